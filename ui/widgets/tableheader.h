// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowaccess.h"

#include <QHeaderView>

namespace simstock {

/// A flat column header with the arrows of a sort by several columns.
class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);

    [[nodiscard]] const QList<SortKey>& sortKeys() const { return m_sortKeys; }
    /// Shows the arrows; emits nothing.
    void setSortKeys(const QList<SortKey>& keys);
    /// A click: this column alone, turning round when it was alone already; with `add` (Shift) it
    /// joins the columns before it, or turns round among them.
    void toggleSort(int column, bool add);

signals:
    /// A person asked for another order.
    void sortRequested(const QList<simstock::SortKey>& keys);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] int sortLevel(int column) const;
    QList<SortKey> m_sortKeys;
};

} // namespace simstock
