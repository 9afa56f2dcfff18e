// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablestate.h"

#include "models/items/roles.h"
#include "models/items/rowaccess.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace simstock {

namespace {

QVariant keyOf(const QTableView& table, int row)
{
    return row < 0 ? QVariant() : table.model()->index(row, 0).data(KeyRole);
}

/// Scrolls so that the row's upper edge stands offset pixels below the view's.
void placeRow(QTableView& table, int row, int offset)
{
    table.verticalScrollBar()->setValue(table.verticalHeader()->sectionPosition(row) - offset);
}

} // namespace

int rowOfKey(const QAbstractItemModel& model, const QVariant& key)
{
    if (!key.isValid())
        return -1;
    if (const auto* keyed = dynamic_cast<const KeyedRows*>(&model))
        return keyed->rowOfKey(key);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(KeyRole) == key)
            return row;
    }
    return -1;
}

TableState TableState::of(const QTableView& table)
{
    TableState state;
    const auto* selection = table.selectionModel();
    int count = 0;
    for (const QItemSelectionRange& range : selection->selection())
        count += range.height();
    if (count <= mostKept) {
        for (const QItemSelectionRange& range : selection->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                state.m_selected.append(keyOf(table, row));
        }
    }
    const QModelIndex current = table.currentIndex();
    if (current.isValid()) {
        state.m_current = keyOf(table, current.row());
        state.m_currentColumn = current.column();
        const int offset = table.rowViewportPosition(current.row());
        if (offset >= 0 && offset < table.viewport()->height())
            state.m_currentOffset = offset;
    }
    const int top = table.rowAt(0);
    state.m_top = keyOf(table, top);
    if (top >= 0)
        state.m_topOffset = table.rowViewportPosition(top);
    return state;
}

void TableState::restore(QTableView& table) const
{
    const QAbstractItemModel& model = *table.model();
    const int lastColumn = model.columnCount() - 1;
    if (model.rowCount() == 0 || lastColumn < 0)
        return;
    QItemSelection selection;
    for (const QVariant& key : m_selected) {
        const int row = rowOfKey(model, key);
        if (row >= 0)
            selection.append(
                QItemSelectionRange(model.index(row, 0), model.index(row, lastColumn)));
    }
    auto* chosen = table.selectionModel();
    const int current = rowOfKey(model, m_current);
    if (current >= 0)
        chosen->setCurrentIndex(model.index(current, qMin(m_currentColumn, lastColumn)),
                                QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    // Where the eye was: on the current row when that was in sight, else at the top edge.
    if (current >= 0 && m_currentOffset >= 0)
        return placeRow(table, current, m_currentOffset);
    const int top = rowOfKey(model, m_top);
    if (top >= 0)
        placeRow(table, top, m_topOffset);
}

} // namespace simstock
