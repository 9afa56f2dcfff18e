// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/intentbook.h"

#include "models/desk/callbag.h"

#include <utility>

namespace simstock {

class IntentBook::Private {
public:
    Private(IntentBook& owner, Journal& store) : q(owner), journal(store) {}

    void take(QList<IntentRecord> loaded);
    void put(const IntentRecord& record, bool isNew);
    void count(const IntentRecord& record, int by);
    void link(const IntentRecord& record);
    Call<IntentRecord> written(Call<IntentRecord> call, bool isNew);
    qsizetype row(const IntentId& id) const
    {
        const auto known = fromEnd.constFind(id);
        return known == fromEnd.constEnd() ? -1 : records.size() - 1 - *known;
    }

    IntentBook& q;
    Journal& journal;
    bool isOpen = false;
    QList<IntentRecord> records;
    /// Rows only ever come in front: the distance from the end is stable.
    QHash<IntentId, qsizetype> fromEnd;
    QHash<std::pair<AccountId, VendorOrderId>, IntentId> byOrder;
    QHash<AccountId, int> questions;
    int allQuestions = 0;
    CallBag calls;
};

void IntentBook::Private::take(QList<IntentRecord> loaded)
{
    records = std::move(loaded);
    fromEnd.clear();
    byOrder.clear();
    questions.clear();
    allQuestions = 0;
    for (qsizetype i = 0; i < records.size(); ++i) {
        fromEnd.insert(records[i].intent.id, records.size() - 1 - i);
        link(records[i]);
        count(records[i], 1);
    }
}

void IntentBook::Private::count(const IntentRecord& record, int by)
{
    if (!isOpenQuestion(record.state()))
        return;
    questions[record.intent.account] += by;
    allQuestions += by;
}

void IntentBook::Private::link(const IntentRecord& record)
{
    for (const auto& order : record.orders)
        byOrder.insert({record.intent.account, order}, record.intent.id);
}

void IntentBook::Private::put(const IntentRecord& record, bool isNew)
{
    const auto at = row(record.intent.id);
    if (at >= 0) {
        count(records[at], -1);
        records[at] = record;
    } else {
        fromEnd.insert(record.intent.id, records.size());
        records.prepend(record);
    }
    link(record);
    count(record, 1);
    const auto id = record.intent.id;
    if (isNew)
        Q_EMIT q.recordAdded(id);
    else
        Q_EMIT q.recordChanged(id);
}

/// The book keeps the journal's call: what was written must show here even when whoever asked is
/// gone.
Call<IntentRecord> IntentBook::Private::written(Call<IntentRecord> call, bool isNew)
{
    Answer<IntentRecord> answer;
    auto outer = answer.call();
    calls.add<IntentRecord>(std::move(call), [this, answer, isNew](Result<IntentRecord> result) {
        if (result)
            put(*result, isNew);
        answer.finish(std::move(result));
    });
    return outer;
}

IntentBook::IntentBook(Journal& journal, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, journal))
{
    connect(&journal, &Journal::healthChanged, this, &IntentBook::healthChanged);
}

IntentBook::~IntentBook() = default;

void IntentBook::open()
{
    d->calls.add<JournalHealth>(d->journal.open(), [this](const Result<JournalHealth>&) {
        Q_EMIT healthChanged();
        d->calls.add<QList<IntentRecord>>(
            d->journal.load(), [this](Result<QList<IntentRecord>> loaded) {
                d->take(loaded ? std::move(*loaded) : QList<IntentRecord>());
                d->isOpen = true;
                Q_EMIT opened();
            });
    });
}

bool IntentBook::isOpen() const
{
    return d->isOpen;
}

const JournalHealth& IntentBook::health() const
{
    return d->journal.health();
}

const QList<IntentRecord>& IntentBook::records() const
{
    return d->records;
}

const IntentRecord* IntentBook::find(const IntentId& id) const
{
    const auto at = d->row(id);
    return at < 0 ? nullptr : &d->records.at(at);
}

const IntentRecord* IntentBook::findByOrder(const AccountId& account,
                                            const VendorOrderId& order) const
{
    const auto known = d->byOrder.constFind({account, order});
    return known == d->byOrder.constEnd() ? nullptr : find(*known);
}

int IntentBook::openQuestions(const AccountId& account) const
{
    return account.isEmpty() ? d->allQuestions : d->questions.value(account);
}

Call<IntentRecord> IntentBook::prepare(const Intent& intent)
{
    return d->written(d->journal.prepare(intent), true);
}

Call<IntentRecord> IntentBook::append(const IntentId& id, IntentState state, const QString& cause,
                                      const Evidence& evidence, const QList<VendorOrderId>& orders)
{
    IntentEvent event;
    event.state = state;
    event.cause = cause;
    event.evidence = evidence;
    return d->written(d->journal.append(id, event, orders), false);
}

void IntentBook::schedule(const IntentId& id, const QDateTime& nextCheckAt)
{
    d->calls.add<bool>(d->journal.schedule(id, nextCheckAt),
                       [this, id, nextCheckAt](const Result<bool>& result) {
                           const auto at = d->row(id);
                           if (!result || at < 0 || d->records[at].nextCheckAt == nextCheckAt)
                               return;
                           d->records[at].nextCheckAt = nextCheckAt;
                           Q_EMIT recordChanged(id);
                       });
}

} // namespace simstock
