// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/desk/accountbook.h"
#include "models/desk/buyguards.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "models/desk/orderdesk.h"
#include "models/desk/routingdesk.h"
#include "models/desk/spendpin.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/accounts/spendpinsheet.h"
#include "ui/desktop/aboutsheet.h"
#include "ui/desktop/lockpage.h"
#include "ui/desktop/manualwindow.h"
#include "ui/desktop/settingsdialog.h"
#include "ui/desktop/shoplock.h"
#include "ui/desktop/shortcutbook.h"
#include "ui/desktop/shortcutssheet.h"
#include "ui/orders/batchwindows.h"
#include "ui/orders/ordersheet.h"
#include "ui/orders/routerulessheet.h"
#include "ui/orders/routesheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/closegate.h"
#include "ui/shell/deskbanner.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/statusfeed.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStatusTipEvent>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView paneKey("window/pane");
constexpr QLatin1StringView foldedKey("window/folded");
constexpr QLatin1StringView lockedKey("lock/locked");

} // namespace

MainWindow::MainWindow(Desk& desk, Theme& theme, QSettings& settings, Mode mode, QWidget* parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_theme(theme),
      m_settings(settings),
      m_mode(mode),
      m_preferences(std::make_unique<Preferences>(readPreferences(settings))),
      m_layouts(settings),
      m_actions(new ActionSet(this)),
      m_menu(new MainMenu(*this, *m_actions)),
      m_shortcuts(new ShortcutBook(settings, this)),
      m_lock(new ShopLock(desk.spendPin(), desk.clock(), this)),
      m_gate(new CloseGate(desk.orders(), desk.clock(), this)),
      m_batches(new BatchWindows(desk, *this))
{
    setWindowTitle(mode == Mode::Demo ? u"Simstock Demo"_s : u"Simstock"_s);
    build();
    connectMenu();
    connectDesk();
    connectHelp();
    m_theme.setChoice(m_preferences->theme);
    m_menu->setTheme(m_theme.choice());
    m_navigation->setFolded(m_settings.value(foldedKey).toBool());
    resize(usualSize);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    showWelcomeOrPanes();
}

MainWindow::~MainWindow()
{
    delete m_feed;
    delete takeCentralWidget(); // tables keep their layout at their end: m_layouts must be there
}

void MainWindow::build()
{
    auto* centre = new QWidget(this);
    auto* strip = new StatusStrip(centre);
    m_pages = new QStackedWidget(centre);
    m_work = new QWidget(m_pages);
    m_navigation = new NavigationPanel(m_work);
    m_host = new PaneHost({m_desk, *m_actions, m_layouts}, m_work);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_host, 1);
    auto* welcome = new WelcomePage(m_mode == Mode::Demo, m_pages);
    m_welcome = welcome;
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_welcome);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new DeskBanner(m_desk, m_mode == Mode::Demo, centre));
    column->addWidget(m_pages, 1);
    column->addWidget(strip);
    m_cover = new QStackedWidget(this);
    m_lockPage = new LockPage(*m_lock, m_cover);
    m_cover->addWidget(centre);
    m_cover->addWidget(m_lockPage);
    setCentralWidget(m_cover);
    m_strip = strip;
    m_feed = new StatusFeed(m_desk, *strip, m_navigation->list(), this);
    connect(strip, &StatusStrip::unknownOutcomesRequested, this, [this] {
        showPane(u"orders"_s);
        if (auto* orders = pane(u"orders"_s))
            orders->setFilterText(wordText(OrderWord::Unknown));
    });
    connectBatches(*strip);
    connect(&m_navigation->list(), &NavigationList::paneSelected, m_host, &PaneHost::showPane);
    connect(m_navigation, &NavigationPanel::foldedChanged, this, [this](bool folded) {
        m_settings.setValue(foldedKey, folded);
        m_menu->setNavigationFolded(folded);
    });
    connect(m_host, &PaneHost::currentPaneChanged, this, [this](const QString& id) {
        m_settings.setValue(paneKey, id);
        m_menu->setPaneActions(m_host->current()->actions());
    });
    connect(m_host, &PaneHost::availabilityChanged, this, &MainWindow::refreshActions);
    connect(m_host, &PaneHost::said, this, &MainWindow::say);
    connect(m_host, &PaneHost::revealRequested, this, &MainWindow::reveal);
    connect(m_host, &PaneHost::counterRequested, this, &MainWindow::counterRequested);
    connect(m_host, &PaneHost::offerRequested, this, &MainWindow::offerRequested);
    connect(welcome, &WelcomePage::addAccountRequested, this, &MainWindow::openAddAccount);
    connect(welcome, &WelcomePage::openDemoRequested, this, &MainWindow::openDemoRequested);
}

