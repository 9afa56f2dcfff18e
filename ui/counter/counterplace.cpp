// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterplace.h"

#include "ui/counter/counterwindow.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWindow>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView placeKey("counter/screen");

QString screenIdOf(const QScreen& screen)
{
    return screen.name() + u'|' + screen.serialNumber();
}

} // namespace

int counterScreen(const QList<ScreenFact>& screens, const QString& remembered)
{
    if (remembered == CounterPlace::aWindow)
        return -1;
    const auto indexOf = [&screens](const auto& fits) {
        const auto found = std::find_if(screens.cbegin(), screens.cend(), fits);
        return found == screens.cend() ? -1 : static_cast<int>(found - screens.cbegin());
    };
    const int known =
        indexOf([&](const ScreenFact& each) { return each.id == remembered && !each.isAgents; });
    return known >= 0 ? known : indexOf([](const ScreenFact& each) { return !each.isAgents; });
}

CounterPlace::CounterPlace(CounterWindow& counter, QWidget& agent, QSettings& settings,
                           QObject* parent)
    : QObject(parent), m_counter(counter), m_agent(agent), m_settings(settings)
{
    connect(qGuiApp, &QGuiApplication::screenRemoved, this,
            [this](const QScreen* screen) { lose(screenIdOf(*screen)); });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] {
        if (m_counter.isVisible() && m_on.isEmpty() && choice() != aWindow)
            open();
    });
}

QList<ScreenFact> CounterPlace::screens() const
{
    QList<ScreenFact> facts;
    for (auto* screen : QGuiApplication::screens()) {
        const auto model = screen->model();
        facts.append({screenIdOf(*screen),
                      model.isEmpty() ? screen->name() : screen->name() + u" · "_s + model,
                      screen == m_agent.screen(), screen});
    }
    return facts;
}

QString CounterPlace::choice() const
{
    return m_settings.value(placeKey).toString();
}

void CounterPlace::choose(const QString& id)
{
    m_settings.setValue(placeKey, id);
    if (m_counter.isVisible())
        open();
}

void CounterPlace::standAlone()
{
    m_on.clear();
    m_counter.setWindowState(m_counter.windowState() & ~Qt::WindowFullScreen);
}

void CounterPlace::open()
{
    const bool isTyping = m_agent.isActiveWindow();
    stand();
    // Some window systems hand the keyboard to whatever is shown last, or fills a screen.
    if (isTyping)
        m_agent.activateWindow();
}

void CounterPlace::stand()
{
    const auto all = screens();
    const int chosen = counterScreen(all, choice());
    if (chosen < 0) {
        if (!m_on.isEmpty())
            standAlone();
        m_counter.QWidget::show();
        m_counter.raise();
        return;
    }
    const auto& fact = all.at(chosen);
    if (m_on == fact.id && m_counter.isVisible())
        return;
    fill(*fact.screen);
}

void CounterPlace::fill(QScreen& screen)
{
    m_on = screenIdOf(screen);
    // Both before it fills the screen; afterwards some window systems let neither move it.
    m_counter.winId();
    m_counter.windowHandle()->setScreen(&screen);
    m_counter.setGeometry(screen.geometry());
    m_counter.showFullScreen();
}

void CounterPlace::lose(const QString& id)
{
    if (m_on.isEmpty() || id != m_on)
        return;
    m_counter.clear(); // before the window system carries it to the agent's screen
    standAlone();
}

} // namespace simstock
