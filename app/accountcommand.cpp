// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcommand.h"

#include "models/ports/secretstore.h"
#include "models/store/accountstore.h"
#include "models/store/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxInputBytes = 64 * 1024;

struct AccountCommandWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::AccountCommand)
};

tl::unexpected<Error> badInput(const QString& sentence)
{
    return failure(makeError(ErrorKind::Rejected, sentence, {}));
}

/// Does one thing after the other over a list of names and stops at the first failure.
Call<bool> forEach(QStringList names, std::function<Call<bool>(const QString&)> step)
{
    if (names.isEmpty())
        return Call<bool>::ready(true);
    const QString name = names.takeFirst();
    return chain(step(name), [names, step](bool) { return forEach(names, step); });
}

QString entryName(const AccountId& account, const QString& credential)
{
    return account.text() + u'/' + credential;
}

} // namespace

Result<VendorDescriptor::Credentials> parseCredentials(const QByteArray& json,
                                                       const VendorDescriptor& vendor)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return badInput(AccountCommandWords::tr(
            "Standard input must be one JSON object with the credentials."));
    QJsonObject object = document.object();
    VendorDescriptor::Credentials credentials;
    for (const auto& field : vendor.credentials) {
        const QJsonValue value = object.take(field.name);
        const bool absent = value.isUndefined() || value.isNull() ||
                            (value.isString() && value.toString().isEmpty());
        if (absent && field.required)
            return badInput(
                AccountCommandWords::tr("The credential %1 is missing.").arg(field.name));
        if (absent)
            continue;
        const Secret secret(value.toString().toUtf8());
        const bool fits = field.inHeader ? secret.isHeaderSafe() : secret.reveal().size() <= 2048;
        if (!value.isString() || !fits)
            return badInput(
                (field.inHeader ? AccountCommandWords::tr(
                                      "The credential %1 must be text of 1 to 2048 printable ASCII "
                                      "characters without blanks.")
                                : AccountCommandWords::tr(
                                      "The credential %1 must be text of 1 to 2048 bytes."))
                    .arg(field.name));
        credentials.insert(field.name, secret);
    }
    if (!object.isEmpty())
        return badInput(AccountCommandWords::tr("%1 is no credential of this vendor.")
                            .arg(object.keys().first()));
    return credentials;
}

AccountCommand::AccountCommand(const Workspace& workspace, SecretStore& secrets,
                               const VendorDirectory& directory, QTextStream& output,
                               QTextStream& errors)
    : m_secrets(secrets),
      m_directory(directory),
      m_output(output),
      m_errors(errors),
      m_store(std::make_shared<AccountStore>(workspace.accountsFile()))
{
}

int AccountCommand::fail(ExitCode code, const QString& sentence)
{
    m_errors << u"simstock: "_s << sentence << Qt::endl;
    return code;
}

Call<int> AccountCommand::run(const Invocation& invocation, QIODevice& input)
{
    if (const auto opened = m_store->open(); !opened)
        return Call<int>::ready(fail(ExitStorage, opened.error().userText));
    switch (invocation.mode) {
    case Invocation::Mode::AccountAdd:
        return add(invocation, input);
    case Invocation::Mode::AccountRemove:
        return remove(invocation.account);
    default:
        return Call<int>::ready(list());
    }
}

Result<Account> AccountCommand::accountOf(const Invocation& invocation,
                                          const VendorDescriptor& vendor) const
{
    Account account;
    account.id = AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    account.vendor = vendor.id;
    account.label = invocation.label;
    account.environment = invocation.environment;
    account.createdAt = QDateTime::currentDateTimeUtc();
    if (!invocation.baseUrl.isEmpty()) {
        account.baseUrl = QUrl(invocation.baseUrl, QUrl::StrictMode);
    } else if (vendor.baseUrls.contains(invocation.environment)) {
        account.baseUrl = vendor.baseUrls.value(invocation.environment);
    } else {
        return badInput(
            AccountCommandWords::tr("%1 has no %2 address of its own: give one with --base-url.")
                .arg(vendor.name, environmentName(invocation.environment)));
    }
    if (!isAcceptableBaseUrl(account.baseUrl))
        return badInput(
            AccountCommandWords::tr("--base-url must be https, or http on a loopback address."));
    return account;
}

Call<int> AccountCommand::add(const Invocation& invocation, QIODevice& input)
{
    const auto* vendor = m_directory.find(invocation.vendor);
    if (!vendor) {
        QStringList known;
        for (const auto& each : m_directory.vendors)
            known.append(each.id.text());
        return Call<int>::ready(
            fail(ExitUsage, AccountCommandWords::tr("There is no vendor %1. Known: %2.")
                                .arg(invocation.vendor.text(), known.join(u", "_s))));
    }
    auto account = accountOf(invocation, *vendor);
    if (!account)
        return Call<int>::ready(fail(ExitUsage, account.error().userText));
    const auto accounts = m_store->list();
    if (!accounts)
        return Call<int>::ready(fail(ExitStorage, accounts.error().userText));
    if (std::any_of(accounts->begin(), accounts->end(),
                    [&](const Account& other) { return other.label == account->label; }))
        return Call<int>::ready(fail(
            ExitFailed,
            AccountCommandWords::tr("There is an account named %1 already.").arg(account->label)));
    const auto credentials = parseCredentials(input.read(maxInputBytes), *vendor);
    if (!credentials)
        return Call<int>::ready(fail(ExitUsage, credentials.error().userText));
    account->secretNames = credentials->keys();

    auto written = forEach(
        account->secretNames, [this, account = *account, keys = *credentials](const QString& name) {
            return m_secrets.write(entryName(account.id, name), keys.value(name));
        });
    return transform(
        std::move(written), [this, account = *account](Result<bool> stored) -> Result<int> {
            if (!stored)
                return fail(ExitKeychain, stored.error().userText);
            if (const auto added = m_store->add(account); !added)
                return fail(added.error().kind == ErrorKind::Conflict ? ExitFailed : ExitStorage,
                            added.error().userText);
            m_output << account.id.text() << Qt::endl;
            return ExitOk;
        });
}

int AccountCommand::list()
{
    const auto accounts = m_store->list();
    if (!accounts)
        return fail(ExitStorage, accounts.error().userText);
    for (const auto& account : *accounts)
        m_output << account.id.text() << u'\t' << account.vendor.text() << u'\t'
                 << environmentName(account.environment) << u'\t' << account.label << u'\t'
                 << account.baseUrl.toString() << Qt::endl;
    return ExitOk;
}

Call<int> AccountCommand::remove(const AccountId& id)
{
    const auto accounts = m_store->list();
    if (!accounts)
        return Call<int>::ready(fail(ExitStorage, accounts.error().userText));
    const auto found = std::find_if(accounts->begin(), accounts->end(),
                                    [&](const Account& account) { return account.id == id; });
    if (found == accounts->end())
        return Call<int>::ready(
            fail(ExitNotFound, AccountCommandWords::tr("There is no account %1.").arg(id.text())));
    // Keys first: an account without keys can be repaired, keys without an account are forgotten.
    auto removed = forEach(found->secretNames, [this, id](const QString& name) {
        return m_secrets.remove(entryName(id, name));
    });
    return transform(std::move(removed), [this, id](Result<bool> gone) -> Result<int> {
        if (!gone)
            return fail(ExitKeychain, gone.error().userText);
        if (const auto done = m_store->remove(id); !done)
            return fail(ExitStorage, done.error().userText);
        return ExitOk;
    });
}

} // namespace simstock
