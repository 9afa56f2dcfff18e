// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/reconciler.h"

#include "models/desk/walletwitness.h"
#include "tests/desk/rig.h"

#include <QSet>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum IntentState;

/// What becomes of an outcome that nobody knows.
class TestReconciling : public QObject {
    Q_OBJECT
private:
    static FoundOrder found(const QString& order, const QString& key)
    {
        FoundOrder one;
        one.id = VendorOrderId(order);
        one.requestKey = key;
        one.offer = OfferCode(u"JP_5_30"_s);
        one.quantity = 1;
        return one;
    }
    static IntentId doubt(test::Rig& rig, const QString& token = u"sheet"_s)
    {
        rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        return rig.buy(token);
    }
    static QString key(test::Rig& rig, const IntentId& id)
    {
        return rig->intents.find(id)->intent.act.idempotencyKey;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void foundByItsKey()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        rig.script.found.usually(
            QList<FoundOrder>{found(u"B7"_s, u"portal"_s), found(u"B8"_s, key(rig, id))});
        const auto sentAt = rig.clock.now();
        rig.pass(2s);
        QCOMPARE(rig.state(id), Confirmed);
        QCOMPARE(rig->intents.find(id)->orders, QList<VendorOrderId>{VendorOrderId(u"B8"_s)});
        QCOMPARE(rig.script.windows.first().from, sentAt.addSecs(-300));
        QCOMPARE(rig.script.windows.first().to, sentAt.addSecs(2 + 5 * 60));
        rig.script.standing.usually(OrderStanding{true, false, {}, {rig.esim(1, u"B8"_s)}});
        rig.pass(2s);
        QCOMPARE(rig.state(id), Fulfilled);
        QCOMPARE(rig.script.sent.size(), 1);
    }
    void theVendorHearsWhichOrdersBelongToOthers()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted(u"B1"_s));
        rig.buy(u"first"_s);
        doubt(rig);
        rig.pass(2s);
        QCOMPARE(rig.script.known, QSet<VendorOrderId>{VendorOrderId(u"B1"_s)});
    }
    void notFoundIsSentAgainWithTheSameKeyAndBytes()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        rig.script.acts.usually(test::Rig::accepted(u"B5"_s));
        rig.pass(59s);
        QCOMPARE(rig.script.sent.size(), 1); // not before the settle time
        rig.pass(9s);
        QCOMPARE(rig.script.sent.size(), 2);
        QCOMPARE(rig.script.sent[0], rig.script.sent[1]);
        QVERIFY(rig.story(id).contains(Confirmed));
        QCOMPARE(rig->intents.records().size(), 1);
    }
    void resendsAreBounded()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        rig.script.acts.usually(test::Rig::outcome(Outcome::Unknown, ErrorKind::Server));
        for (int minute = 0; minute < 32 * 60; ++minute) {
            rig.clock.advance(1min);
            rig.drain();
        }
        QCOMPARE(rig.script.sent.size(), 1 + Reconciler::maxResends);
        QCOMPARE(rig.state(id), Absent);
        QVERIFY(!rig->intents.find(id)->nextCheckAt.isValid());
    }
    void aFailedResendProvesNothing_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<IntentState>("later");
        QTest::newRow("not sent") << Outcome::NotSent << InDoubt;
        QTest::newRow("refused, and the list is silent") << Outcome::Refused << Rejected;
    }
    void aFailedResendProvesNothing()
    {
        QFETCH(Outcome, outcome);
        QFETCH(IntentState, later);
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        rig.script.acts.usually(test::Rig::outcome(
            outcome, outcome == Outcome::Refused ? ErrorKind::Funds : ErrorKind::Network));
        rig.pass(68s);
        QCOMPARE(rig.script.sent.size(), 2);
        QCOMPARE(rig.state(id), InDoubt);
        rig.pass(100s);
        QCOMPARE(rig.state(id), later);
    }
    void withoutAKeyAPersonDecides()
    {
        test::Rig rig;
        rig.script.rules.resendWithSameKey = false;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        rig.pass(59s);
        QCOMPARE(rig.state(id), InDoubt);
        rig.pass(9s);
        QCOMPARE(rig.state(id), Absent);
        QCOMPARE(rig.script.sent.size(), 1);
        QVERIFY(!rig->orders.resend(id, u"please"_s));
        QVERIFY(!rig->orders.writeOff(id, u" "_s));
        // It shows up late after all.
        rig.script.found.usually(QList<FoundOrder>{found(u"B6"_s, key(rig, id))});
        rig.pass(10s);
        QVERIFY(rig.story(id).contains(Confirmed));
    }
    void withoutAListTheWalletIsTheWitness_data()
    {
        QTest::addColumn<int>("dollarsNow");
        QTest::addColumn<IntentState>("later");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing taken") << 100 << Absent << u"Nothing was taken"_s;
        QTest::newRow("the price taken") << 96 << InDoubt << u"difference fits"_s;
        QTest::newRow("something else taken") << 90 << InDoubt << u"does not fit"_s;
    }
    void withoutAListTheWalletIsTheWitness()
    {
        QFETCH(int, dollarsNow);
        QFETCH(IntentState, later);
        QFETCH(QString, word);
        test::Rig rig;
        rig.script.rules.resendWithSameKey = false;
        rig.script.rules.listsOrders = false;
        rig.start();
        const auto balance = [&rig](int dollars) {
            Wallet wallet;
            wallet.account = rig.account;
            wallet.balance = *Money::fromMicros(dollars * 1'000'000LL, Currency::usd());
            wallet.readAt = rig.clock.now();
            return wallet;
        };
        rig.script.wallet.usually(balance(100));
        rig.addAccount();
        rig->wallets.refresh(rig.account);
        rig.drain();
        const auto id = doubt(rig);
        rig.script.wallet.usually(balance(dollarsNow));
        rig.pass(120s);
        QCOMPARE(rig.state(id), later);
        QVERIFY(rig->orders.inquiry(id).findings.join(u' ').contains(word));
        QCOMPARE(rig.script.sent.size(), 1);
        QCOMPARE(rig.script.windows.size(), 0); // the list that is none was not asked
    }
    void theWalletIsNoWitnessWhenMoneyCameIn_data()
    {
        QTest::addColumn<ActKind>("kind");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("dollarsNow");
        QTest::addColumn<QString>("word");
        QTest::newRow("a top-up beside it") << ActKind::TopUp << 5 << 91 << u"difference fits"_s;
        QTest::newRow("a price change") << ActKind::PriceChange << 0 << 96 << u"difference fits"_s;
        QTest::newRow("a payment") << ActKind::PaymentCapture << 10 << 106 << u"proves nothing"_s;
        QTest::newRow("a refund") << ActKind::Cancel << 0 << 99 << u"proves nothing"_s;
    }
    void theWalletIsNoWitnessWhenMoneyCameIn()
    {
        QFETCH(ActKind, kind);
        QFETCH(int, amount);
        QFETCH(int, dollarsNow);
        QFETCH(QString, word);
        const auto dollars = [](int whole) {
            return *Money::fromMicros(whole * 1'000'000LL, Currency::usd());
        };
        const auto noon = QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC);
        IntentRecord asked;
        asked.intent.id = IntentId(u"asked"_s);
        asked.intent.expected = dollars(4);
        asked.intent.baseline = {dollars(100), noon};
        asked.events = {{1, InDoubt, noon.addSecs(10), {}, {}}};
        IntentRecord other;
        other.intent.id = IntentId(u"other"_s);
        other.intent.act.kind = kind;
        if (amount > 0)
            other.intent.expected = dollars(amount);
        other.events = {{1, Sending, noon.addSecs(20), {}, {}},
                        {2, Fulfilled, noon.addSecs(21), {}, {}}};
        Wallet now;
        now.balance = dollars(dollarsNow);
        const auto verdict = judgeByWallet(asked, {asked, other}, now, 1h, 60s);
        QCOMPARE(verdict.kind, Verdict::Kind::Keep);
        QVERIFY2(verdict.findings.join(u' ').contains(word),
                 qPrintable(verdict.findings.join(u' ')));
    }
    void linkedElsewhereIsAConflict()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.then(test::Rig::accepted(u"B1"_s));
        rig.buy(u"first"_s);
        const auto id = doubt(rig, u"second"_s);
        rig.script.found.usually(QList<FoundOrder>{found(u"B1"_s, key(rig, id))});
        rig.pass(3s);
        QCOMPARE(rig.state(id), Conflict);
        QVERIFY(!rig->orders.adopt(id, VendorOrderId(u"B1"_s), u"mine"_s));
        QVERIFY(rig->orders.adopt(id, VendorOrderId(u"B2"_s), u"the portal says so"_s));
        rig.drain();
        QCOMPARE(rig.state(id), Confirmed);
    }
    void twoCandidatesAreForAPerson()
    {
        test::Rig rig;
        rig.script.rules.resendWithSameKey = false;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        rig.script.found.usually(QList<FoundOrder>{found(u"B1"_s, {}), found(u"B2"_s, {})});
        rig.pass(3s);
        QCOMPARE(rig.state(id), Conflict);
        QCOMPARE(rig->orders.inquiry(id).findings.size(), 3);
        rig->orders.checkNow(id);
        rig.drain();
        QCOMPARE(rig.state(id), Conflict);
    }
    void candidatesAreKeptForTheDecision()
    {
        test::Rig rig;
        rig.script.rules.resendWithSameKey = false;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        QCOMPARE(rig->orders.inquiry(id).looks, 0);
        rig.script.found.usually(QList<FoundOrder>{found(u"B1"_s, {}), found(u"B2"_s, {})});
        rig.pass(3s);
        const auto inquiry = rig->orders.inquiry(id);
        QCOMPARE(inquiry.looks, 1);
        QVERIFY(inquiry.lastLook.isValid());
        QCOMPARE(inquiry.candidates.size(), 2);
        QVERIFY(rig->orders.adopt(id, inquiry.candidates.at(1).id, u"the later one"_s));
        rig.drain();
        QCOMPARE(rig.state(id), Confirmed);
        QCOMPARE(rig->intents.find(id)->orders, QList<VendorOrderId>{VendorOrderId(u"B2"_s)});
    }
    void anOverruledQuestionStaysOpenAndForbidsNothing()
    {
        test::Rig rig;
        rig.script.rules.resendWithSameKey = false;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        QVERIFY(!rig->orders.buy(u"second"_s, rig.draft(rig.account))); // the control
        QVERIFY(!rig->orders.overrule(id, u"  "_s));
        QVERIFY(rig->orders.overrule(id, u"the customer waits"_s));
        rig.drain();
        QCOMPARE(rig.state(id), InDoubt);
        QCOMPARE(rig->intents.openQuestions(rig.account), 1);
        rig.stop(); // the decision outlives the console
        rig.start();
        rig.drain();
        rig.script.acts.then(test::Rig::accepted(u"B9"_s));
        const auto second = rig.buy(u"second"_s);
        QCOMPARE(rig.state(second), Confirmed);
        // It is still looked for, and what another one claimed is not taken for it.
        rig.script.found.usually(QList<FoundOrder>{found(u"B9"_s, {})});
        rig->orders.checkNow(id);
        rig.drain();
        QCOMPARE(rig.state(id), InDoubt);
        const auto third = doubt(rig, u"third"_s);
        QVERIFY(!rig->orders.buy(u"fourth"_s, rig.draft(rig.account))); // a new question forbids
        QVERIFY(rig->orders.writeOff(third, u"settled by telephone"_s));
        rig.drain();
        QVERIFY(!rig->orders.overrule(third, u"again"_s));
    }
    void aSecondAnswerWithAnotherOrderIsAConflict()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        const auto id = doubt(rig);
        QVERIFY(
            test::wait(rig->intents.append(id, Absent, u"test"_s, {}, {VendorOrderId(u"B1"_s)})));
        rig.script.acts.usually(test::Rig::accepted(u"B2"_s));
        QVERIFY(rig->orders.resend(id, u"by hand"_s));
        rig.drain();
        QCOMPARE(rig.state(id), Conflict);
    }
    void otherActs_data()
    {
        QTest::addColumn<int>("happened"); // -1: cannot tell
        QTest::addColumn<IntentState>("state");
        QTest::newRow("seen") << 1 << Fulfilled;
        QTest::newRow("not seen") << 0 << Absent;
        QTest::newRow("cannot tell") << -1 << InDoubt;
    }
    void otherActs()
    {
        QFETCH(int, happened);
        QFETCH(IntentState, state);
        test::Rig rig;
        rig.start();
        rig.addAccount();
        QVERIFY(**test::wait(transform(
            rig->esims.takeOver({rig.esim(1)}, {}),
            [](const Result<QList<Esim>>& stored) -> Result<bool> { return stored.has_value(); })));
        rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        rig.script.esim.usually(rig.esim(1));
        if (happened >= 0)
            rig.script.happened = happened == 1;
        const auto id = rig->esims.act(u"sheet"_s, ActKind::Suspend, rig.esim(1).key);
        QVERIFY(id);
        rig.drain();
        QCOMPARE(rig.state(*id), InDoubt);
        rig.pass(70s);
        QCOMPARE(rig.state(*id), state);
        QCOMPARE(rig.script.sent.size(), 1);
        QVERIFY(!rig->orders.inquiry(*id).findings.isEmpty());
    }
    void acceptedActsAreDoneAndTheEsimIsReadAgain()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        QVERIFY(test::wait(rig->esims.takeOver({rig.esim(1)}, {})));
        rig.script.acts.then(test::Rig::accepted({}));
        auto paused = rig.esim(1);
        paused.state = EsimState::Paused;
        rig.script.esim.usually(paused);
        const auto id = rig->esims.act(u"sheet"_s, ActKind::Suspend, paused.key);
        rig.drain();
        QCOMPARE(rig.state(*id), Fulfilled);
        QCOMPARE(rig->esims.find(paused.key)->state, EsimState::Paused);
    }
    void topUpsAreSentAgainWithTheirKey()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        QVERIFY(test::wait(rig->esims.takeOver({rig.esim(1)}, {})));
        rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        rig.script.acts.usually(test::Rig::accepted({}));
        rig.script.esim.usually(rig.esim(1)); // paid for only after a look at its state
        auto looking = rig->esims.readState(rig.esim(1).key);
        rig.drain();
        auto grown = rig.esim(1);
        grown.total = DataSize(10LL << 30);
        rig.script.esim.usually(grown);
        const auto id = rig->esims.topUp(u"sheet"_s, grown.key, rig.draft(rig.account).offer, 0);
        QVERIFY(id);
        rig.pass(2s);
        QVERIFY(rig->orders.inquiry(*id).findings.join(u' ').contains(u"grew"_s));
        rig.pass(66s);
        QCOMPARE(rig.script.sent.size(), 2);
        QCOMPARE(rig.script.sent[0], rig.script.sent[1]);
        QCOMPARE(rig.state(*id), Fulfilled);
    }
    void oneOrderIsNotTheAnswerToTwoQuestions()
    {
        test::Rig rig;
        rig.script.rules.resendWithSameKey = false;
        rig.start();
        rig.addAccount();
        rig.script.acts.usually(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        const auto first = rig.buy(u"first"_s);
        QVERIFY(rig->orders.overrule(first, u"the customer waits"_s));
        rig.drain();
        const auto second = rig.buy(u"second"_s);
        FoundOrder order;
        order.id = VendorOrderId(u"B7"_s);
        order.offer = rig.draft(rig.account).offer.code;
        order.quantity = 1;
        order.at = rig.clock.now();
        rig.script.found.usually(QList{order});
        // The first one has it, but that was written down only just now.
        IntentEvent event;
        event.state = Confirmed;
        QVERIFY(test::wait(rig->journal.append(first, event, {order.id}))->has_value());
        rig->orders.checkNow(second);
        rig.drain();
        const auto looks = rig->orders.inquiry(second).looks;
        QVERIFY(looks > 0);
        QCOMPARE(rig.state(second), InDoubt); // one order is not linked twice
        rig.pass(130s);
        QVERIFY(rig->orders.inquiry(second).looks > looks); // and it is not left at that
    }
    void messagesCannotBeProven()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        QVERIFY(test::wait(rig->esims.takeOver({rig.esim(1)}, {})));
        rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        const auto id = rig->esims.sendMessage(u"sheet"_s, rig.esim(1).key, {.text = u"hello"_s});
        QVERIFY(id);
        rig.pass(30s);
        QCOMPARE(rig.state(*id), InDoubt);
        rig.pass(40s);
        QCOMPARE(rig.state(*id), Absent);
        QCOMPARE(rig.script.sent.size(), 1);
        const auto story = rig.story(*id);
        rig->orders.checkNow(*id); // says the same again, and writes nothing
        rig.drain();
        QCOMPARE(rig.story(*id), story);
    }
    void killedWhileSendingIsFoundAfterTheRestart()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        rig.script.acts.hold();
        const auto id = rig.buy();
        rig.stop();
        rig.script.acts.hold(false);
        rig.script.found.hold();
        rig.clock.advance(2h);
        rig.start();
        QCOMPARE(rig.state(id), InDoubt);
        rig.pass(1s);
        rig.script.found.answerHeld(QList<FoundOrder>{found(u"B3"_s, key(rig, id))});
        rig.drain();
        QCOMPARE(rig.state(id), Confirmed);
        QCOMPARE(rig.script.sent.size(), 1);
    }
};

SIMSTOCK_TEST_MAIN(TestReconciling, QCoreApplication)
#include "tst_reconciling.moc"
