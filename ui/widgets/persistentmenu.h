// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace simstock {

/// A menu that stays open while check marks are set, by mouse, Space or Return.
class PersistentMenu final : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// True when the action only toggles and was toggled here.
    bool toggled(QAction* action);
};

} // namespace simstock
