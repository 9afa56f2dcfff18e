// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/rig.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;
using enum IntentState;

/// From the sheet to the outcome: what is on disk when, and what is refused before anything is.
class TestBuying : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void happyPath()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        QSignalSpy ready(&rig->orders, &OrderDesk::orderReady);
        rig.script.acts.then(test::Rig::accepted());
        rig.script.standing.then(OrderStanding{});
        rig.script.standing.then(OrderStanding{true, false, {}, {rig.esim(1)}});
        const auto id = rig.buy();
        QCOMPARE(rig.script.sent.size(), 1);
        QCOMPARE(rig.state(id), Confirmed);
        QVERIFY(rig->intents.find(id)->intent.baseline.balance);
        rig.pass(std::chrono::seconds(2));
        QCOMPARE(rig.state(id), Fulfilling);
        rig.pass(std::chrono::seconds(4));
        QCOMPARE(rig.story(id),
                 (QList<IntentState>{Prepared, Sending, Confirmed, Fulfilling, Fulfilled}));
        QCOMPARE(ready.count(), 1);
        QVERIFY(!rig->intents.find(id)->nextCheckAt.isValid());
        const auto keys = rig->esims.ofOrder(rig.account, VendorOrderId(u"B1"_s));
        QCOMPARE(keys.size(), 1);
        QCOMPARE(rig->esims.find(keys.first())->customerName, u"Ada"_s);
        const auto secrets = test::wait(rig->esims.secrets(keys.first()));
        QCOMPARE((*secrets)->activationCode.reveal(), "LPA:1$smdp.example$CANARY");
        rig.pass(std::chrono::seconds(60));
        QCOMPARE(rig.script.standing.count, 2);
    }
    void outcomes_data()
    {
        QTest::addColumn<ActAnswer>("answer");
        QTest::addColumn<IntentState>("state");
        QTest::newRow("accepted") << test::Rig::accepted() << Confirmed;
        QTest::newRow("accepted without id") << test::Rig::accepted({}) << InDoubt;
        QTest::newRow("refused") << test::Rig::outcome(Outcome::Refused, ErrorKind::Funds)
                                 << Rejected;
        QTest::newRow("not sent") << test::Rig::outcome(Outcome::NotSent, ErrorKind::Network)
                                  << NotSent;
        QTest::newRow("unknown") << test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout)
                                 << InDoubt;
    }
    void outcomes()
    {
        QFETCH(ActAnswer, answer);
        QFETCH(IntentState, state);
        test::Rig rig;
        rig.start();
        rig.addAccount();
        QSignalSpy unknown(&rig->orders, &OrderDesk::outcomeUnknown);
        rig.script.acts.then(answer);
        const auto id = rig.buy();
        QCOMPARE(rig.state(id), state);
        QCOMPARE(rig.script.sent.size(), 1);
        QCOMPARE(unknown.count(), state == InDoubt ? 1 : 0);
        QVERIFY(!rig->orders.isSending());
    }
    void preparedAndSendingAreOnDiskBeforeTheFirstByte()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.hold();
        const auto id = rig.buy();
        QCOMPARE(rig.script.sent.size(), 1);
        QCOMPARE(rig.story(id), (QList<IntentState>{Prepared, Sending}));
        QVERIFY(rig->orders.isSending());
        rig.stop(); // the process ends while it is on the wire
        rig.script.acts.hold(false);
        rig.start();
        QCOMPARE(rig.story(id), (QList<IntentState>{Prepared, Sending, InDoubt}));
        QCOMPARE(rig.script.sent.size(), 1);
    }
    void twoClicksMakeOneIntent()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted());
        const auto first = rig->orders.buy(u"sheet"_s, rig.draft(rig.account));
        const auto second = rig->orders.buy(u"sheet"_s, rig.draft(rig.account));
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
        rig.drain();
        const auto third = rig->orders.buy(u"sheet"_s, rig.draft(rig.account));
        QCOMPARE(*third, *first);
        rig.drain();
        QCOMPARE(rig.script.sent.size(), 1);
        QCOMPARE(rig->intents.records().size(), 1);
    }
    void oneAtATimeAndInOrder()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.hold();
        const auto first = rig.buy(u"one"_s);
        const auto second = rig.buy(u"two"_s);
        QCOMPARE(rig.script.sent.size(), 1);
        QCOMPARE(rig.state(second), Prepared);
        rig.script.acts.answerHeld(test::Rig::accepted(u"B1"_s));
        rig.drain();
        QCOMPARE(rig.state(first), Confirmed);
        QCOMPARE(rig.script.sent.size(), 2);
        rig.script.acts.answerHeld(test::Rig::accepted(u"B2"_s));
        rig.drain();
        QCOMPARE(rig.state(second), Confirmed);
    }
    void purchasesKeepTheVendorsDistance()
    {
        test::Rig rig;
        rig.script.rules.gapBetweenPurchases = std::chrono::seconds(7);
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted(u"B1"_s));
        rig.script.acts.then(test::Rig::accepted(u"B2"_s));
        rig.buy(u"one"_s);
        rig.buy(u"two"_s);
        rig.pass(milliseconds(6'900));
        QCOMPARE(rig.script.sent.size(), 1);
        rig.pass(milliseconds(100));
        QCOMPARE(rig.script.sent.size(), 2);
    }
    void anOpenQuestionBlocksAndSaysWhich()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto other = rig.addAccount(u"Other"_s);
        rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Server));
        rig.script.acts.usually(test::Rig::accepted(u"B9"_s));
        rig.script.rules.resendWithSameKey = false;
        const auto id = rig.buy(u"one"_s);
        QCOMPARE(rig.state(id), InDoubt);
        const auto second = rig->orders.buy(u"two"_s, rig.draft(rig.account));
        QVERIFY(!second);
        QVERIFY(second.error().userText.contains(u"Japan 5 GB 30 days"_s));
        QCOMPARE(rig->intents.records().size(), 1);
        QVERIFY(rig->runner.blocked(other).isEmpty());
        QVERIFY(rig->orders.writeOff(id, u"the vendor says no"_s));
        rig.drain();
        QVERIFY(rig->orders.buy(u"two"_s, rig.draft(rig.account)));
        rig.drain();
        QCOMPARE(rig.script.sent.size(), 2);
    }
    void aQueuedOneIsNotSentPastAnOpenQuestion()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.hold();
        rig.buy(u"one"_s);
        const auto second = rig.buy(u"two"_s);
        rig.script.acts.answerHeld(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        rig.drain();
        QCOMPARE(rig.script.sent.size(), 1);
        QCOMPARE(rig.state(second), Prepared); // a draft now
        QCOMPARE(rig->log.running(), 1);       // only the look for the first
    }
    void refusedBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("quantity 0") << 0;
        QTest::newRow("quantity 31") << 31;
        QTest::newRow("quantity 1e9") << 1'000'000'000;
        QTest::newRow("balance too low") << 26;
        QTest::newRow("read-only") << -1;
        QTest::newRow("offline") << -2;
        QTest::newRow("keys refused") << -3;
        QTest::newRow("removed account") << -4;
    }
    void refusedBeforeAnythingIsWritten()
    {
        QFETCH(int, what);
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto offline = makeError(ErrorKind::Network);
        const auto refused = makeError(ErrorKind::Auth);
        auto account = *rig->accounts.find(rig.account);
        if (what == -1) {
            account.readOnly = true;
            QVERIFY(rig->accounts.update(account));
        } else if (what == -2) {
            rig->accounts.noteAnswer(rig.account, &offline);
        } else if (what == -3) {
            rig->accounts.noteAnswer(rig.account, &refused);
        } else if (what == -4) {
            QVERIFY(**test::wait(rig->accounts.remove(rig.account)));
        }
        const auto id = rig->orders.buy(u"one"_s, rig.draft(account.id, what < 0 ? 1 : what));
        QVERIFY(!id);
        QVERIFY(!id.error().userText.isEmpty());
        rig.drain();
        QCOMPARE(rig->intents.records().size(), 0);
        QCOMPARE(rig.script.sent.size(), 0);
        const auto quote =
            test::wait(rig->orders.quote(rig.draft(account.id, what < 0 ? 1 : what)));
        QVERIFY(!(*quote)->blocked.isEmpty());
    }
    void whatCannotBeWrittenDownIsNotSent()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        auto taken = test::sampleIntent();
        taken.sheetToken = u"sheet"_s;
        QVERIFY(*test::wait(rig->journal.prepare(taken))); // behind the desk's back
        QSignalSpy finished(&rig->runner, &ActRunner::finished);
        const auto id = rig->orders.buy(u"sheet"_s, rig.draft(rig.account));
        QVERIFY(id);
        rig.drain();
        QCOMPARE(rig.script.sent.size(), 0);
        QVERIFY(!rig->intents.find(*id));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(rig->log.running(), 0);
        rig.script.acts.then(test::Rig::accepted());
        QCOMPARE(rig.state(rig.buy(u"another"_s)), Confirmed); // the line goes on
    }
    void whatCannotBecomeSendingIsNotSent()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.hold();
        rig.buy(u"one"_s);
        const auto second = rig.buy(u"two"_s);
        IntentEvent withdrawn;
        withdrawn.state = CancelledByUser;
        QVERIFY(*test::wait(rig->journal.append(second, withdrawn))); // behind the desk's back
        rig.script.acts.answerHeld(test::Rig::accepted());
        rig.drain();
        QCOMPARE(rig.script.sent.size(), 1);
        QVERIFY(!rig->orders.isSending());
    }
    void anOutcomeThatCannotBeWrittenStopsTheAccount()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.hold();
        const auto id = rig.buy();
        IntentEvent other;
        other.state = Rejected;
        QVERIFY(*test::wait(rig->journal.append(id, other))); // the outcome will not fit any more
        rig.script.acts.answerHeld(test::Rig::accepted());
        rig.pass(std::chrono::seconds(25));
        QVERIFY(rig->runner.blocked(rig.account).contains(u"journal"_s));
        QVERIFY(!rig->orders.buy(u"two"_s, rig.draft(rig.account)));
        QCOMPARE(rig.script.sent.size(), 1);
    }
    void draftsAreKeptOfflineAndNeverSentByThemselves()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto offline = makeError(ErrorKind::Network);
        rig->accounts.noteAnswer(rig.account, &offline);
        const auto kept = rig->orders.saveDraft(u"sheet"_s, rig.draft(rig.account));
        QVERIFY(kept);
        rig.drain();
        QCOMPARE(rig.state(*kept), Prepared);
        rig->accounts.noteAnswer(rig.account, nullptr);
        rig.pass(std::chrono::seconds(30));
        rig.stop();
        rig.start();
        rig.pass(std::chrono::seconds(30));
        QCOMPARE(rig.state(*kept), Prepared);
        QCOMPARE(rig.script.sent.size(), 0);
        rig.script.acts.then(test::Rig::accepted());
        auto wish = rig.draft(rig.account);
        wish.replaces = *kept;
        const auto bought = rig->orders.buy(u"sheet"_s, wish);
        QVERIFY(bought);
        rig.drain();
        QCOMPARE(rig.state(*kept), CancelledByUser);
        QCOMPARE(rig.state(*bought), Confirmed);
        QCOMPARE(rig->intents.find(*bought)->intent.retryOf, *kept);
    }
    void accountRemovedWhileSending()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.hold();
        const auto id = rig.buy();
        QVERIFY(**test::wait(rig->accounts.remove(rig.account)));
        rig.drain();
        QCOMPARE(rig.state(id), InDoubt);
        QCOMPARE(rig.script.closed, rig.script.opened);
        rig.script.acts.answerHeld(test::Rig::accepted()); // too late: ignored
        rig.pass(std::chrono::seconds(20));
        QCOMPARE(rig.state(id), InDoubt);
        QCOMPARE(rig.script.windows.size(), 0);
    }
    void orderNumberOfAnotherIntentIsAConflict()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.usually(test::Rig::accepted(u"B1"_s));
        const auto first = rig.buy(u"one"_s);
        const auto second = rig.buy(u"two"_s);
        QCOMPARE(rig.state(first), Confirmed);
        QCOMPARE(rig.story(second), (QList<IntentState>{Prepared, Sending, InDoubt, Conflict}));
    }
};

SIMSTOCK_TEST_MAIN(TestBuying, QCoreApplication)
#include "tst_buying.moc"
