// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountrules.h"

#include <QCoreApplication>

namespace simstock::accountrules {

namespace {

struct AccountRulesWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::AccountRules)
};

/// As many bytes as a SecretStore keeps.
constexpr qsizetype maxCredentialBytes = 2048;

Environment otherThan(Environment environment)
{
    return environment == Environment::Live ? Environment::Sandbox : Environment::Live;
}

} // namespace

/// An address of the other environment would mix two worlds under one name.
Status checkAddress(const VendorDescriptor& vendor, const Account& account)
{
    if (!isAcceptableBaseUrl(account.baseUrl)) {
        return failure(
            makeError(ErrorKind::Rejected,
                      AccountRulesWords::tr("The base URL must start with https:// (or http:// on "
                                            "this computer) and name a host, without user, query "
                                            "or #."),
                      {}));
    }
    const auto other = vendor.baseUrls.value(otherThan(account.environment));
    const auto own = vendor.baseUrls.value(account.environment);
    if (other.isEmpty() || other.host() == own.host() || other.host() != account.baseUrl.host())
        return {};
    return failure(
        makeError(ErrorKind::Rejected,
                  AccountRulesWords::tr(
                      "This is the vendor's %1 address, but the account is marked %2. Choose "
                      "the other environment.")
                      .arg(environmentWord(otherThan(account.environment)),
                           environmentWord(account.environment)),
                  {}));
}

Status check(const VendorDirectory& directory, const Account& account,
             const VendorDescriptor::Credentials& keys)
{
    const auto* const descriptor = directory.find(account.vendor);
    if (!descriptor)
        return failure(
            makeError(ErrorKind::Rejected, AccountRulesWords::tr("This vendor is not known."), {}));
    if (auto address = checkAddress(*descriptor, account); !address)
        return address;
    for (const auto& field : descriptor->credentials) {
        if (field.required && keys.value(field.name).isEmpty()) {
            return failure(makeError(ErrorKind::Rejected,
                                     AccountRulesWords::tr("Enter the %1.").arg(field.label),
                                     field.name));
        }
        if (const auto problem = credentialProblem(field, keys.value(field.name));
            !problem.isEmpty())
            return failure(makeError(ErrorKind::Rejected, problem, field.name));
    }
    return {};
}

Status checkChange(const VendorDirectory& directory, const Account& before, const Account& after)
{
    if (before.vendor != after.vendor || before.environment != after.environment) {
        return failure(
            makeError(ErrorKind::Rejected,
                      AccountRulesWords::tr("An account stays with its vendor and its environment. "
                                            "Add another account for the other one."),
                      {}));
    }
    const auto* const descriptor = directory.find(after.vendor);
    return descriptor && before.baseUrl != after.baseUrl ? checkAddress(*descriptor, after)
                                                         : Status();
}

QString credentialProblem(const CredentialField& field, const Secret& value)
{
    if (value.isEmpty())
        return {};
    if (value.reveal().size() > maxCredentialBytes)
        return AccountRulesWords::tr("%1 is longer than 2,048 bytes.").arg(field.label);
    if (field.inHeader && !value.isHeaderSafe())
        return AccountRulesWords::tr(
                   "%1 holds characters that a key cannot have. Copy it again from the "
                   "vendor.")
            .arg(field.label);
    return {};
}

QString passwordField(const VendorDescriptor& vendor)
{
    QString name;
    for (const auto& field : vendor.credentials) {
        if (field.secret && !field.inHeader)
            return field.name;
        if (field.secret)
            name = field.name;
    }
    return name;
}

Call<QString> tryOut(const VendorDescriptor& vendor, const Account& account,
                     const VendorDescriptor::Credentials& keys)
{
    struct Trial {
        std::unique_ptr<Vendor> vendor; // goes after the call
        Call<QString> call;
    };
    auto trial = std::make_shared<Trial>();
    trial->vendor = vendor.open(account, keys, {});
    if (!trial->vendor) {
        return Call<QString>::ready(failure(makeError(
            ErrorKind::Rejected, AccountRulesWords::tr("These keys cannot be used."), {})));
    }
    Answer<QString> answer;
    auto outer = answer.call();
    trial->call = trial->vendor->test();
    trial->call.onDone([answer](Result<QString> result) { answer.finish(std::move(result)); });
    answer.keep(std::move(trial));
    return outer;
}

VendorDescriptor::Credentials filledIn(const VendorDescriptor::Credentials& keys)
{
    VendorDescriptor::Credentials filled;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        if (!key->isEmpty())
            filled.insert(key.key(), *key);
    }
    return filled;
}

bool isAnswer(const Error* error)
{
    using enum ErrorKind;
    return !error || error->kind == Rejected || error->kind == Funds || error->kind == Conflict ||
           error->kind == NotFound;
}

LinkState linkAfter(LinkState before, const Error& error)
{
    if (before == LinkState::Refused)
        return before;
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
        return LinkState::Offline;
    case ErrorKind::Auth:
        return LinkState::Refused;
    case ErrorKind::Canceled:
    case ErrorKind::Storage:
        return before;
    default: // reached, though not answered with what was asked for
        return LinkState::Online;
    }
}

} // namespace simstock::accountrules
