// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/actrunner.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/actline.h"
#include "models/desk/acttext.h"
#include "models/desk/callbag.h"
#include "models/desk/ordersheet.h"
#include "models/desk/spendlimits.h"
#include "models/desk/spendpin.h"
#include "models/desk/walletdesk.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

class ActRunner::Private {
public:
    Private(ActRunner& owner, IntentBook& intents, AccountBook& accountBook, WalletDesk& walletDesk,
            SpendPin& spendPin, ActivityLog& activity, Clock& time)
        : q(owner),
          book(intents),
          accounts(accountBook),
          wallets(walletDesk),
          pin(spendPin),
          log(activity),
          clock(time)
    {
    }

    ActLine& line(const AccountId& account);
    QString blockedAccount(const AccountId& account) const;
    QString blockedBy(const Intent& intent, bool isResend) const;
    QString forbidden(const Intent& intent, bool isResend) const;
    QString question(const AccountId& account, const Intent& except) const;
    Intent complete(Intent intent) const;
    void enter(const Intent& intent, bool isResend, const QString& cause);
    void finished(const IntentId& id, const AccountId& account, const ActAnswer& answer);

    ActRunner& q;
    IntentBook& book;
    AccountBook& accounts;
    WalletDesk& wallets;
    SpendPin& pin;
    ActivityLog& log;
    Clock& clock;
    QHash<QString, IntentId> tokens; ///< of this session, also while still being written
    std::map<AccountId, std::unique_ptr<ActLine>> lines;
    CallBag calls;
};

ActLine& ActRunner::Private::line(const AccountId& account)
{
    auto& here = lines[account];
    if (!here) {
        ActLine::Hooks hooks;
        hooks.blocked = [this](const Intent& intent, bool isResend) {
            return forbidden(intent, isResend);
        };
        hooks.finished = [this, account](const IntentId& id, const ActAnswer& answer) {
            finished(id, account, answer);
        };
        here = std::make_unique<ActLine>(account, book, accounts, log, clock, std::move(hooks));
    }
    return *here;
}

QString ActRunner::Private::blockedAccount(const AccountId& account) const
{
    const auto* const known = accounts.find(account);
    if (!known)
        return tr("This account was removed.");
    if (known->readOnly)
        return tr("This account is read-only: nothing may be bought or changed with it.");
    const auto status = accounts.status(account);
    switch (status.link) {
    case LinkState::Opening:
        return tr("The keys of this account are still being read. Try again in a moment.");
    case LinkState::KeyLocked:
    case LinkState::KeyMissing:
        return status.lastError;
    case LinkState::Refused:
        return tr("The vendor refuses the keys of this account. Replace them first.");
    case LinkState::Offline:
        return tr("The vendor cannot be reached now. Nothing was sent. You can keep a draft and "
                  "send it later.");
    case LinkState::Ready:
    case LinkState::Online:
        break;
    }
    if (!accounts.ports(account).acts)
        return tr("This account is not open.");
    if (!book.isOpen())
        return tr("The order journal is still being opened. Try again in a moment.");
    if (!book.health().maySpend())
        return book.health().reason.isEmpty()
                   ? tr("The order journal is not ready, so nothing may be spent.")
                   : book.health().reason;
    const auto found = lines.find(account);
    if (found != lines.end() && found->second->isStuck())
        return tr("The outcome of the last request could not be written to the journal. Check the "
                  "disk, then start Simstock again.");
    return {};
}

/// The open question that forbids to go on, as a sentence; empty when there is none.
QString ActRunner::Private::question(const AccountId& account, const Intent& except) const
{
    if (book.openQuestions(account) == 0)
        return {};
    for (const auto& record : book.records()) {
        if (record.intent.account != account || record.intent.id == except.id ||
            !isOpenQuestion(record.state()) || record.isOverridden())
            continue;
        // An act that spends nothing only waits for questions about its own eSIM.
        if (!except.id.isEmpty() && !acttext::spends(except.act.kind) &&
            !(record.intent.target == except.target))
            continue;
        return tr("Nobody knows yet whether \"%1\" from %2 happened. Settle that question before "
                  "anything else is spent on this account.")
            .arg(acttext::subject(record.intent),
                 QLocale().toString(record.intent.createdAt.toLocalTime(), QLocale::ShortFormat));
    }
    return {};
}

