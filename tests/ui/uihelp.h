// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QAction;

/// Finding one's way in a window as a person with a screen reader does: by names.
namespace simstock::test {

/// What assistive technology calls the widget.
QString nameOf(const QWidget& widget);
/// The same in the language of the source, whatever the windows speak.
QString englishNameOf(const QWidget& widget);
/// The visible widgets that can have the focus and have no name, or share one with another.
QStringList namelessWidgets(const QWidget& window);
/// The visible widget of that name and type; null when there is none.
template <typename Type>
Type* named(const QWidget& window, const QString& name)
{
    for (auto* widget : window.findChildren<Type*>()) {
        if (widget->isVisibleTo(&window) && englishNameOf(*widget) == name)
            return widget;
    }
    return nullptr;
}
/// The visible button whose words begin so.
QAbstractButton* button(const QWidget& window, const QString& words);
/// The words of all visible labels, a line each, with plain blanks.
QString labels(const QWidget& window);
/// The action of the menu bar with that text (mnemonics left out).
QAction* menuAction(const QWidget& window, const QString& text);

} // namespace simstock::test
