// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/moneyports.h"
#include "providers/whitelabel/pages.h"

namespace simstock::whitelabel {

// What the answers about booked money say (contract, sections 7 and 10). The vendor prints the
// shape of none of their rows.

/// Rows without a number of their own get one made of what they say. Amounts are signed: an order
/// takes money even where the vendor writes all amounts without a sign.
Result<Page<Transaction>> readTransactions(HttpReply reply, const AccountId& account);

Result<AccountOverview> readOverview(HttpReply reply, const QDateTime& now);

} // namespace simstock::whitelabel
