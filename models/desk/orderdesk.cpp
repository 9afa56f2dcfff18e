// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/orderdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/actrunner.h"
#include "models/desk/buyguards.h"
#include "models/desk/callbag.h"
#include "models/desk/orderfollower.h"
#include "models/desk/ordersheet.h"
#include "models/desk/routing.h"
#include "models/desk/walletdesk.h"

#include <QPointer>
#include <QUuid>

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A saved draft and the order made from the same sheet are two intents.
QString draftToken(const QString& sheetToken)
{
    return sheetToken + u"/draft"_s;
}

} // namespace

class OrderDesk::Private {
public:
    Private(OrderDesk& owner, IntentBook& intents, ActRunner& actRunner, AccountBook& accountBook,
            EsimDesk& esims, WalletDesk& walletDesk, BuyGuards& buyGuards, ActivityLog& log,
            Clock& time)
        : q(owner),
          book(intents),
          runner(actRunner),
          accounts(accountBook),
          wallets(walletDesk),
          guards(buyGuards),
          clock(time),
          follower(intents, actRunner, accountBook, esims, log, time)
    {
    }

    struct Quoting {
        OrderDraft draft;
        Quote quote;
        bool isWithdrawn = false;
        int open = 1;
        Call<Offer> offer;
        Call<Wallet> wallet;
        Answer<Quote> answer;
    };
    void offerRead(Quoting& job, Result<Offer> offer);
    void part(Quoting& job);
    void complete(Quoting& job);
    QString guarded(const OrderDraft& draft) const;
    void dropReplaced(const IntentId& replaced);
    Result<PreparedAct> prepare(const OrderDraft& draft) const;

    OrderDesk& q;
    IntentBook& book;
    ActRunner& runner;
    AccountBook& accounts;
    WalletDesk& wallets;
    BuyGuards& guards;
    Clock& clock;
    OrderFollower follower;
    QHash<IntentId, IntentId> replaces; ///< new intent: the draft it takes the place of
    CallBag calls;
};

void OrderDesk::Private::offerRead(Quoting& job, Result<Offer> offer)
{
    const auto account = job.draft.offer.account;
    accounts.noteAnswer(account, offer ? nullptr : &offer.error());
    if (!offer) {
        job.isWithdrawn = offer.error().kind == ErrorKind::NotFound;
        return;
    }
    job.quote.priceIsFresh = true;
    job.quote.priceAt = clock.now();
    if (offer->cost != job.draft.offer.cost)
        job.quote.priceBefore = job.draft.offer.cost;
    job.quote.offer = std::move(*offer);
    job.quote.offer.account = account;
    guards.notePrice(job.quote.offer, job.draft.offer.cost);
}

void OrderDesk::Private::part(Quoting& job)
{
    if (--job.open == 0)
        complete(job);
}

void OrderDesk::Private::complete(Quoting& job)
{
    auto& quote = job.quote;
    const auto account = job.draft.offer.account;
    quote.wallet = wallets.wallet(account);
    if (const auto* const port = accounts.ports(account).ordering)
        quote.rules = port->rules();
    const auto total = quote.offer.total(job.draft.quantity, job.draft.days);
    if (total && job.draft.quantity > 0)
        quote.total = *total;
    if (quote.total && quote.wallet) {
        if (const auto after = quote.wallet->spendable().minus(*quote.total))
            quote.balanceAfter = *after;
    }
    auto draft = job.draft;
    draft.offer = quote.offer;
    quote.blocked = runner.blocked(ordersheet::toIntent({}, draft));
    if (quote.blocked.isEmpty() && job.isWithdrawn)
        quote.blocked = tr("The vendor does not offer this plan any more. Sync the catalogue.");
    if (quote.blocked.isEmpty())
        quote.blocked = ordersheet::problem(job.draft, quote.offer, quote.rules);
    if (quote.blocked.isEmpty() && quote.total)
        quote.blocked = ordersheet::fundsProblem(*quote.total, quote.wallet);
    quote.notes =
        guards.notes(quote.offer, job.draft.foundByTyping, job.draft.trip, job.draft.days);
    if (quote.blocked.isEmpty() && !quote.notes.isEmpty() && quote.notes.constFirst().blocks)
        quote.blocked = quote.notes.constFirst().sentence;
    job.answer.finish(quote);
}

