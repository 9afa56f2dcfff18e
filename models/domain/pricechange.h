// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pricelist.h"

namespace simstock {

/// What a person wishes for the prices of some plans.
struct PriceWish {
    enum class How { Fixed, Formula, Floor, Clear, Given };
    How how = How::Fixed;
    std::optional<Money> price;          ///< of Fixed; plans in other currencies are left out
    std::optional<PriceFormula> formula; ///< of Formula
    QHash<PlanKey, Money> given;         ///< of Given: from a file
};

/// What it would come to, before anything is saved.
struct PricePreview {
    QHash<PlanKey, std::optional<Money>> prices; ///< as PriceBook::setPrices() takes them
    int left = 0;                                ///< plans the wish gives no price
    int underFloor = 0;                          ///< of all plans, afterwards
    std::optional<std::int64_t> lowestMargin;    ///< in millionths of a percent
};

PricePreview preview(const QList<Offer>& offers, const PriceList& list, const PriceWish& wish);

} // namespace simstock
