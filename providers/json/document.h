// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "providers/json/value.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace simstock::json {

/// What a text may cost us (hostile.md 87, 89). Items of a streamed list do not count as values.
struct Limits {
    qint64 bytes = 64 * 1024 * 1024;
    int depth = 64;
    quint32 values = 2'000'000;
    qint64 items = 2'000'000;
};

/// Takes the items of one long list as they are read instead of keeping them all: memory beside the
/// text stays that of one item. In the document the list is then an empty array.
struct ListTap {
    std::vector<std::string_view> path;       ///< names from the root, e.g. {"obj", "packageList"}
    std::function<Status(Value item)> onItem; ///< a failure stops the reading and is its result
};

/// A whole JSON text, checked to the last byte. Numbers keep their text: nothing passes through a
/// double, and an integer of any length can be told from a rounded one.
class Document {
public:
    /// Protocol when the text is not exactly one JSON object or array, breaks a limit, or the tap
    /// failed. Safe on any thread; never throws.
    static Result<Document> parse(QByteArray text, const Limits& limits = {},
                                  const ListTap& tap = {});
    [[nodiscard]] Value root() const;

private:
    struct Storage;
    explicit Document(std::shared_ptr<Storage> storage) : m_storage(std::move(storage)) {}
    std::shared_ptr<Storage> m_storage;
};

} // namespace simstock::json
