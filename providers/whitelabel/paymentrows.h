// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wallet.h"
#include "models/ports/moneyports.h"
#include "providers/whitelabel/looserow.h"

namespace simstock::whitelabel {

// What the answers about payments say (contract, sections 3 and 7 to 9).

/// What /users/me says that decides how money is added.
struct ProfileMoney {
    bool depositMade = false;
    BillingMode billing = BillingMode::Unknown; ///< the seed's answer does not state it
};
Result<ProfileMoney> readProfileMoney(HttpReply reply);
PaymentRules rulesOf(const ProfileMoney& money);

/// The order behind an approval page. Conflict when it is about another amount than was asked for,
/// Protocol when there is no id or the page is neither https nor on loopback.
Result<PaymentOrder> readPaymentOrder(HttpReply reply, const Money& amount, bool isDeposit);

Result<PaymentStanding> readDepositStanding(HttpReply reply);

/// The smallest and the largest first deposit.
Money leastDeposit();
Money mostDeposit();

} // namespace simstock::whitelabel
