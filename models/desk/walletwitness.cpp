// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/walletwitness.h"

#include "models/desk/acttext.h"
#include "models/desk/bookingmatch.h"
#include "models/desk/trail.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct WalletWitnessWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::WalletWitness)
};

bool movesNoMoney(ActKind kind)
{
    switch (kind) {
    case ActKind::Suspend:
    case ActKind::Resume:
    case ActKind::Revoke:
    case ActKind::WebhookSave:
    case ActKind::PriceChange:
        return true;
    default:
        return false;
    }
}

/// What the desk's other acts took since the baseline was read; nothing when one of them is open
/// or moved money back, so that the figure would be a guess.
std::optional<Money> spentBeside(const IntentRecord& record, const QList<IntentRecord>& records,
                                 Money sum)
{
    const auto& since = record.intent.baseline.balanceAt;
    for (const auto& other : records) {
        if (other.intent.id == record.intent.id || other.intent.account != record.intent.account)
            continue;
        if (isOpenQuestion(other.state()))
            return std::nullopt;
        if (!bookingmatch::mayHaveSpent(other.state()) || trail::lastSent(other) < since)
            continue;
        if (movesNoMoney(other.intent.act.kind))
            continue;
        if (!acttext::spends(other.intent.act.kind) || !other.intent.expected)
            return std::nullopt;
        const auto more = sum.plus(*other.intent.expected);
        if (!more)
            return std::nullopt;
        sum = *more;
    }
    return sum;
}

Verdict finding(const QString& sentence)
{
    Verdict verdict;
    verdict.findings = {sentence};
    return verdict;
}

} // namespace

Verdict judgeByWallet(const IntentRecord& record, const QList<IntentRecord>& records,
                      const Wallet& now, milliseconds sinceSent, milliseconds settleTime)
{
    const auto& before = record.intent.baseline.balance;
    const auto& price = record.intent.expected;
    if (!before || !price || before->currency() != now.balance.currency() ||
        price->currency() != before->currency()) {
        return finding(
            WalletWitnessWords::tr("The balance is %1 now. It was not read before the order, so it "
                                   "tells nothing. Ask the vendor, then close the question.")
                .arg(now.balance.display(QLocale())));
    }
    const auto figures = WalletWitnessWords::tr("Balance before: %1, now: %2; this order costs %3.")
                             .arg(before->display(QLocale()), now.balance.display(QLocale()),
                                  price->display(QLocale()));
    const auto zero = Money::fromMicros(0, before->currency());
    const auto beside = zero ? spentBeside(record, records, *zero) : std::nullopt;
    const auto fell = before->minus(now.balance);
    if (!beside || !fell) {
        return finding(figures + u' ' +
                       WalletWitnessWords::tr(
                           "Other orders moved the balance meanwhile, so it proves nothing."));
    }
    const auto unexplained = fell->minus(*beside);
    if (unexplained && *unexplained == *price) {
        return finding(figures + u' ' +
                       WalletWitnessWords::tr(
                           "The difference fits: it was probably bought. Look for the eSIM in "
                           "the vendor's portal, then close the question."));
    }
    if (unexplained && unexplained->micros() == 0) {
        if (sinceSent < settleTime || record.state() != IntentState::InDoubt)
            return finding(figures + u' ' + WalletWitnessWords::tr("Nothing was taken so far."));
        auto verdict =
            finding(figures + u' ' +
                    WalletWitnessWords::tr(
                        "Nothing was taken: it was probably not bought. Decide: close the question "
                        "or order anew."));
        verdict.kind = Verdict::Kind::Settle;
        verdict.state = IntentState::Absent;
        verdict.cause = u"balance unchanged after the settle time"_s;
        return verdict;
    }
    return finding(figures + u' ' +
                   WalletWitnessWords::tr(
                       "The difference does not fit this order alone: somebody else uses the "
                       "account, or the vendor books late."));
}

} // namespace simstock
