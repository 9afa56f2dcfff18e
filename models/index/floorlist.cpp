// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/floorlist.h"

#include <algorithm>

namespace simstock {

QList<UnderFloor> plansUnderFloor(const CatalogueIndex& index, const PriceList& prices)
{
    QList<UnderFloor> found;
    for (CatalogueIndex::Row row = 0; row < index.size(); ++row) {
        const auto& offer = index.offer(row);
        const auto price = prices.retail(offer);
        if (!price || price->source == PriceSource::Vendor ||
            !prices.isUnderFloor(offer, price->price))
            continue;
        const auto floor = prices.floorPrice(offer);
        const auto raised = floor ? floor : prices.lowestPrice(offer);
        if (raised && !prices.isUnderFloor(offer, *raised))
            found.append({offer, *price, *raised});
    }
    const auto margin = [&prices](const UnderFloor& plan) {
        return prices.margin(plan.offer).value_or(0);
    };
    std::stable_sort(
        found.begin(), found.end(),
        [&margin](const UnderFloor& a, const UnderFloor& b) { return margin(a) < margin(b); });
    return found;
}

QHash<PlanKey, std::optional<Money>> raisedPrices(const QList<UnderFloor>& plans)
{
    QHash<PlanKey, std::optional<Money>> prices;
    for (const auto& plan : plans)
        prices.insert({plan.offer.account, plan.offer.code}, plan.raised);
    return prices;
}

} // namespace simstock
