// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountbook.h"

#include "models/desk/accountrules.h"
#include "models/desk/activitylog.h"
#include "models/desk/callbag.h"
#include "models/desk/keyset.h"
#include "models/desk/sessionmemories.h"
#include "models/domain/ownstock.h"
#include "models/store/accountstore.h"

#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

namespace simstock {

using Keys = VendorDescriptor::Credentials;

class AccountBook::Private {
public:
    Private(AccountBook& owner, AccountStore& accountStore, SecretStore& secretStore,
            const VendorDirectory& vendors, ActivityLog& activity, Clock& time)
        : q(owner),
          store(accountStore),
          secrets(secretStore),
          memories(secretStore),
          directory(vendors),
          log(activity),
          clock(time)
    {
    }

    struct Entry {
        AccountStatus status;
        std::unique_ptr<Vendor> vendor;
        bool isNew = false;
    };

    void reload();
    void queueOpening(const AccountId& id);
    void openNext();
    void keysRead(const AccountId& id, Result<Keys> keys);
    void withMemory(const AccountId& id, const Keys& keys);
    void openVendor(const AccountId& id, const Keys& keys, const SessionMemory& memory);
    void closeVendor(const AccountId& id);
    void setLink(const AccountId& id, LinkState link, const QString& lastError);
    void retryLocked();
    void keep(Account account, const Keys& keys, bool sessionOnly, Answer<AccountId> answer);
    Account* mutableFind(const AccountId& id)
    {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&id](const Account& one) { return one.id == id; });
        return found == list.end() ? nullptr : &*found;
    }

    AccountBook& q;
    AccountStore& store;
    SecretStore& secrets;
    SessionMemories memories;
    VendorDirectory directory;
    ActivityLog& log;
    Clock& clock;
    QList<Account> list;
    std::map<AccountId, Entry> entries;
    QHash<AccountId, QString> formerLabels;
    QHash<AccountId, Keys> sessionKeys; // never written anywhere
    QList<AccountId> toOpen;
    AccountId opening;
    bool wasOpened = false;
    CallBag calls;
    Call<Keys> reading;
};

void AccountBook::Private::reload()
{
    const auto listed = store.list();
    if (!listed) {
        log.note(tr("Read accounts"), ActivityResult::Failed, listed.error().userText);
        return;
    }
    const auto before = std::exchange(list, *listed);
    for (const auto& old : before) {
        if (q.find(old.id))
            continue;
        formerLabels.insert(old.id, old.label);
        closeVendor(old.id);
        entries.erase(old.id);
        sessionKeys.remove(old.id);
    }
    for (const auto& account : std::as_const(list)) {
        const auto same =
            std::find_if(before.begin(), before.end(),
                         [&account](const Account& old) { return old.id == account.id; });
        if (same == before.end()) {
            entries[account.id].isNew = wasOpened;
            queueOpening(account.id);
        } else if (same->baseUrl != account.baseUrl || same->environment != account.environment ||
                   vendorSettings(same->settings) != vendorSettings(account.settings) ||
                   same->vendor != account.vendor || same->secretNames != account.secretNames) {
            closeVendor(account.id);
            queueOpening(account.id);
        }
    }
    wasOpened = true;
    if (before != list)
        Q_EMIT q.accountsChanged();
}

void AccountBook::Private::queueOpening(const AccountId& id)
{
    if (!toOpen.contains(id))
        toOpen.append(id);
    openNext();
}

void AccountBook::Private::openNext()
{
    if (!opening.isEmpty() || toOpen.isEmpty())
        return;
    opening = toOpen.takeFirst();
    const auto* const account = q.find(opening);
    if (!account) {
        opening = {};
        openNext();
        return;
    }
    setLink(opening, LinkState::Opening, {});
    reading = sessionKeys.contains(opening) ? Call<Keys>::ready(sessionKeys.value(opening))
                                            : keyset::read(secrets, opening, account->secretNames);
    reading.onDone([this](Result<Keys> keys) {
        const auto id = std::exchange(opening, {});
        keysRead(id, std::move(keys));
        openNext();
    });
}

