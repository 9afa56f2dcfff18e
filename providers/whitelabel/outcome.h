// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "providers/http/httpclient.h"

namespace simstock::whitelabel {

/// What a spending call came to, row by row as decisions.md 3 says: NotSent only when no byte left,
/// Accepted only with 2xx, success not false and the id the act makes, Refused only with the listed
/// statuses and JSON with success false. Everything else is Unknown.
ActAnswer outcomeOf(const PreparedAct& act, const SpendReply& sent);

/// A cancel answered 404 or 405 by the vendor itself (its JSON, or an empty body): the other verb
/// may be tried once (decisions.md 8).
bool wantsOtherVerb(const HttpReply& reply);

} // namespace simstock::whitelabel
