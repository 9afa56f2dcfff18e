// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/call.h"

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

Answer Page::answer(const QJsonArray& items, qint64 total) const
{
    return success(
        {{u"data"_s, items},
         {u"pagination"_s, QJsonObject{{u"page"_s, number},
                                       {u"limit"_s, limit},
                                       {u"total"_s, total},
                                       {u"totalPages"_s, (total + limit - 1) / limit}}}});
}

Answer Page::cut(const QJsonArray& all) const
{
    QJsonArray items;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (holds(i))
            items.append(all[i]);
    }
    return answer(items, all.size());
}

namespace {

bool readItem(const Call& call, const QString& name, qint64& value)
{
    const auto text = call.item(name);
    if (text.isNull())
        return true;
    bool good = false;
    value = text.toLongLong(&good);
    return good && value >= 1 && value <= 1'000'000'000;
}

} // namespace

tl::expected<Page, Refusal> pageOf(const Call& call)
{
    Page page;
    if (!readItem(call, u"page"_s, page.number) || !readItem(call, u"limit"_s, page.limit))
        return refuse(u"VALIDATION_ERROR"_s, u"page and limit must be positive integers"_s);
    page.limit = qMin<qint64>(page.limit, 100); // stated for plans only; clamped everywhere
    return page;
}

} // namespace simstock::sandbox::whitelabel
