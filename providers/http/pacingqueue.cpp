// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/pacingqueue.h"

#include <algorithm>

namespace simstock {

PacingQueue::Ticket::~Ticket()
{
    if (m_state == State::Running)
        m_queue.ended();
    else if (m_state == State::Waiting)
        std::erase(m_queue.lane(m_lane), this);
}

void PacingQueue::Ticket::whenOpen(std::function<void()> go)
{
    if (m_state != State::New)
        return;
    m_state = State::Waiting;
    m_go = std::move(go);
    auto& queue = m_queue;
    queue.lane(m_lane).push_back(this);
    queue.pump();
}

PacingQueue::PacingQueue(QList<PacingRule> rules, Clock& clock)
    : m_rules(std::move(rules)), m_clock(clock)
{
    m_rules.removeIf([](const PacingRule& rule) { return rule.count < 1; });
}

std::unique_ptr<PacingQueue::Ticket> PacingQueue::join(Lane lane)
{
    return std::unique_ptr<Ticket>(new Ticket(*this, lane));
}

int PacingQueue::waiting() const
{
    return static_cast<int>(m_spends.size() + m_reads.size());
}

void PacingQueue::pump()
{
    m_timer.reset();
    while (!m_spends.empty() || !m_reads.empty()) {
        const auto now = m_clock.monotonic();
        forgetOld(now);
        const auto delay = delayUntilOpen(now);
        if (!delay)
            return;
        if (*delay > milliseconds(0)) {
            m_timer = m_clock.after(*delay, [this] { pump(); });
            return;
        }
        auto& queue = m_spends.empty() ? m_reads : m_spends;
        Ticket* ticket = queue.front();
        queue.pop_front();
        ticket->m_state = Ticket::State::Running;
        ++m_running;
        const auto go = std::move(ticket->m_go);
        go(); // may end the ticket, or join, and so pump inside this pump: state is read anew
    }
}

void PacingQueue::ended()
{
    --m_running;
    if (!m_rules.isEmpty())
        m_endedAt.push_back(m_clock.monotonic());
    pump();
}

void PacingQueue::forgetOld(milliseconds now)
{
    milliseconds longest{0};
    for (const auto& rule : m_rules)
        longest = std::max(longest, rule.window);
    while (!m_endedAt.empty() && m_endedAt.front() + longest < now)
        m_endedAt.pop_front();
}

std::optional<milliseconds> PacingQueue::delayUntilOpen(milliseconds now) const
{
    milliseconds delay{0};
    for (const auto& rule : m_rules) {
        if (m_running >= rule.count)
            return std::nullopt;
        const auto room = static_cast<size_t>(rule.count - m_running);
        if (m_endedAt.size() < room)
            continue;
        // With this one out of the window there is room for one more. The clock truncates to a
        // millisecond, so one more has to pass.
        const auto blocker = m_endedAt[m_endedAt.size() - room];
        delay = std::max(delay, blocker + rule.window + milliseconds(1) - now);
    }
    return delay;
}

} // namespace simstock
