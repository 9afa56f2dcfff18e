// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cache.h"

#include "models/store/cachedatabase.h"
#include "models/store/storethread.h"
#include "models/store/vault.h"

#include <QPointer>

namespace simstock {

using namespace Qt::StringLiterals;

class Cache::Private {
public:
    Private(QString file, QString backupFolder, Vault& sealer, Clock& source)
        : clock(source),
          vault(sealer),
          database(
              std::make_unique<CacheDatabase>(std::move(file), std::move(backupFolder), sealer)),
          thread(std::make_unique<StoreThread>(u"cache"_s))
    {
    }
    ~Private()
    {
        thread->post([this] { database->close(); }); // ends on the thread it began on
    }
    template <typename F>
    auto read(F work)
    {
        return thread->run([this, work = std::move(work)] { return work(*database); });
    }
    template <typename F>
    auto write(F work)
    {
        return thread->run([this, work = std::move(work)]() -> decltype(work(*database)) {
            if (auto possible = database->checkWritable(); !possible)
                return tl::unexpected(std::move(possible.error()));
            return work(*database);
        });
    }

    Clock& clock;
    const Vault& vault;
    bool readOnly = false;
    std::unique_ptr<CacheDatabase> database;
    std::unique_ptr<StoreThread> thread; // last: it ends first and finishes what was handed in
};

namespace {

/// Hands batches to the store thread; what was collected lives and dies there.
class CollectedOffers final : public Cache::OfferSync {
public:
    using Run = std::function<void(std::function<void(CacheDatabase&)>)>;
    using Finish = std::function<Call<OfferDiff>(std::shared_ptr<OfferTable::Sync>, bool)>;
    CollectedOffers(const AccountId& account, Run run, Finish finish)
        : m_state(std::make_shared<OfferTable::Sync>()),
          m_run(std::move(run)),
          m_finish(std::move(finish))
    {
        m_state->account = account;
    }
    ~CollectedOffers() override
    {
        m_run([state = std::move(m_state)](CacheDatabase&) mutable { state.reset(); });
    }
    void add(QList<Offer> batch) override
    {
        m_run([state = m_state, batch = std::move(batch)](CacheDatabase& database) mutable {
            database.offers.add(*state, std::move(batch));
            batch = {};
        });
    }
    Call<OfferDiff> finish(bool complete) override { return m_finish(m_state, complete); }

private:
    std::shared_ptr<OfferTable::Sync> m_state;
    Run m_run;
    Finish m_finish;
};

} // namespace

Cache::Cache(QString file, QString backupFolder, Vault& vault, Clock& clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(std::move(file), std::move(backupFolder), vault, clock))
{
    connect(&vault, &Vault::opened, this, [this] {
        d->thread->post([store = d->database.get()] {
            // What cannot be sealed now stays in memory and is tried with the next opening.
            static_cast<void>(
                store->checkWritable().and_then([store] { return store->esims.sealHeld(); }));
        });
    });
}

Cache::~Cache() = default;

Call<QString> Cache::open()
{
    return d->read([here = d.get(), now = d->clock.now()](CacheDatabase& database) {
        auto answer = database.open(now);
        here->thread->postHome(
            [here, readOnly = database.isReadOnly()] { here->readOnly = readOnly; });
        return answer;
    });
}

bool Cache::isReadOnly() const
{
    return d->readOnly;
}

bool Cache::canSeal() const
{
    return d->vault.isOpen() && !d->readOnly;
}

Call<QList<Offer>> Cache::loadOffers()
{
    return d->read([](CacheDatabase& database) { return database.offers.load(); });
}

Call<QList<OfferChange>> Cache::loadOfferChanges()
{
    return d->read([](CacheDatabase& database) { return database.offers.changes(); });
}

std::unique_ptr<Cache::OfferSync> Cache::beginOffers(const AccountId& account)
{
    const QPointer<Cache> cache(this);
    auto run = [cache](std::function<void(CacheDatabase&)> work) {
        if (cache) {
            cache->d->thread->post(
                [database = cache->d->database.get(), work = std::move(work)] { work(*database); });
        }
    };
    auto finish = [cache](std::shared_ptr<OfferTable::Sync> state, bool complete) {
        if (!cache)
            return Call<OfferDiff>::ready(failure(ErrorKind::Canceled));
        return cache->d->write([state = std::move(state), complete,
                                now = cache->d->clock.now()](CacheDatabase& database) {
            return database.offers.finish(*state, complete, now);
        });
    };
    return std::make_unique<CollectedOffers>(account, std::move(run), std::move(finish));
}

Call<QList<Esim>> Cache::loadEsims()
{
    return d->read([](CacheDatabase& database) { return database.esims.load(); });
}

Call<QList<Esim>> Cache::storeEsims(QList<Esim> esims)
{
    return d->write([esims = std::move(esims)](CacheDatabase& database) {
        return database.esims.store(esims);
    });
}

Call<Esim> Cache::setCustomer(const EsimKey& key, const QString& name, const QString& email,
                              const QString& note)
{
    return d->write([=](CacheDatabase& database) {
        return database.esims.setCustomer(key, name, email, note);
    });
}

Call<EsimSecrets> Cache::secrets(const EsimKey& key)
{
    return d->read([key](CacheDatabase& database) { return database.esims.secrets(key); });
}

Call<bool> Cache::hasSealed()
{
    return d->read([](CacheDatabase& database) { return database.esims.hasSealed(); });
}

Call<bool> Cache::storeUsage(const QList<UsageSample>& samples)
{
    return d->write(
        [samples](CacheDatabase& database) { return database.readings.storeUsage(samples); });
}

Call<QList<UsageSample>> Cache::loadUsage(const EsimKey& esim)
{
    return d->read([esim](CacheDatabase& database) { return database.readings.loadUsage(esim); });
}

Call<bool> Cache::storeWallet(const Wallet& wallet)
{
    return d->write(
        [wallet](CacheDatabase& database) { return database.readings.storeWallet(wallet); });
}

Call<QList<Wallet>> Cache::loadWallets()
{
    return d->read([](CacheDatabase& database) { return database.readings.loadWallets(); });
}

Call<bool> Cache::storeBookings(const QList<Transaction>& bookings)
{
    return d->write(
        [bookings](CacheDatabase& database) { return database.bookings.store(bookings); });
}

Call<QList<Transaction>> Cache::loadBookings()
{
    return d->read([](CacheDatabase& database) { return database.bookings.load(); });
}

Call<bool> Cache::storeMessage(const MessageReading& reading)
{
    return d->write(
        [reading](CacheDatabase& database) { return database.bookings.storeMessage(reading); });
}

Call<QList<MessageReading>> Cache::loadMessages()
{
    return d->read([](CacheDatabase& database) { return database.bookings.loadMessages(); });
}

template <typename T>
Call<bool> Cache::keep(KeptRows<T> rows)
{
    return d->write(
        [rows = std::move(rows)](CacheDatabase& database) { return database.kept.store(rows); });
}

template <typename T>
Call<QList<KeptRows<T>>> Cache::loadKept()
{
    return d->read([](CacheDatabase& database) { return database.kept.load<T>(); });
}

template Call<bool> Cache::keep(KeptRows<WebhookSubscription>);
template Call<bool> Cache::keep(KeptRows<Brand>);
template Call<bool> Cache::keep(KeptRows<PriceOverride>);
template Call<bool> Cache::keep(KeptRows<Invoice>);
template Call<QList<KeptRows<WebhookSubscription>>> Cache::loadKept();
template Call<QList<KeptRows<Brand>>> Cache::loadKept();
template Call<QList<KeptRows<PriceOverride>>> Cache::loadKept();
template Call<QList<KeptRows<Invoice>>> Cache::loadKept();

Call<bool> Cache::noteSync(const SyncTime& time)
{
    return d->write([time](CacheDatabase& database) { return database.readings.noteSync(time); });
}

Call<QList<SyncTime>> Cache::loadSyncTimes()
{
    return d->read([](CacheDatabase& database) { return database.readings.loadSyncTimes(); });
}

Call<bool> Cache::forgetAccount(const AccountId& account)
{
    return d->write([account](CacheDatabase& database) { return database.forgetAccount(account); });
}

void Cache::flush()
{
    d->thread->flush();
}

} // namespace simstock
