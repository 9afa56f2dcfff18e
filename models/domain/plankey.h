// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

namespace simstock {

/// One plan of one account, whether or not it is in the catalogue now.
struct PlanKey {
    AccountId account;
    OfferCode code;
    bool operator==(const PlanKey&) const = default;
};

inline size_t qHash(const PlanKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.account, key.code);
}

} // namespace simstock
