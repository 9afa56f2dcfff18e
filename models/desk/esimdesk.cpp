// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/esimdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/actrunner.h"
#include "models/desk/callbag.h"
#include "models/desk/esimrows.h"
#include "models/desk/freshstates.h"
#include "models/desk/inventorysync.h"
#include "models/store/cache.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
/// Single eSIMs read at the same time on one account.
constexpr int refreshesAtOnce = 3;

Error unfit(const QString& reason)
{
    return makeError(ErrorKind::Conflict, reason, u"does not fit"_s);
}
} // namespace

class EsimDesk::Private {
public:
    Private(EsimDesk& owner, Cache& store, AccountBook& book, ActRunner& actRunner,
            ActivityLog& activity, Clock& time)
        : q(owner), cache(store), accounts(book), runner(actRunner), log(activity), clock(time)
    {
    }

    struct Sync {
        qint64 activity = 0;
        std::unique_ptr<InventorySync> reader;
    };
    struct Refresh {
        QList<EsimKey> waiting;
        QSet<EsimKey> running;
        qint64 activity = 0;
        qint64 done = 0, total = 0;
        QString lastError;
    };

    void show(const QList<Esim>& rows);
    void syncTimesLoaded(const QList<SyncTime>& times);
    void firstSync(const AccountId& account);
    void endSync(const AccountId& account, const Result<bool>& result);
    void store(const AccountId& account, QList<Esim> esims);
    void refreshNext(const AccountId& account);
    void refreshed(const EsimKey& key, Result<Esim> esim);
    void closing(const AccountId& account);
    Result<IntentId> send(const QString& sheetToken, const Esim& esim, Result<PreparedAct> act,
                          Intent intent);

    EsimDesk& q;
    Cache& cache;
    AccountBook& accounts;
    ActRunner& runner;
    ActivityLog& log;
    Clock& clock;
    bool isLoading = true;
    bool timesKnown = false;
    EsimRows rows;
    FreshStates states{clock};
    QHash<AccountId, ReadStanding> standings; ///< of the whole inventory; not whether it runs
    std::map<AccountId, Refresh> refreshes;
    CallBag writes;
    CallBag reads;
    std::map<AccountId, Sync> syncs; ///< reads the vendor: gone before it in closing()
};

void EsimDesk::Private::show(const QList<Esim>& stored)
{
    if (const auto keys = rows.merge(stored); !keys.isEmpty())
        Q_EMIT q.changed(keys);
}

void EsimDesk::Private::syncTimesLoaded(const QList<SyncTime>& times)
{
    for (const auto& time : times) {
        if (time.what == u"esims"_s)
            standings.insert(time.account, {false, time.at, time.lastError});
    }
    timesKnown = true;
    for (const auto& account : accounts.accounts())
        firstSync(account.id);
}

void EsimDesk::Private::firstSync(const AccountId& account)
{
    if (timesKnown && !standings.value(account).readAt.isValid() && accounts.vendor(account))
        q.sync(account);
}

void EsimDesk::Private::store(const AccountId& account, QList<Esim> esims)
{
    std::for_each(esims.begin(), esims.end(), [&](Esim& esim) { esim.key.account = account; });
    writes.add<QList<Esim>>(
        cache.storeEsims(std::move(esims)), [this, account](const Result<QList<Esim>>& stored) {
            if (stored) {
                show(*stored);
                return;
            }
            log.note(tr("Store eSIMs"), ActivityResult::Failed, stored.error().userText, account);
        });
}

void EsimDesk::Private::endSync(const AccountId& account, const Result<bool>& result)
{
    const auto sync = syncs.extract(account);
    if (!sync)
        return;
    const bool isStopped = !result && result.error().kind == ErrorKind::Canceled;
    const auto problem = result ? QString() : result.error().userText;
    auto& standing = standings[account];
    if (!isStopped)
        standing.lastError = problem;
    if (result)
        standing.readAt = clock.now();
    log.finish(sync.mapped().activity,
               !result   ? isStopped ? ActivityResult::Stopped : ActivityResult::Failed
               : *result ? ActivityResult::Done
                         : ActivityResult::Warning,
               result && !*result ? tr("The list was cut short. What was read is kept.") : problem);
    writes.add<bool>(cache.noteSync({account, u"esims"_s, standing.readAt, problem,
                                     result ? QDateTime() : clock.now()}),
                     [](const Result<bool>&) {});
    if (!isStopped)
        accounts.noteAnswer(account, result ? nullptr : &result.error());
    Q_EMIT q.syncChanged(account);
}

