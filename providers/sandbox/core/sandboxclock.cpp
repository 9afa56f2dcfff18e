// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"

namespace simstock::sandbox {

SandboxClock::SandboxClock(double speed, const std::optional<QDateTime>& start)
    : m_speed(speed),
      m_base(start ? start->toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch())
{
    m_elapsed.start();
}

qint64 SandboxClock::nowLocked() const
{
    return m_base + qRound64(static_cast<double>(m_elapsed.elapsed() - m_since) * m_speed);
}

qint64 SandboxClock::wireLocked() const
{
    return m_wireBase + (m_speed > 0 ? m_elapsed.elapsed() - m_since : 0);
}

qint64 SandboxClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return nowLocked();
}

qint64 SandboxClock::wire() const
{
    const std::lock_guard lock(m_mutex);
    return wireLocked();
}

qint64 SandboxClock::wall() const
{
    const std::lock_guard lock(m_mutex);
    return m_wall != 0 ? m_wall : QDateTime::currentMSecsSinceEpoch();
}

qint64 SandboxClock::vendorTime(milliseconds real) const
{
    const std::lock_guard lock(m_mutex);
    return m_speed > 0 ? qRound64(static_cast<double>(real.count()) * m_speed) : real.count();
}

void SandboxClock::advance(milliseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_base += by.count();
    m_wireBase += by.count();
}

void SandboxClock::setNow(qint64 time)
{
    const std::lock_guard lock(m_mutex);
    m_base += time - nowLocked();
}

void SandboxClock::setSpeed(double speed)
{
    const std::lock_guard lock(m_mutex);
    m_base = nowLocked();
    m_wireBase = wireLocked();
    m_since = m_elapsed.elapsed();
    m_speed = speed;
}

void SandboxClock::setWall(qint64 time)
{
    const std::lock_guard lock(m_mutex);
    m_wall = time;
}

double SandboxClock::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_speed;
}

QString utcText(qint64 time, const QString& suffix)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) +
           suffix;
}

} // namespace simstock::sandbox
