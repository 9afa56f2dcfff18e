// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/desk/bookingmatch.h"
#include "models/ports/moneyports.h"

#include <QObject>

#include <memory>

namespace simstock {

class AccountBook;
class ActivityLog;
class Cache;
class IntentBook;
class WalletDesk;

/// How fast an account's money goes.
struct Burn {
    std::optional<Money> week;  ///< spent in 7 days; nothing when currencies mix
    std::optional<Money> month; ///< spent in 30 days
    QDateTime lastsUntil;       ///< at the faster of the two paces; invalid without spending
    QDateTime lastsAtMost;      ///< at the slower one; invalid when that is very long
};

/// What the vendors booked, matched to the journal, and what follows from it: burn, how long the
/// money lasts, the mark below which a person wants to know.
class LedgerDesk : public QObject {
    Q_OBJECT
public:
    LedgerDesk(Cache& cache, AccountBook& accounts, WalletDesk& wallets, IntentBook& intents,
               ActivityLog& log, Clock& clock, QObject* parent = nullptr);
    ~LedgerDesk() override;
    void open();
    [[nodiscard]] bool isLoading() const;

    /// Of all accounts, each account's newest first.
    [[nodiscard]] const QList<LedgerRow>& rows() const;
    /// When the account's bookings were last read; invalid when never or when the vendor has none.
    [[nodiscard]] QDateTime readAt(const AccountId& account) const;
    [[nodiscard]] std::optional<AccountOverview> overview(const AccountId& account) const;
    /// What the vendor has left at its own suppliers, as last read because a person asked.
    [[nodiscard]] QList<SupplierBalance> suppliers(const AccountId& account) const;
    /// Why the newest read failed (a sentence); empty when it did not.
    [[nodiscard]] QString problem(const AccountId& account) const;
    [[nodiscard]] Burn burn(const AccountId& account) const;

    /// Reads wallet, bookings, invoices and suppliers now, because a person asks.
    void refresh(const AccountId& account);
    void refreshAll();

    /// A person's own mark; nothing when only the vendor's counts.
    [[nodiscard]] std::optional<Money> ownLowMark(const AccountId& account) const;
    /// The person's, else the vendor's.
    [[nodiscard]] std::optional<Money> lowMark(const AccountId& account) const;
    [[nodiscard]] bool isLow(const AccountId& account) const;
    [[nodiscard]] Status setLowMark(const AccountId& account, const std::optional<Money>& mark);

Q_SIGNALS:
    void changed();
    /// The money of an account fell below its mark; once until it is above again.
    void becameLow(const simstock::AccountId& account, const QString& sentence);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
