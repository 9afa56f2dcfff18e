// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/usagedesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/callbag.h"
#include "models/desk/esimdesk.h"
#include "models/store/cache.h"

#include <algorithm>
#include <map>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds lookAround = std::chrono::minutes(5);
/// Never more often by itself, whatever lag a vendor states.
constexpr milliseconds leastGap = std::chrono::minutes(30);

bool isWatched(EsimState state)
{
    return state == EsimState::InUse || state == EsimState::ConnectedNotUsed;
}

} // namespace

class UsageDesk::Private {
public:
    Private(UsageDesk& owner, Cache& store, AccountBook& book, EsimDesk& esimDesk,
            ActivityLog& activity, Clock& time)
        : q(owner), cache(store), accounts(book), esims(esimDesk), log(activity), clock(time)
    {
    }

    /// One account's reading, group after group.
    struct Job {
        QList<EsimKey> pressing; ///< fresh, before the others
        QList<EsimKey> waiting;
        QHash<EsimKey, UsageRead> queued; ///< what stands in either
        bool isRunning = false;
        qint64 activity = 0;
        qint64 done = 0;
        qint64 total = 0;
    };
    void next(const AccountId& account);
    void add(const EsimKey& key, UsageRead read);
    void groupRead(const AccountId& account, const QList<EsimKey>& group,
                   const Result<QList<UsageSample>>& samples);
    void take(const QList<UsageSample>& samples);
    void end(const AccountId& account, ActivityResult result, const QString& details);
    void arm();
    void lookForOld();

    UsageDesk& q;
    Cache& cache;
    AccountBook& accounts;
    EsimDesk& esims;
    ActivityLog& log;
    Clock& clock;
    bool isOpen = false;
    std::map<AccountId, Job> jobs;
    QHash<EsimKey, milliseconds> askedAt; ///< monotonic, this session
    QHash<AccountId, QString> problems;   ///< of the newest read; none after a success
    std::unique_ptr<Timer> timer;
    CallBag writes;
    CallBag reads;
};

void UsageDesk::Private::next(const AccountId& account)
{
    auto& job = jobs[account];
    auto* const port = accounts.ports(account).usage;
    if (job.isRunning)
        return;
    if ((job.pressing.isEmpty() && job.waiting.isEmpty()) || !port) {
        end(account, ActivityResult::Done, {});
        return;
    }
    const auto read = job.pressing.isEmpty() ? UsageRead::Stored : UsageRead::Fresh;
    auto& queue = read == UsageRead::Fresh ? job.pressing : job.waiting;
    const auto rules = port->rules();
    const bool isOwnSize = read == UsageRead::Fresh && rules.freshPerCall > 0;
    const auto size = std::max(isOwnSize ? rules.freshPerCall : rules.idsPerCall, 1);
    const auto group = queue.mid(0, size);
    queue.remove(0, group.size());
    job.isRunning = true;
    for (const auto& key : group) {
        job.queued.remove(key);
        askedAt.insert(key, clock.monotonic());
    }
    reads.add<QList<UsageSample>>(
        port->fetchUsage(group, read),
        [this, account, group](const Result<QList<UsageSample>>& samples) {
            groupRead(account, group, samples);
        },
        account);
}

void UsageDesk::Private::groupRead(const AccountId& account, const QList<EsimKey>& group,
                                   const Result<QList<UsageSample>>& samples)
{
    if (samples)
        problems.remove(account);
    else
        problems.insert(account, samples.error().userText);
    accounts.noteAnswer(account, samples ? nullptr : &samples.error());
    auto& job = jobs[account];
    job.isRunning = false;
    if (!samples) { // what was read so far stays; the rest would fail the same way
        for (const auto& key : group)
            askedAt.remove(key);
        end(account, ActivityResult::Failed, samples.error().userText);
        return;
    }
    job.done += group.size();
    log.progress(job.activity, job.done, job.total);
    take(*samples);
    next(account);
}

void UsageDesk::Private::take(const QList<UsageSample>& samples)
{
    if (samples.isEmpty())
        return;
    QList<Esim> rows;
    QList<EsimKey> keys;
    for (const auto& sample : samples) {
        keys.append(sample.esim);
        const auto* const known = esims.find(sample.esim);
        if (!known)
            continue;
        auto row = *known;
        row.used = sample.used;
        if (sample.total)
            row.total = sample.total;
        row.usageAt = sample.vendorTime.isValid() ? sample.vendorTime : sample.readAt;
        rows.append(row);
    }
    writes.add<bool>(cache.storeUsage(samples), [this, keys](const Result<bool>& stored) {
        if (stored)
            Q_EMIT q.changed(keys);
    });
    const auto shown = esims.takeOver(rows, {}); // done without us, too
}

