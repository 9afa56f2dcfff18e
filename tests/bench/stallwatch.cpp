// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallwatch.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace simstock::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr double beatEvery = 5;
constexpr double longestTurn = 50; ///< decisions.md 21 and the goal it serves
} // namespace

StallWatch::StallWatch()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] {
        m_turns.add(m_turn.cost().cpu);
        m_turn = Stopwatch();
    });
    m_heart.setTimerType(Qt::PreciseTimer);
    connect(&m_heart, &QTimer::timeout, this, [this] {
        m_lateness.add(std::max(0.0, m_beat.cost().wall - beatEvery));
        m_beat = Stopwatch();
    });
    m_heart.start(static_cast<int>(beatEvery));
}

bool StallWatch::judge(const QString& what) const
{
    show(what + u": GUI turns"_s, static_cast<double>(m_turns.size()));
    show(what + u": CPU p99 of a GUI turn, ms"_s, m_turns.percentile(0.99));
    show(what + u": heartbeat late p99, wall ms"_s, m_lateness.percentile(0.99));
    show(what + u": heartbeat late worst, wall ms"_s, m_lateness.worst());
    return bench::judge({what + u": CPU of the longest GUI turn, ms"_s, m_turns.worst(),
                         std::nullopt, longestTurn});
}

void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace simstock::bench
