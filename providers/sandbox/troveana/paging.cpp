// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/paging.h"

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

Page readPage(Query& query, const QStringList& sortable, bool ascending, const QStringList& filters)
{
    constexpr qint64 maxSize = 100;
    query.allow(QStringList{u"page"_s, u"pageSize"_s, u"sortBy"_s, u"sortOrder"_s} + filters);
    Page page;
    page.number = query.integer(u"page"_s, 1);
    page.size = qMin(maxSize, query.integer(u"pageSize"_s, page.size));
    page.sortBy = query.oneOf(u"sortBy"_s, sortable);
    const QStringList up{u"ASC"_s, u"DESC"_s};
    const QStringList down{u"DESC"_s, u"ASC"_s};
    page.ascending = query.oneOf(u"sortOrder"_s, ascending ? up : down) == "ASC"_L1;
    return page;
}

} // namespace simstock::sandbox::troveana
