// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/bookingmatch.h"
#include "models/domain/account.h"
#include "models/domain/esim.h"
#include "models/domain/intent.h"

namespace simstock {

class Desk;

/// An eSIM nobody installed or used, whose price may come back by cancelling it.
struct Refundable {
    enum class Promise {
        Full,     ///< the vendor gives the price back
        Maybe,    ///< it can be cancelled; the vendor does not say whether money comes back
        UnderWay, ///< cancelling was started; how it ended is not known yet
        Over      ///< the deadline has passed
    };
    EsimKey esim;
    Environment environment = Environment::Live;
    Promise promise = Promise::Maybe;
    std::optional<Money> amount; ///< what was paid for it; nothing = not known here
    QDateTime deadline;          ///< UTC; invalid = not stated
    bool operator==(const Refundable&) const = default;
};

/// Sum of one currency of one environment.
struct RefundSum {
    Environment environment = Environment::Live;
    Currency currency;
    std::optional<Money> full; ///< nothing = larger than Money can hold
    std::optional<Money> maybe;
    bool operator==(const RefundSum&) const = default;
};

/// What the vendor took for an order, by account and its number; zero where there are two.
using OrderCharges = QHash<std::pair<AccountId, QString>, Money>;
OrderCharges orderCharges(const QList<LedgerRow>& ledger);
/// What one eSIM of an order cost: the order's expected cost, else the vendor's charge for it, over
/// its eSIMs; nothing where that does not come out even to the micro-unit.
std::optional<Money> paidForOne(const Esim& esim, const IntentRecord* order,
                                const OrderCharges& charges, qsizetype esimsOfOrder);
/// The next deadline first, those without one last.
QList<Refundable> refundables(const Desk& desk);
/// Of those that are Full or Maybe and whose amount is known; live first.
QList<RefundSum> refundSums(const QList<Refundable>& all);

} // namespace simstock