QString ActRunner::Private::blockedBy(const Intent& intent, bool isResend) const
{
    auto reason = blockedAccount(intent.account);
    if (isResend) // it counted already when it was sent first
        return reason;
    if (reason.isEmpty())
        reason = question(intent.account, intent);
    const auto wallet = wallets.wallet(intent.account);
    if (reason.isEmpty() && intent.act.kind == ActKind::TopUp && intent.expected)
        reason = ordersheet::fundsProblem(*intent.expected, wallet); // of an order: its sheet
    if (reason.isEmpty())
        reason = SpendLimits::of(*accounts.find(intent.account))
                     .problem(intent, book.records(), clock.now());
    return reason;
}

/// The same with the PIN. A resend was proven when it was sent first.
QString ActRunner::Private::forbidden(const Intent& intent, bool isResend) const
{
    const auto reason = blockedBy(intent, isResend);
    return reason.isEmpty() && !isResend ? pin.problem(intent) : reason;
}

Intent ActRunner::Private::complete(Intent intent) const
{
    intent.id = IntentId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    intent.createdAt = clock.now();
    if (intent.sheetToken.isEmpty())
        intent.sheetToken = intent.id.text();
    if (const auto* const account = accounts.find(intent.account)) {
        intent.environment = account->environment;
        intent.vendor = account->vendor;
    }
    if (const auto wallet = wallets.wallet(intent.account)) {
        intent.baseline.balance = wallet->balance;
        intent.baseline.balanceAt = wallet->readAt;
    }
    return intent;
}

void ActRunner::Private::finished(const IntentId& id, const AccountId& account,
                                  const ActAnswer& answer)
{
    const auto* const record = book.find(id);
    const bool isSetting = record && (record->intent.act.kind == ActKind::WebhookSave ||
                                      record->intent.act.kind == ActKind::PriceChange);
    if (answer.outcome != Outcome::NotSent && !isSetting)
        wallets.refresh(account);
    Q_EMIT q.finished(id, answer);
    const auto* const now = book.find(id);
    if (answer.outcome == Outcome::Accepted && now && !now->intent.target.id.isEmpty())
        Q_EMIT q.targetTouched(now->intent.target);
}

ActRunner::ActRunner(IntentBook& book, AccountBook& accounts, WalletDesk& wallets, SpendPin& pin,
                     ActivityLog& log, Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, book, accounts, wallets, pin, log, clock))
{
    const auto remember = [this](const IntentRecord& record) {
        if (!record.intent.sheetToken.isEmpty())
            d->tokens.insert(record.intent.sheetToken, record.intent.id);
    };
    connect(&book, &IntentBook::opened, this, [this, remember] {
        for (const auto& record : d->book.records())
            remember(record);
    });
    connect(&accounts, &AccountBook::vendorClosing, this, [this](const AccountId& account) {
        const auto line = d->lines.find(account);
        if (line != d->lines.end())
            line->second->vendorClosing();
    });
}

ActRunner::~ActRunner() = default;

QString ActRunner::blocked(const AccountId& account) const
{
    const auto reason = d->blockedAccount(account);
    return reason.isEmpty() ? d->question(account, {}) : reason;
}

QString ActRunner::blocked(const Intent& intent) const
{
    return d->blockedBy(intent, false);
}

Result<IntentId> ActRunner::run(Intent intent)
{
    const auto used = d->tokens.constFind(intent.sheetToken);
    if (!intent.sheetToken.isEmpty() && used != d->tokens.constEnd())
        return *used;
    intent = d->complete(std::move(intent));
    if (const auto reason = d->forbidden(intent, false); !reason.isEmpty())
        return failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s));
    d->pin.draw(intent);
    d->tokens.insert(intent.sheetToken, intent.id);
    auto& line = d->line(intent.account);
    line.enter(intent);
    d->calls.add<IntentRecord>(
        d->book.prepare(intent), [this, intent](const Result<IntentRecord>& prepared) {
            if (!prepared)
                d->tokens.remove(intent.sheetToken); // nothing was written: the sheet may try again
            d->line(intent.account).prepared(intent.id, prepared);
        });
    return intent.id;
}