void MainWindow::connectBatches(StatusStrip& strip)
{
    const auto show = [this, &strip] { strip.setHaltedBatches(m_batches->haltedCount()); };
    connect(m_batches, &BatchWindows::haltedChanged, &strip, show);
    connect(&strip, &StatusStrip::haltedBatchesRequested, m_batches, &BatchWindows::openHalted);
    connect(m_batches, &BatchWindows::said, this, &MainWindow::say);
    connect(m_batches, &BatchWindows::orderRequested, this, [this](const IntentId& id) {
        activateWindow();
        reveal(u"orders"_s, id.text());
    });
    show();
}

void MainWindow::connectMenu()
{
    connect(m_actions, &ActionSet::triggered, this, &MainWindow::act);
    connect(m_menu, &MainMenu::paneRequested, this, &MainWindow::showPane);
    connect(m_menu, &MainMenu::filterRequested, this, [this] {
        if (auto* current = m_host->current())
            current->focusFilter();
    });
    connect(m_menu, &MainMenu::themeChosen, this, [this](ThemeChoice choice) {
        m_preferences->theme = choice;
        m_theme.setChoice(choice);
        writePreferences(m_settings, *m_preferences);
    });
    connect(m_menu, &MainMenu::navigationFoldToggled, m_navigation, &NavigationPanel::setFolded);
    connect(m_menu, &MainMenu::counterToggled, this, &MainWindow::counterToggled);
    connect(m_menu, &MainMenu::findPlanRequested, this, &MainWindow::openFindPlan);
    connect(m_menu, &MainMenu::settingsRequested, this, &MainWindow::openSettings);
    connect(m_menu, &MainMenu::lockRequested, m_lock, &ShopLock::lock);
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::quit);
    connect(m_lock, &ShopLock::locked, this, &MainWindow::showLocked);
    connect(m_lock, &ShopLock::unlocked, this, &MainWindow::showUnlocked);
    connect(&m_desk.spendPin(), &SpendPin::changed, m_lockPage, &LockPage::prepare);
}

void MainWindow::connectHelp()
{
    connect(m_menu, &MainMenu::manualRequested, this, [this] { ManualWindow::openFor(*this); });
    connect(m_menu, &MainMenu::shortcutsRequested, this,
            [this] { openSheet(new ShortcutsSheet(*m_shortcuts, this)); });
    connect(m_menu, &MainMenu::aboutRequested, this, [this] { openSheet(new AboutSheet(this)); });
}

void MainWindow::connectDesk()
{
    connect(&m_desk.accounts(), &AccountBook::accountsChanged, this,
            &MainWindow::showWelcomeOrPanes);
    connect(&m_desk.intents(), &IntentBook::opened, this, &MainWindow::showWelcomeOrPanes);
    connect(&m_desk.intents(), &IntentBook::healthChanged, this, &MainWindow::refreshActions);
    connect(&m_desk.accounts(), &AccountBook::statusChanged, this, &MainWindow::refreshActions);
    connect(&m_desk.routing(), &RoutingDesk::nextPossible, this,
            [this](const IntentId&, const RouteProposal& next) {
                say(tr("The order was not carried out. Order > Find a plan proposes the next: %1.")
                        .arg(m_desk.accounts().label(next.offer.account)));
            });
    connect(m_gate, &CloseGate::opened, this, &MainWindow::quit);
}

void MainWindow::addPane(const QString& id, Icon icon, const QString& title, PaneFactory factory)
{
    m_host->add(id, std::move(factory));
    const QSignalBlocker quiet(m_navigation->list()); // the first item would become current
    m_navigation->list().addPane(id, icon, title);
    m_menu->addPane(id, title);
}

void MainWindow::start()
{
    m_feed->refresh(); // badges find their items now
    const QString remembered = m_settings.value(paneKey).toString();
    showPane(remembered);
    if (m_host->currentId().isEmpty())
        showPane(u"catalogue"_s);
    showWelcomeOrPanes();
    refreshActions();
    for (auto* action : findChildren<QAction*>())
        m_shortcuts->add(action);
    m_lock->setFollowsScreen(m_preferences->lockWithScreen);
    m_lock->setIdleLimit(std::chrono::minutes(m_preferences->lockMinutes));
    if (m_settings.value(lockedKey).toBool()) // a restart is no way around it
        m_lock->lock();
}

