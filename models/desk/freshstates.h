// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/domain/esim.h"

#include <QHash>

#include <optional>

namespace simstock {

/// When the state of single eSIMs was last read from the vendor, by the clock that nobody can put
/// back. Of this session.
class FreshStates {
public:
    /// For how long a state is good enough to spend money on it (product.md b 7).
    static constexpr milliseconds goodFor{60'000};

    explicit FreshStates(const Clock& clock) : m_clock(clock) {}
    void note(const EsimKey& key) { m_read.insert(key, m_clock.monotonic()); }
    [[nodiscard]] bool isFresh(const EsimKey& key) const
    {
        const auto read = m_read.constFind(key);
        return read != m_read.constEnd() && m_clock.monotonic() - *read < goodFor;
    }

private:
    const Clock& m_clock;
    QHash<EsimKey, milliseconds> m_read;
};

} // namespace simstock
