// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/desk/accountbook.h"
#include "models/desk/buyguards.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "models/desk/orderdesk.h"
#include "models/desk/routingdesk.h"
#include "models/desk/shopbooks.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/accounts/spendpinsheet.h"
#include "ui/customer/customerssheet.h"
#include "ui/orders/batchwindows.h"
#include "ui/orders/ordersheet.h"
#include "ui/orders/routerulessheet.h"
#include "ui/orders/routesheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/closegate.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/deskbanner.h"
#include "ui/shell/draftopener.h"
#include "ui/shell/draftsbanner.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/statusfeed.h"
#include "ui/shell/universalpaste.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/selectionsums.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tableview.h"

#include <QCloseEvent>
#include <QCoreApplication>
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
constexpr QLatin1StringView themeKey("window/theme");
constexpr QLatin1StringView shopNameKey("shop/name");
constexpr QLatin1StringView densityKey("window/density");

} // namespace

MainWindow::MainWindow(Desk& desk, Theme& theme, QSettings& settings, Mode mode, QWidget* parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_theme(theme),
      m_settings(settings),
      m_mode(mode),
      m_layouts(settings),
      m_actions(new ActionSet(this)),
      m_menu(new MainMenu(*this, *m_actions)),
      m_gate(new CloseGate(desk.orders(), desk.clock(), this)),
      m_batches(new BatchWindows(desk, *this)),
      m_paste(new UniversalPaste(desk, *this))
{
    setWindowTitle(mode == Mode::Demo ? u"Simstock Demo"_s : u"Simstock"_s);
    build();
    connectMenu();
    connectFinding();
    connectDesk();
    m_theme.setChoice(Theme::choiceNamed(m_settings.value(themeKey).toString()));
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
    setCentralWidget(centre);
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

QWidget* MainWindow::makeDraftsBanner(QWidget& parent)
{
    auto* banner = new DraftsBanner(m_desk.books().drafts, m_desk.clock(), &parent);
    auto* opener = new DraftOpener(m_desk, *this);
    connect(banner, &DraftsBanner::continueRequested, opener, &DraftOpener::open);
    connect(opener, &DraftOpener::said, this, &MainWindow::say);
    connect(opener, &DraftOpener::batchRequested, this, [this] { m_batches->openNew({}); });
    connect(opener, &DraftOpener::accountRequested, this, &MainWindow::openAddAccount);
    connect(opener, &DraftOpener::paneRequested, this, &MainWindow::showPane);
    connect(opener, &DraftOpener::bought, this,
            [this](const IntentId& id) { reveal(u"orders"_s, id.text()); });
    return banner;
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
        m_theme.setChoice(choice);
        m_settings.setValue(themeKey, Theme::name(choice));
    });
    connect(m_menu, &MainMenu::navigationFoldToggled, m_navigation, &NavigationPanel::setFolded);
    connect(m_menu, &MainMenu::counterToggled, this, &MainWindow::counterToggled);
    connect(m_menu, &MainMenu::findPlanRequested, this, &MainWindow::openFindPlan);
    connect(m_menu, &MainMenu::settingsRequested, this, &MainWindow::openSettings);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::openAbout);
    auto* undo = new UndoActions(m_desk.books().undo, m_menu->edit(), this);
    connect(undo, &UndoActions::said, this, &MainWindow::say);
    connect(m_menu, &MainMenu::quitRequested, this, &QWidget::close);
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

void MainWindow::openPalette()
{
    auto* palette = new CommandPalette(m_desk, *menuBar(), m_settings, this);
    connect(palette, &CommandPalette::recordChosen, this, &MainWindow::showRecord);
    palette->open();
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
    connect(m_gate, &CloseGate::opened, this, &QWidget::close);
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
    if (action == ActionId::AddAccount) {
        openAddAccount();
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

void MainWindow::openAddAccount()
{
    auto* dialog = new AddAccountDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddAccountDialog::said, this, &MainWindow::say);
    dialog->open();
}

QString MainWindow::shopName() const
{
    return m_settings.value(shopNameKey).toString();
}

void MainWindow::openSettings()
{
    const auto density = static_cast<Density>(m_settings.value(densityKey).toInt());
    auto* dialog = new SettingsDialog(
        {m_theme.choice(), shopName(), density, m_desk.buyGuards().ownCountry()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::spendPinRequested, this,
            [this] { openSheet(new SpendPinSheet(m_desk.spendPin(), this)); });
    connect(dialog, &SettingsDialog::routeRulesRequested, this, &MainWindow::openRouteRules);
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
    m_theme.setChoice(preferences.theme);
    m_menu->setTheme(preferences.theme);
    m_settings.setValue(themeKey, Theme::name(preferences.theme));
    m_settings.setValue(shopNameKey, preferences.shopName);
    emit shopNameChanged(preferences.shopName);
    const auto density = static_cast<int>(preferences.density);
    if (m_settings.value(densityKey).toInt() != density) {
        m_settings.setValue(densityKey, density);
        m_host->setDensity(preferences.density);
    }
    if (m_desk.buyGuards().ownCountry() != preferences.ownCountry) {
        if (const auto done = m_desk.buyGuards().setOwnCountry(preferences.ownCountry); !done) {
            say(done.error().userText);
            return;
        }
    }
    say(tr("Settings saved."));
}

void MainWindow::openAbout()
{
    auto* about = new Sheet(tr("About Simstock"), this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->addText(tr("Simstock %1, a desk for resellers of travel eSIMs.")
                       .arg(QCoreApplication::applicationVersion()));
    about->addText(tr("Free software under the GNU General Public License, version 3 or later. "
                      "It comes without any warranty."));
    about->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
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
