// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/actrunner.h"
#include "models/desk/batchpricing.h"
#include "models/desk/batchrest.h"
#include "models/desk/batchrun.h"
#include "models/desk/callbag.h"
#include "models/desk/spendpin.h"
#include "models/store/journal.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

Error notNow(const QString& sentence)
{
    return makeError(ErrorKind::Conflict, sentence, u"batch"_s);
}

bool isFree(OrderWord word)
{
    return word == OrderWord::Refused || word == OrderWord::NotSent;
}

} // namespace

class BatchDesk::Private {
public:
    Private(BatchDesk& owner, Journal& store, BatchRun::Desks theDesks, AccountBook& accountBook,
            WalletDesk& walletDesk, SpendPin& spendPin, Clock& time)
        : q(owner),
          journal(store),
          desks(theDesks),
          accounts(accountBook),
          pricing(theDesks.orders, theDesks.runner, accountBook, theDesks.catalogue, walletDesk),
          pin(spendPin),
          clock(time)
    {
    }

    void take(const IntentRecord& record);
    void loaded(QList<Batch> read);
    Batch* at(const BatchId& id);
    IntentId intentOf(const Batch& batch, qsizetype row) const;
    void note(const BatchId& id, BatchEvent event);
    void noted(const BatchId& id, const BatchEvent& event, const Result<bool>& written);
    void run(const BatchId& id);
    void stop(const BatchId& id);
    void ended(const IntentId& id, const ActAnswer& answer);
    BatchEvent event(BatchStep step, BatchPause pause = BatchPause::None) const;
    QString problem(const BatchOrder& order) const;
    QString pinProblem(const BatchId& id, const QList<Money>& totals) const;
    QString restProblem(const BatchId& id, const BatchOrder& order) const;
    void keep(const Batch& batch);
    void beginRest(const BatchId& first, const Result<bool>& written);

    BatchDesk& q;
    Journal& journal;
    BatchRun::Desks desks;
    AccountBook& accounts;
    BatchPricing pricing;
    SpendPin& pin;
    Clock& clock;
    QList<Batch> batches; ///< newest first
    QSet<BatchId> starting;
    QHash<BatchId, Batch> restTaken;  ///< what stands for the rest, by the first batch
    QSet<BatchId> stepping;           ///< a step is being written
    QHash<QString, IntentId> intents; ///< by the sheet token
    std::map<BatchId, std::unique_ptr<BatchRun>> runs;
    CallBag calls;
};

void BatchDesk::Private::take(const IntentRecord& record)
{
    if (record.intent.sheetToken.startsWith(u"batch/"_s))
        intents.insert(record.intent.sheetToken, record.intent.id);
}

Batch* BatchDesk::Private::at(const BatchId& id)
{
    const auto found = std::find_if(batches.begin(), batches.end(),
                                    [&id](const Batch& batch) { return batch.id == id; });
    return found == batches.end() ? nullptr : &*found;
}

IntentId BatchDesk::Private::intentOf(const Batch& batch, qsizetype row) const
{
    return intents.value(batch.token(row));
}

BatchEvent BatchDesk::Private::event(BatchStep step, BatchPause pause) const
{
    BatchEvent made;
    made.step = step;
    made.pause = pause;
    made.at = clock.now();
    return made;
}

void BatchDesk::Private::loaded(QList<Batch> read)
{
    batches = std::move(read);
    for (const auto& record : desks.book.records())
        take(record);
    const auto known = batches;
    for (const auto& batch : known) {
        if (batch.isRunning() && !runs.contains(batch.id))
            note(batch.id, event(BatchStep::Paused, BatchPause::Restart));
    }
    Q_EMIT q.opened();
}

void BatchDesk::Private::note(const BatchId& id, BatchEvent event)
{
    if (!event.at.isValid())
        event.at = clock.now();
    stepping.insert(id);
    calls.add(journal.noteBatch(id, event),
              [this, id, event](const Result<bool>& written) { noted(id, event, written); });
}

