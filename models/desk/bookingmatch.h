// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/domain/ledger.h"

namespace simstock {

/// One line of the ledger: what a vendor booked, or what the journal says was spent where the
/// vendor lists nothing.
struct LedgerRow {
    enum class Match {
        None,    ///< money came in, or the booking failed: nothing to compare
        Matched, ///< an act of this desk
        Unmatched
    };
    Transaction booking;
    bool isOwn = false; ///< from the journal
    Match match = Match::None;
    IntentId intent; ///< set when it belongs to an act of this desk
    bool operator==(const LedgerRow&) const = default;
};

/// What the vendor's own list of bookings says of one act.
struct Booked {
    enum class State {
        NothingToBook, ///< it moves no money, or never reached the vendor
        NotListed,     ///< the vendor lists no bookings
        NotRead,       ///< the list was not read since it was sent
        NotFound,
        Found
    };
    State state = State::NothingToBook;
    QList<Transaction> bookings; ///< oldest first, refunds too; failed ones as well
    QDateTime readAt;            ///< of the list; invalid = never
    bool operator==(const Booked&) const = default;
};

namespace bookingmatch {

/// Vendor clocks and slow bookings: how far a booking may lie from the moment of sending when only
/// amount and time speak for it.
inline constexpr qint64 slackMs = 10LL * 60 * 1000;

/// The id of the vendor's payment a PaymentCapture or DepositConfirm is about; empty for others.
QString paymentId(const Intent& intent);
QString paymentToken(const AccountId& account, const QString& payment);
/// True when it reached the vendor or may have.
bool mayHaveSpent(IntentState state);
/// The same of a record: what the vendor had accepted stays spent, also when a person wrote off the
/// rest of it.
bool mayHaveSpent(const IntentRecord& record);

/// The money of an act: buying, topping up, messages, payments.
bool movesMoney(ActKind kind);
/// Looked up among matched() rows. listed: the vendor has a list of bookings.
Booked booked(const IntentRecord& record, const QList<LedgerRow>& rows, bool listed,
              const QDateTime& readAt);
/// Each booking with the act it belongs to: first by the vendor's own number, then by amount and
/// time, each act once. Order stays.
QList<LedgerRow> matched(const QList<Transaction>& bookings, const QList<IntentRecord>& records);
/// What the journal says of an account whose vendor lists no bookings; newest first.
QList<LedgerRow> fromJournal(const AccountId& account, const QList<IntentRecord>& records);
/// What went out of an account since then, refunds taken off, never below zero; nothing when
/// amounts of several currencies mix.
std::optional<Money> spentSince(const QList<LedgerRow>& rows, const AccountId& account,
                                const QDateTime& from, Currency currency);

/// When so many micro-units are spent at so many a day; invalid without spending and beyond ten
/// years.
QDateTime usedUpAt(const QDateTime& now, std::int64_t left, double perDay);

} // namespace bookingmatch

} // namespace simstock