Result<IntentId> ActRunner::keepDraft(Intent intent)
{
    const auto used = d->tokens.constFind(intent.sheetToken);
    if (!intent.sheetToken.isEmpty() && used != d->tokens.constEnd())
        return *used;
    if (!d->book.isOpen() || !d->book.health().maySpend()) {
        const auto reason = d->book.health().reason;
        return failure(makeError(ErrorKind::Storage,
                                 reason.isEmpty() ? tr("The order journal is not ready, so the "
                                                       "draft cannot be kept.")
                                                  : reason,
                                 u"journal not ready"_s));
    }
    intent = d->complete(std::move(intent));
    d->tokens.insert(intent.sheetToken, intent.id);
    d->calls.add<IntentRecord>(
        d->book.prepare(intent), [this, intent](const Result<IntentRecord>& prepared) {
            if (!prepared)
                d->tokens.remove(intent.sheetToken);
            d->log.note(tr("Keep draft"), prepared ? ActivityResult::Done : ActivityResult::Failed,
                        prepared ? acttext::subject(intent) : prepared.error().userText,
                        intent.account, intent.id);
        });
    return intent.id;
}

Status ActRunner::sendDraft(const IntentId& id)
{
    const auto* const record = d->book.find(id);
    if (!record)
        return failure(ErrorKind::NotFound);
    if (record->damaged || record->state() != IntentState::Prepared ||
        record->intent.act.path.isEmpty()) {
        return failure(makeError(
            ErrorKind::Conflict,
            tr("Not possible any more: this is now \"%1\".").arg(wordText(wordOf(record->state()))),
            u"not a draft that can be sent"_s));
    }
    if (const auto reason = d->forbidden(record->intent, false); !reason.isEmpty())
        return failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s));
    d->line(record->intent.account).enterDraft(record->intent);
    return {};
}

Status ActRunner::resend(const IntentId& id, const QString& cause)
{
    const auto* const record = d->book.find(id);
    if (!record)
        return failure(ErrorKind::NotFound);
    if (!isAllowed(record->state(), IntentState::Sending) ||
        record->state() == IntentState::Prepared || record->intent.act.idempotencyKey.isEmpty()) {
        return failure(makeError(ErrorKind::Conflict,
                                 tr("This cannot be sent again. Make a new order instead."),
                                 u"resend refused"_s));
    }
    if (const auto reason = d->blockedBy(record->intent, true); !reason.isEmpty())
        return failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s));
    d->line(record->intent.account).enterAgain(record->intent, cause);
    return {};
}

Status ActRunner::settle(const IntentId& id, IntentState state, const QString& cause,
                         const QList<VendorOrderId>& orders)
{
    const auto* const record = d->book.find(id);
    if (!record)
        return failure(ErrorKind::NotFound);
    if (!isAllowed(record->state(), state)) {
        return failure(makeError(ErrorKind::Conflict,
                                 tr("Not possible any more: this order is now \"%1\".")
                                     .arg(wordText(wordOf(record->state()))),
                                 u"move refused"_s));
    }
    for (const auto& order : orders) {
        const auto* const other = d->book.findByOrder(record->intent.account, order);
        if (other && other->intent.id != id) {
            return failure(makeError(ErrorKind::Conflict,
                                     tr("The vendor's order %1 belongs to another order of this "
                                        "desk already.")
                                         .arg(order.text()),
                                     u"order linked elsewhere"_s));
        }
    }
    d->calls.add<IntentRecord>(
        d->book.append(id, state, cause, {}, orders),
        [this, id, account = record->intent.account,
         subject = acttext::subject(record->intent)](const Result<IntentRecord>& written) {
            if (!written)
                d->log.note(subject, ActivityResult::Failed, written.error().userText, account, id);
        });
    return {};
}

bool ActRunner::isSending() const
{
    return std::any_of(d->lines.begin(), d->lines.end(),
                       [](const auto& entry) { return entry.second->isSending(); });
}

} // namespace simstock
