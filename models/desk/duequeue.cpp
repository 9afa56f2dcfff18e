// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/duequeue.h"

#include <algorithm>
#include <utility>

namespace simstock {

DueQueue::DueQueue(Clock& clock, OnDue onDue) : m_clock(clock), m_onDue(std::move(onDue)) {}

void DueQueue::set(const IntentId& id, milliseconds delay)
{
    remove(id);
    const auto at = m_clock.monotonic() + std::max(delay, milliseconds(0));
    m_byTime.emplace(at, id);
    m_due.insert(id, at);
    arm();
}

void DueQueue::remove(const IntentId& id)
{
    const auto known = m_due.constFind(id);
    if (known == m_due.constEnd())
        return;
    const auto [first, last] = m_byTime.equal_range(*known);
    const auto entry =
        std::find_if(first, last, [&id](const auto& pending) { return pending.second == id; });
    if (entry != last)
        m_byTime.erase(entry);
    m_due.erase(known);
    arm();
}

void DueQueue::clear()
{
    m_byTime.clear();
    m_due.clear();
    m_timer.reset();
}

void DueQueue::arm()
{
    if (m_byTime.empty()) {
        m_timer.reset();
        return;
    }
    const auto first = m_byTime.begin()->first;
    if (m_timer && m_armedFor == first)
        return;
    m_armedFor = first;
    m_timer =
        m_clock.after(std::max(first - m_clock.monotonic(), milliseconds(0)), [this] { fire(); });
}

void DueQueue::fire()
{
    m_timer.reset();
    QList<IntentId> due;
    const auto limit = m_clock.monotonic() + slack;
    while (!m_byTime.empty() && m_byTime.begin()->first <= limit) {
        due.append(m_byTime.begin()->second);
        m_due.remove(m_byTime.begin()->second);
        m_byTime.erase(m_byTime.begin());
    }
    arm();
    for (const auto& id : std::as_const(due))
        m_onDue(id);
}

} // namespace simstock
