// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"

#include "models/store/journaldatabase.h"
#include "models/store/storethread.h"

namespace simstock {

using namespace Qt::StringLiterals;

class Journal::Private {
public:
    Private(Journal& owner, QString file, QString backupFolder, Clock& source)
        : q(owner),
          clock(source),
          database(std::make_unique<JournalDatabase>(std::move(file), std::move(backupFolder))),
          thread(u"journal"_s)
    {
    }
    ~Private()
    {
        closing = true;
        thread.post([this] { database->close(); }); // a connection ends on the thread it began on
    }
    Moment now() const { return {clock.now(), clock.monotonic()}; }

    /// Runs work on the journal; a changed health is told before the answer comes.
    template <typename F>
    auto run(F work)
    {
        return thread.run([this, work = std::move(work)] {
            auto result = work(*database);
            if (database->health() != told) {
                told = database->health();
                thread.postHome([this, changed = told] {
                    health = changed;
                    if (!closing)
                        Q_EMIT q.healthChanged(changed);
                });
            }
            return result;
        });
    }

    Journal& q;
    Clock& clock;
    bool closing = false;
    JournalHealth health; // as the caller's thread knows it
    JournalHealth told;   // as the store thread last told it
    std::unique_ptr<JournalDatabase> database;
    StoreThread thread; // last: it ends first and finishes what was handed in
};

Journal::Journal(QString file, QString backupFolder, Clock& clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, std::move(file), std::move(backupFolder), clock))
{
}

Journal::~Journal() = default;

Call<JournalHealth> Journal::open()
{
    return d->run([now = d->now()](JournalDatabase& database) -> Result<JournalHealth> {
        return database.open(now);
    });
}

Call<JournalHealth> Journal::startNew()
{
    return d->run([now = d->now()](JournalDatabase& database) -> Result<JournalHealth> {
        return database.startNew(now);
    });
}

const JournalHealth& Journal::health() const
{
    return d->health;
}

Call<QList<IntentRecord>> Journal::load()
{
    return d->run([](JournalDatabase& database) { return database.load(); });
}

Call<IntentRecord> Journal::prepare(const Intent& intent)
{
    return d->run([intent, now = d->now()](JournalDatabase& database) {
        return database.prepare(intent, now);
    });
}

Call<IntentRecord> Journal::append(const IntentId& id, const IntentEvent& event,
                                   const QList<VendorOrderId>& orders)
{
    return d->run([id, event, orders, now = d->now()](JournalDatabase& database) {
        return database.append(id, event, orders, now);
    });
}

Call<bool> Journal::schedule(const IntentId& id, const QDateTime& nextCheckAt)
{
    return d->run([id, nextCheckAt, now = d->now()](JournalDatabase& database) {
        return database.schedule(id, nextCheckAt, now);
    });
}

Call<QList<Batch>> Journal::loadBatches()
{
    return d->run([](JournalDatabase& database) { return database.loadBatches(); });
}

Call<bool> Journal::keepBatch(const Batch& batch)
{
    return d->run([batch, now = d->now()](JournalDatabase& database) {
        return database.keepBatch(batch, now);
    });
}

Call<bool> Journal::noteBatch(const BatchId& id, const BatchEvent& event)
{
    return d->run([id, event, now = d->now()](JournalDatabase& database) {
        return database.noteBatch(id, event, now);
    });
}

void Journal::flush()
{
    d->thread.flush();
}

} // namespace simstock
