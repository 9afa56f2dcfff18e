// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/guardnote.h"
#include "models/domain/account.h"
#include "models/domain/pricelist.h"

#include <optional>

namespace simstock {

/// Says when a plan at its cost of now leaves less than the local price book wants (product.md b
/// 6). Nothing without a selling price in the currency of the cost.
std::optional<GuardNote> marginNote(const Offer& offer, const PriceList& prices,
                                    bool neverUnderFloor);
/// Says when the cost is not the one a person saw in the catalogue.
GuardNote priceNote(const Money& before, const Money& now);

/// Whether nothing under the floor may be bought with the account; kept in its settings.
bool neverUnderFloor(const Account& account);
void setNeverUnderFloor(Account& account, bool on);

} // namespace simstock
