// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/checkline.h"

#include "models/desk/accountbook.h"

#include <algorithm>
#include <utility>

namespace simstock {

CheckLine::CheckLine(AccountBook& accounts, Clock& clock, Start start)
    : m_accounts(accounts), m_clock(clock), m_start(std::move(start))
{
}

void CheckLine::enter(const AccountId& account, const IntentId& id, Haste haste)
{
    if (m_running.contains(id))
        return;
    auto& lane = m_lanes[account];
    const auto place = static_cast<size_t>(haste);
    const bool isAhead = std::any_of(lane.waiting.cbegin(), lane.waiting.cbegin() + place + 1,
                                     [&id](const auto& line) { return line.contains(id); });
    if (!isAhead) {
        leave(lane, id);
        lane.waiting[place].append(id);
    }
    advance(account);
}

void CheckLine::done(const AccountId& account, const IntentId& id)
{
    m_running.remove(id);
    m_lanes[account].running.remove(id);
    advance(account);
}

void CheckLine::remove(const AccountId& account, const IntentId& id)
{
    leave(m_lanes[account], id);
}

void CheckLine::leave(Lane& lane, const IntentId& id)
{
    for (auto& line : lane.waiting)
        line.removeOne(id);
}

void CheckLine::wake(const AccountId& account)
{
    advance(account);
}

QList<IntentId> CheckLine::stop(const AccountId& account)
{
    auto& lane = m_lanes[account];
    lane.retry.reset();
    const auto stopped = std::exchange(lane.running, {}).values();
    for (const auto& id : stopped)
        m_running.remove(id);
    auto& due = lane.waiting[static_cast<size_t>(Haste::Due)];
    due = stopped + due;
    return stopped;
}

bool CheckLine::mayStart(const AccountId& account, Lane& lane)
{
    const auto link = m_accounts.status(account).link;
    if (link == LinkState::Refused)
        return false;
    if (link != LinkState::Offline)
        return lane.running.size() < atOnce;
    if (!lane.running.isEmpty())
        return false;
    const auto left =
        lane.lastStart ? *lane.lastStart + offlineGap - m_clock.monotonic() : milliseconds(0);
    if (left <= milliseconds(0))
        return true;
    if (!lane.retry) {
        lane.retry = m_clock.after(left, [this, account] {
            m_lanes[account].retry.reset();
            advance(account);
        });
    }
    return false;
}

void CheckLine::advance(const AccountId& account)
{
    if (!m_accounts.vendor(account))
        return;
    auto& lane = m_lanes[account]; // std::map: stays where it is
    auto& [asked, due, patient] = lane.waiting;
    while (!asked.isEmpty())
        launch(lane, asked.takeFirst());
    while ((!due.isEmpty() || !patient.isEmpty()) && mayStart(account, lane))
        launch(lane, due.isEmpty() ? patient.takeFirst() : due.takeFirst());
}

void CheckLine::launch(Lane& lane, const IntentId& id)
{
    m_running.insert(id);
    lane.running.insert(id);
    lane.lastStart = m_clock.monotonic();
    m_start(id);
}

} // namespace simstock
