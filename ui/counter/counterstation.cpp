// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterstation.h"

#include "models/desk/spendpin.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterpanel.h"
#include "ui/counter/counterplace.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/screenkeeper.h"
#include "ui/customer/customerfont.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QEvent>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView panelKey("counter/panel");
constexpr QLatin1StringView minutesKey("counter/clearAfterMinutes");
constexpr QLatin1StringView textStepKey("counter/textStep");
constexpr QLatin1StringView kioskKey("counter/kiosk");
constexpr int usualMinutes = 3;
/// A narrower window has no room for the panel beside a pane with its details.
constexpr int roomForPanel = 1440;

/// The autonym with its key in the menu: a letter of its own for each, within the word where it is
/// written in Latin letters, else behind it.
QString languageWithKey(const CustomerLanguage& language)
{
    static const QHash<QString, QChar> keys{
        {u"en"_s, u'E'}, {u"de"_s, u'D'}, {u"es"_s, u's'}, {u"fr"_s, u'F'}, {u"pt"_s, u'P'},
        {u"tr"_s, u'T'}, {u"ru"_s, u'R'}, {u"ar"_s, u'A'}, {u"ja"_s, u'J'}, {u"zh-Hans"_s, u'Z'},
        {u"it"_s, u'I'}, {u"pl"_s, u'l'}, {u"uk"_s, u'U'}, {u"ko"_s, u'K'}, {u"th"_s, u'H'},
        {u"vi"_s, u'V'}, {u"id"_s, u'n'}, {u"hi"_s, u'B'}};
    const QChar key = keys.value(language.code);
    if (key.isNull())
        return language.autonym;
    const auto place = language.autonym.indexOf(key);
    return place < 0 ? u"%1 (&%2)"_s.arg(language.autonym, key)
                     : QString(language.autonym).insert(place, u'&');
}

} // namespace

CounterStation::CounterStation(QMainWindow& agent, CounterWindow& counter, CounterControl& control,
                               CounterPlace& place, ScreenKeeper& keeper, QSettings& settings)
    : QObject(&agent),
      m_agent(agent),
      m_counter(counter),
      m_control(control),
      m_place(place),
      m_keeper(keeper)
{
    m_menu = new QMenu(tr("&Counter"), &agent);
    const auto menus = agent.menuBar()->actions();
    agent.menuBar()->insertMenu(menus.isEmpty() ? nullptr : menus.last(), m_menu);
    fill(*m_menu, settings);
    makeDock({m_next, m_back, m_clear, m_blank, m_larger, m_smaller}, settings);
    connect(&m_counter, &CounterWindow::pageChanged, this, &CounterStation::follow);
    connect(&m_keeper, &ScreenKeeper::locked, &m_counter, &CounterWindow::blank);
    follow();
}

QAction* CounterStation::add(QMenu& menu, const QString& text)
{
    auto* action = menu.addAction(text);
    action->setMenuRole(QAction::NoRole);
    return action;
}

void CounterStation::fill(QMenu& menu, QSettings& settings)
{
    m_next = add(menu, tr("&Next page at the counter"));
    m_next->setObjectName(u"counterNext"_s);
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right));
    connect(m_next, &QAction::triggered, &m_control, &CounterControl::next);
    m_back = add(menu, tr("&Back at the counter"));
    m_back->setObjectName(u"counterBack"_s);
    m_back->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left));
    connect(m_back, &QAction::triggered, &m_control, &CounterControl::back);
    m_clear = add(menu, tr("C&lear the counter"));
    m_clear->setObjectName(u"counterClear"_s);
    m_clear->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    connect(m_clear, &QAction::triggered, &m_counter, &CounterWindow::clear);
    m_blank = add(menu, tr("Bl&ank the counter now"));
    m_blank->setObjectName(u"counterBlank"_s);
    m_blank->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B));
    connect(m_blank, &QAction::triggered, &m_counter, &CounterWindow::blank);
    menu.addSeparator();
    fillLanguages(*menu.addMenu(tr("&Customer's language")));
    fillScreens(*menu.addMenu(tr("Customer's &screen")));
    fillTimes(*menu.addMenu(tr("Clear the counter by i&tself")), settings);
    menu.addSeparator();
    fillTextSizes(menu, settings);
    menu.addSeparator();
    m_panel = add(menu, tr("What the customer s&ees"));
    m_panel->setObjectName(u"counterShown"_s);
    m_panel->setCheckable(true);
}

void CounterStation::fillLanguages(QMenu& menu)
{
    for (const auto& language : customerLanguages()) {
        auto* action = new QAction(languageWithKey(language), &menu);
        action->setMenuRole(QAction::NoRole);
        action->setFont(customerFont(menu.font(), language.autonym)); // before the menu measures it
        menu.addAction(action);
        action->setCheckable(true);
        action->setData(language.code);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            m_counter.setLanguage(code);
            follow();
        });
    }
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        for (auto* action : menu.actions())
            action->setChecked(action->data().toString() == m_counter.words().language());
    });
}

