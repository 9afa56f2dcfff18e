// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/bookingmatch.h"

#include "models/desk/acttext.h"
#include "models/desk/trail.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace simstock::bookingmatch {

using namespace Qt::StringLiterals;

namespace {

bool isPayment(ActKind kind)
{
    return kind == ActKind::PaymentCapture || kind == ActKind::DepositConfirm;
}

/// What an act takes (negative) or brings; nothing when it was not known.
std::optional<Money> movement(const Intent& intent)
{
    if (!intent.expected)
        return std::nullopt;
    const auto moved = intent.expected->times(isPayment(intent.act.kind) ? 1 : -1);
    return moved ? std::optional(*moved) : std::nullopt;
}

class Matcher {
public:
    explicit Matcher(const QList<IntentRecord>& records)
    {
        for (const auto& record : records) {
            if (!mayHaveSpent(record))
                continue;
            for (const auto& order : record.orders)
                byNumber.insert({record.intent.account.text(), order.text()}, &record);
            for (const auto& number :
                 {record.intent.act.idempotencyKey, paymentId(record.intent)}) {
                if (!number.isEmpty())
                    byNumber.insert({record.intent.account.text(), number}, &record);
            }
            if (const auto moved = movement(record.intent))
                byAmount[{record.intent.account.text(), moved->micros()}].append(&record);
        }
    }
    [[nodiscard]] const IntentRecord* numbered(const Transaction& booking) const
    {
        return booking.reference.isEmpty()
                   ? nullptr
                   : byNumber.value({booking.account.text(), booking.reference});
    }
    /// The nearest in time of the same amount that nothing else was booked for.
    [[nodiscard]] const IntentRecord* nearest(const Transaction& booking) const
    {
        const IntentRecord* best = nullptr;
        qint64 bestGap = slackMs + 1;
        const auto same = byAmount.value({booking.account.text(), booking.amount.micros()});
        for (const auto* record : same) {
            const auto gap = qAbs(trail::lastSent(*record).msecsTo(booking.at));
            if (gap < bestGap && !claimed.contains(record->intent.id)) {
                best = record;
                bestGap = gap;
            }
        }
        return best;
    }
    void claim(const IntentRecord& record) { claimed.insert(record.intent.id); }

private:
    QHash<std::pair<QString, QString>, const IntentRecord*> byNumber;
    QHash<std::pair<QString, qint64>, QList<const IntentRecord*>> byAmount;
    QSet<IntentId> claimed;
};

TransactionKind kindOf(ActKind kind)
{
    return isPayment(kind) ? TransactionKind::TopUp : TransactionKind::Order;
}

LedgerRow ownRow(const IntentRecord& record, const Money& moved)
{
    LedgerRow row;
    row.isOwn = true;
    row.intent = record.intent.id;
    row.match = moved.isNegative() ? LedgerRow::Match::Matched : LedgerRow::Match::None;
    auto& booking = row.booking;
    booking.account = record.intent.account;
    booking.id = u"journal/"_s + record.intent.id.text();
    booking.kind = kindOf(record.intent.act.kind);
    booking.status = isOpenQuestion(record.state()) || record.state() == IntentState::Sending
                         ? TransactionStatus::Pending
                         : TransactionStatus::Completed;
    booking.amount = moved;
    booking.reference =
        record.orders.isEmpty() ? paymentId(record.intent) : record.orders.constFirst().text();
    booking.description = acttext::subject(record.intent);
    booking.at = trail::lastSent(record);
    return row;
}

} // namespace

QString paymentToken(const AccountId& account, const QString& payment)
{
    return u"payment/%1/%2"_s.arg(account.text(), payment);
}

QString paymentId(const Intent& intent)
{
    const auto prefix = paymentToken(intent.account, {});
    if (!isPayment(intent.act.kind) || !intent.sheetToken.startsWith(prefix))
        return {};
    const auto id = intent.sheetToken.mid(prefix.size());
    const auto retry = id.lastIndexOf(u"#retry-"_s);
    return retry < 0 ? id : id.left(retry);
}

