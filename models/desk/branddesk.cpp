// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/branddesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/changecalls.h"

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

class BrandDesk::Private {
public:
    Private(BrandDesk& owner, AccountBook& book, ActivityLog& activity, Clock& time)
        : q(owner), accounts(book), log(activity), clock(time), changes(book, activity)
    {
    }

    struct Known {
        QList<BrandProfile> profiles;
        QHash<QString, MailServer> servers;
        ReadStanding standing;
        qint64 activity = 0;
    };
    void listed(const AccountId& account, Result<QList<BrandProfile>> list);
    void readServers(const AccountId& account);
    void serverRead(const AccountId& account, const QString& id, const MailServer& server);
    void closing(const AccountId& account);
    template <typename T>
    [[nodiscard]] Call<T> follow(const AccountId& account, const QString& what, Call<T> call)
    {
        return changes.follow(account, what, std::move(call),
                              [this, account] { q.refresh(account); });
    }
    template <typename T, typename Ask>
    [[nodiscard]] Call<T> change(const AccountId& account, const QString& what, Ask ask)
    {
        if (const auto reason = q.obstacle(account); !reason.isEmpty())
            return Call<T>::ready(failure(makeError(ErrorKind::Conflict, reason, u"blocked"_s)));
        return follow(account, what, ask(*accounts.ports(account).branding));
    }

    BrandDesk& q;
    AccountBook& accounts;
    ActivityLog& log;
    Clock& clock;
    bool isWanted = false; ///< somebody looks
    QHash<AccountId, Known> known;
    CallBag reads;
    ChangeCalls changes;
};

void BrandDesk::Private::listed(const AccountId& account, Result<QList<BrandProfile>> list)
{
    auto& here = known[account];
    here.standing.running = false;
    here.standing.lastError = list ? QString() : list.error().userText;
    log.finish(here.activity, list ? ActivityResult::Done : ActivityResult::Failed,
               here.standing.lastError);
    accounts.noteAnswer(account, list ? nullptr : &list.error());
    if (list) {
        here.standing.readAt = clock.now();
        here.profiles = std::move(*list);
        readServers(account);
    }
    Q_EMIT q.changed();
}

/// One question per profile; there are few.
void BrandDesk::Private::readServers(const AccountId& account)
{
    auto* const port = accounts.ports(account).branding;
    if (!port)
        return;
    for (const auto& profile : std::as_const(known[account].profiles)) {
        reads.add<MailServer>(
            port->fetchMailServer(profile.id),
            [this, account, id = profile.id](const Result<MailServer>& server) {
                accounts.noteAnswer(account, server ? nullptr : &server.error());
                if (server)
                    serverRead(account, id, *server);
            },
            account);
    }
}

void BrandDesk::Private::serverRead(const AccountId& account, const QString& id,
                                    const MailServer& server)
{
    known[account].servers.insert(id, server);
    Q_EMIT q.changed();
}

void BrandDesk::Private::closing(const AccountId& account)
{
    reads.drop(account);
    changes.drop(account);
    const auto here = known.find(account);
    if (here == known.end() || !here->standing.running)
        return;
    here->standing.running = false;
    log.finish(here->activity, ActivityResult::Stopped, tr("The account was closed."));
    Q_EMIT q.changed();
}

BrandDesk::BrandDesk(AccountBook& accounts, ActivityLog& log, Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, accounts, log, clock))
{
    connect(&accounts, &AccountBook::vendorOpened, this, [this](const AccountId& account) {
        if (d->isWanted)
            refresh(account);
        Q_EMIT changed();
    });
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->closing(account); });
    connect(&accounts, &AccountBook::accountsChanged, this, [this] {
        for (const auto& account : d->known.keys()) {
            if (!d->accounts.find(account))
                d->known.remove(account);
        }
        Q_EMIT changed();
    });
}

BrandDesk::~BrandDesk() = default;

