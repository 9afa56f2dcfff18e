// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/bookingmatch.h"
#include "models/desk/reconciler.h"
#include "models/desk/trail.h"

#include <QCoreApplication>
#include <QLocale>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct MoneyCheckWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::MoneyCheck)
};

constexpr qint64 clockSlackMs = 5LL * 60 * 1000;

Verdict captured(const QString& cause, const QString& finding)
{
    Verdict verdict;
    verdict.kind = Verdict::Kind::Settle;
    verdict.state = IntentState::Fulfilled;
    verdict.cause = cause;
    verdict.findings = {finding};
    return verdict;
}

bool isPaidIn(const Transaction& booking, const Intent& intent)
{
    return booking.kind != TransactionKind::Refund && booking.kind != TransactionKind::Order &&
           booking.status != TransactionStatus::Failed &&
           booking.status != TransactionStatus::Pending && intent.expected &&
           booking.amount == *intent.expected;
}

/// Payments of this account that are known to have been captured since a moment.
struct Others {
    int sameAmount = 0;
    Money sum;
    bool isCertain = true; ///< false: refunds of unknown size came as well
};

Others othersSince(const IntentBook& book, const Intent& intent, const QDateTime& since)
{
    Others others;
    others.sum = Money::zero(intent.expected->currency());
    for (const auto& record : book.records()) {
        if (record.intent.account != intent.account || record.intent.id == intent.id ||
            !bookingmatch::mayHaveSpent(record.state()) || trail::lastSent(record) < since)
            continue;
        const auto kind = record.intent.act.kind;
        if (kind == ActKind::Cancel || kind == ActKind::Revoke)
            others.isCertain = false;
        if (bookingmatch::paymentId(record.intent).isEmpty())
            continue;
        if (record.intent.expected == intent.expected)
            ++others.sameAmount;
        const auto sum = others.sum.plus(record.intent.expected.value_or(others.sum));
        others.isCertain = others.isCertain && sum.has_value() && record.intent.expected;
        if (sum)
            others.sum = *sum;
    }
    return others;
}

} // namespace

/// Money that came in is seen in the bookings, else in the balance. Never sent again.
Call<Verdict> Reconciler::lookForMoney(const IntentRecord& record, milliseconds sinceSent)
{
    const auto ports = m_accounts.ports(record.intent.account);
    const auto told = [this, account = record.intent.account](const auto& answer) {
        m_accounts.noteAnswer(account, answer ? nullptr : &answer.error());
    };
    if (record.intent.act.kind == ActKind::DepositConfirm && ports.payments) {
        return transform(
            ports.payments->fetchDeposit(),
            [this, told, record, sinceSent](const Result<PaymentStanding>& now) -> Result<Verdict> {
                told(now);
                if (!now)
                    return failure(now.error());
                if (now->completed)
                    return captured(
                        u"the vendor names the deposit complete"_s,
                        MoneyCheckWords::tr("The vendor says that the deposit is complete."));
                return moneyNotSeen(record, sinceSent,
                                    MoneyCheckWords::tr("The vendor says of the deposit: %1.")
                                        .arg(forDisplay(now->word, 60)));
            });
    }
    if (!ports.transactions)
        return lookAtBalance(record, sinceSent);
    TransactionFilter filter;
    filter.from = trail::stretchOf(record, m_clock.now(), sinceSent).from.addMSecs(-clockSlackMs);
    auto seen = std::make_shared<QList<Transaction>>();
    auto listed = ports.transactions->fetchTransactions(
        filter, [seen](const QList<Transaction>& page) { *seen += page; });
    auto noted = transform(std::move(listed), [told](Result<qint64> count) {
        told(count);
        return count;
    });
    return chain(std::move(noted), [this, seen, record, sinceSent, since = filter.from](qint64) {
        if (const auto verdict = judgeBookings(record, *seen, since))
            return Call<Verdict>::ready(*verdict);
        return lookAtBalance(record, sinceSent);
    });
}