void BatchDesk::Private::noted(const BatchId& id, const BatchEvent& event,
                               const Result<bool>& written)
{
    stepping.remove(id);
    auto* const batch = at(id);
    if (!batch)
        return;
    // A pause holds whether or not it could be written: after a restart the batch stands still too.
    if (written || event.step == BatchStep::Paused)
        batch->events.append(event);
    if (!written)
        Q_EMIT q.failed(id, written.error().userText);
    else if (event.step == BatchStep::Resumed)
        run(id);
    Q_EMIT q.changed(id);
    if (event.step == BatchStep::Paused && event.pause != BatchPause::Person &&
        event.pause != BatchPause::Restart)
        Q_EMIT q.halted(id);
    if (written && event.step == BatchStep::Finished)
        Q_EMIT q.finished(id);
    if (event.step == BatchStep::CancelledRest)
        beginRest(id, written);
}

void BatchDesk::Private::run(const BatchId& id)
{
    const auto* const batch = at(id);
    if (!batch || !batch->isRunning() || runs.contains(id))
        return;
    BatchRun::Hooks hooks;
    hooks.intentOf = [this, id](qsizetype row) {
        const auto* const known = at(id);
        return known ? intentOf(*known, row) : IntentId();
    };
    hooks.halt = [this, id](BatchEvent why) {
        stop(id);
        note(id, std::move(why));
    };
    hooks.done = [this, id] {
        stop(id);
        note(id, event(BatchStep::Finished));
    };
    auto made = std::make_unique<BatchRun>(*batch, desks, std::move(hooks));
    auto& running = *made;
    runs.emplace(id, std::move(made));
    running.begin();
}

void BatchDesk::Private::stop(const BatchId& id)
{
    // It may be the run itself that says so.
    if (auto ended = runs.extract(id)) {
        QMetaObject::invokeMethod(
            &q, [gone = std::shared_ptr(std::move(ended.mapped()))] {}, Qt::QueuedConnection);
    }
}

void BatchDesk::Private::ended(const IntentId& id, const ActAnswer& answer)
{
    const auto* const record = desks.book.find(id);
    if (!record || !record->intent.sheetToken.startsWith(u"batch/"_s))
        return;
    take(*record);
    const BatchId batch(record->intent.sheetToken.section(u'/', 1, 1));
    if (const auto found = runs.find(batch); found != runs.end())
        found->second->orderEnded(id, answer);
}

QString BatchDesk::Private::problem(const BatchOrder& order) const
{
    if (!journal.health().maySpend())
        return journal.health().reason;
    if (order.rows.isEmpty())
        return tr("There is nothing to buy in this batch.");
    for (const auto& row : order.rows) {
        const auto limit =
            std::find_if(order.limits.cbegin(), order.limits.cend(), [&row](const BatchLimit& one) {
                return one.most.currency() == row.price.currency() &&
                       one.reserve.currency() == row.price.currency();
            });
        if (limit == order.limits.cend() || limit->most.isNegative() ||
            limit->reserve.isNegative()) {
            return tr("Say how much the batch may cost in %1.").arg(row.price.currency().code());
        }
    }
    return {};
}

QString BatchDesk::Private::pinProblem(const BatchId& id, const QList<Money>& totals) const
{
    for (const auto& total : totals) {
        if (const auto why = pin.problem(pinToken(id), total); !why.isEmpty())
            return why;
    }
    return {};
}

/// Nothing may be bought twice: what was looked at is what the first batch has not sent.
QString BatchDesk::Private::restProblem(const BatchId& id, const BatchOrder& order) const
{
    if (order.restRows.isEmpty())
        return {};
    const auto first = std::find_if(batches.cbegin(), batches.cend(),
                                    [&](const Batch& one) { return one.id == order.retryOf; });
    if (first == batches.cend() || first->damaged)
        return tr("This batch cannot go on.");
    if (first->isOver())
        return restTaken.value(first->id).id == id
                   ? QString()
                   : tr("The first batch is over: nothing of it is left to be bought.");
    if (first->isRunning() || stepping.contains(first->id))
        return tr("The first batch runs again. Pause it, then look at what is left.");
    return q.restOf(*first) == order.restRows
               ? QString()
               : tr("Other orders are left now than those shown. Look at what is left again.");
}

