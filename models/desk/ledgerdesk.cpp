// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/ledgerdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/bookingmatch.h"
#include "models/desk/callbag.h"
#include "models/desk/intentbook.h"
#include "models/desk/moneysetting.h"
#include "models/desk/walletdesk.h"
#include "models/store/cache.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds freshFor = std::chrono::hours(1);
/// Bookings that were pending may still change: read again that far back.
constexpr qint64 overlapDays = 30;

QString markSetting()
{
    return deskSettingPrefix() + u"lowMark"_s;
}

} // namespace

class LedgerDesk::Private {
public:
    Private(LedgerDesk& owner, Cache& store, AccountBook& book, WalletDesk& walletDesk,
            IntentBook& intentBook, ActivityLog& activity, Clock& time)
        : q(owner),
          cache(store),
          accounts(book),
          wallets(walletDesk),
          intents(intentBook),
          log(activity),
          clock(time)
    {
    }

    struct Reading {
        qint64 activity = 0;
        int open = 0;
        bool hasSuppliers = false; ///< they were asked for
        QList<Transaction> bookings;
        QString problem;
    };
    void loaded(const QList<Transaction>& bookings);
    void vendorOpened(const AccountId& account);
    void merge(const QList<Transaction>& news);
    void changedSoon();
    void rebuild();
    void readBookings(const AccountId& account);
    void readOverview(const AccountId& account);
    void readSuppliers(const AccountId& account);
    void read(const AccountId& account, bool byPerson);
    void part(const AccountId& account, const QString& problem);
    void keep(const AccountId& account, Reading& reading);
    void overviewRead(const AccountId& account, AccountOverview overview);
    void overviewsLoaded(const QList<KeptRows<Invoice>>& all);
    void forgetRemoved();
    void judgeMark(const AccountId& account);
    void closing(const AccountId& account);

    LedgerDesk& q;
    Cache& cache;
    AccountBook& accounts;
    WalletDesk& wallets;
    IntentBook& intents;
    ActivityLog& log;
    Clock& clock;
    bool isLoading = true;
    bool isTold = false;  ///< changed() is on its way
    bool isStale = false; ///< rows are matched anew when someone asks
    QList<Transaction> bookings;
    QList<LedgerRow> rows;
    QHash<AccountId, QDateTime> readAt;
    QHash<AccountId, AccountOverview> overviews;
    QHash<AccountId, QList<SupplierBalance>> suppliers;
    QHash<AccountId, QString> problems;
    QSet<AccountId> low;
    std::map<AccountId, Reading> readings;
    CallBag writes;
    CallBag reads;
};

void LedgerDesk::Private::loaded(const QList<Transaction>& stored)
{
    const auto fresh = std::exchange(bookings, stored);
    isLoading = false;
    merge(fresh); // read from a vendor meanwhile
    for (const auto& account : accounts.accounts())
        vendorOpened(account.id);
}

/// How far back to read is only known once the old bookings are there.
void LedgerDesk::Private::vendorOpened(const AccountId& account)
{
    const auto ports = accounts.ports(account);
    const bool onlyAsked = ports.wallet && !ports.wallet->onTimer();
    const auto last = readAt.value(account);
    const bool old = !last.isValid() || milliseconds(last.msecsTo(clock.now())) > freshFor;
    if (!isLoading && ports.transactions && !onlyAsked && old)
        read(account, false);
}

void LedgerDesk::Private::merge(const QList<Transaction>& news)
{
    QHash<std::pair<QString, QString>, qsizetype> at;
    for (qsizetype i = 0; i < bookings.size(); ++i)
        at.insert({bookings[i].account.text(), bookings[i].id}, i);
    for (const auto& one : news) {
        const auto known = at.constFind({one.account.text(), one.id});
        if (known != at.constEnd())
            bookings[*known] = one;
        else
            bookings.append(one);
    }
    std::stable_sort(bookings.begin(), bookings.end(),
                     [](const Transaction& a, const Transaction& b) { return a.at > b.at; });
    changedSoon();
}

