// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct zip;
struct zip_source;

namespace simstock {

/// An archive in memory.
class ZipArchive {
public:
    ZipArchive();
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    /// The content must live until finish(). False when it cannot be added.
    [[nodiscard]] bool add(const QString& name, const QByteArray& content);
    /// The archive's bytes; nothing when it could not be made. Only once.
    [[nodiscard]] std::optional<QByteArray> finish();

private:
    struct zip_source* m_source;
    struct zip* m_zip = nullptr;
};

} // namespace simstock