void BatchDesk::Private::keep(const Batch& batch)
{
    calls.add(journal.keepBatch(batch), [this, batch](const Result<bool>& written) {
        starting.remove(batch.id);
        if (!written) {
            Q_EMIT q.failed(batch.id, written.error().userText);
            return;
        }
        batches.prepend(batch);
        Q_EMIT q.changed(batch.id);
        run(batch.id);
    });
}

void BatchDesk::Private::beginRest(const BatchId& first, const Result<bool>& written)
{
    const auto taken = restTaken.constFind(first);
    if (taken == restTaken.cend())
        return;
    if (written) {
        keep(*taken);
        return;
    }
    const auto id = taken->id;
    restTaken.erase(taken);
    starting.remove(id);
    Q_EMIT q.failed(id, written.error().userText);
}

BatchDesk::BatchDesk(Journal& journal, IntentBook& book, OrderDesk& orders, ActRunner& runner,
                     AccountBook& accounts, CatalogueDesk& catalogue, WalletDesk& wallets,
                     SpendPin& pin, Clock& clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, journal, BatchRun::Desks{book, orders, runner, catalogue},
                                  accounts, wallets, pin, clock))
{
    connect(&runner, &ActRunner::finished, this,
            [this](const IntentId& id, const ActAnswer& answer) { d->ended(id, answer); });
    const auto follow = [this](const IntentId& id) {
        const auto* const record = d->desks.book.find(id);
        if (!record || !record->intent.sheetToken.startsWith(u"batch/"_s))
            return;
        d->take(*record);
        Q_EMIT changed(BatchId(record->intent.sheetToken.section(u'/', 1, 1)));
    };
    connect(&book, &IntentBook::recordAdded, this, follow);
    connect(&book, &IntentBook::recordChanged, this, follow);
}

BatchDesk::~BatchDesk() = default;

void BatchDesk::open()
{
    d->calls.add(d->journal.loadBatches(), [this](Result<QList<Batch>> read) {
        if (read)
            d->loaded(std::move(*read));
        else
            Q_EMIT failed({}, read.error().userText);
    });
}

const QList<Batch>& BatchDesk::batches() const
{
    return d->batches;
}

const Batch* BatchDesk::find(const BatchId& id) const
{
    return d->at(id);
}

Call<BatchPreview> BatchDesk::preview(const QList<BatchListLine>& lines,
                                      const std::optional<PlanKey>& chosen)
{
    return d->pricing.preview(lines, chosen);
}

Call<BatchPreview> BatchDesk::previewRefused(const BatchId& id)
{
    QList<qsizetype> rows;
    const auto* const batch = find(id);
    for (qsizetype i = 0; batch && i < batch->rows.size(); ++i) {
        if (isFree(standing(*batch, i).word))
            rows.append(i);
    }
    return preview(batch ? batchLines(*batch, rows, d->accounts) : QList<BatchListLine>(),
                   std::nullopt);
}

Call<BatchPreview> BatchDesk::previewRest(const BatchId& id)
{
    const auto* const batch = find(id);
    if (!batch)
        return preview({}, std::nullopt);
    const auto rows = restOf(*batch);
    return d->pricing.previewRest(batchLines(*batch, rows, d->accounts), agreedPrices(*batch, rows),
                                  leftOf(*batch, count(*batch).spent));
}

QList<qsizetype> BatchDesk::restOf(const Batch& batch) const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < batch.rows.size(); ++row) {
        if (standing(batch, row).word == OrderWord::Draft)
            rows.append(row);
    }
    return rows;
}

QString BatchDesk::pinToken(const BatchId& id)
{
    return u"batch/"_s + id.text(); // the rows' tokens begin with it
}

QList<Money> BatchDesk::toBuy(const Batch& batch) const
{
    QList<BatchRow> waiting;
    for (const auto row : restOf(batch))
        waiting.append(batch.rows[row]);
    return sumsOf(waiting);
}

