// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/domain/offerchange.h"

#include <QHash>
#include <QSet>

namespace simstock {

class Desk;

/// What the shop has of one plan.
struct PlanStake {
    QList<EsimKey> esims; ///< not used up, expired or ended
    bool isFavourite = false;
    bool hasOwnPrice = false; ///< set by hand
    bool operator==(const PlanStake&) const = default;

    [[nodiscard]] bool isNone() const { return esims.isEmpty() && !isFavourite && !hasOwnPrice; }
};

/// What changes of the catalogue touch.
struct ChangeImpact {
    int plans = 0; ///< that the shop has a stake in
    int esims = 0;
    int favourites = 0;
    int prices = 0; ///< set by hand
    bool operator==(const ChangeImpact&) const = default;
};

/// Stock, favourites and own prices by plan, as they are when it is made (product.md b 17).
class PlanStakes {
public:
    PlanStakes() = default;
    explicit PlanStakes(const Desk& desk);

    [[nodiscard]] PlanStake of(const PlanKey& plan) const { return m_stakes.value(plan); }
    /// Of what got worse after a moment; invalid = of all. Each plan counts once.
    [[nodiscard]] ChangeImpact impact(const QList<OfferChange>& changes,
                                      const QDateTime& after = {}) const;

private:
    QHash<PlanKey, PlanStake> m_stakes;
};

} // namespace simstock
