// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uihelp.h"

#include "tests/ui/tongue.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>

namespace simstock::test {

using namespace Qt::StringLiterals;

QString nameOf(const QWidget& widget)
{
    if (qobject_cast<const QComboBox*>(&widget) != nullptr)
        return widget.accessibleName(); // Qt tells the current text; people find it by its label
    auto* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

QString englishNameOf(const QWidget& widget)
{
    return Tongue::english(nameOf(widget));
}

QStringList namelessWidgets(const QWidget& window)
{
    QStringList found;
    QStringList seen;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        // Parts of Qt's own widgets are not met by themselves.
        const bool ours = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                          widget->focusProxy() == nullptr &&
                          !widget->objectName().startsWith(u"qt_"_s) && !widget->isWindow();
        if (!ours)
            continue;
        const QString name = nameOf(*widget);
        if (name.isEmpty() || seen.contains(name))
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u" '"_s + name +
                         u'\'');
        seen.append(name);
    }
    return found;
}

QAbstractButton* button(const QWidget& window, const QString& words)
{
    for (auto* candidate : window.findChildren<QAbstractButton*>()) {
        if (candidate->isVisibleTo(&window) && Tongue::english(candidate->text()).startsWith(words))
            return candidate;
    }
    return nullptr;
}

QString labels(const QWidget& window)
{
    QStringList words;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&window))
            words.append(label->text());
    }
    return words.join(u'\n').replace(QChar::Nbsp, u' ');
}

QAction* menuAction(const QWidget& window, const QString& text)
{
    for (auto* action : window.findChildren<QAction*>()) {
        if (Tongue::english(action->text()) == text)
            return action;
    }
    return nullptr;
}

} // namespace simstock::test
