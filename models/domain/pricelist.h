// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/domain/plankey.h"
#include "models/domain/priceformula.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace simstock {

/// The least a plan must leave: a share of the price, or an amount in the plan's own currency per
/// plan (per day of a day plan).
struct PriceFloor {
    std::optional<std::int64_t> percentMicros; ///< millionths of a percent of the selling price
    std::optional<std::int64_t> amountMicros;  ///< micro-units; set when the share is not
    bool operator==(const PriceFloor&) const = default;

    /// "10 %" or "1.50". Rejected with a sentence.
    static Result<PriceFloor> parse(const QString& text);
    /// As parse() reads it.
    [[nodiscard]] QString text() const;
    /// The lowest price that keeps it; nothing when there is none (a share of 100 % or more).
    [[nodiscard]] std::optional<Money> lowestPrice(const Money& cost) const;
};

/// What the desk sells for when nobody set a price by hand.
struct PriceRules {
    QString formula; ///< for all plans; empty = the vendor's suggestion, where there is one
    std::optional<int> ending; ///< hundredths, for formulas and floors that name none
    std::optional<PriceFloor> floor;
    QMap<QString, PriceFloor> countryFloors; ///< by ISO 3166 code; for plans of that country alone
    bool operator==(const PriceRules&) const = default;
};

enum class PriceSource { ByHand, Formula, Vendor };

struct RetailPrice {
    Money price; ///< per plan; per day of a day plan
    PriceSource source = PriceSource::Vendor;
    bool operator==(const RetailPrice&) const = default;
};

/// What every plan is sold for: a value that any thread may ask. Prices set by hand win over the
/// formula, the formula over the vendor's suggestion.
class PriceList {
public:
    PriceList() = default;
    /// A formula that cannot be read counts as none.
    PriceList(QHash<PlanKey, Money> byHand, PriceRules rules);

    [[nodiscard]] const PriceRules& rules() const { return m_rules; }
    /// The same prices by hand under other rules.
    [[nodiscard]] PriceList withRules(const PriceRules& rules) const { return {m_byHand, rules}; }
    [[nodiscard]] std::optional<Money> byHand(const PlanKey& plan) const;
    [[nodiscard]] std::optional<RetailPrice> retail(const Offer& offer) const;
    /// The price without one that was set by hand.
    [[nodiscard]] std::optional<RetailPrice> ruled(const Offer& offer) const;
    /// What the price leaves, in millionths of a percent of it; nothing without a price in the
    /// currency of the cost.
    [[nodiscard]] std::optional<std::int64_t> margin(const Offer& offer) const;
    [[nodiscard]] bool isUnderFloor(const Offer& offer) const;
    /// Whether a price would be under the floor of the plan.
    [[nodiscard]] bool isUnderFloor(const Offer& offer, const Money& price) const;
    /// The price under which isUnderFloor() says so: the floor's, or the cost where there is none;
    /// nothing when no price is too low.
    [[nodiscard]] std::optional<Money> lowestPrice(const Offer& offer) const;
    /// The lowest price at or above the floor, raised to the ending; nothing without a floor.
    [[nodiscard]] std::optional<Money> floorPrice(const Offer& offer) const;
    /// A formula's price for a plan, raised to the general ending when it names none.
    [[nodiscard]] Result<Money> computed(const PriceFormula& formula, const Offer& offer) const;

private:
    [[nodiscard]] const PriceFloor* floorOf(const Offer& offer) const;
    QHash<PlanKey, Money> m_byHand;
    PriceRules m_rules;
    std::optional<PriceFormula> m_formula;
};

} // namespace simstock