std::optional<Verdict> Reconciler::judgeBookings(const IntentRecord& record,
                                                 const QList<Transaction>& bookings,
                                                 const QDateTime& since) const
{
    if (!record.intent.expected)
        return std::nullopt;
    const auto payment = bookingmatch::paymentId(record.intent);
    int sameAmount = 0;
    for (const auto& booking : bookings) {
        if (!isPaidIn(booking, record.intent))
            continue;
        if (!payment.isEmpty() && booking.reference == payment)
            return captured(u"booked at the vendor under its own number"_s,
                            MoneyCheckWords::tr("The vendor booked this payment."));
        if (booking.at >= since)
            ++sameAmount;
    }
    if (sameAmount <= othersSince(m_book, record.intent, since).sameAmount)
        return std::nullopt;
    return captured(u"an incoming booking of the same amount"_s,
                    MoneyCheckWords::tr("The vendor booked %1 since it was sent.")
                        .arg(record.intent.expected->display(QLocale())));
}

Call<Verdict> Reconciler::lookAtBalance(const IntentRecord& record, milliseconds sinceSent)
{
    auto* const port = m_accounts.ports(record.intent.account).wallet;
    if (!port)
        return Call<Verdict>::ready(moneyNotSeen(
            record, sinceSent, MoneyCheckWords::tr("The balance cannot be read now.")));
    return transform(port->fetchWallet(),
                     [this, record, sinceSent](const Result<Wallet>& wallet) -> Result<Verdict> {
                         m_accounts.noteAnswer(record.intent.account,
                                               wallet ? nullptr : &wallet.error());
                         if (!wallet)
                             return failure(wallet.error());
                         return judgeBalance(record, *wallet, sinceSent);
                     });
}

/// The balance before may be from when the payment was made: everything else that is known to have
/// come in since is taken off, and what went out can only hide a rise, never feign one.
Verdict Reconciler::judgeBalance(const IntentRecord& record, const Wallet& wallet,
                                 milliseconds sinceSent) const
{
    const auto& baseline = record.intent.baseline;
    const auto shown =
        MoneyCheckWords::tr("The balance is %1.").arg(wallet.balance.display(QLocale()));
    if (!baseline.balance || !record.intent.expected)
        return moneyNotSeen(record, sinceSent, shown);
    const auto others = othersSince(m_book, record.intent, baseline.balanceAt);
    const auto rise = wallet.balance.minus(*baseline.balance);
    const auto wanted = record.intent.expected->plus(others.sum);
    const bool rose = rise && wanted && rise->currency() == wanted->currency() &&
                      rise->micros() >= wanted->micros();
    if (!rose || !others.isCertain)
        return moneyNotSeen(record, sinceSent, shown);
    return captured(
        u"the balance rose by the amount"_s,
        MoneyCheckWords::tr("The balance rose from %1 to %2: the payment was captured.")
            .arg(baseline.balance->display(QLocale()), wallet.balance.display(QLocale())));
}

Verdict Reconciler::moneyNotSeen(const IntentRecord& record, milliseconds sinceSent,
                                 const QString& shown) const
{
    const auto* const ordering = m_accounts.ports(record.intent.account).ordering;
    const auto settleTime = ordering ? ordering->rules().settleTime : OrderingRules().settleTime;
    Verdict verdict;
    verdict.findings = {shown, MoneyCheckWords::tr("The money is not seen at the vendor so far.")};
    if (sinceSent < settleTime || record.state() != IntentState::InDoubt)
        return verdict;
    if (trail::isBeforeSending(record, m_clock.now())) {
        verdict.findings.append(clockIsBackText());
        return verdict;
    }
    verdict.kind = Verdict::Kind::Settle;
    verdict.state = IntentState::Absent;
    verdict.cause = u"no such money seen after the settle time"_s;
    verdict.findings = {
        shown,
        MoneyCheckWords::tr("The vendor shows no such payment. It is not captured again from here. "
                            "Look into the payment service, then close the question.")};
    return verdict;
}

} // namespace simstock
