// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/http/surroundings.h"

namespace simstock {

/// The vendors of this build: one line each. What surroundings refers to outlives the directory.
VendorDirectory knownVendors(const Surroundings& surroundings);

} // namespace simstock
