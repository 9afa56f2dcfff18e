// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shortcutbook.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace simstock {

namespace {

QString shortcutKey(const QAction* action)
{
    return QStringLiteral("shortcuts/") + action->objectName();
}

} // namespace

ShortcutBook::ShortcutBook(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings)
{
}

void ShortcutBook::add(QAction* action)
{
    // The fields of Qt have actions with names, but without words.
    if (action->objectName().isEmpty() || action->text().isEmpty() || m_usual.contains(action))
        return;
    m_actions.append(action);
    m_usual.insert(action, action->shortcut());
    const auto chosen = m_settings.value(shortcutKey(action));
    if (chosen.isValid())
        action->setShortcut(
            QKeySequence::fromString(chosen.toString(), QKeySequence::PortableText));
}

QAction* ShortcutBook::owner(const QKeySequence& keys, const QAction* but) const
{
    if (keys.isEmpty())
        return nullptr;
    auto all = parent() ? parent()->findChildren<QAction*>() : QList<QAction*>();
    all = m_actions + all;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QAction* action) {
        return action != but && !action->text().isEmpty() && action->shortcuts().contains(keys);
    });
    return found == all.cend() ? nullptr : *found;
}

void ShortcutBook::change(QAction* action, const QKeySequence& keys)
{
    action->setShortcut(keys);
    if (keys == usual(action))
        m_settings.remove(shortcutKey(action));
    else
        m_settings.setValue(shortcutKey(action), keys.toString(QKeySequence::PortableText));
    Q_EMIT changed();
}

void ShortcutBook::restoreAll()
{
    for (auto* action : m_actions) {
        action->setShortcut(usual(action));
        m_settings.remove(shortcutKey(action));
    }
    Q_EMIT changed();
}

} // namespace simstock
