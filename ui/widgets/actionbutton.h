// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/buttonrole.h"

#include <QPushButton>

class QAction;

namespace simstock {

/// A button that is the visible face of a QAction: same words, state, tool tip and effect. The
/// mnemonic stays in the menu, where it must be unique per window. The reason why an action is
/// disabled belongs into its tool tip.
class ActionButton final : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(ButtonRole role, QWidget* parent = nullptr);
    ActionButton(QAction& action, ButtonRole role, QWidget* parent = nullptr);
    /// Null leaves an empty, hidden button.
    void setAction(QAction* action);

private:
    void follow(QAction& action);
    QMetaObject::Connection m_changed;
    QMetaObject::Connection m_clicked;
};

} // namespace simstock
