// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/cataloguedesk.h"

#include "models/core/background.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/callbag.h"
#include "models/desk/pricebook.h"

#include <map>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
/// At the start of the console a catalogue older than this is synced by itself.
constexpr qint64 oldAfterSeconds = 24 * 3600;
} // namespace

class CatalogueDesk::Private {
public:
    Private(CatalogueDesk& owner, Cache& store, AccountBook& book, ActivityLog& activity,
            PriceBook& prices, Clock& time)
        : q(owner), cache(store), accounts(book), log(activity), priceBook(prices), clock(time)
    {
        pool.setMaxThreadCount(1);
    }

    struct Sync {
        qint64 activity = 0;
        std::unique_ptr<Cache::OfferSync> rows;
        Call<ListEnd> fetch;
        bool isWriting = false;
    };

    void load();
    void loaded(Result<QList<Offer>> offers);
    /// Builds an index off the GUI thread; what is asked for meanwhile is loaded right after.
    void build(std::function<std::shared_ptr<const CatalogueIndex>()> work);
    void reprice();
    void loadChanges();
    void timesLoaded(const QList<SyncTime>& times);
    void syncIfDue(const AccountId& account);
    void batch(const AccountId& account, QList<Offer> offers, const ListProgress& progress);
    void fetched(const AccountId& account, const Result<ListEnd>& end);
    void written(const AccountId& account, const Result<OfferDiff>& diff, bool isComplete);
    void fail(const AccountId& account, const Error& error);
    void stop(const AccountId& account, const QString& why);
    void forgetRemoved();
    QHash<AccountId, QString> labels() const;

    CatalogueDesk& q;
    Cache& cache;
    AccountBook& accounts;
    ActivityLog& log;
    PriceBook& priceBook;
    Clock& clock;
    std::shared_ptr<const CatalogueIndex> index = std::make_shared<CatalogueIndex>();
    bool isOpen = false;
    bool isLoading = false;
    bool loadAgain = false;
    bool timesKnown = false;
    QHash<AccountId, QString> shownLabels;
    QList<OfferChange> changes;
    QSet<PlanKey> changed;
    QHash<AccountId, SyncStanding> standings;
    QSet<AccountId> looked; ///< whose age was judged in this session
    QThreadPool pool;
    std::map<AccountId, Sync> syncs;
    CallBag calls;
    Call<std::shared_ptr<const CatalogueIndex>> building;
};

QHash<AccountId, QString> CatalogueDesk::Private::labels() const
{
    QHash<AccountId, QString> all;
    for (const auto& account : accounts.accounts())
        all.insert(account.id, account.label);
    return all;
}

/// One load at a time; what changes meanwhile is loaded right after.
void CatalogueDesk::Private::load()
{
    if (isLoading) {
        loadAgain = true;
        return;
    }
    isLoading = true;
    loadAgain = false;
    calls.add<QList<Offer>>(cache.loadOffers(),
                            [this](Result<QList<Offer>> offers) { loaded(std::move(offers)); });
}

void CatalogueDesk::Private::loaded(Result<QList<Offer>> offers)
{
    if (!offers) {
        isLoading = false;
        log.note(tr("Load catalogue"), ActivityResult::Failed, offers.error().userText);
        Q_EMIT q.indexChanged();
        return;
    }
    shownLabels = labels();
    QList<Offer> present;
    QSet<AccountId> gone;
    for (auto& offer : *offers) {
        if (shownLabels.contains(offer.account))
            present.append(std::move(offer));
        else
            gone.insert(offer.account);
    }
    if (accounts.wereListed()) {
        for (const auto& account : std::as_const(gone)) // removed while the console was closed
            calls.add<bool>(cache.forgetAccount(account), [](const Result<bool>&) {});
    }
    build([present = std::move(present), names = shownLabels, locale = QLocale(),
           prices = priceBook.list()] {
        return CatalogueIndex::build(present, names, locale, prices);
    });
}

/// The offers are as they were; only what they sell for changed.
void CatalogueDesk::Private::reprice()
{
    if (isLoading) {
        loadAgain = true;
        return;
    }
    if (index->size() == 0)
        return;
    isLoading = true;
    loadAgain = false;
    build([old = index, prices = priceBook.list()] { return old->repriced(prices); });
}

void CatalogueDesk::Private::build(std::function<std::shared_ptr<const CatalogueIndex>()> work)
{
    building = inBackground(
        pool, [work = std::move(work)]() -> Result<std::shared_ptr<const CatalogueIndex>> {
            return work();
        });
    building.onDone([this](Result<std::shared_ptr<const CatalogueIndex>> built) {
        isLoading = false;
        if (built && *built)
            index = std::move(*built);
        Q_EMIT q.indexChanged();
        if (loadAgain)
            load();
    });
}

