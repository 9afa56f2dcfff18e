// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

class QAbstractItemModel;
class QTableView;

namespace simstock {

/// The row of a key: through KeyedRows where the model has it, else by asking every row. -1 when
/// it is not there.
int rowOfKey(const QAbstractItemModel& model, const QVariant& key);

/// Selection, current cell and scroll of a table by the keys of their rows, so that a filter, a
/// sort or a new snapshot may reset the model (decisions.md 20).
class TableState {
public:
    /// Taken before the reset. More than `mostKept` selected rows are let go: asking 200,000 rows
    /// for their keys would be a stall.
    static TableState of(const QTableView& table);
    void restore(QTableView& table) const;

    static constexpr int mostKept = 5'000;

private:
    QList<QVariant> m_selected;
    QVariant m_current;
    int m_currentColumn = 0;
    int m_currentOffset = -1; ///< pixels from the top edge; negative: was not in sight
    QVariant m_top;
    int m_topOffset = 0;
};

} // namespace simstock
