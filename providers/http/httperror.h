// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/exchange.h"

namespace simstock {

/// The vendor's own number of a request where a header carries one; safe to show.
QString requestIdOf(const HttpReply& reply);

/// What an answer's status alone says, for adapters that found no envelope they know: 401 Auth,
/// 403 Forbidden, 404 NotFound, 409 Conflict, 429 RateLimited with retryAfter, 5xx Server, other
/// 4xx Rejected, anything else Protocol. Detail holds the start of the body, redacted.
Error statusError(const HttpReply& reply, const QDateTime& now);

/// Why an exchange gave no complete answer. credentials are taken out of the detail.
Error exchangeError(const ExchangeEnd& end, const HttpHeaders& credentials);

/// The same for a call that spends: says whether anything was sent.
Error spendError(const ExchangeEnd& end, const HttpHeaders& credentials);

/// Outside text for a detail: redacted, and without the values of these headers, which a server may
/// echo in a form that redacted() cannot know.
QString scrubbed(QString text, const HttpHeaders& credentials);

} // namespace simstock
