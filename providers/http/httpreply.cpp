// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httpclient.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace simstock {

namespace {

using namespace Qt::StringLiterals;

constexpr milliseconds shortestWait{1'000};
constexpr milliseconds longestWait{15 * 60'000};

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime& now)
{
    const QByteArray text = value.trimmed().toByteArray();
    if (text.isEmpty())
        return std::nullopt;
    const bool isNumber =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        // More digits than that are years anyway.
        const qint64 seconds = text.size() > 9 ? longestWait.count() : text.toLongLong();
        return std::clamp(milliseconds(seconds * 1000), shortestWait, longestWait);
    }
    // Qt 6.4.2 does not parse this form as Qt::RFC2822Date (hostile.md 2.3).
    auto at = QLocale::c().toDateTime(QString::fromLatin1(text),
                                      QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!at.isValid())
        return shortestWait;
    at = QDateTime(at.date(), at.time(), QTimeZone::utc());
    return std::clamp(milliseconds(now.msecsTo(at)), shortestWait, longestWait);
}

bool looksLikeJson(const HttpReply& reply)
{
    const QByteArray type = reply.header("Content-Type").split(';').first().trimmed().toLower();
    if (type.endsWith("/json") || type.endsWith("+json"))
        return true;
    const auto start = std::find_if_not(reply.body.begin(), reply.body.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    });
    return start != reply.body.end() && (*start == '{' || *start == '[');
}

} // namespace simstock
