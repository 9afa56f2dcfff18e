// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationdelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabulartext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/navigation.h"

#include <QPainter>
#include <QtMath>

namespace simstock {

namespace {

void paintBadge(QPainter& painter, const QRect& ground, const QModelIndex& index,
                const Tokens& tokens, Qt::LayoutDirection direction)
{
    const QString text = index.data(NavigationDelegate::BadgeRole).toString();
    if (text.isEmpty())
        return;
    const auto tone = static_cast<Tone>(index.data(NavigationDelegate::BadgeToneRole).toInt());
    const TabularText face(textFont(TextSize::Caption, TextWeight::Strong));
    const int width = qMax(metrics::chip, qCeil(face.width(text)) + metrics::cellPadding);
    QRect place(ground.right() - metrics::gap - width, 0, width, metrics::chip);
    place.moveTop(ground.y() + (ground.height() - metrics::chip) / 2);
    place = QStyle::visualRect(direction, ground, place);
    const bool loud = tone != Tone::Neutral;
    if (loud) {
        painter.setPen(tokens.isHighContrast() ? QPen(tokens.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(tokens.tint(tone).fill);
        painter.drawRoundedRect(place, metrics::chip / 2.0, metrics::chip / 2.0);
    }
    painter.setPen(loud ? tokens.tint(tone).text : tokens.muted);
    face.draw(painter, place, loud ? Qt::AlignHCenter : Qt::AlignRight, text);
}

} // namespace

NavigationDelegate::NavigationDelegate(NavigationList* list)
    : QStyledItemDelegate(list), m_list(*list)
{
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(option.widget);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect ground = option.rect.adjusted(metrics::gap, 1, -metrics::gap, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(current ? tokens.selection : tokens.track);
        painter->drawRoundedRect(ground, metrics::radius, metrics::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, metrics::focusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), metrics::radius,
                                 metrics::radius);
    }
    const bool folded = m_list.isFolded();
    const int left =
        folded ? ground.center().x() - metrics::largeIcon / 2 : ground.x() + metrics::cellPadding;
    const QColor ink = current ? tokens.text : tokens.muted;
    const QRect icon =
        QStyle::visualRect(option.direction, ground,
                           QRect(left, ground.center().y() - metrics::largeIcon / 2 + 1,
                                 metrics::largeIcon, metrics::largeIcon));
    paintIcon(*painter, icon, static_cast<Icon>(index.data(IconRole).toInt()),
              current ? tokens.accent : ink);
    if (folded) {
        if (!index.data(BadgeRole).toString().isEmpty()) {
            constexpr int dot = 8;
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                tokens.tint(static_cast<Tone>(index.data(BadgeToneRole).toInt())).text);
            painter->drawEllipse(QRect(icon.right() - 2, icon.y() - 3, dot, dot));
        }
        painter->restore();
        return;
    }
    const int start = metrics::cellPadding + metrics::largeIcon + metrics::cellPadding;
    const QRect words = ground.adjusted(start, 0, -metrics::gap, 0);
    painter->setFont(textFont(TextSize::Body, current ? TextWeight::Strong : TextWeight::Regular));
    painter->setPen(ink);
    painter->drawText(QStyle::visualRect(option.direction, ground, words),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                                       Qt::AlignVCenter) |
                          Qt::TextSingleLine,
                      index.data().toString());
    paintBadge(*painter, ground, index, tokens, option.direction);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metrics::navigationFolded, qRound(metrics::navigationItem * textScale())};
}

} // namespace simstock