void AccountBook::Private::keysRead(const AccountId& id, Result<Keys> keys)
{
    if (!q.find(id) || toOpen.contains(id))
        return; // removed, or changed meanwhile and read once more
    if (keys) {
        withMemory(id, *keys);
        return;
    }
    if (keys.error().kind == ErrorKind::NotFound) {
        setLink(id, LinkState::KeyMissing,
                tr("The keys of this account are not in the keyring. Enter them again with "
                   "Replace keys."));
    } else {
        setLink(id, LinkState::KeyLocked,
                tr("The keys of this account cannot be read: the keyring is locked or missing. "
                   "Unlock it; the account then opens by itself."));
    }
    log.note(tr("Open account"), ActivityResult::Warning, q.status(id).lastError, id);
}

void AccountBook::Private::withMemory(const AccountId& id, const Keys& keys)
{
    const auto* const descriptor = directory.find(q.find(id)->vendor);
    if (!descriptor || !descriptor->keepsSession) {
        openVendor(id, keys, {});
        return;
    }
    calls.add<Secret>(memories.read(id), [this, id, keys](const Result<Secret>& kept) {
        if (q.find(id) && !toOpen.contains(id))
            openVendor(id, keys, memories.open(id, *kept, sessionKeys.contains(id)));
    });
}

void AccountBook::Private::openVendor(const AccountId& id, const Keys& keys,
                                      const SessionMemory& memory)
{
    const auto* const account = q.find(id);
    const auto* const descriptor = directory.find(account->vendor);
    auto vendor =
        descriptor && descriptor->open ? descriptor->open(*account, keys, memory) : nullptr;
    if (!vendor) {
        setLink(id, LinkState::KeyMissing,
                tr("This version of Simstock cannot open the account: it does not know the vendor "
                   "or the kind of keys."));
        return;
    }
    closeVendor(id);
    entries[id].vendor = std::move(vendor);
    const bool isNew = std::exchange(entries[id].isNew, false);
    setLink(id, LinkState::Ready, {});
    Q_EMIT q.vendorOpened(id, isNew);
}

void AccountBook::Private::closeVendor(const AccountId& id)
{
    const auto entry = entries.find(id);
    if (entry == entries.end() || !entry->second.vendor)
        return;
    // One of its own callbacks may be further up on the stack: it goes with the next turn.
    auto vendor = std::shared_ptr<Vendor>(std::move(entry->second.vendor));
    entry->second.vendor.reset();
    Q_EMIT q.vendorClosing(id);
    QMetaObject::invokeMethod(
        &q, [vendor = std::move(vendor)]() mutable { vendor.reset(); }, Qt::QueuedConnection);
}

void AccountBook::Private::setLink(const AccountId& id, LinkState link, const QString& lastError)
{
    auto& status = entries[id].status;
    const auto before = status;
    status.link = link;
    status.lastError = lastError;
    if (status != before)
        Q_EMIT q.statusChanged(id);
}

void AccountBook::Private::retryLocked()
{
    for (const auto& account : std::as_const(list)) {
        if (entries[account.id].status.link == LinkState::KeyLocked)
            queueOpening(account.id);
    }
}

void AccountBook::Private::keep(Account account, const Keys& keys, bool sessionOnly,
                                Answer<AccountId> answer)
{
    if (sessionOnly)
        sessionKeys.insert(account.id, keys);
    const auto added = store.add(account);
    if (added) {
        answer.finish(account.id);
        log.note(tr("Add account"), ActivityResult::Done, account.label, account.id);
        reload();
        return;
    }
    sessionKeys.remove(account.id);
    log.note(tr("Add account"), ActivityResult::Failed, added.error().userText);
    if (sessionOnly) {
        answer.finish(failure(added.error()));
        return;
    }
    calls.add<bool>(
        keyset::remove(secrets, account.id, keys.keys()),
        [answer, error = added.error()](const Result<bool>&) { answer.finish(failure(error)); });
}

AccountBook::AccountBook(AccountStore& store, SecretStore& secrets,
                         const VendorDirectory& directory, ActivityLog& log, Clock& clock,
                         QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, store, secrets, directory, log, clock))
{
    connect(&store, &AccountStore::changedOutside, this, &AccountBook::open);
    connect(&secrets, &SecretStore::stateChanged, this, [this](VaultState state) {
        if (state == VaultState::Ready || state == VaultState::SessionOnly)
            d->retryLocked();
    });
}

