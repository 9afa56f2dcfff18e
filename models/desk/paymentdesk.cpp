// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/paymentdesk.h"

#include "models/core/webaddress.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/actrunner.h"
#include "models/desk/bookingmatch.h"
#include "models/desk/callbag.h"
#include "models/desk/walletdesk.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

bool isPayment(const Intent& intent)
{
    return intent.act.kind == ActKind::PaymentCapture || intent.act.kind == ActKind::DepositConfirm;
}

} // namespace

PaymentStage stageOf(IntentState state)
{
    switch (state) {
    case IntentState::Prepared:
    case IntentState::NotSent:
        return PaymentStage::Created;
    case IntentState::Fulfilled:
    case IntentState::Confirmed:
        return PaymentStage::Captured;
    case IntentState::Rejected:
        return PaymentStage::Refused;
    case IntentState::CancelledByUser:
    case IntentState::WrittenOff:
        return PaymentStage::Over;
    case IntentState::Sending:
        return PaymentStage::Capturing;
    default:
        return PaymentStage::Unknown;
    }
}

class PaymentDesk::Private {
public:
    Private(IntentBook& intents, ActRunner& actRunner, AccountBook& accountBook,
            WalletDesk& walletDesk, ActivityLog& activity)
        : book(intents),
          runner(actRunner),
          accounts(accountBook),
          wallets(walletDesk),
          log(activity)
    {
    }

    Result<IntentId> keep(const AccountId& account, const PaymentOrder& order);
    void notSent(const IntentId& id);

    IntentBook& book;
    ActRunner& runner;
    AccountBook& accounts;
    WalletDesk& wallets;
    ActivityLog& log;
    CallBag calls;
};

/// The payment with the bytes that will capture it, before a person goes to the browser.
Result<IntentId> PaymentDesk::Private::keep(const AccountId& account, const PaymentOrder& order)
{
    const auto* const port = accounts.ports(account).payments;
    if (!port || order.id.isEmpty() || !isWebAddress(order.approvalPage))
        return failure(makeError(
            ErrorKind::Protocol,
            tr("The vendor made a payment whose page cannot be used safely. Nothing was taken."),
            u"payment without id or page"_s));
    auto act = port->prepareCapture(order);
    if (!act)
        return failure(std::move(act.error()));
    Intent intent;
    intent.account = account;
    intent.act = std::move(*act);
    intent.sheetToken = bookingmatch::paymentToken(account, order.id);
    intent.expected = order.amount;
    intent.planName = order.amount.display(QLocale::c());
    intent.note = order.approvalPage.toString(QUrl::FullyEncoded);
    return runner.keepDraft(std::move(intent));
}

/// Proven not sent: it waits again as it was.
void PaymentDesk::Private::notSent(const IntentId& id)
{
    const auto* const record = book.find(id);
    if (record && isPayment(record->intent) && record->state() == IntentState::NotSent)
        static_cast<void>(
            runner.settle(id, IntentState::Prepared, u"not sent: waits for a person again"_s));
}

PaymentDesk::PaymentDesk(IntentBook& book, ActRunner& runner, AccountBook& accounts,
                         WalletDesk& wallets, ActivityLog& log, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(book, runner, accounts, wallets, log))
{
    connect(&book, &IntentBook::recordChanged, this,
            [this](const IntentId& id) { d->notSent(id); });
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->calls.drop(account); });
}

PaymentDesk::~PaymentDesk() = default;

QString PaymentDesk::obstacle(const AccountId& account) const
{
    const auto* const known = d->accounts.find(account);
    if (!known)
        return tr("Choose an account first.");
    if (!d->accounts.vendor(account))
        return tr("This account is not open now.");
    if (!d->accounts.ports(account).payments)
        return tr("Money for this account cannot be added here. Use the vendor's portal.");
    return d->runner.blocked(account);
}

Call<PaymentRules> PaymentDesk::rules(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).payments;
    if (!port)
        return Call<PaymentRules>::ready(
            failure(makeError(ErrorKind::Conflict, obstacle(account), u"no payments port"_s)));
    return d->calls.shield(port->fetchRules(), account);
}

