// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/keyboard.h"

#include "tests/journey/world.h"

#include <QApplication>
#include <QTest>
#include <QWindow>

namespace simstock::test {

using namespace Qt::StringLiterals;

bool Keyboard::press(const QKeySequence& keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        auto* const window = QGuiApplication::focusWindow();
        if (!window) {
            qWarning("no window has the keyboard for %s", qUtf8Printable(keys.toString()));
            return false;
        }
        const auto combination = keys[static_cast<uint>(i)];
        ++m_count;
        m_story.append(QKeySequence(combination).toString());
        QTest::keyClick(window, combination.key(), combination.keyboardModifiers());
    }
    m_world.settle();
    return true;
}

bool Keyboard::press(const QKeySequence& keys, int times)
{
    bool isDone = true;
    for (int i = 0; i < times; ++i)
        isDone = press(keys) && isDone;
    return isDone;
}

bool Keyboard::type(const QString& text)
{
    for (const QChar letter : text) {
        auto* const window = QGuiApplication::focusWindow();
        if (!window) {
            qWarning("no window has the keyboard for %s", qUtf8Printable(text));
            return false;
        }
        ++m_count;
        QTest::keyClick(window, letter.toLatin1());
    }
    m_story.append(u'"' + text + u'"');
    m_world.settle();
    return true;
}

void Keyboard::restart()
{
    m_count = 0;
    m_story.clear();
}

QWidget* Keyboard::hand()
{
    if (auto* const popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget();
}

QString Keyboard::place()
{
    const auto* const widget = hand();
    if (!widget)
        return u"nowhere"_s;
    return widget->accessibleName().isEmpty()
               ? QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()
               : widget->accessibleName();
}

void Keyboard::warnOfFocus()
{
    qWarning("it does not come; the keyboard is at: %s", qUtf8Printable(place()));
}

} // namespace simstock::test
