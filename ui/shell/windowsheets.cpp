// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The windows that the main window opens, and what becomes of them.
#include "models/core/untrustedtext.h"
#include "models/desk/buyguards.h"
#include "models/desk/desk.h"
#include "models/desk/routingdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/spendpin.h"
#include "models/desk/vaulttransfer.h"
#include "models/items/esimsmodel.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/accounts/spendpinsheet.h"
#include "ui/desktop/aboutsheet.h"
#include "ui/desktop/diagnosticssheet.h"
#include "ui/desktop/manualwindow.h"
#include "ui/desktop/settingsdialog.h"
#include "ui/desktop/shoplock.h"
#include "ui/desktop/shortcutssheet.h"
#include "ui/desktop/vaultexportsheet.h"
#include "ui/desktop/vaultimportsheet.h"
#include "ui/orders/batchwindows.h"
#include "ui/orders/ordersheet.h"
#include "ui/orders/routerulessheet.h"
#include "ui/orders/routesheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/draftopener.h"
#include "ui/shell/draftsbanner.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"

#include <QMenuBar>

namespace simstock {

using namespace Qt::StringLiterals;

template <typename SheetType>
void MainWindow::openSheet(SheetType* sheet)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SheetType::said, this, &MainWindow::say);
    sheet->open();
}

void MainWindow::connectHelp()
{
    connect(m_menu, &MainMenu::manualRequested, this, [this] { ManualWindow::openFor(*this); });
    connect(m_menu, &MainMenu::shortcutsRequested, this,
            [this] { openSheet(new ShortcutsSheet(*m_shortcuts, this)); });
    connect(m_menu, &MainMenu::diagnosticsRequested, this,
            [this] { openSheet(new DiagnosticsSheet(m_desk, *m_preferences, this)); });
    connect(m_menu, &MainMenu::aboutRequested, this, [this] { openSheet(new AboutSheet(this)); });
}

QWidget* MainWindow::makeDraftsBanner(QWidget& parent)
{
    auto* banner = new DraftsBanner(m_desk.books().drafts, m_desk.clock(), &parent);
    auto* opener = new DraftOpener(m_desk, *this);
    connect(banner, &DraftsBanner::continueRequested, opener, &DraftOpener::open);
    connect(opener, &DraftOpener::said, this, &MainWindow::say);
    connect(opener, &DraftOpener::windowFormRequested, this, &MainWindow::openForm);
    connect(opener, &DraftOpener::paneFormRequested, this,
            [this](const QString& id, const Draft& draft) {
                showPane(id);
                auto* shown = pane(id);
                if (shown == nullptr || !shown->openDraft(draft))
                    say(tr("What “%1” is about is not here now. The draft stays until it is.")
                            .arg(forDisplay(draft.title, 120)));
            });
    connect(opener, &DraftOpener::bought, this,
            [this](const IntentId& id) { reveal(u"orders"_s, id.text()); });
    return banner;
}

/// A form of the window, by the name its draft has.
void MainWindow::openForm(const QString& sheet)
{
    if (sheet == u"batch"_s)
        m_batches->openNew({});
    else if (sheet == u"account"_s)
        openAddAccount();
    else if (sheet == u"settings"_s)
        openSettings();
    else if (sheet == u"route"_s)
        openFindPlan();
    else if (sheet == u"routerules"_s)
        openRouteRules();
}

void MainWindow::openPalette()
{
    auto* palette = new CommandPalette(m_desk, *menuBar(), m_settings, this);
    connect(palette, &CommandPalette::recordChosen, this, &MainWindow::showRecord);
    palette->open();
}

void MainWindow::openAddAccount()
{
    auto* dialog = new AddAccountDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddAccountDialog::said, this, &MainWindow::say);
    dialog->open();
}

void MainWindow::openSettings()
{
    auto now = *m_preferences;
    now.ownCountry = m_desk.buyGuards().ownCountry();
    auto* dialog = new SettingsDialog(now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::spendPinRequested, this,
            [this] { openSheet(new SpendPinSheet(m_desk.spendPin(), this)); });
    connect(dialog, &SettingsDialog::routeRulesRequested, this, &MainWindow::openRouteRules);
    connect(dialog, &SettingsDialog::shortcutsRequested, m_menu, &MainMenu::shortcutsRequested);
    connect(dialog, &SettingsDialog::saved, this, &MainWindow::apply);
    dialog->keepDraft(m_desk.books().drafts, m_desk.clock(), {u"settings"_s},
                      dialog->windowTitle());
    dialog->open();
}

Availability MainWindow::vaultAvailability(ActionId action) const
{
    if (action == ActionId::ImportVault || m_vault->hasCodes())
        return Availability::yes(); // a new computer has nothing but the file
    return Availability::no(tr("There is no activation code here that could be exported."));
}

void MainWindow::openVault(ActionId action)
{
    if (const auto answer = vaultAvailability(action); !answer.possible) {
        say(answer.reason);
        return;
    }
    if (action == ActionId::ExportVault) {
        openSheet(new VaultExportSheet(m_desk, *m_vault, this));
        return;
    }
    auto* sheet = new VaultImportSheet(m_desk, *m_vault, this);
    connect(sheet, &VaultImportSheet::imported, this,
            [this](const EsimKey& first) { reveal(u"esims"_s, esimRowKey(first)); });
    openSheet(sheet);
}

/// The first code that comes, and the last one that goes.
void MainWindow::followStock()
{
    if (m_pages->currentWidget() == m_welcome)
        showWelcomeOrPanes();
    else if (m_actions->action(ActionId::ExportVault)->isEnabled() != m_vault->hasCodes())
        refreshActions();
}

void MainWindow::openRouteRules()
{
    auto* sheet = new RouteRulesSheet(m_desk.routing(), this);
    sheet->keepDraft(m_desk.books().drafts, m_desk.clock(), {u"routerules"_s},
                     sheet->windowTitle());
    openSheet(sheet);
}

void MainWindow::openFindPlan()
{
    auto* sheet = new RouteSheet(m_desk, this);
    connect(sheet, &RouteSheet::rulesRequested, this, &MainWindow::openRouteRules);
    connect(sheet, &RouteSheet::orderRequested, this, &MainWindow::orderRoute);
    openSheet(sheet);
}

void MainWindow::orderRoute(const Route& route)
{
    auto* sheet = new OrderSheet(m_desk, RouteSheet::draftOf(route), this);
    connect(sheet, &OrderSheet::bought, this, [this, route](const IntentId& id) {
        m_desk.routing().began(id, route);
        reveal(u"orders"_s, id.text());
    });
    openSheet(sheet);
}

void MainWindow::apply(const Preferences& preferences)
{
    const auto before = std::exchange(*m_preferences, preferences);
    writePreferences(m_settings, preferences);
    m_theme.setChoice(preferences.theme);
    m_menu->setTheme(preferences.theme);
    m_lock->setFollowsScreen(preferences.lockWithScreen);
    m_lock->setIdleLimit(std::chrono::minutes(preferences.lockMinutes));
    if (before.density != preferences.density)
        m_host->setDensity(preferences.density);
    emit shopNameChanged(preferences.shopName);
    emit preferencesChanged();
    if (m_desk.buyGuards().ownCountry() != preferences.ownCountry) {
        if (const auto done = m_desk.buyGuards().setOwnCountry(preferences.ownCountry); !done) {
            say(done.error().userText);
            return;
        }
    }
    say(before.language == preferences.language
            ? tr("Settings saved.")
            : tr("Settings saved. The language changes with the next start."));
}

} // namespace simstock
