// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"
#include "models/desk/duequeue.h"
#include "models/desk/shopbooks.h"
#include "models/store/database.h"
#include "tests/desk/rig.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The whole workspace opened and closed, and the small parts that have no test of their own.
class TestDesk : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void opensAndCloses()
    {
        QTemporaryDir folder;
        test::Rig rig; // lends its vendor, clock and keyring
        const auto workspace = Workspace::open(folder.path());
        AccountId id;
        {
            Desk desk(*workspace, rig.secrets, rig.directory, rig.clock);
            QVERIFY(desk.open());
            QTRY_VERIFY(desk.intents().isOpen());
            QVERIFY(desk.intents().health().maySpend());
            Account account;
            account.vendor = VendorId(u"fake"_s);
            account.label = u"Shop"_s;
            id = **test::wait(desk.accounts().add(account, {{u"accessCode"_s, Secret("k")}}));
            QTRY_VERIFY(desk.accounts().vendor(id));
            QTRY_VERIFY(desk.catalogue().standing(id).lastSuccess.isValid());
            QTRY_COMPARE(desk.activity().running(), 0);
            QCOMPARE(desk.notice(), QString());
            rig.script.acts.hold();
            const auto bought = desk.orders().buy(u"sheet"_s, rig.draft(id));
            QVERIFY(bought);
            QTRY_COMPARE(rig.script.sent.size(), 1);
            desk.close(); // while it is on the wire
            desk.close();
            QVERIFY(!desk.accounts().vendor(id));
        }
        QCOMPARE(rig.script.closed, rig.script.opened);
        Desk again(*workspace, rig.secrets, rig.directory, rig.clock);
        QVERIFY(again.open());
        QTRY_VERIFY(again.intents().isOpen());
        QCOMPARE(again.intents().records().size(), 1);
        QCOMPARE(again.intents().records().constFirst().state(), IntentState::InDoubt);
        QCOMPARE(again.intents().openQuestions(id), 1);
        QTRY_COMPARE(again.wallets().wallet(id)->balance.micros(), 100 * Money::unit);
    }
    void aLockedKeyringIsNoticedAndEnds()
    {
        QTemporaryDir folder;
        test::Rig rig;
        rig.secrets.become(VaultState::Locked);
        const auto workspace = Workspace::open(folder.path());
        Desk desk(*workspace, rig.secrets, rig.directory, rig.clock);
        QVERIFY(desk.open());
        QTRY_VERIFY(!desk.notice().isEmpty());
        rig.secrets.become(VaultState::Ready);
        QTRY_VERIFY(desk.notice().isEmpty());
    }
    void whatTheShopCannotStoreIsNoticed()
    {
        QTemporaryDir folder;
        test::Rig rig;
        const auto workspace = Workspace::open(folder.path());
        Desk desk(*workspace, rig.secrets, rig.directory, rig.clock);
        QVERIFY(desk.open());
        QTRY_VERIFY(desk.intents().isOpen() && desk.books().customers.isOpen());
        QCOMPARE(desk.notice(), QString());
        desk.flush();
        Database database; // takes away what the shop's records are written to
        QVERIFY(database.open(workspace->shopFile(), Database::Mode::ReadWrite));
        QVERIFY(database.exec(u"DROP TABLE record"_s));
        QSignalSpy told(&desk, &Desk::noticeChanged);
        desk.books().customers.put({{}, u"Ada"_s, {}, {}, {}, {}});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(desk.notice().startsWith(u"It is kept until Simstock closes"_s),
                 qPrintable(desk.notice()));
        desk.books().tags.set({{u"x"_s, {u"vip"_s}}}); // nothing new to say
        desk.flush();
        QTest::qWait(0);
        QCOMPARE(told.size(), 1);
        QCOMPARE(desk.books().customers.customers().size(), 1);
    }
    void dueQueueUsesOneTimer()
    {
        ManualClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
        QStringList due;
        DueQueue queue(clock, [&due](const IntentId& id) { due.append(id.text()); });
        for (int i = 0; i < 5'000; ++i)
            queue.set(IntentId(QString::number(i)), milliseconds(1'000 + i));
        QCOMPARE(clock.pendingTimers(), 1);
        queue.remove(IntentId(u"0"_s));
        queue.set(IntentId(u"4999"_s), milliseconds(500));
        clock.advance(500ms);
        QCOMPARE(due, QStringList{u"4999"_s});
        clock.jumpWall(10h);
        QCOMPARE(due.size(), 1);
        clock.advance(10s);
        QCOMPARE(due.size(), 4'999);
        QCOMPARE(QSet<QString>(due.cbegin(), due.cend()).size(), 4'999);
        QCOMPARE(clock.pendingTimers(), 0);
    }
    void activityIsBoundedAndFinds()
    {
        ManualClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
        ActivityLog log(clock);
        bool stopped = false;
        const auto first = log.begin(u"first"_s, {}, [&stopped] { stopped = true; });
        clock.advance(3s);
        log.progress(first, 1, 2);
        log.cancel(first);
        QVERIFY(stopped);
        log.finish(first, ActivityResult::Stopped, u"by hand"_s);
        log.finish(first, ActivityResult::Done); // once only
        QCOMPARE(log.entries().first().duration, milliseconds(3'000));
        QCOMPARE(log.entries().first().result, ActivityResult::Stopped);
        const auto slow = log.begin(u"long"_s);
        for (int i = 0; i < 5'001; ++i)
            log.note(u"n"_s, ActivityResult::Done);
        QCOMPARE(log.entries().size(), 5'000);
        log.finish(slow, ActivityResult::Done); // was pushed out
        QCOMPARE(log.running(), 0);
    }
};

SIMSTOCK_TEST_MAIN(TestDesk, QCoreApplication)
#include "tst_desk.moc"
