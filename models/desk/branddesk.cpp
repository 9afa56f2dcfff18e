// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/branddesk.h"

#include "models/desk/accountreads.h"
#include "models/desk/changecalls.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

class BrandDesk::Private {
public:
    Private(BrandDesk& owner, Cache& cache, AccountBook& book, ActivityLog& activity, Clock& clock)
        : q(owner),
          accounts(book),
          changes(book, activity),
          reads(
              {book, cache, activity, clock},
              {tr("Read branding profiles"),
               [](const VendorPorts& ports) { return ports.branding != nullptr; },
               [this] { Q_EMIT q.changed(); },
               [this](const AccountId& account) { readServers(account); }},
              [this](const AccountId& account) { return ask(account); }, owner)
    {
    }

    [[nodiscard]] Call<QList<Brand>> ask(const AccountId& account);
    [[nodiscard]] Result<QList<Brand>> listed(const AccountId& account,
                                              Result<QList<BrandProfile>> profiles) const;
    void readServers(const AccountId& account);
    void serversRead(const AccountId& account, const QHash<QString, MailServer>& servers);
    template <typename T>
    [[nodiscard]] Call<T> follow(const AccountId& account, const QString& what, Call<T> call)
    {
        return changes.follow(account, what, std::move(call),
                              [this, account] { reads.refresh(account); });
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
    ChangeCalls changes;
    AccountReads<Brand> reads;
};

Call<QList<Brand>> BrandDesk::Private::ask(const AccountId& account)
{
    return transform(accounts.ports(account).branding->fetchProfiles(),
                     [this, account](Result<QList<BrandProfile>> profiles) {
                         return listed(account, std::move(profiles));
                     });
}

/// The mail servers as they were until they are read again.
Result<QList<Brand>> BrandDesk::Private::listed(const AccountId& account,
                                                Result<QList<BrandProfile>> profiles) const
{
    if (!profiles)
        return tl::unexpected(std::move(profiles.error()));
    QHash<QString, std::optional<MailServer>> before;
    const auto known = reads.rows(account);
    for (const auto& brand : known)
        before.insert(brand.profile.id, brand.mailServer);
    QList<Brand> brands;
    for (auto& profile : *profiles) {
        const auto server = before.value(profile.id);
        brands.append({std::move(profile), server});
    }
    return brands;
}

/// One question per profile. They are stored and told together: each telling lays all rows anew.
void BrandDesk::Private::readServers(const AccountId& account)
{
    auto* const port = accounts.ports(account).branding;
    if (!port)
        return;
    const auto brands = reads.rows(account);
    const auto answers = std::make_shared<QHash<QString, MailServer>>();
    const auto left = std::make_shared<qsizetype>(brands.size());
    for (const auto& brand : brands) {
        reads.calls().add<MailServer>(
            port->fetchMailServer(brand.profile.id),
            [this, account, answers, left,
             id = brand.profile.id](const Result<MailServer>& server) {
                accounts.noteAnswer(account, server ? nullptr : &server.error());
                if (server)
                    answers->insert(id, *server);
                if (--*left == 0 && !answers->isEmpty())
                    serversRead(account, *answers);
            },
            account);
    }
}

void BrandDesk::Private::serversRead(const AccountId& account,
                                     const QHash<QString, MailServer>& servers)
{
    for (auto& brand : reads.edit(account)) {
        if (const auto read = servers.constFind(brand.profile.id); read != servers.cend())
            brand.mailServer = *read;
    }
    reads.store(account);
    Q_EMIT q.changed();
}

BrandDesk::BrandDesk(Cache& cache, AccountBook& accounts, ActivityLog& log, Clock& clock,
                     QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, cache, accounts, log, clock))
{
    connect(&accounts, &AccountBook::vendorClosing, this,
            [this](const AccountId& account) { d->changes.drop(account); });
}

BrandDesk::~BrandDesk() = default;

void BrandDesk::open()
{
    d->reads.open();
}

QList<BrandRow> BrandDesk::rows() const
{
    QList<BrandRow> all;
    for (const auto& account : d->accounts.accounts()) {
        const auto brands = d->reads.rows(account.id);
        for (const auto& brand : brands)
            all.append({account.id, brand.profile, brand.mailServer});
    }
    return all;
}

ReadStanding BrandDesk::standing(const AccountId& account) const
{
    return d->reads.standing(account);
}

QDateTime BrandDesk::asOf() const
{
    return d->reads.asOf();
}

QList<AccountId> BrandDesk::accounts() const
{
    return d->reads.served();
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
    d->reads.refreshAll();
}

void BrandDesk::refresh(const AccountId& account)
{
    d->reads.refresh(account);
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
    return d->reads.calls().shield(port->fetchMailServer(id), account);
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
