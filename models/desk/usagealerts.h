// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/desk/alertbook.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace simstock {

class AccountBook;
class EsimDesk;
class ForecastDesk;

/// When somebody wants to hear of a plan in use (product.md D.4).
struct AlertLimits {
    QSet<int> shares{80, 90}; ///< per cent of the data used
    QSet<int> days{1};        ///< before the plan ends
    bool runsOut = true;      ///< the data will be gone before the plan ends
    bool operator==(const AlertLimits&) const = default;
};

/// In the order of urgency.
enum class AlertKind { RunsOut, Share, EndsSoon };

struct UsageAlert {
    EsimKey esim;
    AlertKind kind = AlertKind::RunsOut;
    int limit = 0; ///< per cent used, or days left
    bool operator==(const UsageAlert&) const = default;
};

/// What is known of a plan in use, as far as alerts go.
struct AlertFacts {
    std::optional<DataSize> used; ///< nothing where it is read only when a person asks
    std::optional<DataSize> total;
    bool isDaily = false; ///< `total` is there anew each day: its use is no reason for a call
    bool runsOut = false; ///< UsageForecast::needsCall()
    QDateTime endsAt;
};

/// What is past a limit and was not told yet, the most urgent first, one of each kind; `told`
/// becomes what is told with it. A plan that was topped up or prolonged begins anew.
QList<UsageAlert> newAlerts(const AlertFacts& facts, const AlertLimits& limits,
                            const QDateTime& now, ToldAlerts& told);

/// Watches the plans in use and tells of each limit once, also over restarts. Asks no vendor
/// anything; what rests on the data used leaves out vendors that are read only when a person asks
/// (decisions.md 12).
class UsageAlerts : public QObject {
    Q_OBJECT
public:
    /// All must outlive this. isWelcome: whether anybody can be told now; what cannot be told
    /// waits.
    UsageAlerts(AlertBook& book, EsimDesk& esims, AccountBook& accounts, ForecastDesk& forecasts,
                Clock& clock, std::function<bool()> isWelcome, QObject* parent = nullptr);

    void setLimits(const AlertLimits& limits);

Q_SIGNALS:
    /// One of each eSIM, the most urgent first.
    void raised(const QList<simstock::UsageAlert>& alerts);

private:
    void enqueue(const QList<EsimKey>& keys);
    void enqueueAll();
    void check();
    [[nodiscard]] bool isWatched(const Esim& esim);
    [[nodiscard]] AlertFacts facts(const Esim& esim) const;
    void arm();

    AlertBook& m_book;
    EsimDesk& m_esims;
    AccountBook& m_accounts;
    ForecastDesk& m_forecasts;
    Clock& m_clock;
    std::function<bool()> m_isWelcome;
    AlertLimits m_limits;
    QSet<EsimKey> m_waiting;
    QSet<EsimKey> m_inUse; ///< seen so in this session: being used up is news of these only
    bool m_isGathering = false;
    std::unique_ptr<Timer> m_gathering;
    std::unique_ptr<Timer> m_renewing;
};

} // namespace simstock
