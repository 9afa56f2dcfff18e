// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/shell/actionset.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QMainWindow& window, ActionSet& actions)
    : QObject(&window), m_window(window), m_actions(actions), m_themes(new QActionGroup(this))
{
    QMenuBar& bar = *window.menuBar();
    const auto addMenu = [&bar](const QString& title) {
        QMenu* menu = bar.addMenu(title);
        menu->setToolTipsVisible(true); // the reason why an action is not possible
        return menu;
    };
    fillFile(*addMenu(tr("&File")));
    m_edit = addMenu(tr("&Edit"));
    m_edit->addActions(
        m_actions.actions({ActionId::EditTags, ActionId::Customers, ActionId::AssignPaste}));
    QMenu* order = addMenu(tr("&Order"));
    order->addAction(m_actions.action(ActionId::NewOrder));
    connect(add(*order, u"findPlan"_s, tr("&Find a plan for…"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
            &QAction::triggered, this, &MainMenu::findPlanRequested);
    order->addActions(
        m_actions.actions({ActionId::NewBatch, ActionId::Batches, ActionId::CheckNow,
                           ActionId::EditNote, ActionId::DiscardDraft, ActionId::WriteOff}));
    QMenu* esim = addMenu(tr("e&SIM"));
    esim->addActions(m_actions.actions(
        {ActionId::ShowAtCounter, ActionId::HandOver, ActionId::PrintSlip, ActionId::TopUp,
         ActionId::SendMessage, ActionId::ResendMessage, ActionId::Suspend, ActionId::Resume}));
    esim->addSeparator();
    esim->addActions(m_actions.actions({ActionId::ShowUndelivered, ActionId::ShowNotInstalled}));
    esim->addSeparator();
    esim->addActions(m_actions.actions({ActionId::Cancel, ActionId::Revoke}));
    fillShop(*addMenu(tr("Sho&p")));
    m_view = addMenu(tr("&View"));
    fillView(*m_view);
    fillHelp(*addMenu(tr("&Help")));
}

QAction* MainMenu::add(QMenu& menu, const QString& id, const QString& text,
                       const QKeySequence& shortcut)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(id);
    action->setMenuRole(QAction::NoRole);
    action->setShortcut(shortcut);
    return action;
}

void MainMenu::fillFile(QMenu& menu)
{
    menu.addActions(m_actions.actions(
        {ActionId::AddAccount, ActionId::AccountSettings, ActionId::ReplaceKeys,
         ActionId::ChangePassword, ActionId::SignIn, ActionId::SignOut, ActionId::RemoveAccount}));
    menu.addSeparator();
    menu.addActions(m_actions.actions(
        {ActionId::SyncNow, ActionId::Export, ActionId::ExportVault, ActionId::ImportVault}));
    menu.addSeparator();
    connect(add(menu, u"settings"_s, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma)),
            &QAction::triggered, this, &MainMenu::settingsRequested);
    menu.addSeparator();
    connect(add(menu, u"lock"_s, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L)),
            &QAction::triggered, this, &MainMenu::lockRequested);
    connect(add(menu, u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)),
            &QAction::triggered, this, &MainMenu::quitRequested);
}

void MainMenu::fillHelp(QMenu& menu)
{
    connect(add(menu, u"manual"_s, tr("&Manual"), QKeySequence(Qt::Key_F1)), &QAction::triggered,
            this, &MainMenu::manualRequested);
    connect(add(menu, u"shortcuts"_s, tr("&Keyboard shortcuts…"),
                QKeySequence(Qt::CTRL | Qt::Key_Slash)),
            &QAction::triggered, this, &MainMenu::shortcutsRequested);
    connect(add(menu, u"diagnostics"_s, tr("Save &diagnostics…")), &QAction::triggered, this,
            &MainMenu::diagnosticsRequested);
    menu.addSeparator();
    connect(add(menu, u"about"_s, tr("About &Simstock")), &QAction::triggered, this,
            &MainMenu::aboutRequested);
}

