// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/walletdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/callbag.h"
#include "models/store/cache.h"

#include <map>
#include <utility>

namespace simstock {

namespace {
constexpr milliseconds interval = std::chrono::minutes(15);
/// Finds out that the line is back; below one attempt a minute (hostile.md 147).
constexpr milliseconds offlineInterval = std::chrono::minutes(2);
} // namespace

class WalletDesk::Private {
public:
    Private(WalletDesk& owner, Cache& store, AccountBook& book, Clock& time)
        : q(owner), cache(store), accounts(book), clock(time)
    {
    }

    void start(const AccountId& id);
    void answered(const AccountId& id, Result<Wallet> result);
    void armTimer(const AccountId& id);
    void close(const AccountId& id);

    WalletDesk& q;
    Cache& cache;
    AccountBook& accounts;
    Clock& clock;
    QHash<AccountId, Wallet> wallets;
    std::map<AccountId, QList<Answer<Wallet>>> asking;
    std::map<AccountId, std::unique_ptr<Timer>> timers;
    CallBag writes;
    CallBag reads;
};

void WalletDesk::Private::start(const AccountId& id)
{
    auto* const port = accounts.ports(id).wallet;
    reads.add<Wallet>(
        port->fetchWallet(), [this, id](Result<Wallet> result) { answered(id, std::move(result)); },
        id);
}

void WalletDesk::Private::answered(const AccountId& id, Result<Wallet> result)
{
    const auto askers = std::exchange(asking[id], {});
    asking.erase(id);
    if (result) {
        result->account = id;
        wallets.insert(id, *result);
        writes.add<bool>(cache.storeWallet(*result), [](const Result<bool>&) {});
        writes.add<bool>(cache.noteSync({id, QStringLiteral("wallet"), result->readAt, {}, {}}),
                         [](const Result<bool>&) {});
    }
    accounts.noteAnswer(id, result ? nullptr : &result.error());
    for (const auto& asker : askers)
        asker.finish(result);
    armTimer(id);
    if (result)
        Q_EMIT q.changed(id);
}

void WalletDesk::Private::armTimer(const AccountId& id)
{
    timers.erase(id);
    const auto* const port = accounts.ports(id).wallet;
    if (!port || !port->onTimer())
        return;
    const auto link = accounts.status(id).link;
    timers[id] = clock.after(link == LinkState::Offline ? offlineInterval : interval, [this, id] {
        if (accounts.status(id).link == LinkState::Refused)
            armTimer(id); // asks again once a person made it work
        else
            q.refresh(id);
    });
}

void WalletDesk::Private::close(const AccountId& id)
{
    timers.erase(id);
    reads.drop(id);
    const auto askers = asking.extract(id);
    if (!askers)
        return;
    for (const auto& asker : askers.mapped())
        asker.finish(failure(ErrorKind::Canceled));
}

WalletDesk::WalletDesk(Cache& cache, AccountBook& accounts, Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, cache, accounts, clock))
{
    connect(&accounts, &AccountBook::vendorOpened, this, [this](const AccountId& id) {
        const auto* const port = d->accounts.ports(id).wallet;
        if (port && port->onTimer())
            refresh(id);
    });
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& id) { d->close(id); });
    connect(&accounts, &AccountBook::statusChanged, this, [this](const AccountId& id) {
        if (d->accounts.status(id).link == LinkState::Offline && !d->asking.contains(id))
            d->armTimer(id);
    });
}

WalletDesk::~WalletDesk() = default;

void WalletDesk::open()
{
    d->writes.add<QList<Wallet>>(d->cache.loadWallets(), [this](const Result<QList<Wallet>>& all) {
        if (!all)
            return;
        for (const auto& wallet : *all) {
            if (d->wallets.contains(wallet.account))
                continue; // read from the vendor meanwhile
            d->wallets.insert(wallet.account, wallet);
            Q_EMIT changed(wallet.account);
        }
    });
}

std::optional<Wallet> WalletDesk::wallet(const AccountId& account) const
{
    const auto known = d->wallets.constFind(account);
    return known == d->wallets.constEnd() ? std::nullopt : std::optional(*known);
}

Call<Wallet> WalletDesk::read(const AccountId& account)
{
    if (!d->accounts.ports(account).wallet) {
        return Call<Wallet>::ready(failure(makeError(
            ErrorKind::Conflict, tr("The balance of this account cannot be read now."), {})));
    }
    Answer<Wallet> answer;
    auto call = answer.call();
    const bool first = !d->asking.contains(account);
    d->asking[account].append(answer);
    if (first)
        d->start(account);
    return call;
}

void WalletDesk::refresh(const AccountId& account)
{
    if (!d->accounts.ports(account).wallet || d->asking.contains(account))
        return;
    d->asking[account] = {};
    d->start(account);
}

} // namespace simstock
