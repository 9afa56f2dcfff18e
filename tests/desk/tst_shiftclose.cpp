// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/shiftclose.h"

#include "models/core/csv.h"
#include "models/desk/shiftbook.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime opened({2026, 11, 22}, {8, 0}, Qt::UTC);
const AccountId shop(u"account-1"_s);

Money dollars(qint64 cents)
{
    return *Money::fromScaled(cents, 100, Currency::usd());
}

IntentRecord act(ActKind kind, IntentState state, int minutes, qint64 cents, int quantity = 1)
{
    static int number = 0;
    IntentRecord record;
    record.intent.id = IntentId(u"intent-%1"_s.arg(++number));
    record.intent.account = shop;
    record.intent.act.kind = kind;
    record.intent.offer = OfferCode(u"JP5"_s);
    record.intent.planName = u"=Japan 5 GB"_s;
    record.intent.quantity = quantity;
    record.intent.expected = dollars(cents);
    record.intent.customerName = u"Aiko Tanaka"_s;
    record.intent.createdAt = opened.addSecs(60 * minutes);
    record.events = {{1, IntentState::Prepared, record.intent.createdAt, {}, {}},
                     {2, IntentState::Sending, record.intent.createdAt, {}, {}}};
    if (state != IntentState::Sending)
        record.events.append({3, state, record.intent.createdAt.addSecs(1), {}, {}});
    return record;
}

ShiftSource source(const QList<IntentRecord>& records)
{
    ShiftSource source;
    source.from = opened;
    source.to = opened.addSecs(9 * 3600);
    source.person = u"Maria"_s;
    Account account;
    account.id = shop;
    account.label = u"Main shop"_s;
    source.accounts = {account};
    source.records = records;
    auto plan = offer();
    source.offers.insert({shop, plan.code}, plan);
    source.prices = PriceList({{{shop, plan.code}, dollars(1000)}}, {});
    Wallet wallet;
    wallet.account = shop;
    wallet.balance = dollars(40'000);
    wallet.readAt = source.to;
    source.wallets.insert(shop, wallet);
    return source;
}

} // namespace

