// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountrules.h"

#include <QCoreApplication>

namespace simstock::accountrules {

namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("simstock::AccountRules", text);
}
} // namespace

Status check(const VendorDirectory& directory, const Account& account,
             const VendorDescriptor::Credentials& keys)
{
    const auto* const descriptor = directory.find(account.vendor);
    if (!descriptor)
        return failure(makeError(ErrorKind::Rejected, tr("This vendor is not known."), {}));
    if (!isAcceptableBaseUrl(account.baseUrl)) {
        return failure(makeError(ErrorKind::Rejected,
                                 tr("The base URL must start with https:// (or http:// on this "
                                    "computer) and name a host, without user, query or #."),
                                 {}));
    }
    for (const auto& field : descriptor->credentials) {
        if (field.required && keys.value(field.name).isEmpty()) {
            return failure(
                makeError(ErrorKind::Rejected, tr("Enter the %1.").arg(field.label), field.name));
        }
    }
    return {};
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