/// What a person has to tick first, and the order that must be proven dead; empty when nothing.
QString OrderDesk::Private::guarded(const OrderDraft& draft) const
{
    if (!draft.failedOver.isEmpty()) {
        const auto* const record = book.find(draft.failedOver);
        if (!record || record->damaged || !mayFailOver(record->state()))
            return tr("The first order of this was not refused. Settle what became of it before "
                      "it is ordered elsewhere.");
    }
    return guards.problem(draft.offer, draft.foundByTyping, draft.accepted, draft.trip, draft.days);
}

void OrderDesk::Private::dropReplaced(const IntentId& replaced)
{
    const auto* const record = book.find(replaced);
    if (record && isAllowed(record->state(), IntentState::CancelledByUser))
        static_cast<void>(
            runner.settle(replaced, IntentState::CancelledByUser, u"replaced by a new order"_s));
}

Result<PreparedAct> OrderDesk::Private::prepare(const OrderDraft& draft) const
{
    auto* const port = accounts.ports(draft.offer.account).ordering;
    if (!port) {
        return failure(makeError(ErrorKind::Conflict,
                                 tr("Nothing can be ordered with this account."),
                                 u"no ordering port"_s));
    }
    auto problem = ordersheet::problem(draft, draft.offer, port->rules());
    const auto total = draft.offer.total(draft.quantity, draft.days);
    if (problem.isEmpty() && total)
        problem = ordersheet::fundsProblem(*total, wallets.wallet(draft.offer.account));
    if (problem.isEmpty())
        problem = guarded(draft);
    if (!problem.isEmpty())
        return failure(makeError(ErrorKind::Rejected, problem, u"order sheet"_s));
    OrderRequest request;
    request.offer = draft.offer;
    request.quantity = draft.quantity;
    request.days = ordersheet::daysOf(draft, draft.offer);
    request.customerName = draft.customerName.trimmed();
    request.customerEmail = draft.customerEmail.trimmed();
    request.brandProfile = draft.brandProfile;
    request.idempotencyKey = newKey();
    return port->prepareOrder(request);
}

OrderDesk::OrderDesk(IntentBook& book, ActRunner& runner, AccountBook& accounts, EsimDesk& esims,
                     WalletDesk& wallets, BuyGuards& guards, ActivityLog& log, Clock& clock,
                     QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, book, runner, accounts, esims, wallets, guards, log,
                                  clock))
{
    connect(&d->follower, &OrderFollower::checkingChanged, this, &OrderDesk::checkingChanged);
    connect(&d->follower, &OrderFollower::orderReady, this, &OrderDesk::orderReady);
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->calls.drop(account); });
    connect(&runner, &ActRunner::finished, this,
            [this](const IntentId& id, const ActAnswer& answer) {
                if (answer.outcome == Outcome::Unknown)
                    Q_EMIT outcomeUnknown(id);
            });
    connect(&book, &IntentBook::recordAdded, this, [this](const IntentId& id) {
        if (const auto replaced = d->replaces.take(id); !replaced.isEmpty())
            d->dropReplaced(replaced);
    });
}

OrderDesk::~OrderDesk() = default;

void OrderDesk::open()
{
    d->follower.open();
}

Call<Quote> OrderDesk::quote(const OrderDraft& draft)
{
    auto job = std::make_shared<Private::Quoting>();
    auto call = job->answer.call();
    job->draft = draft;
    job->quote.offer = draft.offer;
    job->quote.priceAt = draft.offer.updatedAt;
    const auto account = draft.offer.account;
    const auto ports = d->accounts.ports(account);
    const std::weak_ptr<Private::Quoting> weak = job;
    const QPointer<OrderDesk> self(this);
    if (ports.catalogue) {
        ++job->open;
        job->offer = d->calls.shield(ports.catalogue->fetchOffer(draft.offer), account);
        job->offer.onDone([self, weak](Result<Offer> offer) {
            const auto alive = weak.lock();
            if (alive && self) {
                self->d->offerRead(*alive, std::move(offer));
                self->d->part(*alive);
            }
        });
    }
    if (ports.wallet) {
        ++job->open;
        job->wallet = d->wallets.read(account);
        job->wallet.onDone([self, weak](const Result<Wallet>&) {
            const auto alive = weak.lock();
            if (alive && self)
                self->d->part(*alive);
        });
    }
    job->answer.keep(job);
    d->part(*job);
    return call;
}

