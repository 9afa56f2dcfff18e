// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/troveana/fields.h"
#include "providers/sandbox/troveana/settings.h"

#include <QJsonArray>

namespace simstock::sandbox::troveana {

/// Where in a list an answer begins (contract, "Pagination").
struct Page {
    qint64 number = 1;
    qint64 size = 20; ///< more than 100 is clamped: the contract says maximum, not refusal
    QString sortBy;
    bool ascending = false;
};

/// sortable: the fields that can be sorted by, the default first. Its own filters are allowed
/// besides the four of paging.
Page readPage(Query& query, const QStringList& sortable, bool ascending,
              const QStringList& filters);

/// {"items":[…],"pagination":{…}} of so many rows. itemAt: row number to item.
/// With shifting rows every page after the first finds one more row in front of it, so that the
/// last row of the page before comes again.
template <typename ItemAt>
QJsonObject pageOf(const Page& page, qint64 rows, const Settings& settings, const QString& list,
                   ItemAt itemAt)
{
    const qint64 shift = settings.shiftingRows ? page.number - 1 : 0;
    const qint64 total = rows + shift;
    const qint64 pages = (total + page.size - 1) / page.size;
    const bool past = page.number > pages; // says nothing about a product that may not fit
    const qint64 from = past ? rows : qMax<qint64>(0, (page.number - 1) * page.size - shift);
    const qint64 to = qMin(rows, from + page.size);
    QJsonArray items;
    for (qint64 row = from; row < to; ++row)
        items.append(settings.renamed(list, itemAt(row)));
    return {{QStringLiteral("items"), items},
            {QStringLiteral("pagination"),
             QJsonObject{{QStringLiteral("currentPage"), page.number},
                         {QStringLiteral("pageSize"), page.size},
                         {QStringLiteral("totalItems"), total},
                         {QStringLiteral("totalPages"), pages},
                         {QStringLiteral("hasNextPage"), to < rows},
                         {QStringLiteral("hasPreviousPage"), page.number > 1}}}};
}

} // namespace simstock::sandbox::troveana
