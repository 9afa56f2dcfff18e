// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace simstock {

class NavigationList;

/// Paints an entry of the navigation: icon, word, badge; only the icon and a dot when folded.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, IconRole, BadgeRole, BadgeToneRole };

    explicit NavigationDelegate(NavigationList* list);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const NavigationList& m_list;
};

} // namespace simstock