Call<QList<BrandProfile>> OrderDesk::brandProfiles(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).branding;
    if (!port)
        return Call<QList<BrandProfile>>::ready(failure(
            makeError(ErrorKind::Rejected, tr("This vendor has no branding profiles."), {})));
    return d->calls.shield(port->fetchProfiles(), account);
}

Result<IntentId> OrderDesk::buy(const QString& sheetToken, const OrderDraft& draft)
{
    for (const auto& record : d->book.records()) { // the second click, also after a restart
        if (!sheetToken.isEmpty() && record.intent.sheetToken == sheetToken)
            return record.intent.id;
    }
    if (const auto reason = d->runner.blocked(draft.offer.account); !reason.isEmpty())
        return failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s));
    auto act = d->prepare(draft);
    if (!act)
        return failure(std::move(act.error()));
    auto intent = ordersheet::toIntent(sheetToken, draft);
    intent.act = std::move(*act);
    auto id = d->runner.run(std::move(intent));
    if (!id)
        return id;
    auto replaced = draft.replaces;
    for (const auto& record : d->book.records()) {
        if (replaced.isEmpty() && !sheetToken.isEmpty() &&
            record.intent.sheetToken == draftToken(sheetToken))
            replaced = record.intent.id;
    }
    if (!replaced.isEmpty() && !d->book.find(*id))
        d->replaces.insert(*id, replaced);
    return id;
}

Result<IntentId> OrderDesk::saveDraft(const QString& sheetToken, const OrderDraft& draft)
{
    if (draft.offer.code.isEmpty())
        return failure(makeError(ErrorKind::Rejected, tr("Choose a plan."), u"no plan"_s));
    auto intent =
        ordersheet::toIntent(sheetToken.isEmpty() ? QString() : draftToken(sheetToken), draft);
    auto id = d->runner.keepDraft(std::move(intent));
    if (id && !draft.replaces.isEmpty() && !d->book.find(*id))
        d->replaces.insert(*id, draft.replaces);
    return id;
}

void OrderDesk::cancelDraft(const IntentId& id)
{
    static_cast<void>(
        d->runner.settle(id, IntentState::CancelledByUser, u"cancelled by a person"_s));
}

void OrderDesk::checkNow(const IntentId& id)
{
    d->follower.checkNow(id);
}

bool OrderDesk::isChecking(const IntentId& id) const
{
    return d->follower.isChecking(id);
}

Status OrderDesk::writeOff(const IntentId& id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(makeError(ErrorKind::Rejected, tr("Say why, for the record."), {}));
    const auto* const record = d->book.find(id);
    const auto start = record && record->damaged ? damageCause() : u"written off: "_s;
    return d->runner.settle(id, IntentState::WrittenOff, start + reason.trimmed());
}

Status OrderDesk::overrule(const IntentId& id, const QString& reason)
{
    const auto* const record = d->book.find(id);
    if (!record || !isOpenQuestion(record->state()))
        return failure(makeError(ErrorKind::Conflict, tr("The outcome of this is known."), {}));
    if (reason.trimmed().isEmpty())
        return failure(makeError(ErrorKind::Rejected, tr("Say why, for the record."), {}));
    return d->runner.settle(id, record->state(), overrideCause() + reason.trimmed());
}

Status OrderDesk::adopt(const IntentId& id, const VendorOrderId& order, const QString& reason)
{
    if (order.isEmpty())
        return failure(makeError(ErrorKind::Rejected, tr("Choose the vendor's order."), {}));
    return d->runner.settle(id, IntentState::Confirmed,
                            u"adopted %1: %2"_s.arg(order.text(), reason.trimmed()), {order});
}

Status OrderDesk::resend(const IntentId& id, const QString& reason)
{
    const auto* const record = d->book.find(id);
    const auto* const port = record ? d->accounts.ports(record->intent.account).ordering : nullptr;
    if (!port || !port->rules().resendWithSameKey) {
        return failure(makeError(ErrorKind::Conflict,
                                 tr("This vendor does not promise that the same request is carried "
                                    "out only once. Make a new order instead."),
                                 u"no same-key promise"_s));
    }
    return d->runner.resend(id, u"sent again by a person: "_s + reason.trimmed());
}

Inquiry OrderDesk::inquiry(const IntentId& id) const
{
    return d->follower.inquiry(id);
}

bool OrderDesk::isSending() const
{
    return d->runner.isSending();
}

} // namespace simstock