/// What a shift sold, and what has to be settled before it is closed.
class TestShiftClose : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void soldTakingsAndCost()
    {
        const auto report = shiftReport(
            source({act(ActKind::Order, IntentState::Fulfilled, 10, 620),
                    act(ActKind::Order, IntentState::Confirmed, 20, 1240, 2),
                    act(ActKind::TopUp, IntentState::Confirmed, 30, 300),
                    act(ActKind::Order, IntentState::Rejected, 40, 620),
                    act(ActKind::Cancel, IntentState::Confirmed, 50, 0),
                    act(ActKind::Order, IntentState::Fulfilled, -10, 620),    // the shift before
                    act(ActKind::Order, IntentState::Fulfilled, 600, 620)})); // the next one
        QCOMPARE(report.sold, 3);
        QCOMPARE(report.toppedUp, 1);
        QCOMPARE(report.refused, 1);
        QCOMPARE(report.cancelled, 1);
        QCOMPARE(report.lines.size(), 4);
        QCOMPARE(report.sums.size(), 1);
        QCOMPARE(*report.sums[0].cost, dollars(2160));
        QCOMPARE(*report.sums[0].takings, dollars(3000));
        QCOMPARE(report.sums[0].withoutPrice, 1); // a top-up has none
        const auto text = shiftText(report, {}, QLocale(QLocale::English));
        QVERIFY(text.contains(u"Maria"_s) && text.contains(u"USD 30.00"_s));
        QVERIFY(text.contains(u"USD 8.40"_s)); // left
        QVERIFY(!text.contains(u"Aiko"_s));    // no customer in it
    }
    void takingsAreWhatItWasSoldFor()
    {
        auto before = source({act(ActKind::Order, IntentState::Fulfilled, 10, 620),
                              act(ActKind::TopUp, IntentState::Confirmed, 20, 300),
                              act(ActKind::Order, IntentState::Fulfilled, 30, 620)});
        // The price book says 10.00 now; only the third sale was never noted.
        before.sold = {{before.records[0].intent.id, dollars(900)},
                       {before.records[1].intent.id, dollars(450)}};
        const auto report = shiftReport(before);
        QCOMPARE(*report.sums[0].takings, dollars(900 + 450 + 1000));
        QCOMPARE(report.sums[0].withoutPrice, 0);
    }
    void whatIsUnknownHasToBeExplained()
    {
        const auto report =
            shiftReport(source({act(ActKind::Order, IntentState::InDoubt, -3000, 620),
                                act(ActKind::Order, IntentState::Absent, 20, 500)}));
        QCOMPARE(report.questions.size(), 2); // an older one is not forgotten
        QCOMPARE(report.sold, 0);
        QVERIFY(!report.mayClose(u" a "_s));
        QVERIFY(report.mayClose(u"asked the vendor"_s));
        const auto text = shiftText(report, u"asked the vendor"_s, QLocale(QLocale::English));
        QVERIFY(text.contains(report.questions[0].intent.text().left(8)));
        QVERIFY(text.contains(u"Explanation: asked the vendor"_s));
        QVERIFY(shiftReport(source({})).mayClose({}));
    }
    void aWalletThatLostMoreIsSeen()
    {
        auto from = source({act(ActKind::Order, IntentState::Fulfilled, 10, 620)});
        QVERIFY(!shiftReport(from).wallets[0].unexplained); // nothing to compare with
        from.before.insert(shop, dollars(40'620));
        QCOMPARE(*shiftReport(from).wallets[0].unexplained, dollars(0));
        from.before.insert(shop, dollars(41'000));
        QCOMPARE(*shiftReport(from).wallets[0].unexplained, dollars(-380));
        LedgerRow paidIn;
        paidIn.booking.account = shop;
        paidIn.booking.amount = dollars(500);
        paidIn.booking.at = opened.addSecs(60);
        from.ledger = {paidIn};
        QCOMPARE(*shiftReport(from).wallets[0].unexplained, dollars(-880));
        from.wallets[shop].readAt = opened.addSecs(300); // before the order
        QVERIFY(!shiftReport(from).wallets[0].unexplained);
    }
    void anOutcomeKnownAfterTheCloseIsTheNextShiftsMoney_data()
    {
        QTest::addColumn<QList<IntentState>>("before");
        QTest::addColumn<IntentState>("outcome");
        using enum IntentState;
        QTest::newRow("on its way, then confirmed") << QList<IntentState>{} << Confirmed;
        QTest::newRow("on its way, then done") << QList<IntentState>{} << Fulfilled;
        QTest::newRow("unknown, then found done") << QList<IntentState>{InDoubt} << Fulfilled;
        QTest::newRow("sent again") << QList<IntentState>{InDoubt, Sending} << Confirmed;
    }
    void anOutcomeKnownAfterTheCloseIsTheNextShiftsMoney()
    {
        QFETCH(const QList<IntentState>, before);
        QFETCH(const IntentState, outcome);
        auto record = act(ActKind::Order, IntentState::Sending, 10, 620);
        for (const auto state : before)
            record.events.append({0, state, opened.addSecs(20 * 60), {}, {}});
        auto first = source({record});
        QCOMPARE(shiftReport(first).sold, 0); // nobody knew at the close
        QVERIFY(shiftReport(first).sums.isEmpty());
        record.events.append({0, outcome, first.to.addSecs(60), {}, {}});
        record.events.append({0, IntentState::Fulfilled, first.to.addDays(1), {}, {}});
        auto second = source({record});
        second.from = first.to;
        second.to = first.to.addSecs(8 * 3600);
        second.wallets[shop].readAt = second.to;
        second.before.insert(shop, dollars(40'000)); // what was sent before was gone by then
        const auto report = shiftReport(second);
        QCOMPARE(report.sold, 1);
        QCOMPARE(*report.sums[0].cost, dollars(620));
        QCOMPARE(*report.sums[0].takings, dollars(1000));
        QCOMPARE(*report.wallets[0].unexplained, dollars(0));
        auto third = second;
        third.from = second.to;
        third.to = second.to.addDays(2);
        QCOMPARE(shiftReport(third).sold, 0); // counted once
    }
    void aLateRefusalIsTheNextShifts()
    {
        auto record = act(ActKind::Order, IntentState::Sending, 10, 620);
        auto first = source({record});
        record.events.append({3, IntentState::Rejected, first.to.addSecs(60), {}, {}});
        QCOMPARE(shiftReport(first).refused, 0);
        auto second = source({record});
        second.from = first.to;
        second.to = first.to.addSecs(3600);
        QCOMPARE(shiftReport(second).refused, 1);
    }
    /// Each is counted once, in the shift in which its last question was settled; one that stood
    /// as bought when the shift before was closed was counted there.
    void whatWasDoubtedIsDatedByItsEnd_data()
    {
        QTest::addColumn<int>("doubted"); // minutes; the shift begins at 0
        QTest::addColumn<IntentState>("end");
        QTest::addColumn<int>("sold");
        QTest::addColumn<int>("lines");
        QTest::newRow("before it, then done") << -5 << IntentState::Fulfilled << 1 << 1;
        QTest::newRow("in it, then done") << 5 << IntentState::Fulfilled << 0 << 0;
        QTest::newRow("before it, then given up") << -5 << IntentState::WrittenOff << 0 << 1;
        QTest::newRow("in it, then given up") << 5 << IntentState::WrittenOff << 0 << 0;
    }
    void whatWasDoubtedIsDatedByItsEnd()
    {
        QFETCH(int, doubted);
        QFETCH(IntentState, end);
        auto late = act(ActKind::Order, IntentState::Confirmed, -30, 620);
        late.events.append({4, IntentState::Conflict, opened.addSecs(60 * doubted), {}, {}});
        late.events.append({5, end, opened.addSecs(3600), {}, {}});
        const auto report = shiftReport(source({late}));
        QTEST(report.sold, "sold");
        QTEST(int(report.lines.size()), "lines");
        if (!report.lines.isEmpty())
            QCOMPARE(report.lines.first().at, opened.addSecs(3600));
    }

    void whatWasPaidForAndWrittenOffIsSpent()
    {
        auto lost = act(ActKind::Order, IntentState::Confirmed, 10, 620);
        lost.events.append({4, IntentState::WrittenOff, opened.addSecs(3600), {}, {}});
        auto never = act(ActKind::Order, IntentState::InDoubt, 10, 500);
        never.events.append({4, IntentState::WrittenOff, opened.addSecs(3600), {}, {}});
        auto from = source({lost, never});
        from.before.insert(shop, dollars(40'620));
        const auto report = shiftReport(from);
        QCOMPARE(*report.sums[0].cost, dollars(620));
        QCOMPARE(*report.sums[0].takings, dollars(0));
        QCOMPARE(report.sums[0].withoutPrice, 0);
        QCOMPARE(report.sold, 0);
        QCOMPARE(*report.wallets[0].unexplained, dollars(0));
    }
    void currenciesAndEnvironmentsStandApart()
    {
        auto euro = act(ActKind::Order, IntentState::Fulfilled, 10, 0);
        euro.intent.expected = *Money::fromScaled(700, 100, *Currency::fromCode(u"EUR"_s));
        euro.intent.account = AccountId(u"sandbox"_s);
        auto from = source({euro, act(ActKind::Order, IntentState::Fulfilled, 20, 620)});
        Account sandbox;
        sandbox.id = AccountId(u"sandbox"_s);
        sandbox.environment = Environment::Sandbox;
        from.accounts.append(sandbox);
        const auto report = shiftReport(from);
        QCOMPARE(report.sums.size(), 2);
        QCOMPARE(report.sums[0].environment, Environment::Sandbox);
        QCOMPARE(report.sums[0].cost->currency().code(), u"EUR"_s);
    }
    void theFileIsHarmlessAndComplete()
    {
        const auto report =
            shiftReport(source({act(ActKind::Order, IntentState::Fulfilled, 10, 620),
                                act(ActKind::Order, IntentState::InDoubt, 9, 1)}));
        const auto file = readCsv(shiftCsv(report, {{shop, u"Main shop"_s}}));
        QVERIFY(file);
        QCOMPARE(file->records.size(), 3);
        QCOMPARE(file->records[1].cells[2], u"Main shop"_s);
        QCOMPARE(file->records[1].cells[6], u"6.2"_s);
        QVERIFY(!shiftCsv(report, {}).contains("\"=Japan")); // no formula
    }
    void closesAreKept()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"shop.sqlite"_s);
        ManualClock clock(opened);
        const auto report = shiftReport(source({}));
        {
            ShopStore store(path, folder.path(), clock);
            QVERIFY(test::wait(store.open()));
            ShiftBook book(store);
            QSignalSpy changed(&book, &ShiftBook::changed);
            book.open();
            QVERIFY(book.close(report, {}));
            auto later = report;
            later.from = report.to;
            later.to = report.to.addDays(1);
            later.questions = {ShiftLine{}};
            const auto refused = book.close(later, {});
            QVERIFY(!refused && refused.error().userText.contains(u"unknown"_s));
            QVERIFY(book.close(later, u"still asking"_s));
            QVERIFY(changed.count() >= 2);
            store.flush();
        }
        ShopStore store(path, folder.path(), clock);
        QVERIFY(test::wait(store.open()));
        ShiftBook book(store);
        book.open();
        QTRY_COMPARE(book.shifts().size(), 2);
        QCOMPARE(book.shifts()[0].from, report.to); // newest first
        QCOMPARE(book.shifts()[1].person, u"Maria"_s);
        QCOMPARE(book.shifts()[1].balances.value(shop), dollars(40'000));
        QVERIFY(book.shifts()[0].text.contains(u"still asking"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestShiftClose, QCoreApplication)
#include "tst_shiftclose.moc"
