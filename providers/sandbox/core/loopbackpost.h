// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/front/exchange.h"

#include <QString>

#include <optional>

namespace simstock::sandbox {

/// Sends JSON to a URL of this machine, for the vendors' webhooks, and answers the HTTP status, 0
/// when nobody answered. Absent, without a connection, for every URL that is not http on a literal
/// loopback address or "localhost": the sandbox never leaves the machine. Waits up to three seconds
/// for each step; not to be called under a vendor's lock.
std::optional<int> postToLoopback(const QString& url, const QByteArray& body,
                                  const HttpHeaders& headers = {});

} // namespace simstock::sandbox
