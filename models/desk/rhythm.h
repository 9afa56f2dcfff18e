// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <optional>

namespace simstock::rhythm {

// When to look again (decisions.md 11): waits of 2, 4, 6, then 8 s up to 10 minutes after
// acceptance; an unknown outcome goes on hourly for a day. A function of the time that passed, so
// that a restart needs no counter.

inline constexpr milliseconds allocationLimit = std::chrono::minutes(10);
inline constexpr milliseconds hourly = std::chrono::hours(1);
inline constexpr milliseconds questionLimit = std::chrono::hours(24);

inline milliseconds step(milliseconds elapsed)
{
    using std::chrono::seconds;
    const auto passed = elapsed + milliseconds(400); // coarse timers may wake up a little early
    if (passed < seconds(2))
        return seconds(2);
    if (passed < seconds(6))
        return seconds(4);
    return passed < seconds(12) ? seconds(6) : seconds(8);
}

/// Nothing when the time is over. The last look is at the limit itself.
inline std::optional<milliseconds> nextAllocation(milliseconds elapsed)
{
    if (elapsed >= allocationLimit)
        return std::nullopt;
    return std::min(step(elapsed), allocationLimit - elapsed);
}

inline std::optional<milliseconds> nextQuestion(milliseconds elapsed)
{
    if (elapsed >= questionLimit)
        return std::nullopt;
    return elapsed + step(elapsed) <= allocationLimit ? step(elapsed) : hourly;
}

} // namespace simstock::rhythm
