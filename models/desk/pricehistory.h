// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/priceplan.h"
#include "models/domain/intent.h"

namespace simstock {

/// One change of a price at a vendor, as the journal has it.
struct PastPrice {
    IntentId id;
    AccountId account;
    OfferCode offer;
    QString planName; ///< untrusted
    QDateTime when;   ///< UTC
    /// What was there before; without both prices: the vendor's own price.
    std::optional<GivenPrice> earlier; ///< nothing = not known
    GivenPrice wish;
    IntentState state = IntentState::Prepared;

    /// Why the earlier price cannot be put back (a sentence); empty when it can.
    [[nodiscard]] QString obstacle() const;
};

/// The price changes among these records, in their order.
QList<PastPrice> priceHistory(const QList<IntentRecord>& records);
/// The prices before these changes. Of several changes of one plan the oldest counts: what was
/// before all of them. Those with an obstacle are left out.
GivenPrices earlierPrices(const QList<PastPrice>& changes);

} // namespace simstock
