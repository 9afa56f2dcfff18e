// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/pacingqueue.h"

#include <algorithm>

namespace simstock {

PacingQueue::Ticket::~Ticket()
{
    if (m_state == State::Running)
        m_queue.ended(*this);
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

PacingQueue::PacingQueue(QList<PacingRule> rules, Clock& clock) : m_clock(clock)
{
    for (auto& rule : rules) {
        if (rule.count > 0)
            m_meters.push_back({std::move(rule), 0, {}});
    }
}

std::unique_ptr<PacingQueue::Ticket> PacingQueue::join(Lane lane, QByteArrayList names)
{
    return std::unique_ptr<Ticket>(new Ticket(*this, lane, std::move(names)));
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
        for (auto& meter : m_meters)
            meter.forgetOld(now);
        std::optional<milliseconds> lookAgain;
        auto* const ticket = takeOpen(now, lookAgain);
        if (!ticket) {
            if (lookAgain)
                m_timer = m_clock.after(*lookAgain, [this] { pump(); });
            return;
        }
        ticket->m_state = Ticket::State::Running;
        for (auto& meter : m_meters)
            meter.running += meter.appliesTo(*ticket) ? 1 : 0;
        const auto go = std::move(ticket->m_go);
        go(); // may end the ticket, or join, and so pump inside this pump: state is read anew
    }
}

PacingQueue::Ticket* PacingQueue::takeOpen(milliseconds now, std::optional<milliseconds>& lookAgain)
{
    for (auto* const queue : {&m_spends, &m_reads}) {
        for (auto at = queue->begin(); at != queue->end(); ++at) {
            auto* const ticket = *at;
            const auto delay = delayUntilOpen(*ticket, now);
            if (delay && *delay <= milliseconds(0)) {
                queue->erase(at);
                return ticket;
            }
            if (delay)
                lookAgain = lookAgain ? std::min(*lookAgain, *delay) : *delay;
            // What holds back one without a name of its own holds back everybody.
            if (ticket->m_names.isEmpty())
                return nullptr;
        }
    }
    return nullptr;
}

void PacingQueue::ended(const Ticket& ticket)
{
    const auto now = m_clock.monotonic();
    for (auto& meter : m_meters) {
        if (!meter.appliesTo(ticket))
            continue;
        --meter.running;
        meter.endedAt.push_back(now);
    }
    pump();
}

std::optional<milliseconds> PacingQueue::delayUntilOpen(const Ticket& ticket,
                                                        milliseconds now) const
{
    milliseconds longest{0};
    for (const auto& meter : m_meters) {
        if (!meter.appliesTo(ticket))
            continue;
        const auto delay = meter.delayUntilOpen(now);
        if (!delay)
            return std::nullopt;
        longest = std::max(longest, *delay);
    }
    return longest;
}

void PacingQueue::Meter::forgetOld(milliseconds now)
{
    while (!endedAt.empty() && endedAt.front() + rule.window < now)
        endedAt.pop_front();
}

std::optional<milliseconds> PacingQueue::Meter::delayUntilOpen(milliseconds now) const
{
    if (running >= rule.count)
        return std::nullopt;
    const auto room = static_cast<size_t>(rule.count - running);
    if (endedAt.size() < room)
        return milliseconds(0);
    // With this one out of the window there is room for one more. The clock truncates to a
    // millisecond, so one more has to pass.
    const auto blocker = endedAt[endedAt.size() - room];
    return blocker + rule.window + milliseconds(1) - now;
}

} // namespace simstock
