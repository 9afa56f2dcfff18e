// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/pricedesk.h"

namespace simstock {

/// One rule for many plans: a final price by formula, or a mark-up on the cost; never both.
struct PriceRule {
    enum class Kind { Formula, MarkUp };
    Kind kind = Kind::Formula;
    QString text;                       ///< a PriceFormula, or a percentage
    std::int64_t leastMarginMicros = 0; ///< percent of the price in millionths; less is too low
    bool leaveOutTooLow = true;
};

/// What the rule would do to one plan.
struct PlannedPrice {
    enum class Kind { Change, Same, TooLow, Impossible };
    PriceRow row;
    PriceOverride wish;
    std::optional<Money> price; ///< what customers would pay
    Kind kind = Kind::Impossible;
    QString reason; ///< of Impossible: a sentence
};

/// What the rule would do to all of them, before anything is sent.
struct PricePlan {
    QList<PlannedPrice> prices; ///< in the order of the rows
    int changes = 0;            ///< that would be sent, too low ones as the rule says
    int tooLow = 0;
    int same = 0;
    int impossible = 0;
    QString problem; ///< a sentence when the rule cannot be read; nothing is planned then

    [[nodiscard]] QList<PriceChange> toSend(const PriceRule& rule) const;
};

PricePlan planPrices(const QList<PriceRow>& rows, const PriceRule& rule);

} // namespace simstock
