// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/offer.h"

#include <algorithm>

namespace simstock {

Result<Money> Offer::total(int quantity, int chosenDays) const
{
    const auto each = isDayPlan() ? cost.times(chosenDays) : Result<Money>(cost);
    return each ? each->times(quantity) : each;
}

std::optional<Money> Offer::costPerGigabyte() const
{
    if (!data || data->bytes() <= 0 || dataKind == DataKind::DailyUnlimited ||
        dataKind == DataKind::Unlimited)
        return std::nullopt;
    auto perGigabyte = cost.scaled(data->gigabyte(), data->bytes());
    // A daily allowance in a plan that is priced as a whole comes once for every day of it.
    if (perGigabyte && dataKind != DataKind::Total && !isDayPlan())
        perGigabyte = perGigabyte->dividedBy(std::max(days, 1));
    return perGigabyte ? std::optional(*perGigabyte) : std::nullopt;
}

std::optional<Money> Offer::costPerDay() const
{
    const auto perDay = isDayPlan() ? Result<Money>(cost) : cost.dividedBy(std::max(days, 1));
    return perDay ? std::optional(*perDay) : std::nullopt;
}

} // namespace simstock