/// Many records may change in one turn: told once afterwards.
void LedgerDesk::Private::changedSoon()
{
    isStale = true;
    if (std::exchange(isTold, true))
        return;
    QMetaObject::invokeMethod(
        &q,
        [this] {
            isTold = false;
            Q_EMIT q.changed();
        },
        Qt::QueuedConnection);
}

void LedgerDesk::Private::rebuild()
{
    if (!std::exchange(isStale, false))
        return;
    const auto& records = intents.records();
    rows = bookingmatch::matched(bookings, records);
    QSet<AccountId> listed;
    for (const auto& one : std::as_const(bookings))
        listed.insert(one.account);
    QSet<AccountId> others;
    for (const auto& record : records)
        others.insert(record.intent.account);
    for (const auto& account : std::as_const(others)) {
        if (!listed.contains(account) && !accounts.ports(account).transactions)
            rows += bookingmatch::fromJournal(account, records);
    }
}

void LedgerDesk::Private::readBookings(const AccountId& account)
{
    auto* const port = accounts.ports(account).transactions;
    if (!port)
        return;
    TransactionFilter filter;
    for (const auto& one : std::as_const(bookings)) {
        if (one.account == account) {
            filter.from = one.at.addDays(-overlapDays);
            break;
        }
    }
    ++readings[account].open;
    reads.add<qint64>(
        port->fetchTransactions(filter,
                                [this, account](QList<Transaction> page) {
                                    const auto reading = readings.find(account);
                                    if (reading == readings.end())
                                        return;
                                    for (auto& one : page)
                                        one.account = account;
                                    reading->second.bookings += page;
                                    log.progress(reading->second.activity,
                                                 reading->second.bookings.size(), 0);
                                }),
        [this, account](const Result<qint64>& result) {
            accounts.noteAnswer(account, result ? nullptr : &result.error());
            const auto now = clock.now();
            if (result)
                readAt.insert(account, now);
            const auto problem = result ? QString() : result.error().userText;
            writes.add<bool>(cache.noteSync({account, u"bookings"_s, readAt.value(account), problem,
                                             result ? QDateTime() : now}),
                             [](const Result<bool>&) {});
            part(account, problem);
        },
        account);
}

void LedgerDesk::Private::readOverview(const AccountId& account)
{
    auto* const port = accounts.ports(account).overview;
    if (!port)
        return;
    ++readings[account].open;
    reads.add<AccountOverview>(
        port->fetchOverview(),
        [this, account](const Result<AccountOverview>& overview) {
            accounts.noteAnswer(account, overview ? nullptr : &overview.error());
            if (overview)
                overviewRead(account, *overview);
            part(account, overview ? QString() : overview.error().userText);
        },
        account);
}

void LedgerDesk::Private::readSuppliers(const AccountId& account)
{
    auto* const port = accounts.ports(account).suppliers;
    auto& reading = readings[account];
    if (!port || std::exchange(reading.hasSuppliers, true))
        return;
    ++reading.open;
    reads.add<QList<SupplierBalance>>(
        port->fetchSupplierBalances(),
        [this, account](const Result<QList<SupplierBalance>>& balances) {
            accounts.noteAnswer(account, balances ? nullptr : &balances.error());
            if (balances)
                suppliers.insert(account, *balances);
            part(account, balances ? QString() : balances.error().userText);
        },
        account);
}

void LedgerDesk::Private::read(const AccountId& account, bool byPerson)
{
    wallets.refresh(account);
    const auto ports = accounts.ports(account);
    const bool isNew = !readings.contains(account);
    if (isNew && !ports.transactions && !ports.overview && !(byPerson && ports.suppliers))
        return;
    auto& reading = readings[account];
    ++reading.open; // until all were asked
    if (isNew) {
        reading.activity = log.begin(LedgerDesk::tr("Read wallet"), account);
        readBookings(account);
        readOverview(account);
    }
    if (byPerson)
        readSuppliers(account);
    part(account, {});
}

