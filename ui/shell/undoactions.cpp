// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "models/desk/localundo.h"

#include <QAction>
#include <QMenu>

namespace simstock {

UndoActions::UndoActions(LocalUndo& undo, QMenu& menu, QObject* parent)
    : QObject(parent),
      m_undo(undo),
      m_back(menu.addAction(tr("&Undo"))),
      m_again(menu.addAction(tr("&Redo")))
{
    m_back->setObjectName(QStringLiteral("undo"));
    m_again->setObjectName(QStringLiteral("redo"));
    m_back->setShortcut(QKeySequence::Undo);
    m_again->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_back, &QAction::triggered, this, [this] {
        const auto words = m_undo.undoWords();
        m_undo.undo();
        Q_EMIT said(tr("Taken back: %1.").arg(words));
    });
    connect(m_again, &QAction::triggered, this, [this] {
        const auto words = m_undo.redoWords();
        m_undo.redo();
        Q_EMIT said(tr("Done again: %1.").arg(words));
    });
    connect(&m_undo, &LocalUndo::changed, this, &UndoActions::follow);
    follow();
}

void UndoActions::follow()
{
    const auto show = [](QAction& action, bool can, const QString& words) {
        action.setEnabled(can);
        action.setToolTip(words);
        action.setStatusTip(words);
    };
    show(*m_back, m_undo.canUndo(), tr("Takes back: %1").arg(m_undo.undoWords()));
    show(*m_again, m_undo.canRedo(), tr("Does again: %1").arg(m_undo.redoWords()));
}

} // namespace simstock