void CatalogueDesk::Private::loadChanges()
{
    calls.add<QList<OfferChange>>(cache.loadOfferChanges(),
                                  [this](Result<QList<OfferChange>> found) {
                                      if (!found)
                                          return; // what was read before stays
                                      changes = std::move(*found);
                                      changed.clear();
                                      QHash<AccountId, QDateTime> newest;
                                      for (const auto& change : std::as_const(changes)) {
                                          if (!newest.contains(change.plan.account))
                                              newest.insert(change.plan.account, change.at);
                                          if (newest.value(change.plan.account) == change.at &&
                                              change.kind != OfferChangeKind::Withdrawn)
                                              changed.insert(change.plan);
                                      }
                                      Q_EMIT q.changesChanged();
                                  });
}

void CatalogueDesk::Private::timesLoaded(const QList<SyncTime>& times)
{
    for (const auto& time : times) {
        auto& standing = standings[time.account];
        if (time.what != u"offers"_s || standing.lastSuccess.isValid())
            continue;
        standing.lastSuccess = time.at;
        standing.lastError = time.lastError;
        Q_EMIT q.standingChanged(time.account);
    }
    timesKnown = true;
    for (const auto& account : accounts.accounts())
        syncIfDue(account.id);
}

/// Once per session and account: never synced, or not for a day.
void CatalogueDesk::Private::syncIfDue(const AccountId& account)
{
    if (!timesKnown || !accounts.vendor(account) || looked.contains(account))
        return;
    looked.insert(account);
    const auto last = standings.value(account).lastSuccess;
    if (!last.isValid() || std::abs(last.secsTo(clock.now())) > oldAfterSeconds)
        q.sync(account);
}

void CatalogueDesk::Private::batch(const AccountId& account, QList<Offer> offers,
                                   const ListProgress& progress)
{
    const auto sync = syncs.find(account);
    if (sync == syncs.end())
        return;
    sync->second.rows->add(std::move(offers));
    auto& standing = standings[account];
    standing.items = progress.items;
    standing.bytes = progress.bytes;
    log.progress(sync->second.activity, progress.items, progress.itemsTotal);
    Q_EMIT q.standingChanged(account);
}

void CatalogueDesk::Private::fetched(const AccountId& account, const Result<ListEnd>& end)
{
    const auto sync = syncs.find(account);
    if (sync == syncs.end())
        return;
    accounts.noteAnswer(account, end ? nullptr : &end.error());
    if (!end) {
        fail(account, end.error());
        return;
    }
    sync->second.isWriting = true;
    calls.add<OfferDiff>(sync->second.rows->finish(end->complete),
                         [this, account, complete = end->complete](const Result<OfferDiff>& diff) {
                             if (diff)
                                 written(account, diff, complete);
                             else
                                 fail(account, diff.error());
                         });
}

void CatalogueDesk::Private::written(const AccountId& account, const Result<OfferDiff>& diff,
                                     bool isComplete)
{
    const auto sync = syncs.extract(account);
    const auto now = clock.now();
    auto& standing = standings[account];
    standing.running = false;
    standing.lastSuccess = now;
    standing.lastError.clear();
    standing.lastDiff = *diff;
    calls.add<bool>(cache.noteSync({account, u"offers"_s, now, {}, {}}),
                    [](const Result<bool>&) {});
    auto words = tr("%1; %n plan(s) unchanged.", nullptr, diff->unchanged).arg(diffText(*diff));
    if (!isComplete)
        words += u' ' + tr("The list was cut short: plans that were not seen are kept.");
    if (sync)
        log.finish(sync.mapped().activity,
                   isComplete ? ActivityResult::Done : ActivityResult::Warning, words);
    Q_EMIT q.standingChanged(account);
    Q_EMIT q.synced(tr("%1: %2.").arg(accounts.label(account), diffText(*diff)));
    if (diff->added + diff->changed + diff->withdrawn > 0) {
        load();
        loadChanges();
    }
}

/// What was stored before is kept as it was.
void CatalogueDesk::Private::fail(const AccountId& account, const Error& error)
{
    const auto sync = syncs.extract(account);
    if (!sync)
        return;
    auto& standing = standings[account];
    standing.running = false;
    standing.lastError = error.userText;
    calls.add<bool>(
        cache.noteSync({account, u"offers"_s, standing.lastSuccess, error.userText, clock.now()}),
        [](const Result<bool>&) {});
    log.finish(sync.mapped().activity, ActivityResult::Failed, error.userText);
    Q_EMIT q.standingChanged(account);
}

