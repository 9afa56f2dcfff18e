// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themestyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/styleparts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// The option as the type its element promises; null when a foreign widget lies.
template <typename Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

bool insideBox(const QWidget* widget)
{
    const QWidget* parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

/// What lies behind and around other things. False for an element that is none of these.
bool drawPanel(QStyle::PrimitiveElement element, const Tokens& t, const QRect& rect,
               QPainter& painter)
{
    switch (element) {
    case QStyle::PE_PanelMenu:
    case QStyle::PE_PanelTipLabel:
        styleparts::box(painter, rect, t.raised, t.line, t.border, 0);
        return true;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameWindow:
        styleparts::box(painter, rect, QColor(), t.line, t.border, 0);
        return true;
    case QStyle::PE_FrameGroupBox:
        styleparts::box(painter, rect, QColor(), t.line, t.border);
        return true;
    case QStyle::PE_FrameTabBarBase:
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), t.border), t.line);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(rect, t.surface);
        return true;
    case QStyle::PE_PanelStatusBar:
    case QStyle::PE_PanelMenuBar:
        painter.fillRect(rect, t.window);
        return true;
    default:
        return false;
    }
}

} // namespace

ThemeStyle::ThemeStyle(const Tokens& tokens) : QProxyStyle(u"fusion"_s), m_tokens(tokens) {}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr ||
        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr ||
        qobject_cast<QComboBox*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = m_tokens;
    const QRect rect = option->rect;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option);
            frame != nullptr && frame->lineWidth > 0 && !insideBox(widget))
            styleparts::field(t, *option, *painter, rect);
        return;
    case PE_FrameFocusRect:
        styleparts::focusRing(t, *painter, rect, metrics::smallRadius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        styleparts::checkBox(t, *option, *painter);
        return;
    case PE_IndicatorRadioButton:
        styleparts::radioButton(t, *option, *painter);
        return;
    case PE_FrameLineEdit: // drawn with the panel, as the next one
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_PanelItemViewRow: // rows are painted by their delegate
        return;
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(rect, t.selection);
        else if (option->state.testFlag(State_MouseOver))
            painter->fillRect(rect, t.hover);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, rect, Icon::ChevronDown, t.muted);
        return;
    case PE_IndicatorArrowUp:
        paintIcon(*painter, rect, Icon::ChevronUp, t.muted);
        return;
    case PE_IndicatorArrowLeft:
        paintIcon(*painter, rect, Icon::ChevronLeft, t.muted);
        return;
    case PE_IndicatorArrowRight:
        paintIcon(*painter, rect, Icon::ChevronRight, t.muted);
        return;
    default:
        if (!drawPanel(element, t, rect, *painter))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Tokens& t = m_tokens;
    if (const auto* button = as<QStyleOptionButton>(option)) {
        if (element == CE_PushButtonBevel)
            return styleparts::buttonBevel(t, *button, *painter, widget);
        if (element == CE_PushButtonLabel)
            return styleparts::buttonLabel(t, *button, *painter, widget);
        if (element == CE_PushButton) {
            styleparts::buttonBevel(t, *button, *painter, widget);
            return styleparts::buttonLabel(t, *button, *painter, widget);
        }
    }
    if (const auto* item = as<QStyleOptionMenuItem>(option)) {
        if (element == CE_MenuItem)
            return styleparts::menuItem(t, *item, *painter);
        if (element == CE_MenuBarItem)
            return styleparts::menuBarItem(t, *item, *painter);
    }
    if (const auto* tab = as<QStyleOptionTab>(option)) {
        if (element == CE_TabBarTabShape)
            return styleparts::tab(t, *tab, *painter);
        if (element == CE_TabBarTabLabel)
            return styleparts::tabLabel(t, *tab, *painter);
    }
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.window);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1),
                          t.line);
        return;
    case CE_HeaderLabel:
        return headerTitle(option, *painter, widget);
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBar:
    case CE_ProgressBarContents:
        if (const auto* bar = as<QStyleOptionProgressBar>(option))
            styleparts::progress(t, *bar, *painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// Over the cells' words, and never into the next title.
void ThemeStyle::headerTitle(const QStyleOption* option, QPainter& painter,
                             const QWidget* widget) const
{
    const auto* const title = as<QStyleOptionHeader>(option);
    if (title == nullptr || title->orientation != Qt::Horizontal) {
        QProxyStyle::drawControl(CE_HeaderLabel, option, &painter, widget);
        return;
    }
    QStyleOptionHeader inside = *title;
    const int more = metrics::cellPadding - pixelMetric(PM_HeaderMargin, option, widget);
    inside.rect.adjust(more, 0, -more, 0);
    auto font = painter.font();
    font.setBold(font.bold() || title->state.testFlag(State_On)); // as the base draws it
    inside.text = QFontMetrics(font).elidedText(title->text, Qt::ElideRight, inside.rect.width());
    QProxyStyle::drawControl(CE_HeaderLabel, &inside, &painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = m_tokens;
    if (const auto* combo = as<QStyleOptionComboBox>(option);
        combo != nullptr && control == CC_ComboBox)
        return styleparts::comboBox(t, *combo, *painter);
    if (const auto* spin = as<QStyleOptionSpinBox>(option);
        spin != nullptr && control == CC_SpinBox)
        return styleparts::spinBox(t, *spin, *painter,
                                   subControlRect(control, option, SC_SpinBoxUp, widget),
                                   subControlRect(control, option, SC_SpinBoxDown, widget));
    if (const auto* bar = as<QStyleOptionSlider>(option); bar != nullptr && control == CC_ScrollBar)
        return styleparts::scrollBar(t, *bar, *painter,
                                     subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (const auto* button = as<QStyleOptionToolButton>(option);
        button != nullptr && control == CC_ToolButton)
        return styleparts::toolButton(t, *button, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace simstock
