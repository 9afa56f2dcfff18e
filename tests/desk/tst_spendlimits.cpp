// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/spendlimits.h"

#include "tests/desk/rig.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum IntentState;

namespace {

Money dollars(int whole)
{
    return *Money::fromMicros(whole * 1'000'000LL, Currency::usd());
}

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0)); // where the desk stands

IntentRecord spent(const QString& id, int whole, IntentState state, const QDateTime& at,
                   ActKind kind = ActKind::Order)
{
    IntentRecord record;
    record.intent.id = IntentId(id);
    record.intent.account = AccountId(u"a"_s);
    record.intent.act.kind = kind;
    record.intent.expected = dollars(whole);
    record.events = {{1, Prepared, at, {}, {}}, {2, Sending, at, {}, {}}, {3, state, at, {}, {}}};
    return record;
}

} // namespace

/// What may be spent with one account.
class TestSpendLimits : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void whatCounts_data()
    {
        QTest::addColumn<IntentRecord>("other");
        QTest::addColumn<bool>("counts");
        const auto morning = noon.addSecs(-3600);
        const auto row = [](const char* name, const IntentRecord& other, bool counts) {
            QTest::newRow(name) << other << counts;
        };
        row("bought", spent(u"x"_s, 60, Fulfilled, morning), true);
        row("being prepared", spent(u"x"_s, 60, Confirmed, morning), true);
        row("on the wire", spent(u"x"_s, 60, Sending, morning), true);
        row("unknown", spent(u"x"_s, 60, InDoubt, morning), true);
        row("written off", spent(u"x"_s, 60, WrittenOff, morning), true);
        row("a top-up", spent(u"x"_s, 60, Fulfilled, morning, ActKind::TopUp), true);
        row("refused", spent(u"x"_s, 60, Rejected, morning), false);
        row("not sent", spent(u"x"_s, 60, NotSent, morning), false);
        row("yesterday", spent(u"x"_s, 60, Fulfilled, noon.addSecs(-13 * 3600)), false);
        row("money that came in", spent(u"x"_s, 60, Fulfilled, morning, ActKind::PaymentCapture),
            false);
        row("itself", spent(u"new"_s, 60, Fulfilled, morning), false);
        auto elsewhere = spent(u"x"_s, 60, Fulfilled, morning);
        elsewhere.intent.account = AccountId(u"b"_s);
        row("another account", elsewhere, false);
    }
    void whatCounts()
    {
        QFETCH(IntentRecord, other);
        QFETCH(bool, counts);
        const SpendLimits limits{{}, dollars(100)};
        const auto wish = spent(u"new"_s, 41, Prepared, noon).intent;
        QCOMPARE(limits.problem(wish, {}, noon), QString());
        QCOMPARE(limits.problem(wish, {other}, noon).isEmpty(), !counts);
        const auto smaller = spent(u"new"_s, 40, Prepared, noon).intent;
        QCOMPARE(limits.problem(smaller, {other}, noon), QString()); // up to the limit is fine
    }
    void oneAct_data()
    {
        QTest::addColumn<ActKind>("kind");
        QTest::addColumn<int>("price"); // -1: not known
        QTest::addColumn<QString>("word");
        QTest::newRow("at the limit") << ActKind::Order << 50 << QString();
        QTest::newRow("above") << ActKind::Order << 51 << u"more than USD 50"_s;
        QTest::newRow("a top-up above") << ActKind::TopUp << 51 << u"more than USD 50"_s;
        QTest::newRow("unknown price") << ActKind::Order << -1 << u"not known"_s;
        QTest::newRow("a message") << ActKind::Message << -1 << QString();
        QTest::newRow("spends nothing") << ActKind::Suspend << 51 << QString();
    }
    void oneAct()
    {
        QFETCH(ActKind, kind);
        QFETCH(int, price);
        QFETCH(QString, word);
        auto wish = spent(u"new"_s, price, Prepared, noon, kind).intent;
        if (price < 0)
            wish.expected.reset();
        const auto said = SpendLimits{dollars(50), {}}.problem(wish, {}, noon);
        QCOMPARE(said.isEmpty(), word.isEmpty());
        QVERIFY2(said.contains(word), qPrintable(said));
        QCOMPARE(SpendLimits().problem(wish, {}, noon), QString());
    }
    void anotherCurrencyIsRefused()
    {
        const auto wish = spent(u"new"_s, 1, Prepared, noon).intent;
        const auto euros = *Money::fromMicros(50'000'000, *Currency::fromCode(u"EUR"_s));
        const SpendLimits limits{euros, {}};
        QVERIFY(limits.problem(wish, {}, noon).contains(u"EUR"_s));
    }
    void theRunnerKeepsThem()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        auto account = *rig->accounts.find(rig.account);
        const auto price = *rig.draft(rig.account).offer.total(1, 0);
        SpendLimits{{}, *price.times(2)}.storeIn(account);
        QVERIFY(rig->accounts.update(account));
        rig.script.acts.usually(test::Rig::accepted(u"B1"_s));
        QCOMPARE(rig.state(rig.buy(u"one"_s)), Confirmed);
        rig.script.acts.usually(test::Rig::accepted(u"B2"_s));
        QCOMPARE(rig.state(rig.buy(u"two"_s)), Confirmed);
        const auto third = rig->orders.buy(u"three"_s, rig.draft(rig.account));
        QVERIFY(!third);
        QVERIFY2(third.error().userText.contains(u"limit for a day"_s),
                 qPrintable(third.error().userText));
        const auto quote = test::wait(rig->orders.quote(rig.draft(rig.account)));
        QVERIFY((*quote)->blocked.contains(u"limit for a day"_s));
        QCOMPARE(rig.script.sent.size(), 2);
        rig.clock.advance(24h);
        rig.script.acts.usually(test::Rig::accepted(u"B3"_s));
        QCOMPARE(rig.state(rig.buy(u"four"_s)), Confirmed); // the control: tomorrow is another day
    }
    void thoseInLineCountAsWell()
    {
        test::Rig rig;
        rig.start();
        rig.addAccount();
        auto account = *rig->accounts.find(rig.account);
        const auto price = *rig.draft(rig.account).offer.total(1, 0);
        SpendLimits{{}, *price.times(2)}.storeIn(account);
        QVERIFY(rig->accounts.update(account));
        for (const auto& order : {u"B1"_s, u"B2"_s, u"B3"_s, u"B4"_s})
            rig.script.acts.then(test::Rig::accepted(order));
        QList<IntentId> ids;
        for (int i = 0; i < 4; ++i) // all at once, before the first one is sent
            ids.append(*rig->orders.buy(QString::number(i), rig.draft(rig.account)));
        rig.pass(1s);
        QCOMPARE(rig.script.sent.size(), 2);
        QCOMPARE(rig.state(ids.at(2)), Prepared); // drafts, for tomorrow
        QCOMPARE(rig.state(ids.at(3)), Prepared);
    }
};

SIMSTOCK_TEST_MAIN(TestSpendLimits, QCoreApplication)
#include "tst_spendlimits.moc"
