// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/catalogueindex.h"

#include <QHash>

#include <optional>

namespace simstock {

/// A plan that is sold for less than its floor, or than its cost where it has none.
struct UnderFloor {
    Offer offer;
    RetailPrice price;
    Money raised; ///< the lowest price that is not under it, with the ending of the price rules
};

/// Those with a price of the shop's own (by hand or by formula), the largest loss first. For a
/// worker.
QList<UnderFloor> plansUnderFloor(const CatalogueIndex& index, const PriceList& prices);
/// As PriceBook::setPrices() takes it.
QHash<PlanKey, std::optional<Money>> raisedPrices(const QList<UnderFloor>& plans);

} // namespace simstock
