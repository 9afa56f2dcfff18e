// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <mutex>
#include <optional>

namespace simstock::sandbox {

inline constexpr qint64 dayMs = 86'400'000;

/// The sandbox's time. Unlike models/core's Clock it is read by many threads and nobody waits on
/// it: everything that "happens" is worked out when somebody asks. It has three faces: now() is the
/// vendor's time, which may run fast, stand still and be moved; wire() is for pace limits and does
/// not run fast; wall() is what a client's time stamp is compared with.
class SandboxClock {
public:
    /// speed: sandbox seconds per real second, 0 stands still. start: absent means now.
    SandboxClock(double speed, const std::optional<QDateTime>& start);

    /// Milliseconds since 1970, UTC.
    [[nodiscard]] qint64 now() const;
    /// Real milliseconds since the start; with speed 0 only advance() moves it.
    [[nodiscard]] qint64 wire() const;
    /// Real time of this machine in milliseconds since 1970, or what setWall() put in its place.
    [[nodiscard]] qint64 wall() const;
    /// Vendor milliseconds that pass in this much real time (with speed 0: taken one to one).
    [[nodiscard]] qint64 vendorTime(milliseconds real) const;

    void advance(milliseconds by);
    void setNow(qint64 time);
    void setSpeed(double speed);
    /// 0 goes back to the machine's time.
    void setWall(qint64 time);
    [[nodiscard]] double speed() const;

private:
    [[nodiscard]] qint64 nowLocked() const;
    [[nodiscard]] qint64 wireLocked() const;

    mutable std::mutex m_mutex;
    QElapsedTimer m_elapsed;
    double m_speed;
    qint64 m_base;         // vendor time when m_elapsed was m_since
    qint64 m_since = 0;    // ms
    qint64 m_wireBase = 0; // wire time when m_elapsed was m_since
    qint64 m_wall = 0;
};

/// "2026-01-01T10:00:07+0000", the form of the answers (contract esimaccess, section 12.9).
QString utcText(qint64 time, const QString& suffix);

} // namespace simstock::sandbox
