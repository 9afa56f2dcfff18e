// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/styleparts.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QVariant>

namespace simstock {

namespace {

constexpr const char* roleProperty = "simstockButtonRole";
constexpr const char* trailingProperty = "simstockIconTrailing";

struct ButtonColours {
    QColor fill;
    QColor outline;
    QColor text;
};

bool isLink(ButtonRole role)
{
    return role == ButtonRole::Link || role == ButtonRole::LinkBad;
}

ButtonColours coloursOf(const Tokens& t, ButtonRole role, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool down = state.testFlag(QStyle::State_Sunken);
    const bool over = enabled && (down || state.testFlag(QStyle::State_MouseOver));
    const bool on = state.testFlag(QStyle::State_On);
    if (!enabled)
        return {isLink(role) ? QColor() : t.window, isLink(role) ? QColor() : t.line, t.disabled};
    switch (role) {
    case ButtonRole::Primary:
        return {over ? t.accentDown : t.accent, QColor(), t.accentText};
    case ButtonRole::Danger:
        return t.isHighContrast() ? ButtonColours{t.text, t.text, t.surface}
                                  : ButtonColours{t.bad.text, QColor(), t.surface};
    case ButtonRole::LinkBad:
        return {down ? t.hover : QColor(), QColor(), t.bad.text};
    case ButtonRole::Link:
        return {down ? t.hover : QColor(), QColor(), t.accent};
    case ButtonRole::Segment:
        if (on)
            return {t.selection, t.isHighContrast() ? t.line : t.selection, t.text};
        return {over ? t.hover : t.surface, t.line, t.muted};
    case ButtonRole::Secondary:
        break;
    }
    return {on ? t.selection : over ? t.hover : t.surface, t.fieldLine, t.text};
}

/// An icon in the colour of the words beside it, whatever colour it brings.
void drawTinted(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor& color)
{
    QPixmap pixmap = icon.pixmap(rect.size(), painter.device()->devicePixelRatioF());
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(pixmap.rect(), color);
    tint.end();
    painter.drawPixmap(rect, pixmap);
}

} // namespace

void setButtonRole(QWidget& button, ButtonRole role)
{
    button.setProperty(roleProperty, static_cast<int>(role));
    if (role != ButtonRole::Segment)
        button.setFont(textFont(TextSize::Body, TextWeight::Strong));
    button.updateGeometry();
    button.update();
}

ButtonRole buttonRole(const QWidget* button)
{
    const QVariant role = button != nullptr ? button->property(roleProperty) : QVariant();
    return role.isValid() ? static_cast<ButtonRole>(role.toInt()) : ButtonRole::Secondary;
}

void setIconTrailing(QWidget& button, bool trailing)
{
    button.setProperty(trailingProperty, trailing);
    button.update();
}

bool isIconTrailing(const QWidget* button)
{
    return button != nullptr && button->property(trailingProperty).toBool();
}

namespace styleparts {

void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& outline, int width,
         int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = outline.isValid() ? width / 2.0 : 0.0;
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void focusRing(const Tokens& tokens, QPainter& painter, const QRect& rect, int radius)
{
    box(painter, rect, QColor(), tokens.accent, metrics::focusRing, radius);
}

void buttonBevel(const Tokens& tokens, const QStyleOptionButton& option, QPainter& painter,
                 const QWidget* widget)
{
    const ButtonRole role = buttonRole(widget);
    const ButtonColours colours = coloursOf(tokens, role, option.state);
    if (!option.features.testFlag(QStyleOptionButton::Flat) ||
        option.state.testFlag(QStyle::State_MouseOver))
        box(painter, option.rect, colours.fill, colours.outline, tokens.border);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    focusRing(tokens, painter, option.rect);
    // On an accent fill the ring alone would not show: a second ring of the ground inside it.
    if (role == ButtonRole::Primary || role == ButtonRole::Danger)
        box(painter, option.rect.adjusted(2, 2, -2, -2), QColor(), tokens.surface, 1,
            metrics::smallRadius);
}

void buttonLabel(const Tokens& tokens, const QStyleOptionButton& option, QPainter& painter,
                 const QWidget* widget)
{
    const QColor color = coloursOf(tokens, buttonRole(widget), option.state).text;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int arrow = menu ? metrics::icon + metrics::tight : 0;
    const int lead = iconWidth > 0 && !option.text.isEmpty() ? iconWidth + metrics::gap : iconWidth;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    QRect content(0, option.rect.y(), qMin(lead + words + arrow, option.rect.width()),
                  option.rect.height());
    content.moveCenter(option.rect.center());
    const bool trailing = lead > 0 && isIconTrailing(widget);
    const auto place = [&](int x, int size) { // a square of that size, mirrored with the text
        return QStyle::visualRect(option.direction, content,
                                  QRect(x, content.center().y() - size / 2 + 1, size, size));
    };
    if (iconWidth > 0)
        drawTinted(painter,
                   place(trailing ? content.right() + 1 - iconWidth : content.x(), iconWidth),
                   option.icon, color);
    const QRect text = content.adjusted(trailing ? 0 : lead, 0, trailing ? -lead : -arrow, 0);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, content, text),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (menu)
        paintIcon(painter, place(content.right() - metrics::icon + 1, metrics::icon),
                  Icon::ChevronDown, color);
}

void toolButton(const Tokens& tokens, const QStyleOptionToolButton& option, QPainter& painter,
                const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool over = enabled && (option.state.testFlag(QStyle::State_MouseOver) ||
                                  option.state.testFlag(QStyle::State_Sunken));
    const bool on = option.state.testFlag(QStyle::State_On);
    if (over || on)
        box(painter, option.rect, on ? tokens.selection : tokens.hover, QColor(), 0);
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(tokens, painter, option.rect);
    const bool link = buttonRole(widget) == ButtonRole::Link;
    const QColor color = !enabled ? tokens.disabled : link ? tokens.accent : tokens.text;
    QRect rest = option.rect;
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) {
        const int size = option.iconSize.width();
        const int x = words ? rest.x() + metrics::gap : rest.center().x() - size / 2 + 1;
        const QRect place = QStyle::visualRect(
            option.direction, option.rect, QRect(x, rest.center().y() - size / 2 + 1, size, size));
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(x + size);
    }
    if (words) {
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, rest),
                         Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    }
}

void checkBox(const Tokens& tokens, const QStyleOption& option, QPainter& painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QColor mark = enabled ? tokens.accent : tokens.disabled;
    const QRect rect = option.rect;
    if (on || partly)
        box(painter, rect, mark, QColor(), 0, metrics::smallRadius);
    else
        box(painter, rect, enabled ? tokens.surface : tokens.window,
            option.state.testFlag(QStyle::State_HasFocus) ? tokens.accent : tokens.fieldLine,
            tokens.border, metrics::smallRadius);
    if (on)
        paintIcon(painter, rect.adjusted(1, 1, -1, -1), Icon::Check, tokens.accentText);
    else if (partly)
        painter.fillRect(rect.adjusted(4, 7, -4, -7), tokens.accentText);
}

void radioButton(const Tokens& tokens, const QStyleOption& option, QPainter& painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor mark = enabled ? tokens.accent : tokens.disabled;
    const QRect rect = option.rect;
    box(painter, rect, tokens.surface, on ? mark : tokens.fieldLine, on ? 2 : tokens.border,
        rect.width() / 2);
    if (on)
        box(painter, rect.adjusted(4, 4, -4, -4), mark, QColor(), 0, rect.width() / 2);
}

} // namespace styleparts

} // namespace simstock
