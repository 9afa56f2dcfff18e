// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoaccounts.h"

#include "models/ports/secretstore.h"
#include "models/store/accountstore.h"
#include "providers/sandbox/sandbox.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString name;
    Secret secret;
};

Call<bool> writeAll(SecretStore& secrets, QList<Entry> entries)
{
    if (entries.isEmpty())
        return Call<bool>::ready(true);
    const auto entry = entries.takeFirst();
    return chain(secrets.write(entry.name, entry.secret),
                 [&secrets, entries](bool) { return writeAll(secrets, entries); });
}

Account newAccount(const VendorDescriptor& vendor)
{
    Account account;
    account.id = AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    account.vendor = vendor.id;
    account.label =
        QCoreApplication::translate("simstock::DemoAccounts", "%1 demo").arg(vendor.name);
    account.environment = Environment::Sandbox;
    account.createdAt = QDateTime::currentDateTimeUtc();
    return account;
}

} // namespace

Call<bool> provideDemoAccounts(AccountStore& accounts, SecretStore& secrets,
                               const VendorDirectory& directory, const Sandbox& sandbox)
{
    const auto known = accounts.list();
    if (!known)
        return Call<bool>::ready(tl::unexpected(known.error()));
    QList<Entry> entries;
    for (const auto& vendor : directory.vendors) {
        const auto url = sandbox.baseUrl(vendor.id.text());
        if (url.isEmpty())
            continue;
        const auto found = std::find_if(known->begin(), known->end(), [&](const Account& account) {
            return account.vendor == vendor.id && account.environment == Environment::Sandbox;
        });
        Account account = found == known->end() ? newAccount(vendor) : *found;
        const auto credentials = sandbox.credentials(vendor.id.text());
        account.baseUrl = url;
        account.secretNames = credentials.keys();
        const auto stored =
            found == known->end() ? accounts.add(account) : accounts.update(account);
        if (!stored)
            return Call<bool>::ready(tl::unexpected(stored.error()));
        for (const auto& name : account.secretNames)
            entries.append({account.id.text() + u'/' + name,
                            Secret(credentials.value(name).toString().toUtf8())});
    }
    return writeAll(secrets, entries);
}

} // namespace simstock
