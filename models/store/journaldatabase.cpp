// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journaldatabase.h"

#include "models/core/failpoint.h"
#include "models/store/batchtables.h"
#include "models/store/columns.h"
#include "models/store/journalrows.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlRecord>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;
using State = JournalHealth::State;

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Journal)
};

QVariantList rowOf(const QSqlQuery& query)
{
    QVariantList row;
    const int count = query.record().count();
    row.reserve(count);
    for (int i = 0; i < count; ++i)
        row.append(query.value(i));
    return row;
}

/// Puts the rows of the tables together; what does not fit marks its intent as damaged.
class Assembly {
public:
    void addIntent(const QVariantList& row)
    {
        IntentRecord record;
        const auto intent = journalrows::toIntent(row);
        record.damaged = !intent.has_value();
        record.intent = intent.value_or(journalrows::remainsOf(row));
        m_places.insert(record.intent.id, m_records.size());
        m_records.append(std::move(record));
    }
    void addEvent(const QVariantList& row)
    {
        auto read = journalrows::toEvent(row);
        auto& record = of(read.intent);
        if (read.event)
            record.events.append(std::move(*read.event));
        else
            record.damaged = true;
    }
    void addLink(const QVariantList& row)
    {
        const auto link = journalrows::toLink(row);
        auto& record = of(link.intent);
        record.orders.append(link.order);
        record.damaged = record.damaged || link.damaged;
    }
    void addSchedule(const QVariantList& row)
    {
        column::Reader read(row);
        const IntentId id(read.text());
        if (m_places.contains(id)) // a lost time is no loss: the desk then looks when asked
            of(id).nextCheckAt = read.time();
    }
    QList<IntentRecord> take()
    {
        for (auto& record : m_records)
            record.damaged = record.damaged || !isStory(record.events);
        return std::move(m_records);
    }

private:
    /// Starts with PREPARED and goes on by allowed moves only.
    static bool isStory(const QList<IntentEvent>& events)
    {
        if (events.isEmpty() || events.constFirst().state != IntentState::Prepared)
            return false;
        return std::adjacent_find(events.cbegin(), events.cend(),
                                  [](const IntentEvent& a, const IntentEvent& b) {
                                      return !isAllowed(a.state, b.state);
                                  }) == events.cend();
    }
    /// Events whose intent row lost its id still show that something was there.
    IntentRecord& of(const IntentId& id)
    {
        const auto found = m_places.constFind(id);
        if (found != m_places.cend())
            return m_records[*found];
        IntentRecord lost;
        lost.intent.id = id;
        lost.damaged = true;
        m_places.insert(id, m_records.size());
        m_records.append(std::move(lost));
        return m_records.last();
    }
    QHash<IntentId, qsizetype> m_places;
    QList<IntentRecord> m_records;
};

bool isSettlingDamage(const IntentEvent& event)
{
    return event.state == IntentState::WrittenOff && event.cause.startsWith(damageCause());
}

const char* pointBefore(IntentState state)
{
    return state == IntentState::Sending ? "journal.before_sending" : "journal.before_outcome";
}

const char* pointInside(IntentState state)
{
    return state == IntentState::Sending ? "journal.inside_sending" : "journal.inside_outcome";
}

const char* pointAfter(IntentState state)
{
    return state == IntentState::Sending ? "journal.after_sending" : "journal.after_outcome";
}

} // namespace

template <typename F>
auto JournalDatabase::write(const Moment& now, F work) -> std::invoke_result_t<F>
{
    if (!m_file.isWritable())
        return failure(m_file.refusal());
    auto& database = m_file.database();
    database.forgetFault();
    auto result = database.inTransaction(std::move(work));
    if (result)
        m_file.noteWritten();
    else
        m_file.noteFailed(result.error(), now.wall);
    return result;
}

JournalHealth JournalDatabase::open(const Moment& now)
{
    if (m_file.open(now.wall).maySpend() && !m_recovered) {
        if (auto done = doubtInterrupted(now); done)
            m_recovered = true;
        else if (m_file.health().maySpend()) // whatever the reason: an open question was not noted
            m_file.noteFailed(done.error(), now.wall);
    }
    return m_file.health();
}

