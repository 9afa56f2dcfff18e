// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/pacingqueue.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace simstock;
using Lane = PacingQueue::Lane;
using Ticket = PacingQueue::Ticket;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// The most moments inside any closed interval of this length.
int densest(const QList<milliseconds>& moments, milliseconds window)
{
    int most = 0;
    for (qsizetype from = 0; from < moments.size(); ++from) {
        int count = 0;
        for (qsizetype i = from; i < moments.size() && moments[i] <= moments[from] + window; ++i)
            ++count;
        most = std::max(most, count);
    }
    return most;
}

/// Requests that take some time, and reach the server at any moment of it.
struct Traffic {
    ManualClock clock{noon};
    QRandomGenerator random;
    std::unique_ptr<PacingQueue> queue;
    std::vector<std::unique_ptr<Ticket>> tickets;
    std::vector<std::unique_ptr<Timer>> timers;
    QList<milliseconds> arrivals;

    Traffic(const QList<PacingRule>& rules, quint32 seed)
        : random(seed), queue(std::make_unique<PacingQueue>(rules, clock))
    {
    }
    void request(Lane lane, int longest)
    {
        const auto index = tickets.size();
        tickets.push_back(queue->join(lane));
        tickets.back()->whenOpen([this, index, longest] {
            const milliseconds duration(random.bounded(longest + 1));
            arrivals << clock.monotonic() +
                            milliseconds(random.bounded(static_cast<int>(duration.count()) + 1));
            timers.push_back(clock.after(duration, [this, index] { tickets[index].reset(); }));
        });
    }
};

} // namespace

