// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace simstock {

/// The keys of the menu bar's actions, as a person changed them. An action is known by its
/// objectName, which stays the same in every language.
class ShortcutBook final : public QObject {
    Q_OBJECT
public:
    /// The settings outlive this. The parent is the window that has the actions.
    explicit ShortcutBook(QSettings& settings, QObject* parent = nullptr);

    /// The action has its usual keys; a person's take their place. Ignored without an objectName or
    /// without words.
    void add(QAction* action);
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QKeySequence usual(const QAction* action) const { return m_usual.value(action); }
    /// Another action of the window that has these keys already, also one whose own cannot be
    /// changed; null when none has.
    [[nodiscard]] QAction* owner(const QKeySequence& keys, const QAction* but) const;
    void change(QAction* action, const QKeySequence& keys);
    void restoreAll();

Q_SIGNALS:
    void changed();

private:
    QSettings& m_settings;
    QList<QAction*> m_actions;
    QHash<const QAction*, QKeySequence> m_usual;
};

} // namespace simstock