void LedgerDesk::Private::overviewRead(const AccountId& account, AccountOverview overview)
{
    if (!overview.readAt.isValid())
        overview.readAt = clock.now();
    writes.add<bool>(
        cache.keep(KeptRows<Invoice>{account, overview.readAt, overview.pendingInvoices}),
        [](const Result<bool>&) {}); // shown all the same
    overviews.insert(account, overview);
}

void LedgerDesk::Private::overviewsLoaded(const QList<KeptRows<Invoice>>& all)
{
    for (const auto& kept : all) {
        const bool isKnown = accounts.find(kept.account);
        if (isKnown && !overviews.contains(kept.account))
            overviews.insert(kept.account, {kept.rows, kept.readAt});
        if (!isKnown && accounts.wereListed()) // removed while the console was closed
            writes.add<bool>(cache.forgetAccount(kept.account), [](const Result<bool>&) {});
    }
    changedSoon();
}

void LedgerDesk::Private::forgetRemoved()
{
    const auto isGone = [this](auto entry) { return !accounts.find(entry.key()); };
    overviews.removeIf(isGone);
    suppliers.removeIf(isGone);
    problems.removeIf(isGone);
    readAt.removeIf(isGone);
    changedSoon();
}

void LedgerDesk::Private::part(const AccountId& account, const QString& problem)
{
    auto& reading = readings[account];
    if (!problem.isEmpty())
        reading.problem = problem;
    if (--reading.open > 0)
        return;
    auto over = readings.extract(account);
    problems.insert(account, over.mapped().problem);
    keep(account, over.mapped());
    log.finish(over.mapped().activity,
               over.mapped().problem.isEmpty() ? ActivityResult::Done : ActivityResult::Failed,
               over.mapped().problem);
    changedSoon();
}

void LedgerDesk::Private::keep(const AccountId& account, Reading& reading)
{
    if (reading.bookings.isEmpty())
        return;
    merge(reading.bookings);
    writes.add<bool>(cache.storeBookings(reading.bookings), [this,
                                                             account](const Result<bool>& stored) {
        if (!stored)
            log.note(tr("Keep bookings"), ActivityResult::Failed, stored.error().userText, account);
    });
}

void LedgerDesk::Private::judgeMark(const AccountId& account)
{
    if (!q.isLow(account)) {
        low.remove(account);
        return;
    }
    if (low.contains(account))
        return;
    low.insert(account);
    const QLocale locale;
    const auto sentence =
        tr("%1 has %2 left, less than the low mark of %3. Add money soon.")
            .arg(accounts.label(account), wallets.wallet(account)->spendable().display(locale),
                 q.lowMark(account)->display(locale));
    log.note(tr("Low balance"), ActivityResult::Warning, sentence, account);
    Q_EMIT q.becameLow(account, sentence);
}

void LedgerDesk::Private::closing(const AccountId& account)
{
    reads.drop(account);
    if (const auto reading = readings.extract(account))
        log.finish(reading.mapped().activity, ActivityResult::Stopped,
                   tr("The account was closed."));
}

LedgerDesk::LedgerDesk(Cache& cache, AccountBook& accounts, WalletDesk& wallets,
                       IntentBook& intents, ActivityLog& log, Clock& clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, cache, accounts, wallets, intents, log, clock))
{
    const auto changes = [this] { d->changedSoon(); };
    connect(&intents, &IntentBook::opened, this, changes);
    connect(&intents, &IntentBook::recordAdded, this, changes);
    connect(&intents, &IntentBook::recordChanged, this, changes);
    connect(&accounts, &AccountBook::accountsChanged, this, [this] { d->forgetRemoved(); });
    connect(&wallets, &WalletDesk::changed, this, [this](const AccountId& account) {
        d->judgeMark(account);
        d->changedSoon();
    });
    connect(&accounts, &AccountBook::vendorOpened, this, [this](const AccountId& account) {
        d->vendorOpened(account);
        d->changedSoon();
    });
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->closing(account); });
}

LedgerDesk::~LedgerDesk() = default;