JournalHealth JournalDatabase::startNew(const Moment& now)
{
    m_file.startNew(now.wall);
    return m_file.health();
}

Status JournalDatabase::doubtInterrupted(const Moment& now)
{
    const auto records = load();
    if (!records)
        return tl::unexpected(records.error());
    return write(now, [&]() -> Status {
        for (const auto& record : *records) {
            if (record.state() != IntentState::Sending)
                continue;
            IntentEvent event;
            event.state = IntentState::InDoubt;
            event.at = now.wall;
            event.cause = u"restart"_s;
            event.evidence.anyByteLeft = true; // not known; what is not proven counts as sent
            if (auto done = insert(record.intent.id, event, now); !done)
                return done;
        }
        return {};
    });
}

Result<QList<IntentRecord>> JournalDatabase::load()
{
    if (!m_file.isReadable()) {
        const auto state = m_file.health().state;
        if (state == State::InUse || state == State::Failed || state == State::Checking)
            return failure(m_file.refusal());
        return QList<IntentRecord>(); // nothing there to read; the health says why
    }
    auto records = read({});
    if (records)
        std::reverse(records->begin(), records->end());
    return records;
}

Result<QList<IntentRecord>> JournalDatabase::read(const IntentId& only)
{
    auto& database = m_file.database();
    Assembly assembly;
    const struct {
        QString columns, table, key, order;
        void (Assembly::*add)(const QVariantList&);
    } parts[] = {
        {journalrows::intentColumns(), u"intent"_s, u"id"_s, u"number"_s, &Assembly::addIntent},
        {journalrows::eventColumns(), u"intent_event"_s, u"intent"_s, u"sequence"_s,
         &Assembly::addEvent},
        {journalrows::linkColumns(), u"link"_s, u"intent"_s, u"number"_s, &Assembly::addLink},
        {u"intent, next_check"_s, u"schedule"_s, u"intent"_s, u"intent"_s, &Assembly::addSchedule},
    };
    for (const auto& part : parts) {
        const auto where = only.isEmpty() ? QString() : u" WHERE %1 = ?"_s.arg(part.key);
        auto rows = database.query(
            u"SELECT %1 FROM %2%3 ORDER BY %4"_s.arg(part.columns, part.table, where, part.order),
            only.isEmpty() ? QVariantList() : QVariantList{only.text()});
        if (!rows)
            return tl::unexpected(std::move(rows.error()));
        while (rows->next())
            (assembly.*part.add)(rowOf(*rows));
        if (auto failed = database.errorOf(*rows))
            return failure(std::move(*failed));
    }
    return assembly.take();
}

Result<IntentRecord> JournalDatabase::one(const IntentId& id)
{
    auto records = read(id);
    if (!records)
        return tl::unexpected(std::move(records.error()));
    if (records->isEmpty())
        return failure(makeError(ErrorKind::NotFound,
                                 JournalWords::tr("This order is not in the journal."),
                                 u"intent not found"_s));
    return std::move(records->first());
}

Status JournalDatabase::insert(const IntentId& id, IntentEvent& event, const Moment& now)
{
    auto& database = m_file.database();
    const auto last = database.value(u"SELECT coalesce(max(sequence), 0) FROM intent_event"_s);
    if (!last)
        return tl::unexpected(last.error());
    event.sequence = last->toLongLong() + 1;
    if (!event.at.isValid())
        event.at = now.wall;
    const auto columns = journalrows::eventColumns();
    return database.exec(u"INSERT INTO intent_event(%1) VALUES(%2)"_s.arg(
                             columns, journalrows::placeholders(columns)),
                         journalrows::toRow(id, event, now.boot));
}

