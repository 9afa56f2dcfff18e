// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace simstock {

class ActionSet;

/// The menu bar: every function of the window as an action with a constant, unique text.
class MainMenu final : public QObject {
    Q_OBJECT
public:
    MainMenu(QMainWindow& window, ActionSet& actions);

    /// Adds a pane to the View menu with the next of Ctrl+1 … Ctrl+9.
    void addPane(const QString& id, const QString& title);
    /// Functions that only one pane has stand at the end of the View menu while it is shown.
    void setPaneActions(const QList<QAction*>& actions);
    void setTheme(ThemeChoice choice);
    void setCounterShown(bool shown);
    void setNavigationFolded(bool folded);

    /// For what the desk can take back.
    [[nodiscard]] QMenu& edit() const { return *m_edit; }

Q_SIGNALS:
    void paneRequested(const QString& id);
    void filterRequested();
    void paletteRequested();
    /// Ctrl+V with the keyboard in no text field.
    void pasteRequested();
    void themeChosen(simstock::ThemeChoice choice);
    void counterToggled(bool shown);
    void navigationFoldToggled(bool folded);
    void settingsRequested();
    void lockRequested();
    void findPlanRequested();
    void manualRequested();
    void shortcutsRequested();
    void diagnosticsRequested();
    void aboutRequested();
    void quitRequested();

private:
    void fillFile(QMenu& menu);
    void fillShop(QMenu& menu);
    void fillView(QMenu& menu);
    void fillFind(QMenu& menu);
    void fillHelp(QMenu& menu);
    /// id: stable in every language, for the keys a person chose.
    QAction* add(QMenu& menu, const QString& id, const QString& text,
                 const QKeySequence& shortcut = {});

    QMainWindow& m_window;
    ActionSet& m_actions;
    QMenu* m_edit = nullptr;
    QMenu* m_view = nullptr;
    QAction* m_afterPanes = nullptr; ///< panes stand before this separator
    QAction* m_counter = nullptr;
    QAction* m_fold = nullptr;
    QActionGroup* m_themes;
    int m_panes = 0;
    QList<QAction*> m_paneActions; ///< the first is our separator
};

} // namespace simstock
