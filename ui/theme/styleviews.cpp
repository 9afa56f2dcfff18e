// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/styleparts.h"

#include <QPainter>
#include <QStyle>

namespace simstock::styleparts {

void tab(const Tokens& tokens, const QStyleOptionTab& option, QPainter& painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        constexpr int underline = 2;
        painter.fillRect(QRect(option.rect.x() + metrics::tabSide,
                               option.rect.bottom() - underline + 1,
                               option.rect.width() - 2 * metrics::tabSide, underline),
                         tokens.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(tokens, painter, option.rect.adjusted(1, 4, -1, -4));
}

void tabLabel(const Tokens& tokens, const QStyleOptionTab& option, QPainter& painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(!enabled ? tokens.disabled : selected || over ? tokens.text : tokens.muted);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

void scrollBar(const Tokens& tokens, const QStyleOptionSlider& option, QPainter& painter,
               const QRect& handle)
{
    painter.fillRect(option.rect, tokens.surface);
    if (option.minimum == option.maximum)
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver) ||
                        option.state.testFlag(QStyle::State_Sunken);
    const int thickness = active ? metrics::scrollHandle + 2 : metrics::scrollHandle;
    QRect grip = handle;
    if (option.orientation == Qt::Vertical) {
        grip.setWidth(thickness);
        grip.adjust(0, 2, 0, -2);
    } else {
        grip.setHeight(thickness);
        grip.adjust(2, 0, -2, 0);
    }
    grip.moveCenter(handle.center());
    box(painter, grip, active ? tokens.muted : tokens.handle, QColor(), 0, thickness / 2);
}

} // namespace simstock::styleparts