AccountBook::~AccountBook() = default;

void AccountBook::open()
{
    d->reload();
}

void AccountBook::close()
{
    d->toOpen.clear();
    d->reading.cancel();
    d->opening = {};
    for (const auto& account : std::as_const(d->list))
        d->closeVendor(account.id);
}

const QList<Account>& AccountBook::accounts() const
{
    return d->list;
}

bool AccountBook::wereListed() const
{
    return d->wasOpened;
}

const Account* AccountBook::find(const AccountId& id) const
{
    const auto found = std::find_if(d->list.cbegin(), d->list.cend(),
                                    [&id](const Account& one) { return one.id == id; });
    return found == d->list.cend() ? nullptr : &*found;
}

AccountStatus AccountBook::status(const AccountId& id) const
{
    const auto entry = d->entries.find(id);
    auto status = entry == d->entries.end() ? AccountStatus{} : entry->second.status;
    status.isSessionOnly = d->sessionKeys.contains(id);
    return status;
}

QString AccountBook::label(const AccountId& id) const
{
    if (const auto* const account = find(id))
        return account->label;
    if (id == ownStockAccount())
        return tr("Own stock");
    return d->formerLabels.value(id, id.text().left(8));
}

Vendor* AccountBook::vendor(const AccountId& id) const
{
    const auto entry = d->entries.find(id);
    return entry == d->entries.end() ? nullptr : entry->second.vendor.get();
}

VendorPorts AccountBook::ports(const AccountId& id) const
{
    const auto* const opened = vendor(id);
    return opened ? opened->ports() : VendorPorts{};
}

const VendorDirectory& AccountBook::directory() const
{
    return d->directory;
}

Call<QString> AccountBook::test(const Account& account, const Keys& keys)
{
    if (auto checked = accountrules::check(d->directory, account, keys); !checked)
        return Call<QString>::ready(failure(checked.error()));
    return accountrules::tryOut(*d->directory.find(account.vendor), account, keys);
}

Call<AccountId> AccountBook::add(Account account, const Keys& keys, bool sessionOnly)
{
    using Ready = Call<AccountId>;
    account.label = account.label.trimmed();
    if (account.label.isEmpty())
        return Ready::ready(
            failure(makeError(ErrorKind::Rejected, tr("Give the account a label."), {})));
    if (account.baseUrl.isEmpty()) {
        if (const auto* const descriptor = d->directory.find(account.vendor))
            account.baseUrl = descriptor->baseUrls.value(account.environment);
    }
    if (auto checked = accountrules::check(d->directory, account, keys); !checked)
        return Ready::ready(failure(checked.error()));
    account.id = AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    account.createdAt = d->clock.now();
    const auto used = accountrules::filledIn(keys);
    account.secretNames = used.keys();
    Answer<AccountId> answer;
    auto outer = answer.call();
    if (sessionOnly) {
        d->keep(std::move(account), used, true, answer);
        return outer;
    }
    d->calls.add<bool>(keyset::write(d->secrets, account.id, used),
                       [this, account, used, answer](const Result<bool>& written) {
                           if (written) {
                               d->keep(account, used, false, answer);
                               return;
                           }
                           d->log.note(tr("Add account"), ActivityResult::Failed,
                                       written.error().userText);
                           answer.finish(failure(written.error()));
                       });
    return outer;
}

