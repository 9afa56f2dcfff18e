// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/rowaccess.h"
#include "models/items/tone.h"

#include <QAbstractTableModel>

#include <vector>

namespace simstock::test {

/// A small table with every kind of cell, for the gallery and the tests of the table.
class SampleRows final : public QAbstractTableModel, public SortableRows {
    Q_OBJECT
public:
    enum Column { Star, State, Customer, Plan, Left, Days, Cost, Iccid, Age, ColumnCount };

    explicit SampleRows(int rows = 24, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sortRows(const QList<SortKey>& keys) override;

    /// Shows only these keys, in this order, through one model reset.
    void showKeys(const std::vector<int>& keys);
    [[nodiscard]] const QList<SortKey>& sortKeys() const { return m_sort; }

private:
    [[nodiscard]] QString text(int key, int column) const;
    [[nodiscard]] QVariant look(int key, int column, int role) const;
    std::vector<int> m_keys;
    QList<SortKey> m_sort;
};

} // namespace simstock::test