void MainMenu::fillShop(QMenu& menu)
{
    menu.addActions(
        m_actions.actions({ActionId::Favourite, ActionId::Compare, ActionId::ShowOffer}));
    menu.addSeparator();
    menu.addActions(m_actions.actions(
        {ActionId::AddMoney, ActionId::SetLowMark, ActionId::Refunds, ActionId::CloseMonth}));
    menu.addSeparator();
    menu.addActions(m_actions.actions({ActionId::NewWebhook, ActionId::EditWebhook,
                                       ActionId::TestWebhook, ActionId::DeleteWebhook}));
    menu.addSeparator();
    menu.addActions(m_actions.actions(
        {ActionId::NewBrand, ActionId::EditBrand, ActionId::DeleteBrand, ActionId::MailServer}));
    menu.addSeparator();
    menu.addActions(
        m_actions.actions({ActionId::ChangePrices, ActionId::PriceHistory, ActionId::ImportPrices,
                           ActionId::ExportPrices, ActionId::PriceList}));
}

void MainMenu::fillFind(QMenu& menu)
{
    connect(add(menu, u"filter"_s, tr("F&ilter"), QKeySequence::Find), &QAction::triggered, this,
            &MainMenu::filterRequested);
    connect(add(menu, u"palette"_s, tr("C&ommand palette…"), QKeySequence(Qt::CTRL | Qt::Key_K)),
            &QAction::triggered, this, &MainMenu::paletteRequested);
    connect(add(menu, u"paste"_s, tr("&Paste and look up"), QKeySequence::Paste),
            &QAction::triggered, this, &MainMenu::pasteRequested);
}

void MainMenu::fillView(QMenu& menu)
{
    m_afterPanes = menu.addSeparator();
    fillFind(menu);
    m_fold = add(menu, u"foldNavigation"_s, tr("&Fold the navigation"));
    m_fold->setCheckable(true);
    connect(m_fold, &QAction::triggered, this, &MainMenu::navigationFoldToggled);
    m_counter = add(menu, u"counterDisplay"_s, tr("Show counter &display"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_counter->setCheckable(true);
    connect(m_counter, &QAction::triggered, this, &MainMenu::counterToggled);
    QAction* full = add(menu, u"fullScreen"_s, tr("F&ull screen"), QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::triggered, this, [this](bool on) {
        m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on));
    });
    menu.addSeparator();
    QMenu* themes = menu.addMenu(tr("&Theme"));
    const QList<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::System, tr("As the &system")},
        {ThemeChoice::Light, tr("&Light")},
        {ThemeChoice::Dark, tr("&Dark")},
        {ThemeChoice::HighContrast, tr("&High contrast")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = add(*themes, {}, text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = choice] { emit themeChosen(chosen); });
    }
}

void MainMenu::addPane(const QString& id, const QString& title)
{
    auto* action = new QAction(title, this);
    action->setObjectName(u"pane/"_s + id);
    m_view->insertAction(m_afterPanes, action);
    if (++m_panes <= 9)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_panes)));
    connect(action, &QAction::triggered, this, [this, id] { emit paneRequested(id); });
}

void MainMenu::setPaneActions(const QList<QAction*>& actions)
{
    if (!m_paneActions.isEmpty())
        delete m_paneActions.takeFirst();
    for (QAction* action : std::exchange(m_paneActions, {}))
        m_view->removeAction(action);
    if (actions.isEmpty())
        return;
    m_paneActions = actions;
    m_paneActions.prepend(m_view->addSeparator());
    m_view->addActions(actions);
}

void MainMenu::setTheme(ThemeChoice choice)
{
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void MainMenu::setCounterShown(bool shown)
{
    m_counter->setChecked(shown);
}

void MainMenu::setNavigationFolded(bool folded)
{
    m_fold->setChecked(folded);
}

} // namespace simstock