void CatalogueDesk::Private::stop(const AccountId& account, const QString& why)
{
    const auto sync = syncs.find(account);
    if (sync == syncs.end() || sync->second.isWriting) // a transaction is not torn apart
        return;
    const auto over = syncs.extract(sync);
    standings[account].running = false;
    log.finish(over.mapped().activity, ActivityResult::Stopped, why);
    Q_EMIT q.standingChanged(account);
}

void CatalogueDesk::Private::forgetRemoved()
{
    const auto now = labels();
    for (auto known = standings.keyBegin(); known != standings.keyEnd();) {
        const auto account = *known++;
        if (now.contains(account))
            continue;
        calls.add<bool>(cache.forgetAccount(account), [](const Result<bool>&) {});
        looked.remove(account);
    }
    standings.removeIf([&now](auto standing) { return !now.contains(standing.key()); });
    if (now != shownLabels)
        load();
}

QString diffText(const OfferDiff& diff)
{
    const auto other = diff.changed - diff.dearer - diff.cheaper;
    QStringList words;
    for (const auto& [count, text] : {std::pair(diff.added, CatalogueDesk::tr("%1 new")),
                                      std::pair(diff.dearer, CatalogueDesk::tr("%1 dearer")),
                                      std::pair(diff.cheaper, CatalogueDesk::tr("%1 cheaper")),
                                      std::pair(other, CatalogueDesk::tr("%1 changed otherwise")),
                                      std::pair(diff.withdrawn, CatalogueDesk::tr("%1 gone"))}) {
        if (count > 0)
            words.append(text.arg(QLocale().toString(count)));
    }
    return words.isEmpty() ? CatalogueDesk::tr("nothing changed") : words.join(u", "_s);
}

CatalogueDesk::CatalogueDesk(Cache& cache, AccountBook& accounts, ActivityLog& log,
                             PriceBook& prices, Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, cache, accounts, log, prices, clock))
{
    connect(&prices, &PriceBook::changed, this, [this] { d->reprice(); });
    connect(&accounts, &AccountBook::vendorOpened, this,
            [this](const AccountId& account) { d->syncIfDue(account); });
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->stop(account, tr("The account was closed.")); });
    connect(&accounts, &AccountBook::accountsChanged, this, [this] {
        if (d->isOpen)
            d->forgetRemoved();
    });
}

CatalogueDesk::~CatalogueDesk() = default;

void CatalogueDesk::open()
{
    d->isOpen = true;
    d->load();
    d->loadChanges();
    d->calls.add<QList<SyncTime>>(d->cache.loadSyncTimes(),
                                  [this](const Result<QList<SyncTime>>& times) {
                                      d->timesLoaded(times ? *times : QList<SyncTime>());
                                  });
}

std::shared_ptr<const CatalogueIndex> CatalogueDesk::index() const
{
    return d->index;
}

bool CatalogueDesk::isLoading() const
{
    return d->isLoading;
}

SyncStanding CatalogueDesk::standing(const AccountId& account) const
{
    return d->standings.value(account);
}

const QList<OfferChange>& CatalogueDesk::changes() const
{
    return d->changes;
}

const QSet<PlanKey>& CatalogueDesk::changedLately() const
{
    return d->changed;
}

QDateTime CatalogueDesk::asOf() const
{
    QDateTime oldest;
    for (const auto& account : d->accounts.accounts()) {
        const auto at = d->standings.value(account.id).lastSuccess;
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

void CatalogueDesk::sync(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).catalogue;
    if (!port || d->syncs.contains(account))
        return;
    auto& sync = d->syncs[account];
    sync.activity =
        d->log.begin(tr("Sync catalogue"), account, [this, account] { cancel(account); });
    sync.rows = d->cache.beginOffers(account);
    auto& standing = d->standings[account];
    standing.running = true;
    standing.items = 0;
    standing.bytes = 0;
    sync.fetch = port->fetchOffers([this, account](QList<Offer> offers, ListProgress progress) {
        d->batch(account, std::move(offers), progress);
    });
    sync.fetch.onDone([this, account](const Result<ListEnd>& end) { d->fetched(account, end); });
    Q_EMIT standingChanged(account);
}

void CatalogueDesk::syncAll()
{
    for (const auto& account : d->accounts.accounts())
        sync(account.id);
}

void CatalogueDesk::cancel(const AccountId& account)
{
    d->stop(account, tr("Stopped by a person. The stored catalogue is as it was."));
}

std::optional<Offer> CatalogueDesk::find(const AccountId& account, const OfferCode& code) const
{
    const auto row = d->index->find(account, code);
    return row ? std::optional(d->index->offer(*row)) : std::nullopt;
}

} // namespace simstock
