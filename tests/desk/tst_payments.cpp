// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/rig.h"
#include "tests/support/fakemoney.h"

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
Money dollars(int whole)
{
    return *Money::fromMicros(whole * Money::unit, Currency::usd());
}
} // namespace

class TestPayments : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<FakeMoney> money;
    std::unique_ptr<Rig> rig;

    Rig& r() { return *rig; }
    IntentId create(const QString& id = u"PAY-1"_s, bool isDeposit = false)
    {
        PaymentOrder order;
        order.id = id;
        order.amount = dollars(50);
        order.approvalPage = QUrl(u"https://pay.example/approve?token=%1"_s.arg(id));
        order.isDeposit = isDeposit;
        money->payment.then(order);
        const auto made = wait(r()->payments.create(r().account, dollars(50), isDeposit));
        r().drain();
        return made && *made ? **made : IntentId();
    }
    void answer(Outcome outcome, ErrorKind kind = ErrorKind::Timeout)
    {
        ActAnswer next;
        next.outcome = outcome;
        next.evidence.anyByteLeft = outcome != Outcome::NotSent;
        if (outcome != Outcome::Accepted)
            next.error = makeError(kind);
        r().script.acts.then(next);
    }
    void balance(int whole)
    {
        Wallet wallet;
        wallet.balance = dollars(whole);
        wallet.readAt = r().clock.now();
        r().script.wallet.usually(wallet);
    }
    [[nodiscard]] Transaction booking(int whole, const QString& reference) const
    {
        Transaction one;
        one.id = u"T-"_s + reference;
        one.kind = TransactionKind::TopUp;
        one.status = TransactionStatus::Completed;
        one.amount = dollars(whole);
        one.reference = reference;
        one.at = rig->clock.now();
        return one;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        money = std::make_unique<FakeMoney>();
        rig = std::make_unique<Rig>();
        money->join(rig->script);
        rig->start();
        rig->addAccount();
        rig->drain();
    }
    void cleanup()
    {
        rig.reset();
        money.reset();
    }

    void amounts_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"Type an amount"_s;
        QTest::newRow("zero") << QByteArray("0") << u"more than zero"_s;
        QTest::newRow("too little") << QByteArray("49.99") << u"at least USD 50.00"_s;
        QTest::newRow("least") << QByteArray("50") << QString();
        QTest::newRow("most") << QByteArray("50000") << QString();
        QTest::newRow("too much") << QByteArray("50000.01") << u"at most USD 50,000.00"_s;
        QTest::newRow("three digits") << QByteArray("60.005") << u"two digits"_s;
    }
    void amounts()
    {
        QFETCH(QByteArray, amount);
        QFETCH(QString, words);
        PaymentRules rules;
        rules.canPay = true;
        rules.minimum = dollars(50);
        rules.maximum = dollars(50'000);
        const auto typed = Money::fromDecimal(amount, Currency::usd());
        const auto problem =
            PaymentDesk::problem(typed ? std::optional(*typed) : std::nullopt, rules);
        QCOMPARE(problem.isEmpty(), words.isEmpty());
        QVERIFY2(problem.contains(words), qPrintable(problem));
    }

    void waitsInTheJournalAndOutlivesARestart()
    {
        const auto id = create();
        QCOMPARE(r().state(id), IntentState::Prepared);
        QVERIFY(r().script.sent.isEmpty());
        r().stop();
        r().start();
        r().drain();
        QCOMPARE(r()->payments.waiting(r().account), QList<IntentId>{id});
        const auto page = PaymentDesk::approvalPage(r()->intents.find(id)->intent);
        QCOMPARE(page.host(), u"pay.example"_s);
        answer(Outcome::Accepted);
        QVERIFY(r()->payments.capture(id));
        r().drain();
        QCOMPARE(r().state(id), IntentState::Fulfilled);
        QCOMPARE(r().script.sent.size(), 1);
        QCOMPARE(r().script.sent.first().body, QByteArray("capture PAY-1"));
    }

    void isCapturedOnce()
    {
        const auto id = create();
        r().script.acts.hold();
        QVERIFY(r()->payments.capture(id));
        QVERIFY(r()->payments.capture(id)); // the second click
        r().drain();
        QVERIFY(!r()->payments.capture(id)); // it is being sent
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        r().script.acts.answerHeld(accepted);
        r().drain();
        QVERIFY(!r()->payments.capture(id));
        QVERIFY(!r()->payments.tryAgain(id));
        // The same payment of the vendor once more is the same intent.
        QCOMPARE(create(), id);
        QCOMPARE(r().script.sent.size(), 1);
    }

    void aDraftCanBeDiscarded()
    {
        const auto id = create();
        QVERIFY(r()->payments.discard(id));
        r().drain();
        QVERIFY(r()->payments.waiting(r().account).isEmpty());
        QVERIFY(!r()->payments.capture(id));
        QVERIFY(r().script.sent.isEmpty());
    }

    void whatWasNotSentWaitsAgain()
    {
        const auto id = create();
        answer(Outcome::NotSent, ErrorKind::Network);
        QVERIFY(r()->payments.capture(id));
        r().drain();
        QCOMPARE(r().state(id), IntentState::Prepared);
    }

    void aRefusalMayBeTriedAnewByAPerson()
    {
        const auto id = create();
        answer(Outcome::Refused, ErrorKind::Conflict);
        QVERIFY(r()->payments.capture(id));
        r().drain();
        QCOMPARE(r().state(id), IntentState::Rejected);
        const auto again = r()->payments.tryAgain(id);
        QVERIFY(again && *again != id);
        r().drain();
        QVERIFY(!r()->payments.tryAgain(id)); // one is open already
        answer(Outcome::Accepted);
        QVERIFY(r()->payments.capture(*again));
        r().drain();
        QCOMPARE(r().state(*again), IntentState::Fulfilled);
        QCOMPARE(bookingmatch::paymentId(r()->intents.find(*again)->intent), u"PAY-1"_s);
    }

    void unknown_data()
    {
        QTest::addColumn<QString>("reference"); ///< of a booking at the vendor; "-" = none
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("balance");
        QTest::addColumn<bool>("happened");
        QTest::newRow("booked under its number") << u"PAY-1"_s << 50 << 100 << true;
        QTest::newRow("booked with the amount") << u"other"_s << 50 << 100 << true;
        QTest::newRow("another amount") << u"other"_s << 51 << 100 << false;
        QTest::newRow("balance rose") << u"-"_s << 0 << 150 << true;
        QTest::newRow("balance rose by less") << u"-"_s << 0 << 149 << false;
        QTest::newRow("nothing seen") << u"-"_s << 0 << 100 << false;
    }
    void unknown()
    {
        QFETCH(QString, reference);
        QFETCH(int, amount);
        QFETCH(bool, happened);
        const auto id = create();
        answer(Outcome::Unknown);
        QVERIFY(r()->payments.capture(id));
        r().drain();
        QCOMPARE(r().state(id), IntentState::InDoubt);
        if (reference != u"-")
            money->bookings = {booking(amount, reference)};
        QFETCH(int, balance);
        this->balance(balance);
        r().pass(70s);
        QCOMPARE(r().state(id), happened ? IntentState::Fulfilled : IntentState::Absent);
        QCOMPARE(r().script.sent.size(), 1); // never sent again
    }

    /// The balance of an older draft proves nothing once another payment came in between.
    void anotherPaymentIsNotTakenForThisOne()
    {
        const auto first = create(u"PAY-1"_s);
        r().pass(2s);
        const auto second = create(u"PAY-2"_s);
        answer(Outcome::Accepted);
        QVERIFY(r()->payments.capture(second));
        r().drain();
        balance(150);
        money->bookings = {booking(50, u"PAY-2"_s)};
        answer(Outcome::Unknown);
        QVERIFY(r()->payments.capture(first));
        r().drain();
        r().pass(70s);
        QCOMPARE(r().state(first), IntentState::Absent);
    }

    void aDepositIsAskedFor()
    {
        const auto id = create(u"DEP-1"_s, true);
        answer(Outcome::Unknown);
        QVERIFY(r()->payments.capture(id));
        r().drain();
        r().pass(10s);
        QCOMPARE(r().state(id), IntentState::InDoubt);
        money->deposit.usually(PaymentStanding{true, u"completed"_s, {}});
        r().pass(20s);
        QCOMPARE(r().state(id), IntentState::Fulfilled);
        QCOMPARE(r().script.sent.size(), 1);
    }

    void pagesThatAreNotSafeAreRefused_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto& page : {u"http://pay.example/a"_s, u"file:///etc/passwd"_s,
                                 u"javascript:alert(1)"_s, u"https://a:b@pay.example/"_s, u""_s})
            QTest::newRow(qPrintable(page.left(20) + u'.')) << page;
    }
    void pagesThatAreNotSafeAreRefused()
    {
        QFETCH(QString, page);
        PaymentOrder order;
        order.id = u"PAY-9"_s;
        order.amount = dollars(50);
        order.approvalPage = QUrl(page);
        money->payment.then(order);
        const auto made = wait(r()->payments.create(r().account, dollars(50), false));
        QVERIFY(made && !*made);
        r().drain();
        QVERIFY(r()->payments.waiting(r().account).isEmpty());
        Intent forged; // a file that someone changed
        forged.act.kind = ActKind::PaymentCapture;
        forged.note = page;
        QVERIFY(PaymentDesk::approvalPage(forged).isEmpty());
    }
};

SIMSTOCK_TEST_MAIN(TestPayments, QCoreApplication)
#include "tst_payments.moc"