QString PaymentDesk::problem(const std::optional<Money>& amount, const PaymentRules& rules)
{
    const QLocale locale;
    if (!rules.canPay && !rules.needsDeposit)
        return rules.reason.isEmpty() ? tr("This vendor takes no payment for this account now.")
                                      : rules.reason;
    if (!amount)
        return tr("Type an amount, for example 100 or 99.50.");
    if (amount->micros() <= 0)
        return tr("The amount must be more than zero.");
    if (rules.minimum && amount->micros() < rules.minimum->micros())
        return tr("The vendor takes at least %1.").arg(rules.minimum->display(locale));
    if (rules.maximum && amount->micros() > rules.maximum->micros())
        return tr("The vendor takes at most %1.").arg(rules.maximum->display(locale));
    const auto cent = Money::unit / 100;
    if (amount->micros() % cent != 0)
        return tr("The amount has more than two digits after the point.");
    return {};
}

Call<IntentId> PaymentDesk::create(const AccountId& account, const Money& amount, bool isDeposit)
{
    if (const auto reason = obstacle(account); !reason.isEmpty())
        return Call<IntentId>::ready(
            failure(makeError(ErrorKind::Conflict, reason, u"payment blocked"_s)));
    Answer<IntentId> answer;
    auto outer = answer.call();
    const auto activity = d->log.begin(tr("Create payment"), account);
    d->calls.add<PaymentOrder>(
        d->accounts.ports(account).payments->createPayment(amount, isDeposit),
        [this, answer, account, activity](const Result<PaymentOrder>& order) {
            d->accounts.noteAnswer(account, order ? nullptr : &order.error());
            auto kept = order ? d->keep(account, *order) : Result<IntentId>(failure(order.error()));
            d->log.finish(activity, kept ? ActivityResult::Done : ActivityResult::Failed,
                          kept ? tr("%1 wait for approval in the browser. Nothing was taken yet.")
                                     .arg(order->amount.display(QLocale()))
                               : kept.error().userText);
            answer.finish(std::move(kept));
        },
        account);
    return outer;
}

Status PaymentDesk::capture(const IntentId& id)
{
    return d->runner.sendDraft(id);
}

Result<IntentId> PaymentDesk::tryAgain(const IntentId& id)
{
    const auto* const record = d->book.find(id);
    if (!record || !isPayment(record->intent))
        return failure(ErrorKind::NotFound);
    const auto payment = bookingmatch::paymentId(record->intent);
    int tries = 0;
    for (const auto& other : d->book.records()) {
        if (other.intent.account != record->intent.account ||
            bookingmatch::paymentId(other.intent) != payment)
            continue;
        ++tries;
        if (other.damaged || other.state() != IntentState::Rejected)
            return failure(
                makeError(ErrorKind::Conflict,
                          tr("This payment is being captured or may have been captured already."),
                          u"not all tries refused"_s));
    }
    Intent again = record->intent;
    again.retryOf = id;
    again.sheetToken =
        u"%1#retry-%2"_s.arg(bookingmatch::paymentToken(again.account, payment)).arg(tries);
    return d->runner.keepDraft(std::move(again));
}

Status PaymentDesk::discard(const IntentId& id)
{
    return d->runner.settle(id, IntentState::CancelledByUser, u"discarded by a person"_s);
}

QUrl PaymentDesk::approvalPage(const Intent& intent)
{
    return isPayment(intent) ? webAddress(intent.note) : QUrl();
}

QList<IntentId> PaymentDesk::waiting(const AccountId& account) const
{
    QList<IntentId> ids;
    for (const auto& record : d->book.records()) {
        if (record.intent.account != account || !isPayment(record.intent))
            continue;
        const auto stage = stageOf(record.state());
        if (stage != PaymentStage::Captured && stage != PaymentStage::Over &&
            stage != PaymentStage::Refused)
            ids.append(record.intent.id);
    }
    return ids;
}

} // namespace simstock
