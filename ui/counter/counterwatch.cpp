// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterwatch.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/ports/vendor.h"
#include "ui/counter/counterwindow.h"

#include <array>

namespace simstock {

namespace {

using std::chrono::seconds;

constexpr std::array firstDelays{seconds(5), seconds(10), seconds(15), seconds(20)};
constexpr seconds laterDelay(30);
constexpr int mostQuestions = 12; // 50 s of the first four and eight times 30 s

} // namespace

CounterWatch::CounterWatch(Desk& desk, CounterWindow& window, QObject* parent)
    : QObject(parent), m_desk(desk), m_window(window)
{
}

CounterWatch::~CounterWatch() = default;

void CounterWatch::watch(const EsimKey& key)
{
    if (key == m_key && m_timer)
        return;
    stop();
    const auto* const usage = m_desk.accounts().ports(key.account).usage;
    if (usage && !usage->rules().onTimer)
        return;
    m_key = key;
    arm();
}

void CounterWatch::stop()
{
    m_timer.reset();
    m_key = {};
    m_step = 0;
}

void CounterWatch::arm()
{
    const auto step = static_cast<std::size_t>(m_step);
    const auto delay = step < firstDelays.size() ? firstDelays.at(step) : laterDelay;
    m_timer = m_desk.clock().after(delay, [this] { ask(); });
}

void CounterWatch::ask()
{
    const auto stage = m_window.view().stage;
    const bool isAwaited =
        stage == CounterView::Stage::Code || stage == CounterView::Stage::Downloaded;
    if (!isAwaited || ++m_step > mostQuestions) {
        stop();
        return;
    }
    arm();
    m_desk.esims().refresh({m_key});
}

} // namespace simstock