void LedgerDesk::open()
{
    d->writes.add<QList<SyncTime>>(
        d->cache.loadSyncTimes(), [this](const Result<QList<SyncTime>>& times) {
            if (!times)
                return;
            for (const auto& time : *times) {
                if (time.what == u"bookings" && !d->readAt.contains(time.account))
                    d->readAt.insert(time.account, time.at);
            }
            d->changedSoon();
        });
    d->writes.add<QList<KeptRows<Invoice>>>(d->cache.loadKept<Invoice>(),
                                            [this](const Result<QList<KeptRows<Invoice>>>& all) {
                                                if (all)
                                                    d->overviewsLoaded(*all);
                                            });
    d->writes.add<QList<Transaction>>(
        d->cache.loadBookings(), [this](const Result<QList<Transaction>>& stored) {
            if (!stored)
                d->log.note(tr("Load bookings"), ActivityResult::Failed, stored.error().userText);
            d->loaded(stored ? *stored : QList<Transaction>());
        });
}

bool LedgerDesk::isLoading() const
{
    return d->isLoading;
}

const QList<LedgerRow>& LedgerDesk::rows() const
{
    d->rebuild();
    return d->rows;
}

QDateTime LedgerDesk::readAt(const AccountId& account) const
{
    return d->readAt.value(account);
}

std::optional<AccountOverview> LedgerDesk::overview(const AccountId& account) const
{
    const auto known = d->overviews.constFind(account);
    return known == d->overviews.constEnd() ? std::nullopt : std::optional(*known);
}

QList<SupplierBalance> LedgerDesk::suppliers(const AccountId& account) const
{
    return d->suppliers.value(account);
}

QString LedgerDesk::problem(const AccountId& account) const
{
    return d->problems.value(account);
}

Burn LedgerDesk::burn(const AccountId& account) const
{
    Burn burn;
    const auto wallet = d->wallets.wallet(account);
    if (!wallet)
        return burn;
    d->rebuild();
    const auto now = d->clock.now();
    const auto currency = wallet->balance.currency();
    burn.week = bookingmatch::spentSince(d->rows, account, now.addDays(-7), currency);
    burn.month = bookingmatch::spentSince(d->rows, account, now.addDays(-30), currency);
    const auto left = wallet->spendable().micros();
    if (!burn.week || !burn.month || left <= 0)
        return burn;
    const auto [slow, fast] = std::minmax({static_cast<double>(burn.week->micros()) / 7,
                                           static_cast<double>(burn.month->micros()) / 30});
    burn.lastsUntil = bookingmatch::usedUpAt(now, left, fast);
    burn.lastsAtMost = bookingmatch::usedUpAt(now, left, slow);
    return burn;
}

void LedgerDesk::refresh(const AccountId& account)
{
    d->read(account, true);
}

void LedgerDesk::refreshAll()
{
    for (const auto& account : d->accounts.accounts())
        refresh(account.id);
}

std::optional<Money> LedgerDesk::ownLowMark(const AccountId& account) const
{
    const auto* const known = d->accounts.find(account);
    return known ? moneyOfSetting(known->settings.value(markSetting())) : std::nullopt;
}

std::optional<Money> LedgerDesk::lowMark(const AccountId& account) const
{
    if (const auto own = ownLowMark(account))
        return own;
    const auto wallet = d->wallets.wallet(account);
    return wallet ? wallet->lowMark : std::nullopt;
}

bool LedgerDesk::isLow(const AccountId& account) const
{
    const auto wallet = d->wallets.wallet(account);
    const auto mark = lowMark(account);
    return wallet && mark && wallet->spendable().currency() == mark->currency() &&
           wallet->spendable().micros() < mark->micros();
}

Status LedgerDesk::setLowMark(const AccountId& account, const std::optional<Money>& mark)
{
    const auto* const known = d->accounts.find(account);
    if (!known)
        return failure(ErrorKind::NotFound);
    auto next = *known;
    if (mark)
        next.settings.insert(markSetting(), toSetting(*mark));
    else
        next.settings.remove(markSetting());
    auto updated = d->accounts.update(next);
    if (updated)
        d->judgeMark(account);
    d->changedSoon();
    return updated;
}

} // namespace simstock
