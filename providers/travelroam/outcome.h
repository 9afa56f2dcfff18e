// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "providers/http/httpclient.h"

namespace simstock::travelroam {

/// What a spending call came to, as decisions.md 3 says. Accepted: 2xx with a JSON object and, for
/// what is bought, an order reference. Refused: 400, 401, 402, 403, 404, 405, 413, 415, 422 or 429
/// with a JSON object that has message, error or errors. NotSent: no byte left. Everything else is
/// Unknown. currency is for a total whose currency is not stated.
ActAnswer outcomeOf(const PreparedAct& act, const SpendReply& sent, Currency currency);

/// The eSIM an act is about; empty for an order.
VendorEsimId iccidOf(const PreparedAct& act);

} // namespace simstock::travelroam
