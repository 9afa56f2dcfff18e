// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <utility>

namespace simstock {

namespace {

class QtTimer final : public Timer {
public:
    QtTimer(milliseconds delay, std::function<void()> action)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(delay > milliseconds(2000) ? Qt::CoarseTimer : Qt::PreciseTimer);
        // The action may destroy this handle: it runs from a copy.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [action = std::move(action)] {
            const auto run = action;
            run();
        });
        m_timer.start(delay);
    }

private:
    QTimer m_timer;
};

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

std::unique_ptr<Timer> SystemClock::after(milliseconds delay, std::function<void()> action)
{
    return std::make_unique<QtTimer>(delay, std::move(action));
}

class ManualClock::Pending final : public Timer {
public:
    Pending(std::weak_ptr<Queue> queue, int id) : m_queue(std::move(queue)), m_id(id) {}
    ~Pending() override
    {
        if (const auto queue = m_queue.lock())
            std::erase_if(*queue, [this](const auto& entry) { return entry.second.first == m_id; });
    }

private:
    std::weak_ptr<Queue> m_queue;
    int m_id;
};

ManualClock::ManualClock(QDateTime start)
    : m_now(std::move(start)), m_pending(std::make_shared<Queue>())
{
}

ManualClock::~ManualClock() = default;

std::unique_ptr<Timer> ManualClock::after(milliseconds delay, std::function<void()> action)
{
    const int id = m_nextId++;
    m_pending->emplace(m_monotonic + delay, std::pair(id, std::move(action)));
    return std::make_unique<Pending>(m_pending, id);
}

void ManualClock::advance(milliseconds by)
{
    const auto end = m_monotonic + by;
    while (!m_pending->empty() && m_pending->begin()->first <= end) {
        auto first = m_pending->begin();
        const auto step = std::max(first->first - m_monotonic, milliseconds(0));
        const auto action = std::move(first->second.second);
        m_pending->erase(first);
        m_monotonic += step;
        m_now = m_now.addMSecs(step.count());
        action();
    }
    m_now = m_now.addMSecs((end - m_monotonic).count());
    m_monotonic = end;
}

} // namespace simstock
