// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablelayout.h"

#include "models/items/roles.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace simstock::tablelayout {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

QString idOf(const TableView& table, int column)
{
    const QString id = table.model()->headerData(column, Qt::Horizontal, KeyRole).toString();
    return id.isEmpty() ? QString::number(column) : id;
}

int columnOf(const TableView& table, const QString& id)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (idOf(table, column) == id)
            return column;
    }
    return -1;
}

QJsonArray savedColumns(const TableView& table)
{
    const TableHeader& header = table.header();
    QJsonArray columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(column);
        columns.append(QJsonObject{{u"id"_s, idOf(table, column)},
                                   {u"width"_s, hidden ? 0 : header.sectionSize(column)},
                                   {u"hidden"_s, hidden}});
    }
    return columns;
}

void restoreColumns(TableView& table, const QJsonArray& columns)
{
    TableHeader& header = table.header();
    int visual = 0;
    for (const QJsonValue& value : columns) {
        const QJsonObject saved = value.toObject();
        const int column = columnOf(table, saved[u"id"_s].toString());
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), visual++);
        header.setSectionHidden(column, saved[u"hidden"_s].toBool());
        const int width = saved[u"width"_s].toInt();
        if (width >= header.minimumSectionSize())
            header.resizeSection(column, width);
    }
}

} // namespace

QByteArray save(const TableView& table)
{
    QJsonArray sort;
    for (const SortKey& key : table.header().sortKeys())
        sort.append(QJsonObject{{u"id"_s, idOf(table, key.column)},
                                {u"descending"_s, key.order == Qt::DescendingOrder}});
    const QJsonObject layout{{u"version"_s, version},
                             {u"columns"_s, savedColumns(table)},
                             {u"sort"_s, sort},
                             {u"density"_s, static_cast<int>(table.density())}};
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

bool restore(TableView& table, const QByteArray& bytes)
{
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    if (layout[u"version"_s].toInt() != version || table.model() == nullptr)
        return false;
    restoreColumns(table, layout[u"columns"_s].toArray());
    QList<SortKey> keys;
    for (const QJsonValue& value : layout[u"sort"_s].toArray()) {
        const int column = columnOf(table, value[u"id"_s].toString());
        if (column >= 0)
            keys.append({column, value[u"descending"_s].toBool() ? Qt::DescendingOrder
                                                                 : Qt::AscendingOrder});
    }
    table.setSortKeys(keys);
    table.setDensity(static_cast<Density>(qBound(0, layout[u"density"_s].toInt(), 2)));
    return true;
}

} // namespace simstock::tablelayout
