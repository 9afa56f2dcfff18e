// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/settings.h"

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

namespace {

/// words: what may be said, the first is the default; empty: a flag or a number.
struct Row {
    QStringView name;
    QStringView words;
    int number = 0;
    bool flag = false;
};

constexpr Row rows[] = {
    // What a page beyond the end holds: the vendor speaks of "identical results repeatedly".
    {u"pageBeyond", u"empty|repeat", 0, false},
    // pageCount and rows in the catalogue.
    {u"pageCounts", {}, 1, true},
    // An order whose eSIM is not there yet.
    {u"notReady", u"404|503|empty|withoutMatchingId", 0, false},
    {u"assignments", u"array|object|assignments|data|csv", 0, false},
    {u"appleLinks", u"some|all|none", 0, false},
    // The address as a URL instead of a bare host.
    {u"smdpWithScheme", {}, 0, true},
    // Start, end and first installation before there is one.
    {u"unusedTimes", u"null|zero", 0, false},
    // epoch milliseconds, seconds, or ISO text.
    {u"installTime", u"milliseconds|seconds|iso", 0, false},
    {u"organisation", u"organisations|organisation|data|root", 0, false},
    // Of what the calls refuse; wrong keys, paths and methods always say message.
    {u"errorForm", u"message|error|page", 0, false},
    {u"reference", u"orderReference|order_reference|reference|data|none", 0, false},
    // REGION for a regional bundle and COUNTRY for the others, else refused.
    {u"strictOrderType", {}, 1, true},
    // Less real time between two purchases is refused; 0: never.
    {u"purchaseGapMs", {}, 5000, false},
    {u"purchaseGapAnswer", u"429|503", 0, false},
    // Requests in a second; 0: as many as wanted.
    {u"rateLimit", {}, 10, false},
    {u"allocationDelayMs", {}, 4000, false},
};

const Row* findRow(const QString& name)
{
    for (const auto& row : rows) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

QJsonValue defaultOf(const Row& row)
{
    if (!row.words.isEmpty())
        return row.words.toString().section(u'|', 0, 0);
    return row.flag ? QJsonValue(row.number != 0) : QJsonValue(row.number);
}

bool fits(const Row& row, const QJsonValue& value)
{
    if (!row.words.isEmpty())
        return row.words.toString().split(u'|').contains(value.toString());
    return row.flag ? value.isBool() : value.isDouble() && value.toDouble() >= 0;
}

} // namespace

Settings::Settings()
{
    for (const auto& row : rows)
        m_values.insert(row.name.toString(), defaultOf(row));
}

Status Settings::set(const QJsonObject& values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto* const row = findRow(it.key());
        if (row == nullptr || !fits(*row, it.value()))
            return failure(makeError(ErrorKind::Rejected,
                                     u"travelroam has no such setting: %1"_s.arg(it.key()), {}));
    }
    for (auto it = values.begin(); it != values.end(); ++it)
        m_values.insert(it.key(), it.value());
    return {};
}

} // namespace simstock::sandbox::travelroam
