// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/persistentmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace simstock {

bool PersistentMenu::toggled(QAction* action)
{
    if (action == nullptr || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void PersistentMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!toggled(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void PersistentMenu::keyPressEvent(QKeyEvent* event)
{
    const bool press = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                       event->key() == Qt::Key_Enter;
    if (!press || !toggled(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace simstock
