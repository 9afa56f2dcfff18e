// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/tries.h"

#include <algorithm>

namespace simstock::whitelabel {

namespace {

constexpr qsizetype mostTries = 5;
constexpr milliseconds window{15 * 60'000};

QString doorOf(const QUrl& platform)
{
    return platform.authority(QUrl::FullyEncoded);
}

} // namespace

Tries::Ticket Tries::begin(const QUrl& platform)
{
    auto& tries = m_doors[doorOf(platform)].tries;
    const auto now = m_clock.monotonic();
    tries.removeIf([now](const Try& one) { return now - one.at >= window; });
    tries.append({.ticket = ++m_last, .at = now});
    return m_last;
}

void Tries::answered(const QUrl& platform, Ticket ticket)
{
    auto& tries = m_doors[doorOf(platform)].tries;
    for (auto& one : tries) {
        if (one.ticket == ticket)
            one.at = m_clock.monotonic();
    }
    std::stable_sort(tries.begin(), tries.end(),
                     [](const Try& a, const Try& b) { return a.at < b.at; });
}

void Tries::refused(const QUrl& platform, milliseconds wait)
{
    m_doors[doorOf(platform)].closedUntil =
        m_clock.monotonic() + std::clamp(wait, milliseconds(0), window);
}

QDateTime Tries::lockedUntil(const QUrl& platform) const
{
    const auto door = m_doors.value(doorOf(platform));
    auto open = door.closedUntil;
    if (door.tries.size() >= mostTries)
        open = std::max(open, door.tries.at(door.tries.size() - mostTries).at + window);
    const auto left = open - m_clock.monotonic();
    return left > milliseconds(0) ? m_clock.now().addMSecs(left.count()) : QDateTime();
}

} // namespace simstock::whitelabel
