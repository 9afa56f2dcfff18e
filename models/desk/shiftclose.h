// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/bookingmatch.h"
#include "models/domain/account.h"
#include "models/domain/pricelist.h"
#include "models/domain/wallet.h"

#include <QHash>
#include <QStringList>

namespace simstock {

/// Everything a shift is closed from, as values.
struct ShiftSource {
    QDateTime from; ///< UTC; belongs to the shift before
    QDateTime to;   ///< UTC; belongs to it
    QString person; ///< who worked; may be empty
    QList<Account> accounts;
    QList<IntentRecord> records;
    QList<LedgerRow> ledger;
    QHash<IntentId, Money> sold;  ///< what each sale was sold for, where it was noted
    PriceList prices;             ///< of now, for the others
    QHash<PlanKey, Offer> offers; ///< of the plans in the records
    QHash<AccountId, Wallet> wallets;
    QHash<AccountId, Money> before; ///< what each could spend when the last shift was closed
    int handedOver = 0;             ///< eSIMs that came to their customers
};

/// One act of the shift; no customer stands here.
struct ShiftLine {
    QDateTime at;     ///< when its outcome was known, else when it was sent
    QDateTime sentAt; ///< for the first time
    ActKind kind = ActKind::Order;
    IntentId intent;
    AccountId account;
    QString plan; ///< untrusted
    int quantity = 0;
    std::optional<Money> cost;
    std::optional<Money> retail; ///< of all of it, as it was sold
    QString state;
};

/// What came in and went out in one currency of one environment. Nothing where a sum is too large.
struct ShiftSum {
    Environment environment = Environment::Live;
    Currency currency;
    std::optional<Money> cost;
    std::optional<Money> takings;
    int withoutPrice = 0; ///< acts whose plan has no selling price
};

struct ShiftWallet {
    AccountId account;
    QString label;
    std::optional<Money> before;
    std::optional<Money> now;
    QDateTime readAt;
    /// What changed beyond the acts of the shift and the money that was booked in; nothing when it
    /// cannot be told.
    std::optional<Money> unexplained;
};

struct ShiftReport {
    QDateTime from;
    QDateTime to;
    QString person;
    int sold = 0; ///< eSIMs
    int toppedUp = 0;
    int cancelled = 0;
    int refused = 0;
    int handedOver = 0;
    QList<ShiftSum> sums;
    QList<ShiftWallet> wallets;
    QList<ShiftLine> lines;     ///< oldest first
    QList<ShiftLine> questions; ///< outcomes nobody knows yet, older shifts' too

    [[nodiscard]] bool mayClose(const QString& explanation) const
    {
        return questions.isEmpty() || explanation.simplified().size() >= 3;
    }
};

ShiftReport shiftReport(const ShiftSource& source);
/// To print and to keep; times in local time.
QString shiftText(const ShiftReport& report, const QString& explanation, const QLocale& locale);
/// The acts, one per line, behind a line of titles.
QByteArray shiftCsv(const ShiftReport& report, const QHash<AccountId, QString>& labels);

} // namespace simstock
