// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/faultscript.h"
#include "providers/sandbox/core/vendor.h"

#include <functional>

namespace simstock::sandbox {

/// The answer a fault makes of a request. run is the vendor's logic; it is called once when the
/// fault executes, else never. Answers and the vendor's error shape come from vendor.
HttpReply withFault(const Fault& fault, const Vendor& vendor,
                    const std::function<HttpReply()>& run);

/// Every number a text, every text a number, every list an object and the other way round: JSON
/// that parses and follows no contract.
QByteArray withWrongTypes(const QByteArray& json);

} // namespace simstock::sandbox
