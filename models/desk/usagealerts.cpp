// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/usagealerts.h"

#include "models/desk/accountbook.h"
#include "models/desk/esimdesk.h"
#include "models/desk/forecastdesk.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace simstock {

namespace {

/// What comes in together is told together.
constexpr milliseconds gathering = std::chrono::seconds(10);
/// Ends come nearer without anything being read.
constexpr milliseconds alertRenewal = std::chrono::minutes(30);
/// So many per cent lower than what was told: another plan, not a corrected figure.
constexpr int otherPlanShare = 10;
constexpr qint64 secondsOfDay = 24 * 3600;
/// Vendors correct the end of a plan by some hours.
constexpr qint64 otherPlanSeconds = secondsOfDay / 2;

int shareOf(const AlertFacts& facts)
{
    if (!facts.used || !facts.total || facts.isDaily || facts.total->bytes() <= 0)
        return 0;
    const auto share = 100.0 * static_cast<double>(facts.used->bytes()) /
                       static_cast<double>(facts.total->bytes());
    return static_cast<int>(qBound(0.0, share, 100.0));
}

void forgetOtherPlan(const AlertFacts& facts, int share, ToldAlerts& told)
{
    const bool isLarger = facts.total && told.total && *facts.total > *told.total;
    const bool isLonger = facts.endsAt.isValid() && told.endsAt.isValid() &&
                          told.endsAt.secsTo(facts.endsAt) > otherPlanSeconds;
    if (isLarger || (facts.used && share + otherPlanShare < told.share))
        told.share = 0;
    if (isLarger || isLonger)
        told.ranOut = false;
    if (isLonger)
        told.days = 0;
}

} // namespace

QList<UsageAlert> newAlerts(const AlertFacts& facts, const AlertLimits& limits,
                            const QDateTime& now, ToldAlerts& told)
{
    const int share = shareOf(facts);
    forgetOtherPlan(facts, share, told);
    QList<UsageAlert> alerts;
    if (limits.runsOut && facts.runsOut && !std::exchange(told.ranOut, true))
        alerts.append({{}, AlertKind::RunsOut, 0});
    int reached = 0;
    for (const int limit : limits.shares)
        reached = share >= limit ? qMax(reached, limit) : reached;
    if (reached > told.share) {
        told.share = reached;
        alerts.append({{}, AlertKind::Share, reached});
    }
    const auto left = facts.endsAt.isValid() ? now.secsTo(facts.endsAt) : 0;
    int near = 0;
    for (const int limit : limits.days) {
        if (left > 0 && left <= limit * secondsOfDay && (near == 0 || limit < near))
            near = limit;
    }
    if (near > 0 && (told.days == 0 || near < told.days)) {
        told.days = near;
        alerts.append({{}, AlertKind::EndsSoon, near});
    }
    if (!alerts.isEmpty()) {
        told.at = now;
        told.total = facts.total;
        told.endsAt = facts.endsAt;
    }
    return alerts;
}

UsageAlerts::UsageAlerts(AlertBook& book, EsimDesk& esims, AccountBook& accounts,
                         ForecastDesk& forecasts, Clock& clock, std::function<bool()> isWelcome,
                         QObject* parent)
    : QObject(parent),
      m_book(book),
      m_esims(esims),
      m_accounts(accounts),
      m_forecasts(forecasts),
      m_clock(clock),
      m_isWelcome(std::move(isWelcome))
{
    connect(&m_book, &AlertBook::opened, this, &UsageAlerts::enqueueAll);
    connect(&m_esims, &EsimDesk::changed, this, &UsageAlerts::enqueue);
    connect(&m_esims, &EsimDesk::reset, this, &UsageAlerts::enqueueAll);
    connect(&m_forecasts, &ForecastDesk::changed, this, &UsageAlerts::enqueue);
    connect(&m_accounts, &AccountBook::vendorOpened, this, &UsageAlerts::enqueueAll);
    arm();
    enqueueAll();
}

void UsageAlerts::setLimits(const AlertLimits& limits)
{
    if (std::exchange(m_limits, limits) != limits)
        enqueueAll();
}

void UsageAlerts::arm()
{
    m_renewing = m_clock.after(alertRenewal, [this] {
        enqueueAll();
        arm();
    });
}

void UsageAlerts::enqueueAll()
{
    QList<EsimKey> keys;
    for (const auto& esim : m_esims.esims())
        keys.append(esim.key);
    enqueue(keys);
}

void UsageAlerts::enqueue(const QList<EsimKey>& keys)
{
    for (const auto& key : keys) {
        const auto* const esim = m_esims.find(key);
        if (esim && isWatched(*esim))
            m_waiting.insert(key);
    }
    if (m_waiting.isEmpty() || std::exchange(m_isGathering, true))
        return;
    m_gathering = m_clock.after(gathering, [this] {
        m_isGathering = false;
        check();
    });
}

/// What was used up before the desk was opened is no news, and what is over is forgotten.
bool UsageAlerts::isWatched(const Esim& esim)
{
    switch (esim.state) {
    case EsimState::InUse:
    case EsimState::ConnectedNotUsed:
        m_inUse.insert(esim.key);
        return true;
    case EsimState::UsedUp:
        return m_inUse.contains(esim.key);
    case EsimState::Expired:
    case EsimState::Ended:
        m_inUse.remove(esim.key);
        if (m_book.isOpen())
            m_book.put(esim.key, {});
        return false;
    default:
        return false;
    }
}

AlertFacts UsageAlerts::facts(const Esim& esim) const
{
    const auto record = m_forecasts.record(esim, {});
    AlertFacts facts;
    facts.total = record.total;
    facts.isDaily = record.isDaily;
    facts.endsAt = record.endsAt;
    // An account that is not open yet may belong to a vendor that is left out.
    if (!m_accounts.ports(esim.key.account).usage || m_forecasts.isLeftOut(esim.key))
        return facts;
    facts.used = esim.used;
    const auto* const seen = m_forecasts.find(esim.key);
    facts.runsOut = seen && seen->needsCall(m_clock.now());
    return facts;
}

void UsageAlerts::check()
{
    if (!m_book.isOpen() || !m_isWelcome())
        return; // the renewal looks at all of them again
    QList<UsageAlert> found;
    for (const auto& key : std::exchange(m_waiting, {})) {
        const auto* const esim = m_esims.find(key);
        if (!esim)
            continue;
        const auto before = m_book.told(key);
        auto told = before;
        auto alerts = newAlerts(facts(*esim), m_limits, m_clock.now(), told);
        if (told != before)
            m_book.put(key, told);
        if (!alerts.isEmpty()) {
            alerts.first().esim = key;
            found.append(alerts.first());
        }
    }
    std::sort(found.begin(), found.end(), [](const UsageAlert& a, const UsageAlert& b) {
        return std::tie(a.kind, a.esim) < std::tie(b.kind, b.esim);
    });
    if (!found.isEmpty())
        Q_EMIT raised(found);
}

} // namespace simstock
