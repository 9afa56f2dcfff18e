// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pricedesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/actrunner.h"
#include "models/desk/callbag.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/pricebook.h"
#include "models/desk/wishlook.h"
#include "models/domain/priceformula.h"

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// The price book's floor for the whole plan: of a day plan it is kept by the day.
std::optional<Money> floorOf(const Offer& offer, const PriceList& list)
{
    const auto lowest = list.lowestPrice(offer);
    if (!lowest || !offer.isDayPlan())
        return lowest;
    const auto total = lowest->times(offer.days);
    return total ? std::optional(*total) : std::nullopt;
}

} // namespace

std::optional<Money> PriceRow::customerPrice() const
{
    if (finalPrice || !markupMicros || !cost)
        return finalPrice;
    const auto price = markedUp(*cost, *markupMicros);
    return price ? std::optional(*price) : std::nullopt;
}

bool PriceRow::isUnderFloor(const Money& price) const
{
    return floor && price.currency() == floor->currency() && price.micros() < floor->micros();
}

class PriceDesk::Private {
public:
    Private(PriceDesk& owner, AccountBook& book, CatalogueDesk& plans, PriceBook& priceBook,
            ActRunner& acts, ActivityLog& activity, Clock& time)
        : q(owner),
          accounts(book),
          catalogue(plans),
          floors(priceBook),
          runner(acts),
          log(activity),
          clock(time)
    {
    }

    struct Known {
        QHash<OfferCode, PriceOverride> overrides;
        ReadStanding standing;
        qint64 activity = 0;
    };
    void listed(const AccountId& account, const Result<QList<PriceOverride>>& list);
    void closing(const AccountId& account);
    void next();
    [[nodiscard]] Result<IntentId> send(const PriceChange& change);
    void answered(const ActAnswer& answer);
    void end(ActivityResult result, const QString& problem);

    PriceDesk& q;
    AccountBook& accounts;
    CatalogueDesk& catalogue;
    PriceBook& floors;
    ActRunner& runner;
    ActivityLog& log;
    Clock& clock;
    bool isWanted = false; ///< somebody looks
    QHash<AccountId, Known> known;
    CallBag reads;

    PriceBatch batch;
    QList<PriceChange> waiting;
    PriceChange current;
    IntentId currentId;
    QSet<AccountId> touched;
    qint64 batchActivity = 0;
};

void PriceDesk::Private::listed(const AccountId& account, const Result<QList<PriceOverride>>& list)
{
    auto& here = known[account];
    here.standing.running = false;
    here.standing.lastError = list ? QString() : list.error().userText;
    if (list) {
        here.standing.readAt = clock.now();
        here.overrides.clear();
        for (const auto& one : *list)
            here.overrides.insert(one.offer, one);
    }
    log.finish(here.activity, list ? ActivityResult::Done : ActivityResult::Failed,
               here.standing.lastError);
    accounts.noteAnswer(account, list ? nullptr : &list.error());
    Q_EMIT q.changed();
}

void PriceDesk::Private::closing(const AccountId& account)
{
    reads.drop(account);
    const auto here = known.find(account);
    if (here == known.end() || !here->standing.running)
        return;
    here->standing.running = false;
    log.finish(here->activity, ActivityResult::Stopped, tr("The account was closed."));
    Q_EMIT q.changed();
}

void PriceDesk::Private::next()
{
    while (!waiting.isEmpty()) {
        current = waiting.takeFirst();
        const auto sent = send(current);
        if (sent) {
            currentId = *sent;
            return;
        }
        if (sent.error().kind != ErrorKind::Rejected) { // the next would be blocked as well
            end(ActivityResult::Failed, sent.error().userText);
            return;
        }
        ++batch.refused;
        batch.problem = sent.error().userText;
    }
    end(batch.refused > 0 ? ActivityResult::Warning : ActivityResult::Done, batch.problem);
}

Result<IntentId> PriceDesk::Private::send(const PriceChange& change)
{
    const auto* const port = accounts.ports(change.account).pricing;
    if (!port)
        return failure(makeError(ErrorKind::Conflict, tr("This account is not open."), {}));
    auto act = port->preparePrice(change.wish);
    if (!act)
        return failure(std::move(act.error()));
    Intent intent;
    intent.account = change.account;
    intent.act = std::move(*act);
    intent.offer = change.wish.offer;
    intent.planName = change.wish.planName;
    // What the vendor had before, as far as it was read: the way back.
    std::optional<QString> earlier;
    if (const auto here = known.constFind(change.account);
        here != known.cend() && here->standing.readAt.isValid())
        earlier = wishlook::wishText(here->overrides.value(change.wish.offer));
    intent.note = wishlook::noteText(wishlook::wishText(change.wish), earlier);
    return runner.run(std::move(intent));
}

void PriceDesk::Private::answered(const ActAnswer& answer)
{
    currentId = {};
    const auto words = answer.error ? answer.error->userText : QString();
    switch (answer.outcome) {
    case Outcome::Accepted:
        ++batch.saved;
        known[current.account].overrides.insert(current.wish.offer, current.wish);
        break;
    case Outcome::Refused:
        ++batch.refused;
        batch.problem = words;
        break;
    case Outcome::NotSent:
        end(ActivityResult::Failed, words);
        return;
    case Outcome::Unknown:
        end(ActivityResult::Warning,
            tr("It is not known whether the price of \"%1\" was changed. Nothing more is sent "
               "until "
               "that is settled.")
                .arg(current.wish.planName.isEmpty() ? current.wish.offer.text()
                                                     : current.wish.planName));
        return;
    }
    log.progress(batchActivity, batch.saved + batch.refused, batch.total);
    Q_EMIT q.batchChanged();
    next();
}

