// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

namespace simstock {

/// One level of a sort: the model's column and the direction.
struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey&) const = default;
};

/// For models that find a row by its KeyRole value faster than by asking every row. A view uses it
/// to restore selection, current row and scroll after a reset.
class KeyedRows {
public:
    virtual ~KeyedRows() = default;
    /// The present row of a key, -1 when it is not shown.
    [[nodiscard]] virtual int rowOfKey(const QVariant& key) const = 0;
};

/// For models that sort by several columns at once. Others get QAbstractItemModel::sort() with the
/// first level only.
class SortableRows {
public:
    virtual ~SortableRows() = default;
    /// Sorts by the first level, ties by the next. An empty list is the model's own order.
    virtual void sortRows(const QList<SortKey>& keys) = 0;
};

} // namespace simstock
