// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonrole.h"
#include "ui/theme/icons.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/themestyle.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace simstock {

namespace {

constexpr int spinButton = 24;

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? option.rect.height() : option.rect.width();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int size = length;
    if (range > 0)
        size = qBound(qMin(metrics::control, length),
                      static_cast<int>(static_cast<qint64>(option.pageStep) * length /
                                       (range + option.pageStep)),
                      length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    const auto span = [&](int from, int extent) {
        return vertical
                   ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), extent)
                   : QRect(option.rect.x() + from, option.rect.y(), extent, option.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, size);
    case QStyle::SC_ScrollBarGroove:
        return span(0, length);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + size, length - start - size);
    default:
        return {};
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = rect.height() / 2;
    QRect place;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        if (buttons)
            place = QRect(rect.right() - spinButton, rect.y() + 1, spinButton, half - 1);
        break;
    case QStyle::SC_SpinBoxDown:
        if (buttons)
            place = QRect(rect.right() - spinButton, rect.y() + half, spinButton,
                          rect.height() - half - 1);
        break;
    case QStyle::SC_SpinBoxEditField:
        place = rect.adjusted(metrics::tight, 2, buttons ? -spinButton - 2 : -metrics::tight, -2);
        break;
    default:
        place = rect;
    }
    return QStyle::visualRect(option.direction, rect, place);
}

/// The title stands above its frame instead of in its line.
QRect groupBoxPart(const QStyleOptionGroupBox& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const bool checkable = option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
    const bool titled = checkable || !option.text.isEmpty();
    const int title = titled ? qMax(option.fontMetrics.height(), metrics::icon) : 0;
    const QRect frame = rect.adjusted(0, titled ? title + metrics::tight : 0, 0, 0);
    const int start = checkable ? metrics::icon + metrics::gap : 0;
    switch (part) {
    case QStyle::SC_GroupBoxCheckBox:
        return QStyle::visualRect(option.direction, rect,
                                  QRect(rect.x(), rect.y(), metrics::icon, metrics::icon));
    case QStyle::SC_GroupBoxLabel: {
        const int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
        return QStyle::visualRect(option.direction, rect,
                                  QRect(rect.x() + start, rect.y(), width + 1, title));
    }
    case QStyle::SC_GroupBoxContents:
        return frame.adjusted(1, 1, -1, -1);
    default:
        return frame;
    }
}

/// contents of Qt's own call already hold words and icon; the menu mark is ours
QSize pushButtonSize(const QStyleOptionButton& button, ButtonRole role, int control)
{
    const bool link = role == ButtonRole::Link || role == ButtonRole::LinkBad;
    const bool small = role == ButtonRole::Segment || link;
    const bool menu = button.features.testFlag(QStyleOptionButton::HasMenu);
    const int line = button.fontMetrics.height();
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width() +
                      (button.icon.isNull() ? 0 : metrics::icon + metrics::gap) +
                      (menu ? metrics::icon + metrics::tight : 0);
    const int side = link ? metrics::gap : small ? metrics::cellPadding - 2 : metrics::between;
    const int height = small ? qMax(metrics::smallControl, line + metrics::gap) : control;
    return {qMax(words + 2 * side, small ? 0 : 72), height};
}

} // namespace

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return bar->orientation == Qt::Horizontal
                       ? visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part))
                       : scrollBarPart(*bar, part);
    }
    if (control == CC_GroupBox) {
        if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option))
            return groupBoxPart(*group, part);
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinBoxPart(*spin, part);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect place =
            option->rect.adjusted(metrics::gap, 2, -metrics::icon - 2 * metrics::tight, -2);
        return visualRect(option->direction, option->rect, place);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame != nullptr && frame->lineWidth > 0 ? metrics::gap : metrics::tight;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    if (element == SE_TabBarTabText) // with another's margins words that fit would be cut
        return option->rect.adjusted(metrics::tabSide, 0, -metrics::tabSide, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                   const QSize& contents, const QWidget* widget) const
{
    const int line = option != nullptr ? option->fontMetrics.height() : 0;
    const int control = qMax(metrics::control, line + 2 * metrics::gap);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return pushButtonSize(*button, buttonRole(widget), control);
        break;
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = frame != nullptr && frame->lineWidth > 0;
        return {contents.width() + 2 * metrics::gap, framed ? control : line};
    }
    case CT_ComboBox:
        return {contents.width() + metrics::icon + 3 * metrics::gap, control};
    case CT_SpinBox:
        return {contents.width() + spinButton + metrics::gap, control};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return styleparts::menuItemSize(*item, contents);
        break;
    case CT_MenuBarItem:
        return {contents.width() + 2 * metrics::gap + 2, line + metrics::cellPadding};
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QFont font = widget != nullptr ? widget->font() : QFont();
            font.setWeight(QFont::DemiBold); // wide enough for the selected weight
            return {QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width() +
                        2 * metrics::tabSide,
                    qMax(metrics::tab, line + metrics::between)};
        }
        break;
    case CT_ToolButton:
        return QSize(contents.width() + 2 * metrics::gap, contents.height() + 2 * metrics::gap)
            .expandedTo({metrics::control, metrics::control});
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return metrics::scrollBar;
    case PM_ScrollBarSliderMin:
        return metrics::control;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::between;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuButtonIndicator:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
    case PM_MenuBarItemSpacing:
        return metrics::tight;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return m_tokens.border;
    case PM_ToolTipLabelFrameWidth:
        return metrics::gap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return durations::toolTip;
    case SH_Menu_SubMenuPopupDelay:
        return durations::reveal;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                               const QWidget* widget) const
{
    switch (pixmap) { // the ones Qt asks for by itself; none may reach the icon theme
    case SP_LineEditClearButton:
        return themedIcon(Icon::Close);
    case SP_MessageBoxInformation:
        return themedIcon(Icon::Info);
    case SP_MessageBoxWarning:
        return themedIcon(Icon::Warning);
    case SP_MessageBoxCritical:
        return themedIcon(Icon::Error);
    case SP_MessageBoxQuestion:
        return themedIcon(Icon::Unknown);
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return themedIcon(Icon::Close);
    case SP_ToolBarHorizontalExtensionButton:
        return themedIcon(Icon::More);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace simstock
