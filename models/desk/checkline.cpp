// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/checkline.h"

#include "models/desk/accountbook.h"

#include <utility>

namespace simstock {

CheckLine::CheckLine(AccountBook& accounts, Clock& clock, Start start)
    : m_accounts(accounts), m_clock(clock), m_start(std::move(start))
{
}

void CheckLine::enter(const AccountId& account, const IntentId& id, bool asked)
{
    if (m_running.contains(id))
        return;
    auto& lane = m_lanes[account];
    if (asked) {
        lane.waiting.removeOne(id);
        if (!lane.asked.contains(id))
            lane.asked.append(id);
    } else if (!lane.asked.contains(id) && !lane.waiting.contains(id)) {
        lane.waiting.append(id);
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
    auto& lane = m_lanes[account];
    lane.waiting.removeOne(id);
    lane.asked.removeOne(id);
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
    lane.waiting = stopped + lane.waiting;
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
    while (!lane.asked.isEmpty())
        launch(lane, lane.asked.takeFirst());
    while (!lane.waiting.isEmpty() && mayStart(account, lane))
        launch(lane, lane.waiting.takeFirst());
}

void CheckLine::launch(Lane& lane, const IntentId& id)
{
    m_running.insert(id);
    lane.running.insert(id);
    lane.lastStart = m_clock.monotonic();
    m_start(id);
}

} // namespace simstock
