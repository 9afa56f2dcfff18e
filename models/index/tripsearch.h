// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/trip.h"
#include "models/index/catalogueindex.h"

#include <optional>

namespace simstock {

// The cheapest way through a trip (product.md b 3), without any I/O; for a worker.

/// An account that may be bought with.
struct TripAccount {
    AccountId id;
    QString label;
    double refused = 0; ///< share of its newest orders that the vendor refused, 0 to 1
    int mostDays = 365; ///< of a day plan
};

/// One plan of an answer.
struct TripPart {
    Offer offer;
    int days = 0; ///< to order of a day plan, else the plan's
    Money cost;
    QStringList countries; ///< of the trip, that it is for
};

/// One plan, or several that work in all countries together.
struct TripAnswer {
    QList<TripPart> parts;
    Money total;
    QString reason; ///< one sentence
};

struct TripFinding {
    QList<TripAnswer> answers; ///< cheapest first, in each currency
    QStringList uncovered;     ///< countries of the trip where no plan works at all
    QString note;              ///< about currencies that are not compared; may be empty
};

/// Combinations have at most this many plans.
constexpr int mostTripParts = 3;

/// At most `most` answers of each currency. Each plan of an answer lasts the whole trip (nobody
/// said how long the customer stays where) and has the countries' share of the data. A plan that
/// is enough alone is never part of a combination; of like plans at one price the one of the more
/// reliable account is taken. Among equal prices: fewer plans, the newer
/// network, top-up possible, fewer refusals.
TripFinding searchTrip(const CatalogueIndex& index, const Trip& trip,
                       const QList<TripAccount>& accounts, int most = 6);

/// What one plan costs for the whole trip; nothing when it is not enough for it.
std::optional<Money> costForTrip(const Offer& offer, const Trip& trip, int mostDays = 365);

} // namespace simstock
