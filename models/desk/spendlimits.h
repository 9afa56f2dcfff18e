// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"

namespace simstock {

/// What may be spent with one account (product.md b 16). Kept with the account.
struct SpendLimits {
    std::optional<Money> perAct; ///< one order or top-up
    std::optional<Money> perDay; ///< all of a calendar day where the desk stands
    bool operator==(const SpendLimits&) const = default;

    [[nodiscard]] static SpendLimits of(const Account& account);
    /// Writes them into the account's settings; an absent limit is removed.
    void storeIn(Account& account) const;
    /// Why this act must not be sent (a sentence); empty when it may. What was written off counts
    /// as spent: nobody proved that it was not. records: newest first.
    [[nodiscard]] QString problem(const Intent& intent, const QList<IntentRecord>& records,
                                  const QDateTime& now) const;
};

} // namespace simstock