void EsimDesk::Private::refreshNext(const AccountId& account)
{
    auto& job = refreshes[account];
    auto* const port = accounts.ports(account).inventory;
    while (port && !job.waiting.isEmpty() && job.running.size() < refreshesAtOnce) {
        const auto key = job.waiting.takeFirst();
        job.running.insert(key);
        const auto* const row = rows.find(key);
        Esim known = row ? *row : Esim();
        known.key = key;
        reads.add<Esim>(
            port->fetchEsim(known),
            [this, key](Result<Esim> esim) { refreshed(key, std::move(esim)); }, account);
    }
    if (!job.running.isEmpty() || (port && !job.waiting.isEmpty()))
        return;
    const auto over = std::exchange(job, {});
    refreshes.erase(account);
    log.finish(over.activity,
               over.lastError.isEmpty() ? ActivityResult::Done : ActivityResult::Failed,
               over.lastError);
}

void EsimDesk::Private::refreshed(const EsimKey& key, Result<Esim> esim)
{
    accounts.noteAnswer(key.account, esim ? nullptr : &esim.error());
    auto& job = refreshes[key.account];
    job.running.remove(key);
    log.progress(job.activity, ++job.done, job.total);
    if (esim)
        store(key.account, {std::move(*esim)});
    else
        job.lastError = esim.error().userText;
    refreshNext(key.account);
}

void EsimDesk::Private::closing(const AccountId& account)
{
    endSync(account, failure(ErrorKind::Canceled));
    reads.drop(account);
    if (const auto job = refreshes.extract(account))
        log.finish(job.mapped().activity, ActivityResult::Stopped, tr("The account was closed."));
}

Result<IntentId> EsimDesk::Private::send(const QString& sheetToken, const Esim& esim,
                                         Result<PreparedAct> act, Intent intent)
{
    if (!act)
        return failure(std::move(act.error()));
    intent.account = esim.key.account;
    intent.act = std::move(*act);
    intent.sheetToken = sheetToken;
    intent.target = esim.key;
    intent.customerName = esim.customerName;
    intent.customerEmail = esim.customerEmail;
    return runner.run(std::move(intent));
}

EsimDesk::EsimDesk(Cache& cache, AccountBook& accounts, ActRunner& runner, ActivityLog& log,
                   Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, cache, accounts, runner, log, clock))
{
    connect(&accounts, &AccountBook::vendorOpened, this,
            [this](const AccountId& account) { d->firstSync(account); });
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->closing(account); });
    connect(&runner, &ActRunner::targetTouched, this,
            [this](const EsimKey& key) { refresh({key}); });
}

EsimDesk::~EsimDesk() = default;

void EsimDesk::open()
{
    d->writes.add<QList<Esim>>(d->cache.loadEsims(), [this](const Result<QList<Esim>>& loaded) {
        d->isLoading = false;
        if (loaded)
            d->rows.merge(*loaded);
        else
            d->log.note(tr("Load eSIMs"), ActivityResult::Failed, loaded.error().userText);
        Q_EMIT reset();
    });
    d->writes.add<QList<SyncTime>>(d->cache.loadSyncTimes(),
                                   [this](const Result<QList<SyncTime>>& times) {
                                       d->syncTimesLoaded(times ? *times : QList<SyncTime>());
                                   });
}

bool EsimDesk::isLoading() const
{
    return d->isLoading;
}

const QList<Esim>& EsimDesk::esims() const
{
    return d->rows.all();
}

const Esim* EsimDesk::find(const EsimKey& key) const
{
    return d->rows.find(key);
}

QList<EsimKey> EsimDesk::ofOrder(const AccountId& account, const VendorOrderId& order) const
{
    return d->rows.ofOrder(account, order);
}

