// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pricedesk.h"

#include "models/desk/accountreads.h"
#include "models/desk/activitylog.h"
#include "models/desk/actrunner.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/wishlook.h"
#include "models/domain/priceformula.h"

#include <algorithm>
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
    Private(PriceDesk& owner, Cache& cache, AccountBook& book, CatalogueDesk& plans,
            ActRunner& acts, ActivityLog& activity, Clock& clock)
        : q(owner),
          accounts(book),
          catalogue(plans),
          runner(acts),
          log(activity),
          reads(
              {book, cache, activity, clock},
              {tr("Read prices"), [](const VendorPorts& ports) { return ports.pricing != nullptr; },
               [this] { Q_EMIT q.changed(); }},
              [this](const AccountId& account) {
                  return accounts.ports(account).pricing->fetchOverrides();
              },
              owner)
    {
    }

    void next();
    [[nodiscard]] Result<IntentId> send(const PriceChange& change);
    void answered(const ActAnswer& answer);
    void accepted(const PriceChange& change);
    void end(ActivityResult result, const QString& problem);

    PriceDesk& q;
    AccountBook& accounts;
    CatalogueDesk& catalogue;
    ActRunner& runner;
    ActivityLog& log;
    AccountReads<PriceOverride> reads;

    PriceBatch batch;
    QList<PriceChange> waiting;
    PriceChange current;
    IntentId currentId;
    QSet<AccountId> touched;
    qint64 batchActivity = 0;
};

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
    if (reads.standing(change.account).readAt.isValid()) {
        earlier = QString();
        for (const auto& one : reads.rows(change.account)) {
            if (one.offer == change.wish.offer)
                earlier = wishlook::wishText(one);
        }
    }
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
        accepted(current);
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

void PriceDesk::Private::accepted(const PriceChange& change)
{
    auto& overrides = reads.edit(change.account);
    const auto old =
        std::find_if(overrides.begin(), overrides.end(), [&change](const PriceOverride& one) {
            return one.offer == change.wish.offer;
        });
    if (old != overrides.end())
        *old = change.wish;
    else
        overrides.append(change.wish);
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
    for (const auto& account : std::exchange(touched, {})) {
        reads.store(account);
        reads.refresh(account);
    }
    Q_EMIT q.batchChanged();
    Q_EMIT q.changed();
}

PriceDesk::PriceDesk(Cache& cache, AccountBook& accounts, CatalogueDesk& catalogue,
                     ActRunner& runner, ActivityLog& log, Clock& clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, cache, accounts, catalogue, runner, log, clock))
{
    connect(&catalogue, &CatalogueDesk::indexChanged, this, &PriceDesk::changed);
    connect(&runner, &ActRunner::finished, this,
            [this](const IntentId& id, const ActAnswer& answer) {
                if (!d->currentId.isEmpty() && d->currentId == id)
                    d->answered(answer);
            });
}

PriceDesk::~PriceDesk() = default;

void PriceDesk::open()
{
    d->reads.open();
}

PriceDesk::Sources PriceDesk::sources() const
{
    Sources all{d->catalogue.index(), {}};
    for (const auto& account : d->accounts.accounts()) {
        if (d->reads.isShown(account.id))
            all.overrides.insert(account.id, d->reads.rows(account.id));
    }
    return all;
}

QList<PriceRow> PriceDesk::rows(const Sources& sources)
{
    QHash<AccountId, QHash<OfferCode, PriceOverride>> left;
    for (auto account = sources.overrides.begin(); account != sources.overrides.end(); ++account) {
        auto& overrides = left[account.key()];
        for (const auto& one : *account)
            overrides.insert(one.offer, one);
    }
    QList<PriceRow> all;
    for (CatalogueIndex::Row row = 0; !left.isEmpty() && row < sources.plans->size(); ++row) {
        const auto& offer = sources.plans->offer(row);
        const auto overrides = left.find(offer.account);
        if (overrides == left.end())
            continue;
        PriceRow one{offer.account, offer.code, offer.name, {}, {}, {}, {}, true};
        if (const auto total = offer.total(1, offer.days))
            one.cost = *total;
        one.floor = floorOf(offer, sources.plans->prices());
        if (const auto found = overrides->constFind(offer.code); found != overrides->constEnd()) {
            one.markupMicros = found->markupMicros;
            one.finalPrice = found->finalPrice;
            overrides->erase(found);
        }
        all.append(one);
    }
    for (auto account = sources.overrides.begin(); account != sources.overrides.end(); ++account) {
        auto& overrides = left[account.key()];
        for (const auto& listed : *account) {
            if (!overrides.contains(listed.offer))
                continue;
            const auto one = overrides.take(listed.offer);
            all.append({account.key(),
                        one.offer,
                        one.planName,
                        one.cost,
                        one.markupMicros,
                        one.finalPrice,
                        {},
                        false});
        }
    }
    return all;
}

ReadStanding PriceDesk::standing(const AccountId& account) const
{
    return d->reads.standing(account);
}

QDateTime PriceDesk::asOf() const
{
    return d->reads.asOf();
}

QList<AccountId> PriceDesk::accounts() const
{
    return d->reads.served();
}

void PriceDesk::refreshAll()
{
    if (!d->batch.running)
        d->batch = {}; // how the last series went was read
    d->reads.refreshAll();
}

void PriceDesk::refresh(const AccountId& account)
{
    d->reads.refresh(account);
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
