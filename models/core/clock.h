// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace simstock {

using std::chrono::milliseconds;

/// A pending wake-up; destroying it cancels it.
class Timer {
public:
    virtual ~Timer() = default;
};

/// Where time comes from. Everything that waits or compares times gets one injected.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall time in UTC; may jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds since an arbitrary start; never jumps. Does not count suspend.
    [[nodiscard]] virtual milliseconds monotonic() const = 0;
    /// Runs action once after delay, from the event loop of the calling thread, unless the handle
    /// goes first.
    [[nodiscard]] virtual std::unique_ptr<Timer> after(milliseconds delay,
                                                       std::function<void()> action) = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] milliseconds monotonic() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(milliseconds delay,
                                               std::function<void()> action) override;
};

/// A clock that stands still until told otherwise: for tests and the tour.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime start);
    ~ManualClock() override;
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] milliseconds monotonic() const override { return m_monotonic; }
    [[nodiscard]] std::unique_ptr<Timer> after(milliseconds delay,
                                               std::function<void()> action) override;
    /// Moves both clocks on and runs what came due, in order of due time.
    void advance(milliseconds by);
    /// Moves the wall clock only, as a person or NTP does.
    void jumpWall(milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    [[nodiscard]] int pendingTimers() const { return static_cast<int>(m_pending->size()); }

private:
    class Pending;
    using Queue = std::multimap<milliseconds, std::pair<int, std::function<void()>>>;
    QDateTime m_now;
    milliseconds m_monotonic{0};
    std::shared_ptr<Queue> m_pending;
    int m_nextId = 1;
};

} // namespace simstock