void PriceDesk::Private::end(ActivityResult result, const QString& problem)
{
    batch.running = false;
    batch.problem = problem;
    waiting.clear();
    auto details = tr("%1 of %2 saved.").arg(batch.saved).arg(batch.total);
    if (!problem.isEmpty())
        details += u' ' + problem;
    log.finish(batchActivity, result, details);
    for (const auto& account : std::exchange(touched, {}))
        q.refresh(account);
    Q_EMIT q.batchChanged();
    Q_EMIT q.changed();
}

PriceDesk::PriceDesk(AccountBook& accounts, CatalogueDesk& catalogue, PriceBook& book,
                     ActRunner& runner, ActivityLog& log, Clock& clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, accounts, catalogue, book, runner, log, clock))
{
    connect(&accounts, &AccountBook::vendorOpened, this, [this](const AccountId& account) {
        if (d->isWanted)
            refresh(account);
        Q_EMIT changed();
    });
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->closing(account); });
    connect(&catalogue, &CatalogueDesk::indexChanged, this, &PriceDesk::changed);
    connect(&book, &PriceBook::changed, this, &PriceDesk::changed);
    connect(&runner, &ActRunner::finished, this,
            [this](const IntentId& id, const ActAnswer& answer) {
                if (!d->currentId.isEmpty() && d->currentId == id)
                    d->answered(answer);
            });
}

PriceDesk::~PriceDesk() = default;

QList<PriceRow> PriceDesk::rows() const
{
    QList<PriceRow> all;
    QHash<AccountId, QHash<OfferCode, PriceOverride>> left;
    for (const auto& account : accounts())
        left.insert(account, d->known.value(account).overrides);
    const auto index = d->catalogue.index();
    for (CatalogueIndex::Row row = 0; !left.isEmpty() && row < index->size(); ++row) {
        const auto& offer = index->offer(row);
        const auto overrides = left.find(offer.account);
        if (overrides == left.end())
            continue;
        PriceRow one{offer.account, offer.code, offer.name, {}, {}, {}, {}, true};
        if (const auto total = offer.total(1, offer.days))
            one.cost = *total;
        one.floor = floorOf(offer, d->floors.list());
        if (const auto found = overrides->constFind(offer.code); found != overrides->constEnd()) {
            one.markupMicros = found->markupMicros;
            one.finalPrice = found->finalPrice;
            overrides->erase(found);
        }
        all.append(one);
    }
    for (auto overrides = left.cbegin(); overrides != left.cend(); ++overrides) {
        for (const auto& one : *overrides)
            all.append({overrides.key(),
                        one.offer,
                        one.planName,
                        one.cost,
                        one.markupMicros,
                        one.finalPrice,
                        {},
                        false});
    }
    return all;
}

ReadStanding PriceDesk::standing(const AccountId& account) const
{
    return d->known.value(account).standing;
}

QDateTime PriceDesk::asOf() const
{
    QDateTime oldest;
    for (const auto& account : accounts()) {
        const auto at = standing(account).readAt;
        if (!at.isValid())
            return {};
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest;
}

QList<AccountId> PriceDesk::accounts() const
{
    QList<AccountId> all;
    for (const auto& account : d->accounts.accounts()) {
        if (d->accounts.ports(account.id).pricing)
            all.append(account.id);
    }
    return all;
}

void PriceDesk::refreshAll()
{
    d->isWanted = true;
    if (!d->batch.running)
        d->batch = {}; // how the last series went was read
    for (const auto& account : accounts())
        refresh(account);
}

void PriceDesk::refresh(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).pricing;
    if (!port || d->known[account].standing.running)
        return;
    auto& here = d->known[account];
    here.standing.running = true;
    here.activity = d->log.begin(tr("Read prices"), account);
    d->reads.add<QList<PriceOverride>>(
        port->fetchOverrides(),
        [this, account](const Result<QList<PriceOverride>>& list) { d->listed(account, list); },
        account);
    Q_EMIT changed();
}

Status PriceDesk::start(const QList<PriceChange>& changes)
{
    if (d->batch.running) {
        return failure(makeError(ErrorKind::Conflict,
                                 tr("Prices are being changed already. Wait for the end, or stop "
                                    "it first."),
                                 u"series running"_s));
    }
    if (changes.isEmpty())
        return failure(makeError(ErrorKind::Rejected, tr("There is nothing to change."), {}));
    for (const auto& change : changes) {
        if (const auto reason = d->runner.blocked(change.account); !reason.isEmpty())
            return failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s));
    }
    d->batch = {true, static_cast<int>(changes.size()), 0, 0, {}};
    d->waiting = changes;
    for (const auto& change : changes)
        d->touched.insert(change.account);
    d->batchActivity =
        d->log.begin(tr("Change prices"), changes.constFirst().account, [this] { stop(); });
    Q_EMIT batchChanged();
    d->next();
    return {};
}

void PriceDesk::stop()
{
    if (!d->batch.running)
        return;
    d->waiting.clear(); // the one on its way is still answered
    if (d->currentId.isEmpty())
        d->end(ActivityResult::Stopped, tr("Stopped by a person."));
}

const PriceBatch& PriceDesk::batch() const
{
    return d->batch;
}

} // namespace simstock
