// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "tests/support/testsupport.h"

#include <QStringList>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start = QDateTime::fromString(u"2026-03-01T10:00:00Z"_s, Qt::ISODate);

} // namespace

class TestClock : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void manualClockRunsWhatIsDueInOrder()
    {
        ManualClock clock(start);
        QStringList ran;
        const auto late = clock.after(milliseconds(300), [&] { ran << u"late"_s; });
        const auto early = clock.after(milliseconds(100), [&] {
            ran << u"early"_s;
            QCOMPARE(clock.now(), start.addMSecs(100));
        });
        QCOMPARE(clock.pendingTimers(), 2);
        clock.advance(milliseconds(99));
        QVERIFY(ran.isEmpty());
        clock.advance(milliseconds(901));
        QCOMPARE(ran, QStringList({u"early"_s, u"late"_s}));
        QCOMPARE(clock.now(), start.addMSecs(1000));
        QCOMPARE(clock.monotonic(), milliseconds(1000));
        QCOMPARE(clock.pendingTimers(), 0);
    }
    void droppedTimerNeverRuns()
    {
        ManualClock clock(start);
        int runs = 0;
        auto timer = clock.after(milliseconds(1), [&] { ++runs; });
        timer.reset();
        QCOMPARE(clock.pendingTimers(), 0);
        clock.advance(milliseconds(10));
        QCOMPARE(runs, 0);
    }
    void actionMayDropOrReplaceItsOwnTimer()
    {
        ManualClock clock(start);
        int runs = 0;
        std::unique_ptr<Timer> timer;
        std::function<void()> again = [&] {
            if (++runs < 3)
                timer = clock.after(milliseconds(10), again);
            else
                timer.reset();
        };
        timer = clock.after(milliseconds(10), again);
        clock.advance(milliseconds(1000));
        QCOMPARE(runs, 3);
    }
    void timerMayOutliveTheClock()
    {
        std::unique_ptr<Timer> timer;
        int runs = 0;
        {
            ManualClock clock(start);
            timer = clock.after(milliseconds(1), [&] { ++runs; });
        }
        timer.reset();
        QCOMPARE(runs, 0);
    }
    void wallClockJumpsAlone()
    {
        ManualClock clock(start);
        int runs = 0;
        const auto timer = clock.after(milliseconds(1000), [&] { ++runs; });
        clock.jumpWall(milliseconds(86'400'000));
        QCOMPARE(clock.now(), start.addDays(1));
        QCOMPARE(clock.monotonic(), milliseconds(0));
        QCOMPARE(runs, 0);
    }
    void systemClockIsUtcAndRunsOnce()
    {
        SystemClock clock;
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        int runs = 0;
        int dropped = 0;
        std::unique_ptr<Timer> timer = clock.after(milliseconds(1), [&] {
            ++runs;
            timer.reset(); // from inside its own action
        });
        auto gone = clock.after(milliseconds(1), [&] { ++dropped; });
        gone.reset();
        const auto before = clock.monotonic();
        QTRY_COMPARE(runs, 1);
        QVERIFY(clock.monotonic() >= before);
        int afterwards = 0;
        const auto last = clock.after(milliseconds(5), [&] { ++afterwards; });
        QTRY_COMPARE(afterwards, 1);
        QCOMPARE(runs, 1);
        QCOMPARE(dropped, 0);
    }
};

SIMSTOCK_TEST_MAIN(TestClock, QCoreApplication)
#include "tst_clock.moc"
