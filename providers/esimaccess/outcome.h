// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "providers/http/httpclient.h"

namespace simstock::esimaccess {

/// What a spending call came to, row by row as decisions.md 3 says: NotSent only when no byte left,
/// Accepted only with HTTP 200, success and the id the act makes, Refused only with HTTP 200,
/// success false and a code that means "never executed". Everything else is Unknown.
ActAnswer outcomeOf(const PreparedAct& act, const SpendReply& sent);

} // namespace simstock::esimaccess