void UsageDesk::Private::end(const AccountId& account, ActivityResult result,
                             const QString& details)
{
    if (const auto job = jobs.extract(account)) {
        log.finish(job.mapped().activity, result, details);
        Q_EMIT q.standingChanged(account);
    }
}

void UsageDesk::Private::arm()
{
    timer = clock.after(lookAround, [this] {
        lookForOld();
        arm();
    });
}

/// What is in use and was not read for as long as its vendor takes to know more.
void UsageDesk::Private::lookForOld()
{
    QList<EsimKey> old;
    for (const auto& esim : esims.esims()) {
        const auto& account = esim.key.account;
        const auto* const port = accounts.ports(account).usage;
        const auto link = accounts.status(account).link;
        if (!isWatched(esim.state) || !port || !port->rules().onTimer ||
            link == LinkState::Offline || link == LinkState::Refused)
            continue;
        const auto gap = std::max(port->rules().vendorLag, leastGap);
        const auto asked = askedAt.constFind(esim.key);
        if (asked == askedAt.constEnd() || clock.monotonic() - *asked >= gap)
            old.append(esim.key);
    }
    q.refresh(old, UsageRead::Stored); // never Fresh: nobody pressed anything
}

UsageDesk::UsageDesk(Cache& cache, AccountBook& accounts, EsimDesk& esims, ActivityLog& log,
                     Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, cache, accounts, esims, log, clock))
{
    connect(&accounts, &AccountBook::vendorClosing, this, [this](const AccountId& account) {
        d->reads.drop(account);
        d->end(account, ActivityResult::Stopped, tr("The account was closed."));
    });
}

UsageDesk::~UsageDesk() = default;

void UsageDesk::open()
{
    if (!d->isOpen)
        d->arm();
    d->isOpen = true;
}

/// A person's wish for one that waits already lifts it.
void UsageDesk::Private::add(const EsimKey& key, UsageRead read)
{
    auto& job = jobs[key.account];
    const auto queued = job.queued.constFind(key);
    const bool isQueued = queued != job.queued.cend();
    if (isQueued && (*queued == UsageRead::Fresh || read == UsageRead::Stored))
        return;
    if (job.activity == 0) {
        job.activity = log.begin(UsageDesk::tr("Read usage"), key.account, [this, key] {
            reads.drop(key.account);
            end(key.account, ActivityResult::Stopped, UsageDesk::tr("Stopped by a person."));
        });
    }
    if (isQueued)
        job.waiting.removeOne(key);
    else
        ++job.total;
    job.queued.insert(key, read);
    (read == UsageRead::Fresh ? job.pressing : job.waiting).append(key);
}

void UsageDesk::refresh(const QList<EsimKey>& keys, UsageRead read)
{
    QSet<AccountId> touched;
    for (const auto& key : keys) {
        if (!d->accounts.ports(key.account).usage)
            continue;
        d->add(key, read);
        touched.insert(key.account);
    }
    for (const auto& account : std::as_const(touched))
        d->next(account);
}

void UsageDesk::refreshAll()
{
    QList<EsimKey> keys;
    for (const auto& esim : d->esims.esims()) {
        if (isWatched(esim.state) || esim.state == EsimState::OnAPhone ||
            esim.state == EsimState::Paused)
            keys.append(esim.key);
    }
    refresh(keys);
}

Call<QList<UsageSample>> UsageDesk::history(const EsimKey& key)
{
    return d->cache.loadUsage(key);
}

ReadStanding UsageDesk::standing(const AccountId& account) const
{
    return {d->jobs.contains(account), {}, d->problems.value(account)};
}

QDateTime UsageDesk::nextUseful(const EsimKey& key) const
{
    const auto* const port = d->accounts.ports(key.account).usage;
    const auto asked = d->askedAt.constFind(key);
    if (!port || asked == d->askedAt.constEnd())
        return {};
    const auto left = *asked + port->rules().vendorLag - d->clock.monotonic();
    return left > milliseconds(0) ? d->clock.now().addMSecs(left.count()) : QDateTime();
}

} // namespace simstock