Call<bool> AccountBook::replaceKeys(const AccountId& id, const Keys& keys)
{
    const auto* const known = find(id);
    if (!known)
        return Call<bool>::ready(failure(ErrorKind::NotFound));
    auto account = *known;
    if (auto checked = accountrules::check(d->directory, account, keys); !checked)
        return Call<bool>::ready(failure(checked.error()));
    const auto used = accountrules::filledIn(keys);
    QStringList stale;
    for (const auto& name : known->secretNames) {
        if (!used.contains(name))
            stale.append(name);
    }
    account.secretNames = used.keys();
    Answer<bool> answer;
    auto outer = answer.call();
    const auto finish = [this, account, stale, answer](const Result<bool>& written) {
        const auto updated = written ? d->store.update(account) : Status(failure(written.error()));
        d->log.note(tr("Replace keys"), updated ? ActivityResult::Done : ActivityResult::Failed,
                    updated ? QString() : updated.error().userText, account.id);
        if (!updated) {
            answer.finish(failure(updated.error()));
            return;
        }
        if (auto* const here = d->mutableFind(account.id))
            *here = account;
        if (!stale.isEmpty())
            d->calls.add<bool>(keyset::remove(d->secrets, account.id, stale),
                               [](const Result<bool>&) {});
        d->closeVendor(account.id);
        d->queueOpening(account.id);
        answer.finish(true);
    };
    if (d->sessionKeys.contains(id) && d->secrets.state() != VaultState::Ready) {
        d->sessionKeys.insert(id, used);
        finish(true);
        return outer;
    }
    d->calls.add<bool>(keyset::write(d->secrets, id, used),
                       [this, id, finish](const Result<bool>& written) {
                           if (written)
                               d->sessionKeys.remove(id);
                           finish(written);
                       });
    return outer;
}

Call<bool> AccountBook::replaceSecret(const AccountId& id, const QString& name,
                                      const Secret& secret)
{
    const auto* const known = find(id);
    if (!known)
        return Call<bool>::ready(failure(ErrorKind::NotFound));
    auto stored = d->sessionKeys.contains(id) ? Call<Keys>::ready(d->sessionKeys.value(id))
                                              : keyset::read(d->secrets, id, known->secretNames);
    return chain(std::move(stored), [this, id, name, secret](Keys keys) {
        keys.insert(name, secret);
        return replaceKeys(id, keys);
    });
}

Status AccountBook::update(const Account& account)
{
    const auto* const known = find(account.id);
    if (known)
        if (auto fine = accountrules::checkChange(d->directory, *known, account); !fine)
            return fine;
    auto updated = d->store.update(account);
    if (updated)
        d->reload();
    return updated;
}

Call<bool> AccountBook::remove(const AccountId& id)
{
    const auto* const account = find(id);
    if (!account)
        return Call<bool>::ready(failure(ErrorKind::NotFound));
    Answer<bool> answer;
    auto outer = answer.call();
    const auto finish = [this, id, name = account->label, answer](const Result<bool>& removed) {
        const auto gone = removed ? d->store.remove(id) : Status(failure(removed.error()));
        d->log.note(tr("Remove account"), gone ? ActivityResult::Done : ActivityResult::Failed,
                    gone ? tr("%1 and its keys are gone. Its orders stay in the journal.").arg(name)
                         : gone.error().userText,
                    id);
        if (!gone) {
            answer.finish(failure(gone.error()));
            return;
        }
        d->memories.forget(id);
        answer.finish(true);
        d->reload();
    };
    if (d->sessionKeys.contains(id))
        finish(true);
    else
        d->calls.add<bool>(keyset::remove(d->secrets, id, account->secretNames), finish);
    return outer;
}

void AccountBook::noteAnswer(const AccountId& id, const Error* error)
{
    const auto entry = d->entries.find(id);
    if (entry == d->entries.end() || !entry->second.vendor)
        return;
    auto& status = entry->second.status;
    if (accountrules::isAnswer(error)) {
        status.lastSuccess = d->clock.now();
        const bool changed = status.link != LinkState::Online || !status.lastError.isEmpty();
        d->setLink(id, LinkState::Online, {});
        if (!changed)
            Q_EMIT statusChanged(id);
        return;
    }
    const auto before = status.link;
    const auto after = accountrules::linkAfter(before, *error);
    if (error->kind == ErrorKind::Canceled || error->kind == ErrorKind::Storage ||
        (before == LinkState::Refused && after == before))
        return;
    d->setLink(id, after, error->userText);
    if (after != LinkState::Refused)
        return;
    d->log.note(tr("Keys refused"), ActivityResult::Failed, // once (hostile.md 20)
                tr("%1 Nothing is asked by itself until the keys are replaced or a refresh works.")
                    .arg(error->userText),
                id);
}

} // namespace simstock