Result<BatchId> BatchDesk::start(const QString& sheetToken, const BatchOrder& order)
{
    const BatchId id(sheetToken);
    if (find(id) || d->starting.contains(id))
        return id;
    auto sentence = d->problem(order);
    if (sentence.isEmpty())
        sentence = d->restProblem(id, order);
    if (sentence.isEmpty())
        sentence = d->pinProblem(id, sumsOf(order.rows));
    if (!sentence.isEmpty())
        return failure(notNow(sentence));
    Batch batch;
    batch.id = id;
    batch.title = order.title;
    batch.createdAt = d->clock.now();
    batch.retryOf = order.retryOf;
    batch.rows = order.rows;
    batch.limits = order.limits;
    batch.events = {d->event(BatchStep::Started)};
    d->starting.insert(id);
    const auto* const first = find(order.retryOf);
    if (order.restRows.isEmpty() || !first || first->isOver()) {
        d->keep(batch);
        return id;
    }
    d->restTaken.insert(order.retryOf, batch); // begins when the end of the first is on disk
    cancelRest(order.retryOf);
    return id;
}

void BatchDesk::pause(const BatchId& id)
{
    const auto* const batch = find(id);
    if (!batch || !batch->isRunning() || !d->runs.contains(id))
        return;
    d->stop(id);
    d->note(id, d->event(BatchStep::Paused, BatchPause::Person));
}

Status BatchDesk::resume(const BatchId& id)
{
    const auto* const batch = find(id);
    if (!batch || batch->damaged || batch->isOver())
        return failure(notNow(tr("This batch cannot go on.")));
    if (batch->isRunning() || d->stepping.contains(id))
        return {};
    for (const auto& row : batch->rows) {
        if (const auto why = d->desks.runner.blocked(row.account); !why.isEmpty())
            return failure(notNow(why));
    }
    if (const auto why = d->pinProblem(id, toBuy(*batch)); !why.isEmpty())
        return failure(notNow(why));
    d->note(id, d->event(BatchStep::Resumed));
    return {};
}

void BatchDesk::cancelRest(const BatchId& id)
{
    const auto* const batch = find(id);
    if (!batch || batch->damaged || batch->isOver() || d->stepping.contains(id))
        return;
    d->stop(id);
    for (qsizetype row = 0; row < batch->rows.size(); ++row) {
        const auto* const record = d->desks.book.find(d->intentOf(*batch, row));
        if (record && record->state() == IntentState::Prepared)
            d->desks.orders.cancelDraft(record->intent.id);
    }
    d->note(id, d->event(BatchStep::CancelledRest));
}

BatchRowStanding BatchDesk::standing(const Batch& batch, qsizetype row) const
{
    BatchRowStanding standing;
    standing.intent = d->intentOf(batch, row);
    if (const auto* const record = d->desks.book.find(standing.intent))
        standing.word = wordOf(record->state());
    if (standing.word == OrderWord::Draft && batch.isOver())
        standing.word = OrderWord::Cancelled;
    return standing;
}

BatchCount BatchDesk::count(const Batch& batch) const
{
    BatchCount count;
    for (qsizetype row = 0; row < batch.rows.size(); ++row) {
        switch (standing(batch, row).word) {
        case OrderWord::Draft:
            ++count.waiting;
            break;
        case OrderWord::Sending:
            ++count.sending;
            break;
        case OrderWord::BeingPrepared:
        case OrderWord::Ready:
        case OrderWord::Partial:
            ++count.bought;
            break;
        case OrderWord::Refused:
        case OrderWord::NotSent:
            ++count.refused;
            break;
        case OrderWord::Unknown:
            ++count.unknown;
            break;
        case OrderWord::Cancelled:
            ++count.cancelled;
            break;
        }
    }
    for (const auto& limit : batch.limits) {
        if (const auto spent = batchSpent(batch, limit.most.currency(), d->desks.book,
                                          [&](qsizetype row) { return d->intentOf(batch, row); }))
            count.spent.append(*spent);
    }
    return count;
}

QString BatchDesk::pauseText(const Batch& batch) const
{
    return pauseSentence(batch);
}

} // namespace simstock
