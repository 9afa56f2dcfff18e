// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "providers/http/httpclient.h"

namespace simstock::troveana {

/// What a spending call came to, row by row as decisions.md 3 says: NotSent only when no byte left,
/// Accepted only with a 2xx status, success and the id an order makes, Refused only with the
/// vendor's envelope and a status or reference code that means "not executed". Everything else is
/// Unknown.
ActAnswer outcomeOf(const PreparedAct& act, const SpendReply& sent);

} // namespace simstock::troveana
