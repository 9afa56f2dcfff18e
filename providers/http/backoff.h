// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <functional>
#include <optional>

namespace simstock {

/// How long to wait before the next try: full jitter, uniform in [0, min(30 s, 500 ms ·
/// 2^failures)], so that many desks do not come back together after an outage. What the server asks
/// for with Retry-After is always waited for, plus jitter.
class BackOff {
public:
    /// random gives values in [0, 1); without one, the system's generator.
    explicit BackOff(std::function<double()> random = {});
    /// failures: tries that failed so far, from 1.
    [[nodiscard]] milliseconds delay(int failures, std::optional<milliseconds> retryAfter) const;

private:
    std::function<double()> m_random;
};

} // namespace simstock