/// Anew each time it opens: monitors come and go.
void CounterStation::fillScreens(QMenu& menu)
{
    const auto offer = [this, &menu](const QString& title, const QString& id) {
        auto* action = add(menu, title);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, id] { m_place.choose(id); });
        return action;
    };
    const auto refill = [this, &menu, offer] {
        menu.clear();
        const auto all = m_place.screens();
        const int current = counterScreen(all, m_place.choice());
        auto* window = offer(tr("A window to drag"), CounterPlace::aWindow);
        window->setChecked(current < 0);
        for (const auto& fact : all) {
            if (!fact.isAgents)
                offer(tr("Full screen on %1").arg(fact.title), fact.id)
                    ->setChecked(current >= 0 && all.at(current).id == fact.id);
        }
    };
    connect(&menu, &QMenu::aboutToShow, this, refill);
    refill();
}

void CounterStation::fillTimes(QMenu& menu, QSettings& settings)
{
    const int chosen = settings.value(minutesKey, usualMinutes).toInt();
    auto* times = new QActionGroup(&menu);
    for (const int minutes : {1, 2, usualMinutes, 5, 10}) {
        auto* action = add(menu, tr("After %n minute(s)", nullptr, minutes));
        action->setCheckable(true);
        times->addAction(action);
        connect(action, &QAction::toggled, this, [this, minutes, &settings](bool on) {
            if (!on)
                return;
            settings.setValue(minutesKey, minutes);
            m_counter.setClearAfter(std::chrono::minutes(minutes));
        });
        action->setChecked(minutes == chosen);
    }
}

void CounterStation::fillTextSizes(QMenu& menu, QSettings& settings)
{
    const auto change = [this, &settings](int by) {
        m_counter.setTextStep(m_counter.textStep() + by);
        settings.setValue(textStepKey, m_counter.textStep());
        follow();
    };
    m_larger = add(menu, tr("La&rger words at the counter"));
    m_larger->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus));
    connect(m_larger, &QAction::triggered, this, [change] { change(1); });
    m_smaller = add(menu, tr("S&maller words at the counter"));
    m_smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus));
    connect(m_smaller, &QAction::triggered, this, [change] { change(-1); });
    m_counter.setTextStep(settings.value(textStepKey, 0).toInt());
}

void CounterStation::offerKiosk(SpendPin& pin, QSettings& settings)
{
    auto* kiosk = new QAction(tr("Only sta&ff leave the full screen (PIN)"), this);
    kiosk->setMenuRole(QAction::NoRole);
    kiosk->setCheckable(true);
    m_menu->insertAction(m_panel, kiosk);
    // A PIN that is lost could never be typed: the display would be nobody's any more.
    const auto hasPin = [&pin] {
        return pin.standing() != PinStanding::Off && pin.standing() != PinStanding::Lost;
    };
    const auto apply = [this, kiosk, hasPin, &pin] {
        kiosk->setEnabled(hasPin());
        const bool isHeld = hasPin() && kiosk->isChecked();
        m_counter.setLeaveCheck(
            isHeld ? PinCheck([&pin](const Secret& typed) { return pin.confirm(typed); })
                   : PinCheck());
    };
    kiosk->setChecked(settings.value(kioskKey, false).toBool());
    connect(kiosk, &QAction::toggled, this, [apply, &settings](bool on) {
        settings.setValue(kioskKey, on);
        apply();
    });
    connect(&pin, &SpendPin::changed, this, apply);
    apply();
}

void CounterStation::makeDock(const QList<QAction*>& actions, QSettings& settings)
{
    m_dock = new QDockWidget(tr("What the customer sees"), &m_agent);
    m_dock->setObjectName(u"counterPanel"_s);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_dock->setWidget(new CounterPanel(m_counter, actions, m_dock));
    m_agent.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    m_dock->installEventFilter(this);
    m_panel->setChecked(settings.value(panelKey, true).toBool());
    connect(m_panel, &QAction::toggled, this, [this, &settings](bool on) {
        settings.setValue(panelKey, on);
        showPanel(on);
    });
    connect(&m_counter, &CounterWindow::visibilityChanged, m_dock, [this](bool shown) {
        const bool hasRoom = m_agent.width() >= roomForPanel;
        showPanel(shown && hasRoom && m_panel->isChecked());
        const QSignalBlocker quiet(m_panel); // what is remembered is for a window with room
        if (shown && !hasRoom)
            m_panel->setChecked(false);
    });
}

/// Whoever closes the panel has closed it for the next pages, too.
bool CounterStation::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_dock && event->type() == QEvent::Close)
        m_panel->setChecked(false);
    return QObject::eventFilter(watched, event);
}

void CounterStation::showPanel(bool shown)
{
    const bool hasRoom = m_agent.width() >= roomForPanel;
    if (shown) {
        delete m_dock->titleBarWidget();
        // The panel has its own title; a window of its own needs something to drag it by.
        m_dock->setTitleBarWidget(hasRoom ? new QWidget(m_dock) : nullptr);
        m_dock->setFloating(!hasRoom);
    }
    m_dock->setVisible(shown);
}

void CounterStation::follow()
{
    const bool isShown = m_counter.isVisible();
    const auto stage = m_counter.view().stage;
    m_next->setEnabled(isShown && m_control.hasNext());
    m_back->setEnabled(isShown && m_control.hasBack());
    m_clear->setEnabled(isShown && stage != CounterView::Stage::Idle);
    m_blank->setEnabled(isShown);
    m_larger->setEnabled(m_counter.textStep() < CounterWindow::mostTextSteps);
    m_smaller->setEnabled(m_counter.textStep() > 0);
    m_keeper.keepAwake(isShown && stage == CounterView::Stage::Code);
}

} // namespace simstock