bool mayHaveSpent(IntentState state)
{
    using enum IntentState;
    return state != Prepared && state != Rejected && state != NotSent && state != CancelledByUser &&
           state != WrittenOff;
}

bool mayHaveSpent(const IntentRecord& record)
{
    const auto state = record.state();
    return mayHaveSpent(state) ||
           (state == IntentState::WrittenOff && trail::acceptedAt(record).isValid());
}

bool movesMoney(ActKind kind)
{
    return acttext::spends(kind) || isPayment(kind);
}

Booked booked(const IntentRecord& record, const QList<LedgerRow>& rows, bool listed,
              const QDateTime& readAt)
{
    Booked found;
    found.readAt = readAt;
    for (const auto& row : rows) {
        if (!row.isOwn && !row.intent.isEmpty() && row.intent == record.intent.id)
            found.bookings.append(row.booking);
    }
    std::stable_sort(found.bookings.begin(), found.bookings.end(),
                     [](const Transaction& a, const Transaction& b) { return a.at < b.at; });
    if (!found.bookings.isEmpty())
        found.state = Booked::State::Found;
    else if (!movesMoney(record.intent.act.kind) || !mayHaveSpent(record))
        found.state = Booked::State::NothingToBook;
    else if (!listed)
        found.state = Booked::State::NotListed;
    else if (!readAt.isValid() || readAt < trail::lastSent(record))
        found.state = Booked::State::NotRead;
    else
        found.state = Booked::State::NotFound;
    return found;
}

QList<LedgerRow> matched(const QList<Transaction>& bookings, const QList<IntentRecord>& records)
{
    Matcher matcher(records);
    QList<LedgerRow> rows;
    rows.reserve(bookings.size());
    for (const auto& booking : bookings) {
        LedgerRow row;
        row.booking = booking;
        if (const auto* record = matcher.numbered(booking)) {
            row.intent = record->intent.id;
            if (booking.kind != TransactionKind::Refund)
                matcher.claim(*record);
        }
        rows.append(row);
    }
    for (auto& row : rows) {
        const auto& booking = row.booking;
        if (booking.status == TransactionStatus::Failed)
            continue;
        if (row.intent.isEmpty() && booking.kind != TransactionKind::Refund) {
            if (const auto* record = matcher.nearest(booking)) {
                row.intent = record->intent.id;
                matcher.claim(*record);
            }
        }
        if (booking.amount.isNegative())
            row.match =
                row.intent.isEmpty() ? LedgerRow::Match::Unmatched : LedgerRow::Match::Matched;
    }
    return rows;
}

QList<LedgerRow> fromJournal(const AccountId& account, const QList<IntentRecord>& records)
{
    QList<LedgerRow> rows;
    for (const auto& record : records) {
        if (record.intent.account != account || !movesMoney(record.intent.act.kind) ||
            record.damaged || !mayHaveSpent(record))
            continue;
        const auto moved = movement(record.intent);
        if (moved && !moved->isZero())
            rows.append(ownRow(record, *moved));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LedgerRow& a, const LedgerRow& b) {
        return a.booking.at > b.booking.at;
    });
    return rows;
}

std::optional<Money> spentSince(const QList<LedgerRow>& rows, const AccountId& account,
                                const QDateTime& from, Currency currency)
{
    auto sum = Money::zero(currency);
    for (const auto& row : rows) {
        const auto& booking = row.booking;
        const bool refund = booking.kind == TransactionKind::Refund;
        if (booking.account != account || booking.at < from ||
            booking.status == TransactionStatus::Failed || !(booking.amount.isNegative() || refund))
            continue;
        const auto next = sum.minus(booking.amount);
        if (!next)
            return std::nullopt;
        sum = *next;
    }
    return sum.isNegative() ? Money::zero(currency) : sum;
}

QDateTime usedUpAt(const QDateTime& now, std::int64_t left, double perDay)
{
    constexpr double longest = 3650;
    const double days = perDay > 0 ? static_cast<double>(left) / perDay : longest;
    return days < longest ? now.addSecs(static_cast<qint64>(days * 86'400)) : QDateTime();
}

} // namespace simstock::bookingmatch