class PacingQueueTest : public QObject {
    Q_OBJECT

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void neverExceedsAnyWindow_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("longest");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed << static_cast<int>(seed % 4) * 700;
    }
    void neverExceedsAnyWindow()
    {
        QFETCH(quint32, seed);
        QFETCH(int, longest);
        const QList<PacingRule> rules{{7, milliseconds(1'000)}, {40, milliseconds(20'000)}};
        Traffic traffic(rules, seed);
        for (int i = 0; i < 300; ++i) {
            traffic.request(traffic.random.bounded(4) == 0 ? Lane::Spend : Lane::Read, longest);
            if (traffic.random.bounded(3) == 0)
                traffic.clock.advance(milliseconds(traffic.random.bounded(900)));
            if (traffic.random.bounded(10) == 0)
                traffic.clock.jumpWall(milliseconds(-400LL * 86'400'000));
        }
        while (traffic.queue->waiting() > 0)
            traffic.clock.advance(milliseconds(500));
        traffic.clock.advance(milliseconds(10'000));
        QCOMPARE(traffic.arrivals.size(), 300);
        std::sort(traffic.arrivals.begin(), traffic.arrivals.end());
        for (const auto& rule : rules)
            QVERIFY(densest(traffic.arrivals, rule.window) <= rule.count);
        // The longer rule is the one that binds, and it is used up.
        QCOMPARE(densest(traffic.arrivals, milliseconds(30'000)) >= 40, true);
    }

    /// The control: a queue without rules does what the check above must catch.
    void checkCatchesABurst()
    {
        Traffic traffic({}, 1);
        for (int i = 0; i < 300; ++i)
            traffic.request(Lane::Read, 0);
        QCOMPARE(traffic.arrivals.size(), 300);
        QVERIFY(densest(traffic.arrivals, milliseconds(1'000)) > 7);
    }

    void usesTheWholeAllowance()
    {
        Traffic traffic({{7, milliseconds(1'000)}}, 1);
        for (int i = 0; i < 21; ++i)
            traffic.request(Lane::Read, 0);
        QCOMPARE(traffic.queue->waiting(), 14);
        traffic.clock.advance(milliseconds(1'000));
        QCOMPARE(traffic.queue->waiting(), 14); // both ends of a closed interval
        traffic.clock.advance(milliseconds(1));
        QCOMPARE(traffic.queue->waiting(), 7);
        traffic.clock.advance(milliseconds(1'001));
        QCOMPARE(traffic.queue->waiting(), 0);
    }

    void aNamedRuleHoldsBackItsOwnOnly()
    {
        ManualClock clock(noon);
        PacingQueue queue({{2, milliseconds(1'000)}, {1, milliseconds(7'000), "purchase"}}, clock);
        QMap<QString, QList<qint64>> startedAt;
        std::vector<std::unique_ptr<Ticket>> tickets;
        const auto join = [&](Lane lane, const QString& name, const QByteArrayList& names) {
            const auto index = tickets.size();
            tickets.push_back(queue.join(lane, names));
            tickets.back()->whenOpen([&, index, name] {
                startedAt[name] << clock.monotonic().count();
                tickets[index].reset();
            });
        };
        const auto start = clock.monotonic().count();
        for (int i = 0; i < 3; ++i)
            join(Lane::Spend, QStringLiteral("purchase"), {"purchase"});
        for (int i = 0; i < 4; ++i)
            join(Lane::Read, QStringLiteral("read"), {});
        join(Lane::Spend, QStringLiteral("change"), {});
        for (int i = 0; i < 3'000; ++i)
            clock.advance(milliseconds(10));
        const auto& purchases = startedAt[QStringLiteral("purchase")];
        QCOMPARE(purchases.size(), 3);
        QVERIFY(purchases[1] - purchases[0] > 7'000 && purchases[2] - purchases[1] > 7'000);
        QCOMPARE(startedAt[QStringLiteral("read")].size(), 4);
        QVERIFY(startedAt[QStringLiteral("read")].constLast() - start < 3'100);
        QVERIFY(startedAt[QStringLiteral("change")].constFirst() - start < 3'100);
    }

    void spendingGoesFirst()
    {
        ManualClock clock(noon);
        PacingQueue queue({{1, milliseconds(1'000)}}, clock);
        QStringList order;
        std::vector<std::unique_ptr<Ticket>> tickets;
        const auto join = [&](Lane lane, const QString& name) {
            const auto index = tickets.size();
            tickets.push_back(queue.join(lane));
            tickets.back()->whenOpen([&, index, name] {
                order << name;
                tickets[index].reset();
            });
        };
        for (const char* name : {"r1", "r2", "r3"})
            join(Lane::Read, QString::fromLatin1(name));
        for (const char* name : {"s1", "s2"})
            join(Lane::Spend, QString::fromLatin1(name));
        clock.advance(milliseconds(10'000));
        QCOMPARE(order.join(u' '), QStringLiteral("r1 s1 s2 r2 r3"));
    }

    void leavingTheQueueNeverRuns()
    {
        ManualClock clock(noon);
        PacingQueue queue({{1, milliseconds(1'000)}}, clock);
        int ran = 0;
        auto first = queue.join(Lane::Read);
        first->whenOpen([&] { ++ran; });
        auto second = queue.join(Lane::Read);
        second->whenOpen([&] { ran += 100; });
        auto third = queue.join(Lane::Read);
        third->whenOpen([&] { ++ran; });
        second.reset();
        first.reset();
        clock.advance(milliseconds(5'000));
        QCOMPARE(ran, 2);
        third.reset();
        QCOMPARE(queue.waiting(), 0);
    }

    void waitsForARunningOne()
    {
        ManualClock clock(noon);
        PacingQueue queue({{1, milliseconds(1'000)}}, clock);
        bool ran = false;
        auto first = queue.join(Lane::Spend);
        first->whenOpen([] {});
        auto second = queue.join(Lane::Spend);
        second->whenOpen([&] { ran = true; });
        clock.advance(milliseconds(60'000));
        QVERIFY(!ran); // the first may still reach the server at any moment
        first.reset();
        clock.advance(milliseconds(1'001));
        QVERIFY(ran);
    }

    void farFromAStorm()
    {
        // After a suspend everything is due at once; the monotonic clock stood still meanwhile.
        Traffic traffic({{5, milliseconds(1'000)}, {1'000, milliseconds(3'600'000)}}, 3);
        for (int i = 0; i < 2'500; ++i)
            traffic.request(Lane::Read, 20);
        traffic.clock.advance(milliseconds(3 * 3'600'000));
        std::sort(traffic.arrivals.begin(), traffic.arrivals.end());
        QCOMPARE(traffic.arrivals.size(), 2'500);
        QVERIFY(densest(traffic.arrivals, milliseconds(1'000)) <= 5);
        QVERIFY(densest(traffic.arrivals, milliseconds(3'600'000)) <= 1'000);
    }
};

SIMSTOCK_TEST_MAIN(PacingQueueTest, QCoreApplication)
#include "tst_pacingqueue.moc"