QDateTime EsimDesk::asOf() const
{
    QDateTime oldest;
    for (const auto& account : d->accounts.accounts()) {
        if (const auto at = d->standings.value(account.id).readAt;
            at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

ReadStanding EsimDesk::standing(const AccountId& account) const
{
    const auto known = d->standings.value(account);
    return {d->syncs.contains(account), known.readAt, known.lastError};
}

void EsimDesk::sync(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).inventory;
    if (!port || !port->hasList() || d->syncs.contains(account))
        return;
    auto& sync = d->syncs[account];
    sync.activity = d->log.begin(tr("Read eSIMs"), account, [this, account] {
        d->endSync(account, failure(ErrorKind::Canceled));
    });
    sync.reader = std::make_unique<InventorySync>(
        *port, d->clock.now(),
        [this, account, activity = sync.activity](QList<Esim> esims, qint64 soFar) {
            d->log.progress(activity, soFar, 0);
            d->store(account, std::move(esims));
        },
        [this, account](const Result<bool>& result) { d->endSync(account, result); });
    sync.reader->start();
    Q_EMIT syncChanged(account);
}

void EsimDesk::syncAll()
{
    for (const auto& account : d->accounts.accounts())
        sync(account.id);
}

void EsimDesk::refresh(const QList<EsimKey>& keys)
{
    QSet<AccountId> touched;
    for (const auto& key : keys) {
        if (!d->accounts.ports(key.account).inventory)
            continue;
        auto& job = d->refreshes[key.account];
        if (job.waiting.contains(key) || job.running.contains(key))
            continue;
        if (job.activity == 0)
            job.activity = d->log.begin(tr("Refresh eSIMs"), key.account);
        job.waiting.append(key);
        ++job.total;
        touched.insert(key.account);
    }
    for (const auto& account : std::as_const(touched))
        d->refreshNext(account);
}

Call<QList<Esim>> EsimDesk::takeOver(QList<Esim> esims, const Intent& intent)
{
    for (auto& esim : esims)
        fillIn(esim, intent);
    Answer<QList<Esim>> answer;
    auto outer = answer.call();
    d->writes.add<QList<Esim>>(
        d->cache.storeEsims(std::move(esims)),
        [this, answer, name = intent.customerName,
         email = intent.customerEmail](Result<QList<Esim>> stored) {
            if (stored) {
                d->show(*stored);
                for (const auto& row : *stored) { // known from a list before its order was
                    if (row.customerName.isEmpty() && row.customerEmail.isEmpty() &&
                        !(name.isEmpty() && email.isEmpty()))
                        setCustomer(row.key, name, email, row.note);
                }
            }
            answer.finish(std::move(stored));
        });
    return outer;
}

Call<EsimSecrets> EsimDesk::secrets(const EsimKey& key)
{
    return d->cache.secrets(key);
}

void EsimDesk::setCustomer(const EsimKey& key, const QString& name, const QString& email,
                           const QString& note)
{
    d->writes.add<Esim>(d->cache.setCustomer(key, name, email, note),
                        [this, key](const Result<Esim>& row) {
                            if (row)
                                d->show({*row});
                            else
                                d->log.note(tr("Keep customer"), ActivityResult::Failed,
                                            row.error().userText, key.account);
                            Q_EMIT customerAnswered(key);
                        });
    Q_EMIT customerSent(key, name, email, note);
}

Fit EsimDesk::fit(ActKind act, const EsimKey& key) const
{
    const auto no = [](const QString& reason) { return Fit{false, reason, std::nullopt}; };
    const auto* const esim = find(key);
    const auto* const account = d->accounts.find(key.account);
    if (!esim)
        return no(tr("This eSIM is not known any more."));
    if (!account)
        return no(noAccountText(key.account));
    if (account->readOnly)
        return no(tr("This account is read-only."));
    if (!d->accounts.vendor(key.account))
        return no(tr("The account of this eSIM is not open."));
    const auto ports = d->accounts.ports(key.account);
    const auto cannot = tr("This vendor cannot do that.");
    switch (act) {
    case ActKind::TopUp:
        return ports.topUp ? ports.topUp->fit(*esim) : no(cannot);
    case ActKind::Message:
        return ports.messages ? ports.messages->fit(*esim) : no(cannot);
    case ActKind::Cancel:
    case ActKind::Suspend:
    case ActKind::Resume:
    case ActKind::Revoke:
        return ports.lifecycle && ports.lifecycle->acts().contains(act)
                   ? ports.lifecycle->fit(act, *esim)
                   : no(cannot);
    default:
        return no(cannot);
    }
}

Result<IntentId> EsimDesk::act(const QString& sheetToken, ActKind kind, const EsimKey& key)
{
    auto* const port = d->accounts.ports(key.account).lifecycle;
    if (const auto possible = fit(kind, key); !possible.possible || !port)
        return failure(unfit(possible.reason));
    const auto esim = *find(key);
    Intent intent;
    intent.planName = esim.planName;
    intent.offer = esim.offer;
    return d->send(sheetToken, esim, port->prepare(kind, esim), std::move(intent));
}

bool EsimDesk::isStateFresh(const EsimKey& key) const
{
    return d->states.isFresh(key) || !d->accounts.ports(key.account).inventory;
}

Call<QList<Esim>> EsimDesk::readState(const EsimKey& key)
{
    using Esims = Call<QList<Esim>>;
    const auto* const known = find(key);
    auto* const port = d->accounts.ports(key.account).inventory;
    if (!known || !port)
        return Esims::ready(QList<Esim>());
    auto read = d->reads.shield(port->fetchEsim(*known), key.account);
    return chain(std::move(read), [self = QPointer(this), key](Esim esim) {
        if (!self)
            return Esims::ready(failure(ErrorKind::Canceled));
        self->d->accounts.noteAnswer(key.account, nullptr);
        self->d->states.note(key);
        esim.key.account = key.account;
        return self->takeOver({std::move(esim)}, {});
    });
}

Call<QList<Offer>> EsimDesk::topUps(const EsimKey& key)
{
    using Offers = Call<QList<Offer>>;
    const auto possible = fit(ActKind::TopUp, key);
    if (!possible.possible)
        return Offers::ready(failure(unfit(possible.reason)));
    if (!isStateFresh(key))
        return chain(readState(key), [self = QPointer(this), key](const auto&) {
            return self ? self->topUps(key) : Offers::ready(failure(ErrorKind::Canceled));
        });
    return d->reads.shield(d->accounts.ports(key.account).topUp->fetchTopUps(*find(key)),
                           key.account);
}

Result<IntentId> EsimDesk::topUp(const QString& sheetToken, const EsimKey& key, const Offer& offer,
                                 int days)
{
    const auto possible = fit(ActKind::TopUp, key);
    if (!possible.possible)
        return failure(unfit(possible.reason));
    if (!isStateFresh(key))
        return failure(unfit(tr("The state of this eSIM was read more than a minute ago. It has to "
                                "be read again first.")));
    TopUpRequest request;
    request.esim = *find(key);
    request.offer = offer;
    request.days = days;
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Intent intent;
    intent.planName = offer.name;
    intent.offer = offer.code;
    intent.quantity = 1;
    intent.days = offer.isDayPlan() ? days : offer.days;
    if (const auto total = offer.total(1, days))
        intent.expected = *total;
    return d->send(sheetToken, request.esim,
                   d->accounts.ports(key.account).topUp->prepareTopUp(request), std::move(intent));
}

std::optional<MessageRules> EsimDesk::messageRules(const EsimKey& key) const
{
    const auto* const port = d->accounts.ports(key.account).messages;
    return port ? std::optional(port->rules()) : std::nullopt;
}

Result<IntentId> EsimDesk::sendMessage(const QString& sheetToken, const EsimKey& key,
                                       const MessageDraft& draft)
{
    const auto possible = fit(ActKind::Message, key);
    if (!possible.possible)
        return failure(unfit(possible.reason));
    auto* const port = d->accounts.ports(key.account).messages;
    const auto rules = port->rules();
    if (draft.text.trimmed().isEmpty() || draft.text.size() > rules.maxLength)
        return failure(makeError(ErrorKind::Rejected,
                                 tr("A message has 1 to %1 characters.").arg(rules.maxLength),
                                 u"length"_s));
    const auto esim = *find(key);
    Intent intent;
    intent.planName = esim.planName;
    intent.offer = esim.offer;
    intent.note = draft.text;
    intent.retryOf = draft.retryOf;
    MessageRequest request{.esim = esim, .text = draft.text};
    if (rules.hasSender)
        request.sender = draft.sender.trimmed();
    if (rules.hasMetadata)
        request.metadata = draft.metadata;
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto token = sheetToken.isEmpty()
                           ? QString()
                           : sheetToken + u'/' + key.account.text() + u'/' + key.id.text();
    return d->send(token, esim, port->prepareMessage(request), std::move(intent));
}

} // namespace simstock
