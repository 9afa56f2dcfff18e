// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"
#include "models/ports/vendor.h"

#include <QStringList>

namespace simstock::keyset {

// The credentials of one account in the SecretStore, one entry after the other: keyrings are asked
// one thing at a time (hostile.md 7). Dropping a call stops before the next entry.

/// "<account id>/<credential>".
QString entryName(const AccountId& account, const QString& credential);

/// NotFound when one of them is proven absent, Storage when the keyring cannot be asked.
Call<VendorDescriptor::Credentials> read(SecretStore& store, const AccountId& account,
                                         const QStringList& names);
/// All or nothing: after a failure the entries are as they were before.
Call<bool> write(SecretStore& store, const AccountId& account,
                 const VendorDescriptor::Credentials& keys);
Call<bool> remove(SecretStore& store, const AccountId& account, const QStringList& names);

} // namespace simstock::keyset