void MainWindow::showPane(const QString& id)
{
    m_navigation->list().setCurrentPane(id);
    m_host->showPane(id);
    if (auto* current = m_host->current(); current != nullptr && isVisible())
        current->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::reveal(const QString& paneId, const QVariant& key)
{
    showPane(paneId);
    if (auto* target = pane(paneId))
        target->reveal(key);
}

void MainWindow::say(const QString& sentence)
{
    m_feed->say(sentence);
}

void MainWindow::setCounterShown(bool shown)
{
    m_menu->setCounterShown(shown);
}

/// Orders outlive their accounts: whoever has a journal sees it.
void MainWindow::showWelcomeOrPanes()
{
    const bool first =
        m_desk.accounts().accounts().isEmpty() && m_desk.intents().records().isEmpty();
    m_pages->setCurrentWidget(first ? m_welcome : m_work);
    m_strip->setHidden(first); // nobody is online or offline yet
    if (first && isVisible())
        m_welcome->setFocus();
    refreshActions();
}

Availability MainWindow::availability(ActionId action) const
{
    if (action == ActionId::AddAccount)
        return Availability::yes();
    if (m_pages->currentWidget() == m_welcome)
        return Availability::no(tr("Add an account first."));
    if (action == ActionId::NewBatch || action == ActionId::Batches)
        return Availability::yes();
    const Pane* current = m_host->current();
    if (current == nullptr)
        return elsewhere(action);
    const Availability answer = current->availability(action);
    if (!answer.possible && action == ActionId::NewOrder && currentPane() != u"catalogue"_s)
        return Availability::yes(); // leads to the plans
    return answer;
}

void MainWindow::refreshActions()
{
    m_actions->refresh([this](ActionId action) { return availability(action); });
}

void MainWindow::act(ActionId action)
{
    if (action == ActionId::AddAccount) {
        openAddAccount();
        return;
    }
    Pane* current = m_host->current();
    if (current == nullptr)
        return;
    if (action == ActionId::NewBatch || action == ActionId::Batches) {
        if (action == ActionId::NewBatch)
            m_batches->openNew(current->chosenPlan());
        else
            m_batches->openList();
        return;
    }
    if (const Availability answer = current->availability(action); answer.possible) {
        current->trigger(action);
    } else if (action == ActionId::NewOrder) {
        showPane(u"catalogue"_s);
        if (auto* catalogue = m_host->current())
            catalogue->focusFilter();
        say(tr("Choose a plan, then New order…"));
    } else {
        say(answer.reason);
    }
}

void MainWindow::openAddAccount()
{
    auto* dialog = new AddAccountDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddAccountDialog::said, this, &MainWindow::say);
    dialog->open();
}

QString MainWindow::shopName() const
{
    return m_preferences->shopName;
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
    dialog->open();
}

template <typename SheetType>
void MainWindow::openSheet(SheetType* sheet)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SheetType::said, this, &MainWindow::say);
    sheet->open();
}

void MainWindow::openRouteRules()
{
    openSheet(new RouteRulesSheet(m_desk.routing(), this));
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

void MainWindow::showLocked()
{
    m_settings.setValue(lockedKey, true);
    if (auto* popup = QApplication::activePopupWidget())
        popup->close();
    for (auto* dialog : findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            m_underLock.append(dialog);
            dialog->hide();
        }
    }
    m_lockPage->prepare();
    m_cover->setCurrentWidget(m_lockPage);
    menuBar()->setEnabled(false); // and with it the keys of its actions
    m_lockPage->setFocus();
}

void MainWindow::showUnlocked()
{
    m_settings.setValue(lockedKey, false);
    m_cover->setCurrentIndex(0);
    menuBar()->setEnabled(true);
    for (const auto& window : std::exchange(m_underLock, {})) {
        if (window)
            window->show();
    }
    if (auto* current = m_host->current())
        current->setFocus();
}

void MainWindow::bringBack()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_isQuitting && m_hidesOnClose && m_hidesOnClose()) {
        hide();
        event->ignore();
        return;
    }
    if (!m_gate->mayClose()) {
        say(tr("An order is on its way. Waiting for the answer, at most 10 seconds…"));
        event->ignore();
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.sync();
    emit closing();
    event->accept();
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::StatusTip) {
        m_feed->hint(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

} // namespace simstock
