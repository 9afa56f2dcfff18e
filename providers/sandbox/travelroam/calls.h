// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/travelroam/account.h"
#include "providers/sandbox/travelroam/answers.h"

// The calls of the contract, sections 1 to 8. Each runs under the vendor's lock.

namespace simstock::sandbox::travelroam {

struct Call {
    const HttpRequest& request;
    QJsonObject body; ///< empty for GET
};

Outcome catalogue(Account& account, const Call& call);
Outcome bundleDetails(Account& account, const Call& call);
Outcome processOrders(Account& account, const Call& call);
Outcome esimAssignments(Account& account, const Call& call);
Outcome esimDetails(Account& account, const Call& call);
Outcome appliedBundles(Account& account, const Call& call);
Outcome location(Account& account, const Call& call);
Outcome organisation(Account& account, const Call& call);
Outcome revoke(Account& account, const Call& call);

} // namespace simstock::sandbox::travelroam
