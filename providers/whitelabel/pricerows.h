// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/moneyports.h"
#include "providers/whitelabel/pages.h"

namespace simstock::whitelabel {

/// The price overrides of the plans (contract, section 10: the shape is not shown).
Result<Page<PriceOverride>> readOverrides(HttpReply reply);

} // namespace simstock::whitelabel
