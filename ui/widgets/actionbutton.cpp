// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include <QAction>

namespace simstock {

ActionButton::ActionButton(ButtonRole role, QWidget* parent) : QPushButton(parent)
{
    setButtonRole(*this, role);
    setAutoDefault(false);
    hide();
}

ActionButton::ActionButton(QAction& action, ButtonRole role, QWidget* parent)
    : ActionButton(role, parent)
{
    setAction(&action);
}

void ActionButton::setAction(QAction* action)
{
    disconnect(m_changed);
    disconnect(m_clicked);
    setVisible(action != nullptr && action->isVisible());
    if (action == nullptr)
        return;
    m_changed = connect(action, &QAction::changed, this, [this, action] { follow(*action); });
    m_clicked = connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow(*action);
}

void ActionButton::follow(QAction& action)
{
    QString words = action.text();
    words.remove(u'&');
    setText(words);
    setEnabled(action.isEnabled());
    setVisible(action.isVisible());
    const bool explained = !action.toolTip().isEmpty() && action.toolTip() != action.iconText();
    setToolTip(explained ? action.toolTip() : QString());
}

} // namespace simstock
