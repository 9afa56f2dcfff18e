// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchtables.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/journalrows.h"
#include "models/store/rowhash.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct BatchTablesWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::BatchTables)
};

constexpr QStringView batchColumns = u"id, title, created, retry_of, row_count, row_hash";
constexpr QStringView limitColumns = u"batch, most_micros, most_currency, reserve_micros, "
                                     "reserve_currency, row_hash";
constexpr QStringView rowColumns =
    u"batch, place, account, offer, plan_name, quantity, days, price_micros, "
    "price_currency, customer_name, customer_email, customer_phone, note, "
    "row_hash";
constexpr QStringView eventColumns = u"batch, step, pause, at_wall, place, sentence, row_hash";

QVariantList toRow(const Batch& batch)
{
    return {column::text(batch.id.text()), column::text(batch.title), column::time(batch.createdAt),
            column::text(batch.retryOf.text()), column::number(batch.rows.size())};
}

QVariantList toRow(const BatchId& id, const BatchLimit& limit)
{
    QVariantList row{column::text(id.text())};
    column::append(row, limit.most);
    column::append(row, limit.reserve);
    return row;
}

QVariantList toRow(const BatchId& id, qsizetype place, const BatchRow& line)
{
    QVariantList row{column::text(id.text()),           column::number(place),
                     column::text(line.account.text()), column::text(line.offer.text()),
                     column::text(line.planName),       column::number(line.quantity),
                     column::number(line.days)};
    column::append(row, line.price);
    row << column::text(line.customerName) << column::text(line.customerEmail)
        << column::text(line.customerPhone) << column::text(line.note);
    return row;
}

QVariantList toRow(const BatchId& id, const BatchEvent& event)
{
    return {column::text(id.text()),
            column::number(static_cast<int>(event.step)),
            column::number(static_cast<int>(event.pause)),
            column::time(event.at),
            column::number(event.row),
            column::text(event.sentence)};
}

/// Puts the rows of the tables together; what does not fit marks its batch as damaged.
class Pile {
public:
    void addBatch(const QVariantList& row, bool isWhole)
    {
        column::Reader read(row);
        Batch batch;
        batch.id = BatchId(read.text());
        batch.title = read.text();
        batch.createdAt = read.time();
        batch.retryOf = BatchId(read.text());
        batch.damaged = !isWhole;
        m_places.insert(batch.id, m_batches.size());
        m_counts.append(read.number());
        m_batches.append(std::move(batch));
    }
    void addLimit(const QVariantList& row, bool isWhole)
    {
        auto* const batch = of(row);
        if (!batch)
            return;
        column::Reader read(row, 1);
        const auto most = read.money();
        const auto reserve = read.money();
        batch->damaged = batch->damaged || !isWhole || !most || !reserve;
        if (most && reserve)
            batch->limits.append({*most, *reserve});
    }
    void addRow(const QVariantList& row, bool isWhole)
    {
        auto* const batch = of(row);
        if (!batch)
            return;
        column::Reader read(row, 1);
        const bool isNext = read.number() == batch->rows.size();
        BatchRow line;
        line.account = AccountId(read.text());
        line.offer = OfferCode(read.text());
        line.planName = read.text();
        line.quantity = read.integer();
        line.days = read.integer();
        const auto price = read.money();
        line.price = price.value_or(Money());
        line.customerName = read.text();
        line.customerEmail = read.text();
        line.customerPhone = read.text();
        line.note = read.text();
        batch->damaged = batch->damaged || !isWhole || !isNext || !price;
        batch->rows.append(std::move(line));
    }
    void addEvent(const QVariantList& row, bool isWhole)
    {
        auto* const batch = of(row);
        if (!batch)
            return;
        column::Reader read(row, 1);
        BatchEvent event;
        const int step = read.integer();
        const int pause = read.integer();
        event.step = static_cast<BatchStep>(step);
        event.pause = static_cast<BatchPause>(pause);
        event.at = read.time();
        event.row = read.integer();
        event.sentence = read.text();
        const bool isKnown = step >= static_cast<int>(BatchStep::Started) &&
                             step <= static_cast<int>(BatchStep::Finished) && pause >= 0 &&
                             pause <= static_cast<int>(BatchPause::Blocked);
        batch->damaged = batch->damaged || !isWhole || !isKnown;
        batch->events.append(std::move(event));
    }
    QList<Batch> take()
    {
        for (qsizetype i = 0; i < m_batches.size(); ++i) {
            auto& batch = m_batches[i];
            batch.damaged = batch.damaged || batch.rows.size() != m_counts[i] || !isStory(batch);
        }
        return std::move(m_batches);
    }

private:
    static bool isStory(const Batch& batch)
    {
        const auto& events = batch.events;
        if (events.isEmpty() || events.constFirst().step != BatchStep::Started)
            return false;
        for (qsizetype i = 1; i < events.size(); ++i) {
            if (!mayFollow(events[i - 1].step, events[i].step))
                return false;
        }
        return true;
    }
    Batch* of(const QVariantList& row)
    {
        const auto found = m_places.constFind(BatchId(row.value(0).toString()));
        return found == m_places.cend() ? nullptr : &m_batches[*found];
    }
    QHash<BatchId, qsizetype> m_places;
    QList<Batch> m_batches;
    QList<qint64> m_counts;
};

} // namespace