Result<IntentRecord> JournalDatabase::prepare(const Intent& intent, const Moment& now)
{
    if (intent.id.isEmpty())
        return failure(ErrorKind::Conflict, u"intent without id"_s);
    failPoint("journal.before_prepare");
    auto result = write(now, [&]() -> Result<IntentRecord> {
        const auto columns = journalrows::intentColumns();
        auto stored = m_file.database().exec(
            u"INSERT INTO intent(%1) VALUES(%2)"_s.arg(columns, journalrows::placeholders(columns)),
            journalrows::toRow(intent));
        if (!stored && m_file.database().lastFault() == StorageFault::Duplicate) {
            return failure(
                makeError(ErrorKind::Conflict,
                          JournalWords::tr("This order was written down already; it is not made "
                                           "twice."),
                          stored.error().detail));
        }
        if (!stored)
            return tl::unexpected(std::move(stored.error()));
        IntentEvent event;
        event.at = now.wall;
        event.cause = u"prepared"_s;
        if (auto done = insert(intent.id, event, now); !done)
            return tl::unexpected(std::move(done.error()));
        failPoint("journal.inside_prepare");
        return one(intent.id);
    });
    failPoint("journal.after_prepare");
    return result;
}

Status JournalDatabase::insertLinks(const IntentRecord& record, const QList<VendorOrderId>& orders)
{
    const auto columns = journalrows::linkColumns();
    const auto statement =
        u"INSERT INTO link(%1) VALUES(%2)"_s.arg(columns, journalrows::placeholders(columns));
    for (const auto& order : orders) {
        if (record.orders.contains(order))
            continue;
        const journalrows::Link link{record.intent.id, record.intent.account,
                                     record.intent.environment, order};
        auto stored = m_file.database().exec(statement, journalrows::toRow(link));
        if (!stored && m_file.database().lastFault() == StorageFault::Duplicate) {
            return failure(makeError(
                ErrorKind::Conflict,
                JournalWords::tr("That order at the vendor belongs to another order of this "
                                 "desk already."),
                stored.error().detail));
        }
        if (!stored)
            return stored;
    }
    return {};
}

Result<IntentRecord> JournalDatabase::append(const IntentId& id, IntentEvent event,
                                             const QList<VendorOrderId>& orders, const Moment& now)
{
    failPoint(pointBefore(event.state));
    auto result = write(now, [&]() -> Result<IntentRecord> {
        const auto before = one(id);
        if (!before)
            return before;
        if (before->damaged && !isSettlingDamage(event)) {
            return failure(
                makeError(ErrorKind::Conflict,
                          JournalWords::tr("The record of this order is damaged. It is shown, but "
                                           "nothing can be done with it."),
                          u"row checksum"_s));
        }
        if (!isAllowed(before->state(), event.state)) {
            return failure(ErrorKind::Conflict,
                           u"move %1 to %2 refused"_s.arg(static_cast<int>(before->state()))
                               .arg(static_cast<int>(event.state)));
        }
        auto done = insert(id, event, now).and_then([&] { return insertLinks(*before, orders); });
        if (!done)
            return tl::unexpected(std::move(done.error()));
        failPoint(pointInside(event.state));
        return one(id);
    });
    failPoint(pointAfter(event.state));
    return result;
}

Result<bool> JournalDatabase::schedule(const IntentId& id, const QDateTime& nextCheckAt,
                                       const Moment& now)
{
    return write(now, [&]() -> Result<bool> {
        auto& database = m_file.database();
        auto done =
            nextCheckAt.isValid()
                ? database.exec(u"INSERT INTO schedule(intent, next_check) VALUES(?, ?) ON "
                                "CONFLICT(intent) DO UPDATE SET next_check = excluded.next_check"_s,
                                {id.text(), column::time(nextCheckAt)})
                : database.exec(u"DELETE FROM schedule WHERE intent = ?"_s, {id.text()});
        if (!done)
            return tl::unexpected(std::move(done.error()));
        return true;
    });
}

Result<QList<Batch>> JournalDatabase::loadBatches()
{
    if (!m_file.isReadable())
        return QList<Batch>(); // the health says why
    return BatchTables(m_file.database()).load();
}

Result<bool> JournalDatabase::keepBatch(const Batch& batch, const Moment& now)
{
    return write(now, [&]() -> Result<bool> {
        return BatchTables(m_file.database()).keep(batch).map([] { return true; });
    });
}

Result<bool> JournalDatabase::noteBatch(const BatchId& id, BatchEvent event, const Moment& now)
{
    if (!event.at.isValid())
        event.at = now.wall;
    return write(now, [&]() -> Result<bool> {
        return BatchTables(m_file.database()).note(id, event).map([] { return true; });
    });
}

} // namespace simstock
