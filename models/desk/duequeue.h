// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>

namespace simstock {

/// Any number of pending wake-ups on one timer, on monotonic time: a wall clock that jumps makes
/// nothing come due. What is due within the slack of another wakes up together with it.
class DueQueue {
public:
    static constexpr milliseconds slack{100};
    using OnDue = std::function<void(const IntentId&)>;

    DueQueue(Clock& clock, OnDue onDue);
    /// Replaces an earlier time of the same id.
    void set(const IntentId& id, milliseconds delay);
    void remove(const IntentId& id);
    void clear();
    [[nodiscard]] bool contains(const IntentId& id) const { return m_due.contains(id); }
    [[nodiscard]] qsizetype size() const { return m_due.size(); }

private:
    void arm();
    void fire();

    Clock& m_clock;
    OnDue m_onDue;
    std::multimap<milliseconds, IntentId> m_byTime;
    QHash<IntentId, milliseconds> m_due;
    std::unique_ptr<Timer> m_timer;
    milliseconds m_armedFor{0};
};

} // namespace simstock