QStringList BatchTables::migration()
{
    QStringList statements{
        uR"(CREATE TABLE batch (
            number INTEGER PRIMARY KEY, -- in the order they were made
            id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, created INTEGER NOT NULL,
            retry_of TEXT NOT NULL, row_count INTEGER NOT NULL, row_hash BLOB NOT NULL) STRICT)"_s,
        uR"(CREATE TABLE batch_limit (
            number INTEGER PRIMARY KEY, batch TEXT NOT NULL REFERENCES batch(id),
            most_micros INTEGER NOT NULL, most_currency TEXT NOT NULL,
            reserve_micros INTEGER NOT NULL, reserve_currency TEXT NOT NULL,
            row_hash BLOB NOT NULL) STRICT)"_s,
        uR"(CREATE TABLE batch_row (
            number INTEGER PRIMARY KEY, batch TEXT NOT NULL REFERENCES batch(id),
            place INTEGER NOT NULL, account TEXT NOT NULL, offer TEXT NOT NULL,
            plan_name TEXT NOT NULL, quantity INTEGER NOT NULL, days INTEGER NOT NULL,
            price_micros INTEGER NOT NULL, price_currency TEXT NOT NULL,
            customer_name TEXT NOT NULL, customer_email TEXT NOT NULL,
            customer_phone TEXT NOT NULL, note TEXT NOT NULL,
            row_hash BLOB NOT NULL, UNIQUE(batch, place)) STRICT)"_s,
        uR"(CREATE TABLE batch_event (
            number INTEGER PRIMARY KEY, batch TEXT NOT NULL REFERENCES batch(id),
            step INTEGER NOT NULL, pause INTEGER NOT NULL, at_wall INTEGER NOT NULL,
            place INTEGER NOT NULL, sentence TEXT NOT NULL, row_hash BLOB NOT NULL) STRICT)"_s,
    };
    for (const auto& table : {u"batch"_s, u"batch_limit"_s, u"batch_row"_s, u"batch_event"_s})
        statements << appendOnly(table);
    return statements;
}

Status BatchTables::insert(const QString& table, QStringView columns, QVariantList values)
{
    return m_database.exec(u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(
                               table, columns, journalrows::placeholders(columns.toString())),
                           sealedRow(table.toLatin1(), std::move(values)));
}

Status BatchTables::keep(const Batch& batch)
{
    auto stored = insert(u"batch"_s, batchColumns, toRow(batch));
    if (!stored && m_database.lastFault() == StorageFault::Duplicate) {
        return failure(makeError(ErrorKind::Conflict,
                                 BatchTablesWords::tr("This batch was written down already; it is "
                                                      "not made twice."),
                                 stored.error().detail));
    }
    for (const auto& limit : batch.limits) {
        if (stored)
            stored = insert(u"batch_limit"_s, limitColumns, toRow(batch.id, limit));
    }
    for (qsizetype place = 0; stored && place < batch.rows.size(); ++place)
        stored = insert(u"batch_row"_s, rowColumns, toRow(batch.id, place, batch.rows[place]));
    for (const auto& event : batch.events) {
        if (stored)
            stored = insert(u"batch_event"_s, eventColumns, toRow(batch.id, event));
    }
    return stored;
}

Status BatchTables::note(const BatchId& id, const BatchEvent& event)
{
    const auto last = m_database.value(
        u"SELECT step FROM batch_event WHERE batch = ? ORDER BY number DESC LIMIT 1"_s,
        {id.text()});
    if (!last)
        return tl::unexpected(last.error());
    if (!mayFollow(static_cast<BatchStep>(last->toInt()), event.step)) {
        return failure(ErrorKind::Conflict,
                       u"batch step %1 after %2 refused"_s.arg(static_cast<int>(event.step))
                           .arg(last->toInt()));
    }
    return insert(u"batch_event"_s, eventColumns, toRow(id, event));
}

template <typename F>
Status BatchTables::readAll(const QString& table, QStringView columns, F add)
{
    auto rows = m_database.query(u"SELECT %1 FROM %2 ORDER BY number"_s.arg(columns, table));
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    const auto count = static_cast<int>(columns.count(u',') + 1);
    while (rows->next()) {
        const auto row = column::take(*rows, count);
        add(row, isWholeRow(table.toLatin1(), row));
    }
    if (auto failed = m_database.errorOf(*rows))
        return failure(std::move(*failed));
    return {};
}

Result<QList<Batch>> BatchTables::load()
{
    Pile pile;
    const auto into = [&pile](auto add) {
        return [&pile, add](const QVariantList& row, bool isWhole) { (pile.*add)(row, isWhole); };
    };
    auto read = readAll(u"batch"_s, batchColumns, into(&Pile::addBatch));
    if (read)
        read = readAll(u"batch_limit"_s, limitColumns, into(&Pile::addLimit));
    if (read)
        read = readAll(u"batch_row"_s, rowColumns, into(&Pile::addRow));
    if (read)
        read = readAll(u"batch_event"_s, eventColumns, into(&Pile::addEvent));
    if (!read)
        return tl::unexpected(std::move(read.error()));
    auto batches = pile.take();
    std::reverse(batches.begin(), batches.end());
    return batches;
}

} // namespace simstock