QList<BrandRow> BrandDesk::rows() const
{
    QList<BrandRow> all;
    for (const auto& account : d->accounts.accounts()) {
        const auto here = d->known.constFind(account.id);
        if (here == d->known.constEnd())
            continue;
        for (const auto& profile : here->profiles) {
            const auto server = here->servers.constFind(profile.id);
            all.append(
                {account.id, profile,
                 server == here->servers.constEnd() ? std::nullopt : std::optional(*server)});
        }
    }
    return all;
}

ReadStanding BrandDesk::standing(const AccountId& account) const
{
    return d->known.value(account).standing;
}

QDateTime BrandDesk::asOf() const
{
    QDateTime oldest;
    for (const auto& account : accounts()) {
        const auto at = standing(account).readAt;
        if (!at.isValid())
            return {};
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest;
}

QList<AccountId> BrandDesk::accounts() const
{
    QList<AccountId> all;
    for (const auto& account : d->accounts.accounts()) {
        if (d->accounts.ports(account.id).branding)
            all.append(account.id);
    }
    return all;
}

QString BrandDesk::obstacle(const AccountId& account) const
{
    const auto* const known = d->accounts.find(account);
    if (!known)
        return tr("This account was removed.");
    if (known->readOnly)
        return tr("This account is read-only.");
    if (!d->accounts.vendor(account))
        return tr("This account is not open.");
    return d->accounts.ports(account).branding ? QString()
                                               : tr("This vendor has no branding profiles.");
}

void BrandDesk::refreshAll()
{
    d->isWanted = true;
    for (const auto& account : accounts())
        refresh(account);
}

void BrandDesk::refresh(const AccountId& account)
{
    auto* const port = d->accounts.ports(account).branding;
    if (!port || d->known[account].standing.running)
        return;
    auto& here = d->known[account];
    here.standing.running = true;
    here.activity = d->log.begin(tr("Read branding profiles"), account);
    d->reads.add<QList<BrandProfile>>(
        port->fetchProfiles(),
        [this, account](Result<QList<BrandProfile>> list) { d->listed(account, std::move(list)); },
        account);
    Q_EMIT changed();
}

Call<BrandProfile> BrandDesk::save(const AccountId& account, const BrandProfile& wish)
{
    return d->change<BrandProfile>(account, tr("Save branding profile"),
                                   [&](BrandingPort& port) { return port.saveProfile(wish); });
}

Call<bool> BrandDesk::remove(const AccountId& account, const QString& id)
{
    return d->change<bool>(account, tr("Delete branding profile"),
                           [&](BrandingPort& port) { return port.removeProfile(id); });
}

Call<bool> BrandDesk::uploadLogo(const AccountId& account, const QString& id,
                                 const QByteArray& image)
{
    return d->change<bool>(account, tr("Upload logo"),
                           [&](BrandingPort& port) { return port.uploadLogo(id, image); });
}

Call<MailServer> BrandDesk::mailServer(const AccountId& account, const QString& id)
{
    auto* const port = d->accounts.ports(account).branding;
    if (!port) {
        return Call<MailServer>::ready(failure(
            makeError(ErrorKind::Conflict, tr("This account is not open."), u"not open"_s)));
    }
    return d->reads.shield(port->fetchMailServer(id), account);
}

Call<MailServer> BrandDesk::saveMailServer(const AccountId& account, const QString& id,
                                           const MailServer& wish, const Secret& password)
{
    return d->change<MailServer>(account, tr("Save mail server"), [&](BrandingPort& port) {
        return port.saveMailServer(id, wish, password);
    });
}

Call<QString> BrandDesk::testMailServer(const AccountId& account, const QString& id)
{
    return d->change<QString>(account, tr("Test mail server"),
                              [&](BrandingPort& port) { return port.testMailServer(id); });
}

Call<bool> BrandDesk::disableMailServer(const AccountId& account, const QString& id)
{
    return d->change<bool>(account, tr("Disable mail server"),
                           [&](BrandingPort& port) { return port.disableMailServer(id); });
}

} // namespace simstock
