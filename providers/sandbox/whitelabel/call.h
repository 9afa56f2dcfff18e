// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/whitelabel/answers.h"
#include "providers/sandbox/whitelabel/fields.h"
#include "providers/sandbox/whitelabel/platform.h"

#include <QUrlQuery>

#include <mutex>

namespace simstock::sandbox::whitelabel {

/// One request on its way through its handler, which runs under the vendor's lock.
struct Call {
    Platform& platform;
    const HttpRequest& http;
    QJsonObject body;
    QStringList ids;                    ///< what stood at the path's placeholders
    User* user = nullptr;               ///< null: nobody is logged in
    qint64 session = 0;                 ///< number of his session
    QString origin;                     ///< "http://127.0.0.1:1234"
    std::unique_lock<std::mutex>& lock; ///< a handler lets go of it while it waits for others

    [[nodiscard]] QString item(const QString& name) const { return http.queryItem(name); }
    /// A time as the answers write it.
    [[nodiscard]] static QString timeText(qint64 time)
    {
        return utcText(time, QStringLiteral("Z"));
    }
};

/// One page of a list by `page` (1) and `limit` (20, at most 100).
struct Page {
    qint64 number = 1;
    qint64 limit = 20;

    [[nodiscard]] bool holds(qint64 index) const
    {
        return index >= (number - 1) * limit && index < number * limit;
    }
    /// {"success":true,"data":[…],"pagination":{…}}
    [[nodiscard]] Answer answer(const QJsonArray& items, qint64 total) const;
    /// The same of a list with all items.
    [[nodiscard]] Answer cut(const QJsonArray& all) const;
};

/// VALIDATION_ERROR for what is no positive number.
tl::expected<Page, Refusal> pageOf(const Call& call);

} // namespace simstock::sandbox::whitelabel
