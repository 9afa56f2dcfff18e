// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "providers/http/httpclient.h"

namespace simstock::troveana {

/// The HTTP status a reference code starts with: 422 of "422001" (the only one the vendor shows);
/// 0 when it does not look like one.
int statusOf(const QString& refCode);

/// The error of an answer that says no, by its reference code, else by its status. The vendor's
/// words are cut, escaped and redacted.
Error vendorError(const QString& refCode, const QString& message, int httpStatus);

/// The error of an answer that is not the vendor's, by its status alone.
Error replyError(const HttpReply& reply);

} // namespace simstock::troveana
