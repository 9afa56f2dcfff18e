// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace simstock::tablecopy {

namespace {

QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QList<int> visibleColumns(const QTableView& table)
{
    QList<int> columns;
    const QHeaderView* header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

/// Rows with a selected cell, ascending, each once.
QList<int> selectedRows(const QTableView& table)
{
    QList<int> rows;
    for (const QItemSelectionRange& range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString headerText(const QTableView& table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

} // namespace

QString cellText(const QModelIndex& index)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    return shown.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : shown;
}

QString selectionAsTsv(const QTableView& table, bool withHeaders)
{
    const QItemSelectionModel* selection = table.selectionModel();
    QList<int> columns;
    for (const int column : visibleColumns(table)) {
        const auto ranges = selection->selection();
        if (std::any_of(ranges.begin(), ranges.end(), [column](const QItemSelectionRange& range) {
                return range.left() <= column && column <= range.right();
            }))
            columns.append(column);
    }
    QStringList lines;
    QStringList cells;
    const auto finishLine = [&] {
        lines.append(cells.join(u'\t'));
        cells.clear();
    };
    if (withHeaders) {
        for (const int column : columns)
            cells.append(oneLine(headerText(table, column)));
        finishLine();
    }
    for (const int row : selectedRows(table)) {
        for (const int column : columns) {
            const QModelIndex index = table.model()->index(row, column);
            cells.append(selection->isSelected(index) ? oneLine(cellText(index)) : QString());
        }
        finishLine();
    }
    return lines.join(u'\n');
}

QString columnText(const QTableView& table, int column)
{
    QList<int> rows = selectedRows(table);
    if (rows.size() <= 1) {
        rows.resize(table.model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QStringList lines;
    for (const int row : rows)
        lines.append(oneLine(cellText(table.model()->index(row, column))));
    return lines.join(u'\n');
}

QString rowAsJson(const QTableView& table, int row)
{
    QJsonObject object;
    for (const int column : visibleColumns(table)) {
        const QString title = headerText(table, column);
        if (!title.isEmpty())
            object.insert(title, cellText(table.model()->index(row, column)));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace simstock::tablecopy
