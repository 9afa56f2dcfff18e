// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/styleparts.h"

#include <QPainter>
#include <QStyle>

namespace simstock::styleparts {

namespace {

constexpr int markWidth = metrics::gap + metrics::icon + metrics::gap; ///< check mark or icon
constexpr int separatorHeight = 9;

void menuMark(const Tokens& tokens, const QStyleOptionMenuItem& option, QPainter& painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRect mark = QStyle::visualRect(option.direction, option.rect,
                                          QRect(option.rect.x() + metrics::gap,
                                                option.rect.center().y() - metrics::icon / 2 + 1,
                                                metrics::icon, metrics::icon));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, mark, Icon::Check, enabled ? tokens.accent : tokens.disabled);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void menuItem(const Tokens& tokens, const QStyleOptionMenuItem& option, QPainter& painter)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x() + metrics::gap, rect.center().y(),
                               rect.width() - 2 * metrics::gap, tokens.border),
                         tokens.line);
        if (option.text.isEmpty())
            return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled)
        box(painter, rect.adjusted(metrics::tight, 0, -metrics::tight, 0), tokens.selection,
            QColor(), 0, metrics::smallRadius);
    menuMark(tokens, option, painter);
    painter.setPen(enabled ? tokens.text : tokens.disabled);
    painter.setFont(option.font);
    const QRect words = rect.adjusted(markWidth, 0, -metrics::between, 0);
    const qsizetype tabulator = option.text.indexOf(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.drawText(QStyle::visualRect(option.direction, rect, words),
                     flags |
                         static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                     tabulator < 0 ? option.text : option.text.left(tabulator));
    if (tabulator >= 0) {
        painter.setPen(enabled ? tokens.muted : tokens.disabled);
        painter.drawText(
            QStyle::visualRect(option.direction, rect, words),
            flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
            option.text.mid(tabulator + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = QStyle::visualRect(
            option.direction, rect,
            QRect(rect.right() - metrics::gap - 12, rect.center().y() - 6, 12, 12));
        paintIcon(painter, arrow,
                  option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight,
                  enabled ? tokens.muted : tokens.disabled);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return {contents.width(), separatorHeight};
    const qsizetype tabulator = option.text.indexOf(u'\t');
    const QString words = tabulator < 0 ? option.text : option.text.left(tabulator);
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, words).width() + markWidth +
                2 * metrics::between;
    if (tabulator >= 0)
        width += option.reservedShortcutWidth + metrics::around;
    const int height = qMax(metrics::menuItem - 4, option.fontMetrics.height() + metrics::gap);
    return {qMax(width, 160), height};
}

void menuBarItem(const Tokens& tokens, const QStyleOptionMenuItem& option, QPainter& painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, tokens.window);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        box(painter, option.rect.adjusted(0, 2, 0, -2), tokens.selection, QColor(), 0,
            metrics::smallRadius);
    painter.setPen(enabled ? tokens.text : tokens.disabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

} // namespace simstock::styleparts
