// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/checkline.h"

#include "tests/desk/rig.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum IntentState;

/// The allocation poll: exact times, restarts, ends, and what makes it wait.
class TestFollowing : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void pollsAtExactTimesAndStopsAfterTenMinutes()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        const auto id = rig.buy();
        QList<int> seconds;
        for (int second = 1; second <= 700; ++second) {
            const int before = rig.script.standing.count;
            rig.clock.advance(1s);
            rig.drain();
            for (int polls = rig.script.standing.count - before; polls > 0; --polls)
                seconds.append(second);
        }
        QCOMPARE(seconds.mid(0, 6), (QList<int>{2, 6, 12, 20, 28, 36}));
        for (qsizetype i = 4; i + 1 < seconds.size(); ++i)
            QCOMPARE(seconds[i] - seconds[i - 1], 8);
        QCOMPARE(seconds.last(), 600);
        QCOMPARE(rig.state(id), FulfilTimeout);
        QVERIFY(!rig->intents.find(id)->nextCheckAt.isValid());
        QVERIFY(!rig->orders.inquiry(id).findings.isEmpty());

        rig.script.standing.then(OrderStanding{true, false, {}, {rig.esim(1)}});
        rig->orders.checkNow(id);
        rig.drain();
        QCOMPARE(rig.state(id), Fulfilled);
    }
    void fewerThanOrderedIsPartial()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        rig.script.standing.usually(OrderStanding{true, false, {}, {rig.esim(1)}});
        const auto id = rig.buy(u"sheet"_s, 2);
        rig.pass(30s);
        QCOMPARE(rig.state(id), Fulfilling);
        QCOMPARE(rig->esims.esims().size(), 1);
        rig.clock.advance(10min);
        rig.pass(10s);
        QCOMPARE(rig.state(id), Partial);
    }
    void theVendorGaveUp()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        rig.script.standing.usually(OrderStanding{false, true, u"out of stock"_s, {}});
        const auto id = rig.buy();
        rig.pass(60s);
        QCOMPARE(rig.state(id), FulfilTimeout);
        QCOMPARE(rig.script.standing.count, 1);
        QVERIFY(rig->orders.inquiry(id).findings.join(u' ').contains(u"out of stock"_s));
    }
    void restartGoesOnWhereItWas()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        const auto id = rig.buy();
        rig.pass(13s); // polled at 2, 6, 12; next at 20
        QCOMPARE(rig.script.standing.count, 3);
        rig.stop();
        rig.clock.advance(4s);
        rig.start();
        QCOMPARE(rig.script.standing.count, 3);
        rig.pass(2s);
        QCOMPARE(rig.script.standing.count, 3);
        rig.pass(1s);
        QCOMPARE(rig.script.standing.count, 4);
        rig.pass(8s);
        QCOMPARE(rig.script.standing.count, 5);
        QCOMPARE(rig.state(id), Fulfilling);
    }
    void nothingIsAskedBeforeTheVendorIsOpen()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        const auto id = rig.buy();
        rig.stop();
        rig.secrets.become(VaultState::Locked);
        rig.script.wallet.count = 0;
        rig.start();
        rig.pass(60s);
        QCOMPARE(rig.script.standing.count, 0);
        QCOMPARE(rig.script.wallet.count, 0);
        QCOMPARE(rig->accounts.status(rig.account).link, LinkState::KeyLocked);
        rig.secrets.become(VaultState::Ready);
        rig.pass(9s);
        QVERIFY(rig.script.standing.count >= 1);
        QCOMPARE(rig.state(id), Fulfilling);
    }
    void neverTwoPollsOfOneOrder()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        rig.script.standing.hold();
        const auto id = rig.buy();
        rig.pass(2s);
        QCOMPARE(rig.script.standing.count, 1);
        QVERIFY(rig->orders.isChecking(id));
        rig->orders.checkNow(id);
        rig.pass(60s);
        QCOMPARE(rig.script.standing.count, 1);
        rig.script.standing.answerHeld(OrderStanding{});
        rig.drain();
        QVERIFY(!rig->orders.isChecking(id));
        rig->orders.checkNow(id);
        rig.drain();
        QCOMPARE(rig.script.standing.count, 2);
    }
    void refusedKeysStopThePollsAndAreSaidOnce()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted(u"B1"_s));
        rig.script.acts.then(test::Rig::accepted(u"B2"_s));
        const auto id = rig.buy(u"one"_s);
        rig.buy(u"two"_s);
        rig.script.standing.usually(failure(ErrorKind::Auth));
        rig.pass(2s);
        const int asked = rig.script.standing.count;
        QVERIFY(asked <= 2);
        rig.pass(120s);
        QCOMPARE(rig.script.standing.count, asked);
        int said = 0;
        for (const auto& entry : rig->log.entries())
            said += entry.what == u"Keys refused"_s ? 1 : 0;
        QCOMPARE(said, 1);
        rig.script.standing.usually(OrderStanding{true, false, {}, {rig.esim(1)}});
        rig->accounts.noteAnswer(rig.account, nullptr); // a refresh by a person worked
        rig.drain();
        QCOMPARE(rig.state(id), Fulfilled);
    }
    void offlineAsksAtMostOnceAMinute()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        for (int i = 0; i < 4; ++i) {
            rig.script.acts.then(test::Rig::accepted(u"B%1"_s.arg(i)));
            rig.buy(QString::number(i));
        }
        rig.script.standing.usually(failure(ErrorKind::Network));
        rig.script.wallet.usually(failure(ErrorKind::Network));
        rig.pass(3s);
        const int before = rig.script.standing.count;
        rig.pass(300s);
        QVERIFY2(rig.script.standing.count - before <= 5,
                 qPrintable(QString::number(rig.script.standing.count - before)));
        rig.clock.advance(20min);
        rig.drain();
        QCOMPARE(rig->intents.records().constFirst().state(), Confirmed); // the last look is owed
    }
    void wallClockJumpsMakeNoStorm_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::newRow("+10 days") << qint64(10);
        QTest::newRow("-400 days") << qint64(-400);
    }
    void wallClockJumpsMakeNoStorm()
    {
        QFETCH(qint64, days);
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        const auto id = rig.buy();
        rig.pass(12s);
        QCOMPARE(rig.script.standing.count, 3);
        rig.clock.jumpWall(std::chrono::hours(24 * days));
        rig.pass(16s);
        QCOMPARE(rig.script.standing.count, 5);
        QCOMPARE(rig.state(id), Fulfilling);
    }
    void manyDueAtOnceAreSpreadOutAndFair()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto other = rig.addAccount(u"Other"_s);
        constexpr int orders = 12;
        for (int i = 0; i < orders; ++i) {
            rig.script.acts.then(test::Rig::accepted(u"B%1"_s.arg(i)));
            rig.buy(QString::number(i));
        }
        rig.script.acts.then(test::Rig::accepted(u"X"_s));
        const auto last = rig->orders.buy(u"other"_s, rig.draft(other));
        rig.drain();
        rig.script.standing.hold();
        rig.pass(3s);
        QCOMPARE(rig.script.standing.count, 4); // three of the first account, one of the other
        QVERIFY(rig->orders.isChecking(*last));
        rig.script.standing.answerHeld(OrderStanding{});
        rig.drain();
        QCOMPARE(rig.script.standing.count, 7);
    }
    void aWaitingCustomerGoesBeforeQuestionsThatStopNobody()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.found.hold();
        for (int i = 0; i < 7; ++i) {
            rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
            const auto question = rig.buy(QString::number(i));
            QVERIFY(rig->orders.overrule(question, u"the customer waits"_s));
            rig.drain();
        }
        rig.pass(3s);
        QCOMPARE(rig.script.found.count, CheckLine::atOnce);
        rig.script.acts.then(test::Rig::accepted(u"X"_s));
        rig.script.standing.hold();
        rig.buy(u"the customer"_s);
        rig.pass(3s);
        QCOMPARE(rig.script.standing.count, 0);
        rig.script.found.answerHeld(QList<FoundOrder>());
        rig.drain();
        QCOMPARE(rig.script.standing.count, 1);
        QCOMPARE(rig.script.found.count, 2 * CheckLine::atOnce - 1);
    }
    void accountRemovedWhilePolling()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        rig.script.standing.hold();
        const auto id = rig.buy();
        rig.pass(2s);
        QVERIFY(**test::wait(rig->accounts.remove(rig.account)));
        rig.drain();
        QCOMPARE(rig.script.closed, rig.script.opened);
        QVERIFY(!rig->orders.isChecking(id));
        rig.script.standing.answerHeld(OrderStanding{true, false, {}, {rig.esim(1)}});
        rig.pass(60s);
        QCOMPARE(rig.state(id), Confirmed);
        QCOMPARE(rig.script.standing.count, 1);
    }
};

SIMSTOCK_TEST_MAIN(TestFollowing, QCoreApplication)
#include "tst_following.moc"
