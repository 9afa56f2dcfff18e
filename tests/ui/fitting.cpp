// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fitting.h"

#include "ui/theme/contrast.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyleOptionTab>
#include <QTabBar>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

/// Figures and letters are placed in fractions of a pixel.
constexpr int slack = 1;
/// WCAG 2.1, of words of the usual size.
constexpr double leastContrast = 4.5;

QString lineOf(const QWidget& widget, const QString& what, const QString& words)
{
    return u"%1: %2 '%3' %4x%5"_s
        .arg(what, QString::fromLatin1(widget.metaObject()->className()), words.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

QString cutLabel(const QLabel& label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label) != nullptr)
        return {};
    const bool isCut = label.wordWrap()
                           ? label.heightForWidth(label.width()) > label.height() + slack ||
                                 label.minimumSizeHint().width() > label.width() + slack
                           : label.sizeHint().width() > label.width() + slack ||
                                 label.sizeHint().height() > label.height() + slack;
    return isCut ? lineOf(label, u"cut words"_s, label.text()) : QString();
}

QString paleLabel(const QLabel& label)
{
    if (label.text().isEmpty() || !label.isEnabled())
        return {};
    const auto& colours = label.palette();
    const double found =
        contrastRatio(colours.color(label.foregroundRole()), colours.color(label.backgroundRole()));
    return found < leastContrast
               ? lineOf(label, u"pale words (%1)"_s.arg(found, 0, 'f', 1), label.text())
               : QString();
}

QString cutButton(const QAbstractButton& button)
{
    const bool isPlain = button.inherits("QPushButton") || button.inherits("QCheckBox") ||
                         button.inherits("QRadioButton");
    const bool isCut =
        isPlain && !button.text().isEmpty() && button.sizeHint().width() > button.width() + slack;
    return isCut ? lineOf(button, u"cut button"_s, button.text()) : QString();
}

QString cutChoice(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const auto room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    const auto words = box.isEditable() ? QString() : box.currentText();
    return box.fontMetrics().horizontalAdvance(words) > room + slack
               ? lineOf(box, u"cut choice"_s, words)
               : QString();
}

/// Qt ends it in "…"; so little that nobody knows what is meant is a misfit all the same.
QString cutPlaceholder(const QLineEdit& edit)
{
    const auto words = edit.text().isEmpty() ? edit.placeholderText() : QString();
    constexpr int around = 16; ///< frame and margins
    return edit.fontMetrics().horizontalAdvance(words) > 2 * (edit.width() - around)
               ? lineOf(edit, u"cut placeholder"_s, words)
               : QString();
}

QStringList cutTabs(const QTabBar& bar)
{
    QStringList found;
    for (int i = 0; i < bar.count(); ++i) {
        const auto place = bar.tabRect(i);
        const bool isOut = place.right() > bar.width() + slack || place.left() < -slack;
        const int words = bar.fontMetrics().horizontalAdvance(bar.tabText(i).remove(u'&'));
        QStyleOptionTab option;
        option.initFrom(&bar);
        option.rect = place;
        option.text = bar.tabText(i);
        const int room =
            bar.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &bar).width();
        const int least = bar.elideMode() == Qt::ElideNone ? place.width() : room;
        if (bar.isTabVisible(i) && (isOut || words > least + slack))
            found.append(lineOf(bar, u"cut tab"_s, bar.tabText(i)));
    }
    return found;
}

QStringList cutTitles(const QHeaderView& header)
{
    QStringList found;
    if (header.orientation() != Qt::Horizontal || header.textElideMode() != Qt::ElideNone)
        return found;
    for (int i = 0; i < header.count(); ++i) {
        const auto words = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!header.isSectionHidden(i) &&
            header.fontMetrics().horizontalAdvance(words) > header.sectionSize(i) + slack)
            found.append(lineOf(header, u"cut title"_s, words));
    }
    return found;
}

QString wordsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button == nullptr ? widget.accessibleName() : button->text();
}

QString wide(const QScrollArea& area)
{
    const bool isCut = area.widget() != nullptr &&
                       area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                       area.widget()->width() > area.viewport()->width() + slack;
    if (!isCut)
        return {};
    const QWidget* widest = area.widget();
    for (const auto* one : area.widget()->findChildren<QWidget*>()) {
        if (one->isVisible() && one->findChildren<QWidget*>().isEmpty() &&
            (widest == area.widget() ||
             one->minimumSizeHint().width() > widest->minimumSizeHint().width()))
            widest = one;
    }
    return lineOf(*widest, u"wide page"_s, wordsOf(*widest));
}

void collect(const QLayout& layout, QWidgetList& widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto* item = layout.itemAt(i);
        if (item->layout() != nullptr)
            collect(*item->layout(), widgets);
        else if (item->widget() != nullptr && item->widget()->isVisible())
            widgets.append(item->widget());
    }
}

QStringList misplaced(const QWidget& parent)
{
    QStringList found;
    QWidgetList widgets;
    if (parent.layout() == nullptr || parent.inherits("QTabWidget") ||
        parent.inherits("QStackedWidget"))
        return found;
    collect(*parent.layout(), widgets);
    const auto inside = parent.rect().adjusted(-slack, -slack, slack, slack);
    for (int i = 0; i < widgets.size(); ++i) {
        const auto& one = *widgets.at(i);
        if (one.parentWidget() != &parent || one.geometry().isEmpty())
            continue;
        if (!inside.contains(one.geometry()))
            found.append(lineOf(one, u"outside"_s, wordsOf(one)));
        for (int j = 0; j < i; ++j) {
            const auto common = one.geometry().intersected(widgets.at(j)->geometry());
            if (widgets.at(j)->parentWidget() == &parent && common.width() > slack &&
                common.height() > slack)
                found.append(lineOf(one, u"overlap"_s,
                                    wordsOf(one) + u"' and '"_s + wordsOf(*widgets.at(j))));
        }
    }
    return found;
}

} // namespace

QStringList misfits(const QWidget& window)
{
    QStringList found = misplaced(window);
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->size().isEmpty())
            continue;
        found.append(misplaced(*widget));
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            found << cutLabel(*label) << paleLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            found << cutButton(*button);
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            found << cutChoice(*box);
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            found << cutPlaceholder(*edit);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            found << cutTabs(*tabs);
        else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            found << cutTitles(*header);
        else if (const auto* area = qobject_cast<const QScrollArea*>(widget))
            found << wide(*area);
        else if (const auto* menu = qobject_cast<const QMenuBar*>(widget);
                 menu != nullptr && menu->sizeHint().width() > menu->width() + slack)
            found << lineOf(*menu, u"cut menu"_s, {});
    }
    found.removeAll(QString());
    return found;
}

} // namespace simstock::test
