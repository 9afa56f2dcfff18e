// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pricechange.h"

namespace simstock {

namespace {

std::optional<Money> wished(const Offer& offer, const PriceList& list, const PriceWish& wish)
{
    switch (wish.how) {
    case PriceWish::How::Fixed:
        return wish.price && wish.price->currency() == offer.cost.currency() ? wish.price
                                                                             : std::nullopt;
    case PriceWish::How::Formula:
        if (wish.formula) {
            if (const auto price = list.computed(*wish.formula, offer))
                return *price;
        }
        return std::nullopt;
    case PriceWish::How::Floor:
        return list.floorPrice(offer);
    case PriceWish::How::Given:
        if (const auto given = wish.given.constFind({offer.account, offer.code});
            given != wish.given.cend() && given->currency() == offer.cost.currency())
            return *given;
        break;
    case PriceWish::How::Clear:
        break;
    }
    return std::nullopt;
}

} // namespace

PricePreview preview(const QList<Offer>& offers, const PriceList& list, const PriceWish& wish)
{
    PricePreview preview;
    for (const auto& offer : offers) {
        const PlanKey plan{offer.account, offer.code};
        auto price = wished(offer, list, wish);
        if (price || wish.how == PriceWish::How::Clear)
            preview.prices.insert(plan, price);
        else
            ++preview.left;
        if (!price) {
            const auto kept =
                wish.how == PriceWish::How::Clear ? list.ruled(offer) : list.retail(offer);
            price = kept ? std::optional(kept->price) : std::nullopt;
        }
        if (!price)
            continue;
        preview.underFloor += list.isUnderFloor(offer, *price) ? 1 : 0;
        const auto margin = marginMicros(offer.cost, *price);
        if (margin && (!preview.lowestMargin || *margin < *preview.lowestMargin))
            preview.lowestMargin = margin;
    }
    return preview;
}

} // namespace simstock
