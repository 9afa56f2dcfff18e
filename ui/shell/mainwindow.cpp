// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/orderdesk.h"
#include "models/desk/routingdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/spendpin.h"
#include "models/desk/vaulttransfer.h"
#include "ui/customer/customerssheet.h"
#include "ui/desktop/lockpage.h"
#include "ui/desktop/preferences.h"
#include "ui/desktop/shoplock.h"
#include "ui/desktop/shortcutbook.h"
#include "ui/orders/batchwindows.h"
#include "ui/shell/actionset.h"
#include "ui/shell/closegate.h"
#include "ui/shell/deskbanner.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/statusfeed.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/universalpaste.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/selectionsums.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
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
      m_batches(new BatchWindows(desk, *this)),
      m_paste(new UniversalPaste(desk, *this)),
      m_vault(new VaultTransfer(desk, this))
{
    setWindowTitle(mode == Mode::Demo ? u"Simstock Demo"_s : u"Simstock"_s);
    build();
    connectMenu();
    connectFinding();
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
    m_host = new PaneHost({m_desk, *m_actions, m_layouts, [this] { return shopName(); }}, m_work);
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
    column->addWidget(makeDraftsBanner(*centre));
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
    connectHost();
    connect(welcome, &WelcomePage::addAccountRequested, this, &MainWindow::openAddAccount);
    connect(welcome, &WelcomePage::openDemoRequested, this, &MainWindow::openDemoRequested);
}

void MainWindow::connectHost()
{
    connect(&m_navigation->list(), &NavigationList::paneSelected, m_host, &PaneHost::showPane);
    connect(m_navigation, &NavigationPanel::foldedChanged, this, [this](bool folded) {
        m_settings.setValue(foldedKey, folded);
        m_menu->setNavigationFolded(folded);
    });
    connect(m_host, &PaneHost::currentPaneChanged, this, [this](const QString& id) {
        m_settings.setValue(paneKey, id);
        const auto actions = m_host->current()->actions();
        m_menu->setPaneActions(actions);
        for (auto* action : actions)
            m_shortcuts->add(action); // panes are made when they are first shown
    });
    connect(m_host, &PaneHost::availabilityChanged, this, &MainWindow::refreshActions);
    connect(m_host, &PaneHost::said, this, &MainWindow::say);
    connect(m_host, &PaneHost::revealRequested, this, &MainWindow::reveal);
    connect(m_host, &PaneHost::counterRequested, this, &MainWindow::counterRequested);
    connect(m_host, &PaneHost::offerRequested, this, &MainWindow::offerRequested);
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
    auto* undo = new UndoActions(m_desk.books().undo, m_menu->edit(), this);
    connect(undo, &UndoActions::said, this, &MainWindow::say);
    connect(m_menu, &MainMenu::lockRequested, m_lock, &ShopLock::lock);
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::quit);
    connect(m_lock, &ShopLock::locked, this, &MainWindow::showLocked);
    connect(m_lock, &ShopLock::unlocked, this, &MainWindow::showUnlocked);
    connect(&m_desk.spendPin(), &SpendPin::changed, m_lockPage, &LockPage::follow);
}

void MainWindow::connectFinding()
{
    connect(m_menu, &MainMenu::paletteRequested, this, &MainWindow::openPalette);
    connect(m_menu, &MainMenu::pasteRequested, m_paste, &UniversalPaste::paste);
    connect(m_paste, &UniversalPaste::recordChosen, this, &MainWindow::showRecord);
    connect(m_paste, &UniversalPaste::said, this, &MainWindow::say);
    connect(m_paste, &UniversalPaste::counterCodeRequested, this, &MainWindow::codeRequested);
    connect(m_paste, &UniversalPaste::listRequested, this, [this](const QString& lines) {
        const Pane* current = m_host->current();
        m_batches->openNew(current != nullptr ? current->chosenPlan() : std::nullopt, lines);
    });
}

void MainWindow::showRecord(const FoundRecord& record)
{
    switch (record.kind) {
    case FoundRecord::Kind::Esim:
        reveal(u"esims"_s, record.key);
        break;
    case FoundRecord::Kind::Order:
        reveal(u"orders"_s, record.key);
        break;
    case FoundRecord::Kind::Plan:
        reveal(u"catalogue"_s, record.key);
        break;
    }
}

void MainWindow::showSelectionSums()
{
    QString text;
    if (const auto* current = m_host->current()) {
        for (const auto* table : current->findChildren<TableView*>()) {
            if (table->isVisible() && text.isEmpty())
                text = selectionSums(*table);
        }
    }
    m_strip->setSelection(text);
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
    connect(&m_desk.esims(), &EsimDesk::reset, this, &MainWindow::followStock);
    connect(&m_desk.esims(), &EsimDesk::changed, this, &MainWindow::followStock);
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
    if (paneId == u"batch"_s) {
        if (!m_lock->isLocked())
            m_batches->open(BatchId(key.toString()));
        return;
    }
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

/// Orders outlive their accounts: whoever has a journal sees it, and so does who has own stock.
void MainWindow::showWelcomeOrPanes()
{
    const bool first = m_desk.accounts().accounts().isEmpty() &&
                       m_desk.intents().records().isEmpty() &&
                       m_vault->count(VaultScope::OwnStock) == 0;
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
    if (action == ActionId::ExportVault || action == ActionId::ImportVault)
        return vaultAvailability(action);
    if (m_pages->currentWidget() == m_welcome)
        return Availability::no(tr("Add an account first."));
    if (action == ActionId::NewBatch || action == ActionId::Batches ||
        action == ActionId::Customers)
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
    showSelectionSums();
}

void MainWindow::act(ActionId action)
{
    if (m_lock->isLocked())
        return; // the tray and the notifications are still there
    if (action == ActionId::AddAccount) {
        openAddAccount();
        return;
    }
    if (action == ActionId::ExportVault || action == ActionId::ImportVault) {
        openVault(action);
        return;
    }
    Pane* current = m_host->current();
    if (current == nullptr)
        return;
    if (action == ActionId::Customers) {
        auto* sheet = new CustomersSheet(m_desk, current->selectedEsims(), this);
        connect(sheet, &CustomersSheet::said, this, &MainWindow::say);
        sheet->openBeside();
        return;
    }
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

QString MainWindow::shopName() const
{
    return m_preferences->shopName;
}

void MainWindow::showLocked()
{
    m_settings.setValue(lockedKey, true);
    while (auto* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    for (auto* widget : findChildren<QWidget*>()) {
        const bool tells = qobject_cast<QDialog*>(widget) || qobject_cast<QDockWidget*>(widget);
        if (tells && widget->isVisible()) {
            m_underLock.append(widget);
            widget->hide();
        }
    }
    m_lockPage->prepare();
    m_cover->setCurrentWidget(m_lockPage);
    m_cover->widget(0)->setEnabled(false); // what is covered takes no focus, whoever gives it
    menuBar()->setEnabled(false);          // and with it the keys of its actions
    setAcceptDrops(false);
    m_lockPage->setFocus();
}

void MainWindow::showUnlocked()
{
    m_settings.setValue(lockedKey, false);
    m_cover->widget(0)->setEnabled(true);
    m_cover->setCurrentIndex(0);
    menuBar()->setEnabled(true);
    setAcceptDrops(true);
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
