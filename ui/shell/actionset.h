// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pane.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;

namespace simstock {

/// One QAction per ActionId with the constant text of desktop.md. The menu bar, the buttons and the
/// context menus of all panes show these same objects.
class ActionSet final : public QObject {
    Q_OBJECT
public:
    explicit ActionSet(QObject* parent = nullptr);

    [[nodiscard]] QAction* action(ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction*> actions(const QList<ActionId>& ids) const;
    /// Enables each action as `ask` answers; a reason becomes its tool tip and status tip.
    void refresh(const std::function<Availability(ActionId)>& ask);

Q_SIGNALS:
    void triggered(simstock::ActionId id);

private:
    void add(ActionId id, const QString& text, const QKeySequence& shortcut = {});
    void addOrderActions();
    void addEsimActions();
    void addShopActions();
    QHash<ActionId, QAction*> m_actions; // parent: this
};

/// Why an action is not possible in a pane that has nothing to do with it: where to go instead.
Availability elsewhere(ActionId action);

} // namespace simstock
