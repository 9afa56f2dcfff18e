// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QStringList>

class QWidget;

namespace simstock::test {

class World;

/// A keyboard and nothing else: every press goes to the window that has the keyboard, the way the
/// window system sends it, and is counted. No widget is looked up to be pressed or given the focus.
class Keyboard {
public:
    explicit Keyboard(World& world) : m_world(world) {}

    /// Presses each key of the sequence once and lets what it starts come to rest; false with a
    /// warning when no window has the keyboard.
    bool press(const QKeySequence& keys);
    /// The same key so many times.
    bool press(const QKeySequence& keys, int times);
    /// One press for each letter; ASCII.
    bool type(const QString& text);
    /// Presses the key until it holds, as a person who watches; false with a warning after `most`.
    template <typename Holds>
    bool pressUntil(const QKeySequence& keys, const Holds& holds, int most = 20)
    {
        for (int times = 0; times < most; ++times) {
            if (!press(keys))
                return false;
            if (holds())
                return true;
        }
        warnOfFocus();
        return false;
    }

    [[nodiscard]] int count() const { return m_count; }
    /// Begins a sequence: "Ctrl+N, Alt+B".
    void restart();
    [[nodiscard]] QString story() const { return m_story.join(QStringLiteral(", ")); }
    /// What the next letter would go to; null when it goes nowhere.
    [[nodiscard]] static QWidget* hand();
    /// Its accessible name, for messages.
    [[nodiscard]] static QString place();

private:
    static void warnOfFocus();

    World& m_world;
    int m_count = 0;
    QStringList m_story;
};

} // namespace simstock::test
