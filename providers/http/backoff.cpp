// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace simstock {

namespace {

constexpr milliseconds first{500};
constexpr milliseconds longest{30'000};

} // namespace

BackOff::BackOff(std::function<double()> random) : m_random(std::move(random))
{
    if (!m_random)
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
}

milliseconds BackOff::delay(int failures, std::optional<milliseconds> retryAfter) const
{
    const int doublings = std::clamp(failures - 1, 0, 10);
    const auto ceiling = retryAfter ? first : std::min(longest, first * (1 << doublings));
    const auto share = std::clamp(m_random(), 0.0, 1.0);
    const milliseconds jitter(static_cast<qint64>(share * static_cast<double>(ceiling.count())));
    return retryAfter.value_or(milliseconds(0)) + jitter;
}

} // namespace simstock
