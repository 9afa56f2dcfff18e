// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace simstock::sandbox {

/// At most so many accepted requests in any window of so many milliseconds. Guarded by the vendor's
/// lock.
class RateLimit {
public:
    RateLimit(int requests, qint64 windowMs) : m_requests(requests), m_windowMs(windowMs) {}

    /// 0 switches the limit off.
    void setRequests(int requests) { m_requests = requests; }
    /// now: SandboxClock::wire(). Refused requests do not count.
    bool admit(qint64 now)
    {
        while (!m_times.empty() && now - m_times.front() >= m_windowMs)
            m_times.pop_front();
        if (m_requests > 0 && m_times.size() >= static_cast<std::size_t>(m_requests))
            return false;
        m_times.push_back(now);
        return true;
    }

private:
    int m_requests;
    qint64 m_windowMs;
    std::deque<qint64> m_times;
};

} // namespace simstock::sandbox
