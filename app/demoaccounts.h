// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/ports/vendor.h"

namespace simstock {

class AccountStore;
class Sandbox;
class SecretStore;

/// Gives the demo workspace one account per vendor of the sandbox. The sandbox listens on another
/// port at each start, so an account that is there already only gets its new address and keys.
[[nodiscard]] Call<bool> provideDemoAccounts(AccountStore& accounts, SecretStore& secrets,
                                             const VendorDirectory& directory,
                                             const Sandbox& sandbox);

} // namespace simstock
