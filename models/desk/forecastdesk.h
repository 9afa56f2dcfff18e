// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/desk/callbag.h"
#include "models/desk/forecast.h"
#include "models/domain/esim.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace simstock {

class AccountBook;
class CatalogueDesk;
class EsimDesk;
class UsageDesk;

/// The forecasts of all eSIMs in use, kept up to date from the readings that are stored here; asks
/// no vendor anything. A vendor that is read only when a person asks is left out (decisions.md 12).
class ForecastDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ForecastDesk(UsageDesk& usage, AccountBook& accounts, EsimDesk& esims, CatalogueDesk& catalogue,
                 Clock& clock, QObject* parent = nullptr);

    void open();
    /// Null until there is one, and for what is left out.
    [[nodiscard]] const UsageForecast* find(const EsimKey& key) const;
    /// Whether its vendor is read only when a person asks.
    [[nodiscard]] bool isLeftOut(const EsimKey& key) const;
    /// The readings with what they are to be compared with.
    [[nodiscard]] UsageRecord record(const Esim& esim, QList<UsageSample> samples) const;

Q_SIGNALS:
    void changed(const QList<simstock::EsimKey>& keys);

private:
    void enqueue(const QList<EsimKey>& keys);
    void enqueueAll();
    void next();
    void tell();
    void arm();

    UsageDesk& m_usage;
    AccountBook& m_accounts;
    EsimDesk& m_esims;
    CatalogueDesk& m_catalogue;
    Clock& m_clock;
    QHash<EsimKey, UsageForecast> m_forecasts;
    QList<EsimKey> m_waiting; ///< to be read, the last first
    QSet<EsimKey> m_isWaiting;
    QList<EsimKey> m_untold;
    bool m_isReading = false;
    bool m_isOpen = false;
    std::unique_ptr<Timer> m_timer;
    CallBag m_reads;
};

} // namespace simstock
