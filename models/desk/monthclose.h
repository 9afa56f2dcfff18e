// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/bookingmatch.h"
#include "models/domain/offer.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace simstock {

/// Everything a month is closed from, as values: the work may be done on any thread.
struct MonthSource {
    QDate month;    ///< its first day
    QTimeZone zone; ///< whose midnights begin and end it
    QList<Account> accounts;
    QSet<AccountId> listing;            ///< their vendors list bookings
    QHash<AccountId, QDateTime> readAt; ///< of those lists
    QList<IntentRecord> records;
    QList<LedgerRow> ledger;        ///< matched; may hold other accounts and months
    QHash<IntentId, Money> retail;  ///< what was sold for how much, by the prices of its day
    QHash<IntentId, Money> refunds; ///< of cancels: what should come back, where known
    QDateTime madeAt;
};

/// An act of this desk, a booking of the vendor, or both where they belong together.
struct MonthLine {
    enum class Match { Yes, No, NotNeeded, NotListed };
    QDateTime at; ///< UTC: of the booking, else of sending
    AccountId account;
    QString kind;
    QString order;                ///< the vendor's number
    IntentId intent;              ///< our number
    QString plan;                 ///< untrusted, as are all texts here
    int quantity = 0;             ///< 0 = not known
    std::optional<Money> cost;    ///< what went out; negative = came back
    std::optional<Money> added;   ///< money put into the account
    std::optional<Money> retail;  ///< for all of the line, by the prices of its day
    std::optional<Money> margin;  ///< retail less cost
    bool isWithoutRetail = false; ///< sold, and no price of its day is known
    QString state;
    QString transaction; ///< the vendor's number of the booking
    Match match = Match::No;
    QString why;
    QString customer;
    QString note;
};

/// Sums of one currency: of one account, or of all accounts of an environment. Nothing where a sum
/// is larger than Money can hold.
struct MonthSum {
    Environment environment = Environment::Live;
    AccountId account; ///< empty = all of the environment
    Currency currency;
    std::optional<Money> cost;
    std::optional<Money> added;
    std::optional<Money> retail;
    std::optional<Money> margin;
    std::optional<Money> unknown; ///< outcome not known: in no other sum
    int lines = 0;
    int withoutRetail = 0; ///< sales no price of whose day is known: not in retail and margin
};

/// What a person has to find out.
struct MonthQuestion {
    enum class Counting {
        InCosts, ///< the amount stands in the costs
        Unknown, ///< in the sum of what is unknown
        Nowhere
    };
    QDateTime at;
    AccountId account;
    QString what;
    IntentId intent;
    QString reference; ///< order or transaction of the vendor
    std::optional<Money> amount;
    Counting counting = Counting::Unknown;
};

struct MonthClose {
    QDate month;
    QTimeZone zone;
    QDateTime madeAt;
    QList<Account> accounts;
    QHash<AccountId, QDateTime> readAt;
    QSet<AccountId> listing;
    QList<MonthLine> lines; ///< oldest first
    QList<MonthSum> sums;   ///< each account's, then each environment's
    QList<MonthQuestion> questions;
};

/// Every act that moves money and every booking of the month, each once. A pair counts in the
/// month of its booking. Amounts are exact; currencies and environments are never added up.
MonthClose closedMonth(const MonthSource& source);
/// The first moment of the month and of the next one.
std::pair<QDateTime, QDateTime> monthBorders(const QDate& month, const QTimeZone& zone);

} // namespace simstock
