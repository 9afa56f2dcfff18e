// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/forecastdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/usagedesk.h"

#include <utility>

namespace simstock {

namespace {

/// Ranges move with the time, too.
constexpr milliseconds renewal = std::chrono::minutes(30);
/// So many are told at once while many are read.
constexpr qsizetype tellGroup = 2000;

bool isForecast(EsimState state)
{
    return state == EsimState::InUse || state == EsimState::ConnectedNotUsed ||
           state == EsimState::UsedUp;
}

} // namespace

ForecastDesk::ForecastDesk(UsageDesk& usage, AccountBook& accounts, EsimDesk& esims,
                           CatalogueDesk& catalogue, Clock& clock, QObject* parent)
    : QObject(parent),
      m_usage(usage),
      m_accounts(accounts),
      m_esims(esims),
      m_catalogue(catalogue),
      m_clock(clock)
{
    connect(&m_usage, &UsageDesk::changed, this, &ForecastDesk::enqueue);
    connect(&m_esims, &EsimDesk::changed, this, &ForecastDesk::enqueue);
    connect(&m_esims, &EsimDesk::reset, this, &ForecastDesk::enqueueAll);
    connect(&m_accounts, &AccountBook::vendorOpened, this, &ForecastDesk::enqueueAll);
    // Whether a plan counts by the day stands in the catalogue.
    connect(&m_catalogue, &CatalogueDesk::indexChanged, this, &ForecastDesk::enqueueAll);
}

void ForecastDesk::open()
{
    if (!std::exchange(m_isOpen, true))
        arm();
    enqueueAll();
}

void ForecastDesk::arm()
{
    m_timer = m_clock.after(renewal, [this] {
        enqueueAll();
        arm();
    });
}

const UsageForecast* ForecastDesk::find(const EsimKey& key) const
{
    const auto found = m_forecasts.constFind(key);
    return found == m_forecasts.constEnd() ? nullptr : &*found;
}

bool ForecastDesk::isLeftOut(const EsimKey& key) const
{
    const auto* const port = m_accounts.ports(key.account).usage;
    return port && !port->rules().onTimer;
}

UsageRecord ForecastDesk::record(const Esim& esim, QList<UsageSample> samples) const
{
    UsageRecord known;
    known.samples = std::move(samples);
    if (esim.used) // as an inventory read brought it
        known.samples.append({esim.key, *esim.used, esim.total, esim.usageAt, esim.readAt});
    known.total = esim.total;
    known.endsAt = esim.expiresAt;
    if (!known.endsAt.isValid() && esim.activatedAt.isValid() && esim.days > 0)
        known.endsAt = esim.activatedAt.addDays(esim.days);
    const auto offer = m_catalogue.find(esim.key.account, esim.offer);
    if (offer &&
        (offer->dataKind == DataKind::DailyCut || offer->dataKind == DataKind::DailyThrottled ||
         offer->dataKind == DataKind::DailyUnlimited)) {
        known.isDaily = true;
        known.total = offer->dataKind == DataKind::DailyUnlimited ? std::nullopt : offer->data;
    }
    return known;
}

void ForecastDesk::enqueueAll()
{
    QList<EsimKey> keys;
    for (const auto& esim : m_esims.esims())
        keys.append(esim.key);
    const auto known = m_forecasts.keys();
    for (const auto& key : known) { // of eSIMs that went
        if (!m_esims.find(key))
            m_forecasts.remove(key);
    }
    enqueue(keys);
}

void ForecastDesk::enqueue(const QList<EsimKey>& keys)
{
    if (!m_isOpen)
        return;
    for (const auto& key : keys) {
        const auto* const esim = m_esims.find(key);
        if (!esim || !isForecast(esim->state) || isLeftOut(key)) {
            if (m_forecasts.remove(key) > 0)
                m_untold.append(key);
        } else if (!m_isWaiting.contains(key)) {
            m_isWaiting.insert(key);
            m_waiting.append(key);
        }
    }
    next();
}

/// One at a time: the store has other work, too.
void ForecastDesk::next()
{
    if (m_isReading)
        return;
    if (m_waiting.isEmpty()) {
        tell();
        return;
    }
    const auto key = m_waiting.takeLast();
    m_isWaiting.remove(key);
    m_isReading = true;
    m_reads.add<QList<UsageSample>>(
        m_usage.history(key), [this, key](const Result<QList<UsageSample>>& samples) {
            m_isReading = false;
            const auto* const esim = m_esims.find(key);
            if (esim && samples) {
                const auto seen = forecast(record(*esim, *samples), m_clock.now());
                const auto before = m_forecasts.constFind(key);
                if (before == m_forecasts.constEnd() || *before != seen) {
                    m_forecasts.insert(key, seen);
                    m_untold.append(key);
                }
            }
            if (m_untold.size() >= tellGroup)
                tell();
            next();
        });
}

void ForecastDesk::tell()
{
    if (const auto keys = std::exchange(m_untold, {}); !keys.isEmpty())
        Q_EMIT changed(keys);
}

} // namespace simstock
