// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/localundo.h"

namespace simstock {

void LocalUndo::run(const QString& words, Act act, Act back)
{
    m_steps.resize(m_done); // what was undone cannot be done again after this
    act();
    m_steps.push_back({words, std::move(act), std::move(back)});
    if (m_steps.size() > mostSteps)
        m_steps.erase(m_steps.begin());
    m_done = m_steps.size();
    Q_EMIT changed();
}

QString LocalUndo::undoWords() const
{
    return canUndo() ? m_steps[m_done - 1].words : QString();
}

QString LocalUndo::redoWords() const
{
    return canRedo() ? m_steps[m_done].words : QString();
}

void LocalUndo::undo()
{
    if (!canUndo())
        return;
    m_steps[--m_done].back();
    Q_EMIT changed();
}

void LocalUndo::redo()
{
    if (!canRedo())
        return;
    m_steps[m_done++].act();
    Q_EMIT changed();
}

void LocalUndo::clear()
{
    m_steps.clear();
    m_done = 0;
    Q_EMIT changed();
}

} // namespace simstock
