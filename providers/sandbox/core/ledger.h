// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/front/exchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <deque>
#include <mutex>

namespace simstock::sandbox {

/// Every request and every movement of money, in order, so that a test can say "exactly one
/// request", "never more than seven in a second" or "charged once". Secrets are replaced before
/// anything is kept. Thread-safe. Holds the last 50,000 of each; the counters go on.
class Ledger {
public:
    explicit Ledger(const SandboxClock& clock) : m_clock(clock) {}

    /// Answers the number under which finish() completes the entry. A body is kept as its hash.
    quint64 begin(const QString& vendor, const HttpRequest& request,
                  const QList<QByteArray>& secretHeaders);
    /// executed: the vendor's logic ran. fault: name of the scripted fault, or empty.
    void finish(quint64 number, int status, const QString& vendorCode, bool executed,
                const QString& fault);
    /// amount: negative for a charge, positive for money back, in the vendor's own units.
    void money(const QString& vendor, const QString& reason, const QString& reference,
               qint64 amount, qint64 balance);

    /// {"requests":[…],"charges":[…],"requestCount":n,"chargeCount":n}; only requests whose path
    /// ends with pathEnd.
    [[nodiscard]] QJsonObject report(const QString& pathEnd) const;
    void clear();

private:
    struct Entry {
        quint64 number;
        QJsonObject json;
    };
    static constexpr std::size_t maxEntries = 50'000;
    const SandboxClock& m_clock;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_requests;
    std::deque<QJsonObject> m_charges;
    quint64 m_lastNumber = 0;
    qint64 m_requestCount = 0;
    qint64 m_chargeCount = 0;
};

} // namespace simstock::sandbox
