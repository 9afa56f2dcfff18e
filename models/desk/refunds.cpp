// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/refunds.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"

#include <QSet>

#include <algorithm>

namespace simstock {

namespace {

std::optional<Money> evenShare(const Money& all, qsizetype count)
{
    if (count <= 0)
        return std::nullopt;
    const auto one = all.dividedBy(count);
    const auto back = one ? one->times(count) : one;
    return back && *back == all ? std::optional(*one) : std::nullopt;
}

bool isUntouched(const Esim& esim)
{
    switch (esim.state) {
    case EsimState::BeingPrepared:
    case EsimState::ReadyToInstall:
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
        return !esim.activatedAt.isValid() && (!esim.used || esim.used->bytes() == 0);
    default:
        return false;
    }
}

/// The eSIMs that someone cancelled or revoked already, or may have.
QSet<EsimKey> beingEnded(const QList<IntentRecord>& records)
{
    QSet<EsimKey> keys;
    for (const auto& record : records) {
        const auto kind = record.intent.act.kind;
        if ((kind == ActKind::Cancel || kind == ActKind::Revoke) &&
            bookingmatch::mayHaveSpent(record))
            keys.insert(record.intent.target);
    }
    return keys;
}

void addTo(std::optional<Money>& sum, const Money& amount)
{
    const auto next = sum ? sum->plus(amount) : Result<Money>(failure(ErrorKind::Protocol));
    sum = next ? std::optional(*next) : std::nullopt;
}

} // namespace

OrderCharges orderCharges(const QList<LedgerRow>& ledger)
{
    OrderCharges charges;
    for (const auto& row : ledger) {
        const auto& booking = row.booking;
        if (row.isOwn || booking.reference.isEmpty() || !booking.amount.isNegative() ||
            booking.status == TransactionStatus::Failed)
            continue;
        const std::pair order(booking.account, booking.reference);
        const auto paid = booking.amount.times(-1);
        const bool isOnly = paid && !charges.contains(order);
        charges.insert(order, isOnly ? *paid : Money::zero(booking.amount.currency()));
    }
    return charges;
}

std::optional<Money> paidForOne(const Esim& esim, const IntentRecord* order,
                                const OrderCharges& charges, qsizetype esimsOfOrder)
{
    if (order && order->intent.act.kind == ActKind::Order && order->intent.expected)
        return evenShare(*order->intent.expected, std::max(order->intent.quantity, 1));
    const auto charge = charges.constFind({esim.key.account, esim.order.text()});
    return charge == charges.constEnd() || charge->isZero() ? std::nullopt
                                                            : evenShare(*charge, esimsOfOrder);
}

QList<Refundable> refundables(const Desk& desk)
{
    QList<Refundable> all;
    const auto& records = desk.intents().records();
    const auto charges = orderCharges(desk.ledger().rows());
    const auto ended = beingEnded(records);
    const auto now = desk.clock().now();
    for (const auto& esim : desk.esims().esims()) {
        if (!isUntouched(esim))
            continue;
        const auto fit = desk.esims().fit(ActKind::Cancel, esim.key);
        const auto* const account = desk.accounts().find(esim.key.account);
        if (!account || !fit.possible || (fit.refund && !*fit.refund))
            continue;
        Refundable one;
        one.esim = esim.key;
        one.environment = account->environment;
        one.promise = fit.refund ? Refundable::Promise::Full : Refundable::Promise::Maybe;
        one.deadline = esim.expiresAt;
        if (ended.contains(esim.key))
            one.promise = Refundable::Promise::UnderWay;
        else if (one.deadline.isValid() && one.deadline <= now)
            one.promise = Refundable::Promise::Over;
        one.amount = paidForOne(esim, desk.intents().findByOrder(esim.key.account, esim.order),
                                charges, desk.esims().ofOrder(esim.key.account, esim.order).size());
        all.append(one);
    }
    std::stable_sort(all.begin(), all.end(), [](const Refundable& a, const Refundable& b) {
        return a.deadline.isValid() && (!b.deadline.isValid() || a.deadline < b.deadline);
    });
    return all;
}

QList<RefundSum> refundSums(const QList<Refundable>& all)
{
    QList<RefundSum> sums;
    for (const auto& one : all) {
        const bool isFull = one.promise == Refundable::Promise::Full;
        if (!one.amount || (!isFull && one.promise != Refundable::Promise::Maybe))
            continue;
        const auto currency = one.amount->currency();
        auto sum = std::find_if(sums.begin(), sums.end(), [&](const RefundSum& known) {
            return known.environment == one.environment && known.currency == currency;
        });
        if (sum == sums.end()) {
            sums.append({one.environment, currency, Money::zero(currency), Money::zero(currency)});
            sum = std::prev(sums.end());
        }
        addTo(isFull ? sum->full : sum->maybe, *one.amount);
    }
    std::sort(sums.begin(), sums.end(), [](const RefundSum& a, const RefundSum& b) {
        return std::tuple(a.environment, a.currency) < std::tuple(b.environment, b.currency);
    });
    return sums;
}

} // namespace simstock
