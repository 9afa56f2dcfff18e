// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QElapsedTimer>

#include <utility>

namespace simstock::test {

/// A clock whose wall time runs `speed` times as fast as the real one and whose waits are `haste`
/// times shorter, for processes that cannot be told when to move it.
class FastClock final : public Clock {
public:
    FastClock(QDateTime start, int speed, int haste)
        : m_start(std::move(start)), m_speed(speed), m_haste(haste)
    {
        m_elapsed.start();
    }
    [[nodiscard]] QDateTime now() const override
    {
        return m_start.addMSecs(m_elapsed.elapsed() * m_speed);
    }
    [[nodiscard]] milliseconds monotonic() const override
    {
        return milliseconds(m_elapsed.elapsed() * m_haste);
    }
    [[nodiscard]] std::unique_ptr<Timer> after(milliseconds delay,
                                               std::function<void()> action) override
    {
        return m_real.after(delay / m_haste + milliseconds(1), std::move(action));
    }

private:
    SystemClock m_real;
    QDateTime m_start;
    int m_speed;
    int m_haste;
    QElapsedTimer m_elapsed;
};

} // namespace simstock::test
