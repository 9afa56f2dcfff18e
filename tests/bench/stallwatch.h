// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

#include <QEventLoop>
#include <QObject>
#include <QTimer>

namespace simstock::bench {

/// Watches the event loop of the thread that makes it, as long as it lives: how much CPU time of
/// the thread each turn takes, and how late a heartbeat of 5 ms comes.
class StallWatch final : public QObject {
    Q_OBJECT
public:
    StallWatch();

    /// CPU milliseconds of each turn. A turn reaches from one waking of the dispatcher to the next
    /// and so holds everything between two looks at the timers, sockets and posted events.
    [[nodiscard]] const Samples& turns() const { return m_turns; }
    /// Wall milliseconds that heartbeats came too late.
    [[nodiscard]] const Samples& lateness() const { return m_lateness; }
    /// Prints both and judges the worst turn: none of the GUI thread takes more than 50 ms of its
    /// own time.
    [[nodiscard]] bool judge(const QString& what) const;

private:
    Stopwatch m_turn;
    Stopwatch m_beat;
    QTimer m_heart;
    Samples m_turns;
    Samples m_lateness;
};

/// Runs the event loop for a while, for what follows something: repaints, layouts saved.
void runFor(int milliseconds);

/// Runs the event loop until the question is answered with yes; false after the time-out. Not
/// QTest::qWaitFor, which sleeps between two looks: that would make every heartbeat late.
template <typename Question>
bool runUntil(Question question, int timeoutMs = 60'000)
{
    QEventLoop loop;
    QTimer look;
    QTimer end;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (question())
            loop.exit(0);
    });
    QObject::connect(&end, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    look.start(2);
    end.start(timeoutMs);
    return loop.exec() == 0;
}

} // namespace simstock::bench
