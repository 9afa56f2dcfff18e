// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/csv.h"
#include "models/desk/monthtables.h"
#include "tests/desk/readxlsx.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace simstock;
using simstock::test::readXlsx;
using namespace Qt::StringLiterals;

namespace {

Money money(const char* decimal, const char* currency = "USD")
{
    return *Money::fromDecimal(decimal, *Currency::fromCode(QString::fromLatin1(currency)));
}

QDateTime utc(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso) + u'Z', Qt::ISODate);
}

} // namespace

class TestMonthClose : public QObject {
    Q_OBJECT
private:
    MonthSource source;

    Account& account(const QString& label, Environment environment = Environment::Live,
                     bool lists = true)
    {
        Account one;
        one.id = AccountId(label);
        one.label = label;
        one.environment = environment;
        source.accounts.append(one);
        if (lists)
            source.listing.insert(one.id);
        source.readAt.insert(one.id, utc("2026-12-01T00:00:00"));
        return source.accounts.last();
    }
    IntentRecord& order(const QString& id, const QString& label, const char* at, const char* cost,
                        IntentState state = IntentState::Fulfilled)
    {
        IntentRecord record;
        record.intent.id = IntentId(id);
        record.intent.account = AccountId(label);
        record.intent.createdAt = utc(at);
        record.intent.offer = OfferCode(u"JP-5"_s);
        record.intent.planName = u"Japan 5 GB"_s;
        record.intent.quantity = 2;
        record.intent.expected = money(cost);
        record.intent.customerName = u"Aiko"_s;
        for (const auto each : {IntentState::Prepared, IntentState::Sending, state}) {
            IntentEvent event;
            event.state = each;
            event.at = utc(at);
            record.events.append(event);
        }
        source.records.append(record);
        return source.records.last();
    }
    Transaction& book(const QString& id, const QString& label, const char* at, const char* amount,
                      const QString& reference = {}, const char* currency = "USD")
    {
        Transaction one;
        one.account = AccountId(label);
        one.id = id;
        one.at = utc(at);
        one.amount = money(amount, currency);
        one.kind = one.amount.isNegative() ? TransactionKind::Order : TransactionKind::TopUp;
        one.status = TransactionStatus::Completed;
        one.reference = reference;
        m_bookings.append(one);
        return m_bookings.last();
    }
    MonthClose close()
    {
        source.ledger = bookingmatch::matched(m_bookings, source.records);
        return closedMonth(source);
    }
    static const MonthLine* line(const MonthClose& month, const QString& transactionOrIntent)
    {
        for (const auto& one : month.lines) {
            if (one.transaction == transactionOrIntent || one.intent.text() == transactionOrIntent)
                return &one;
        }
        return nullptr;
    }
    static MonthSum sum(const MonthClose& month, const QString& label, const char* currency,
                        Environment environment = Environment::Live)
    {
        for (const auto& one : month.sums) {
            if (one.account.text() == label && one.environment == environment &&
                one.currency == *Currency::fromCode(QString::fromLatin1(currency)))
                return one;
        }
        return {};
    }
    QList<Transaction> m_bookings;

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        source = {};
        source.month = {2026, 11, 1};
        source.zone = QTimeZone("Europe/Berlin");
        source.madeAt = utc("2026-12-01T08:00:00");
        m_bookings.clear();
    }

    /// By hand: Main 12.30 + 0.000001 - 2.10 (refund) + 7.77 (not from here) + 4 (not booked yet)
    /// = 21.970001; Asia EUR 3.50; the two are never added.
    void sumsAreExactForEachCurrencyAndAccount()
    {
        account(u"Main"_s);
        account(u"Asia"_s);
        order(u"i1"_s, u"Main"_s, "2026-11-03T10:00:00", "12.30").orders = {VendorOrderId(u"B1"_s)};
        order(u"i2"_s, u"Main"_s, "2026-11-04T10:00:00", "0.000001");
        order(u"i3"_s, u"Main"_s, "2026-11-05T10:00:00", "4");
        order(u"i4"_s, u"Main"_s, "2026-11-06T10:00:00", "9", IntentState::Rejected);
        book(u"t1"_s, u"Main"_s, "2026-11-03T10:01:00", "-12.30", u"B1"_s);
        book(u"t2"_s, u"Main"_s, "2026-11-04T10:01:00", "-0.000001");
        book(u"t3"_s, u"Main"_s, "2026-11-07T10:00:00", "2.10", u"B1"_s).kind =
            TransactionKind::Refund;
        book(u"t4"_s, u"Main"_s, "2026-11-08T10:00:00", "-7.77");
        book(u"t5"_s, u"Main"_s, "2026-11-09T10:00:00", "100");
        book(u"t6"_s, u"Main"_s, "2026-11-09T11:00:00", "-55").status = TransactionStatus::Failed;
        book(u"t7"_s, u"Asia"_s, "2026-11-09T10:00:00", "-3.50", {}, "EUR");
        const auto month = close();
        const auto main = sum(month, u"Main"_s, "USD");
        QCOMPARE(main.cost, money("21.970001"));
        QCOMPARE(main.added, money("100"));
        QCOMPARE(main.unknown, money("0"));
        QCOMPARE(sum(month, u"Asia"_s, "EUR").cost, money("3.50", "EUR"));
        QCOMPARE(sum(month, {}, "USD").cost, money("21.970001"));
        QCOMPARE(sum(month, {}, "EUR").cost, money("3.50", "EUR"));
        QCOMPARE(month.sums.size(), 4);
        QCOMPARE(line(month, u"t1"_s)->match, MonthLine::Match::Yes);
        QCOMPARE(line(month, u"t1"_s)->intent, IntentId(u"i1"_s));
        QCOMPARE(line(month, u"t3"_s)->cost, money("-2.10"));
        QCOMPARE(line(month, u"t4"_s)->why, u"Not from this desk"_s);
        QCOMPARE(line(month, u"t5"_s)->why, u"Not from this desk"_s);
        QCOMPARE(line(month, u"i3"_s)->match, MonthLine::Match::No);
        QCOMPARE(line(month, u"i4"_s)->match, MonthLine::Match::NotNeeded);
        QVERIFY(!line(month, u"i4"_s)->cost);
        QVERIFY(!line(month, u"t6"_s)->cost);
        QCOMPARE(month.lines.size(), 9); // seven bookings, i3, i4: nothing twice
        QStringList open;
        for (const auto& question : month.questions)
            open += question.amount->toDecimal();
        QCOMPARE(open, (QStringList{u"4"_s, u"7.77"_s, u"3.5"_s}));
    }

    void unknownOutcomesStandApart()
    {
        account(u"Main"_s);
        order(u"old"_s, u"Main"_s, "2026-10-03T10:00:00", "5", IntentState::InDoubt);
        order(u"now"_s, u"Main"_s, "2026-11-03T10:00:00", "7.25", IntentState::Absent);
        order(u"later"_s, u"Main"_s, "2026-12-03T10:00:00", "11", IntentState::InDoubt);
        order(u"fits"_s, u"Main"_s, "2026-11-04T10:00:00", "3", IntentState::InDoubt);
        book(u"t"_s, u"Main"_s, "2026-11-04T10:01:00", "-3");
        const auto month = close();
        const auto main = sum(month, u"Main"_s, "USD");
        QCOMPARE(main.cost, money("3"));
        QCOMPARE(main.unknown, money("12.25"));
        QCOMPARE(month.questions.size(), 3);
        QCOMPARE(month.lines.size(), 2); // the old one asks, but is no line of this month
        QVERIFY(!line(month, u"now"_s)->cost);
    }

    /// What the vendor took stays a cost when a person writes off the rest.
    void anAcceptedOrderThatWasWrittenOffIsACost()
    {
        account(u"Main"_s, Environment::Live, false);
        auto& gone = order(u"gone"_s, u"Main"_s, "2026-11-03T10:00:00", "5", IntentState::InDoubt);
        IntentEvent event;
        event.at = utc("2026-11-03T11:00:00");
        event.state = IntentState::WrittenOff;
        gone.events.append(event);
        auto& taken =
            order(u"taken"_s, u"Main"_s, "2026-11-04T10:00:00", "7", IntentState::Confirmed);
        event.at = utc("2026-11-04T11:00:00");
        taken.events.append(event);
        const auto month = close();
        QVERIFY(!line(month, u"gone"_s)->cost);
        QCOMPARE(line(month, u"taken"_s)->cost, money("7"));
        QCOMPARE(sum(month, {}, "USD").cost, money("7"));
    }

    /// Whatever was bought and booked when: three months one after the other explain every
    /// micro-unit once. Reckoned here by plain whole numbers.
    void consecutiveMonthsExplainEverythingOnce()
    {
        QRandomGenerator random(20261122);
        int seen = 0;
        for (int world = 0; world < 150; ++world) {
            source = {};
            source.zone = QTimeZone("Europe/Berlin");
            m_bookings.clear();
            account(u"Main"_s);
            std::int64_t booked = 0;
            std::int64_t failed = 0;
            std::int64_t unbooked = 0;
            std::int64_t unknown = 0;
            for (int i = 0; i < 40; ++i) {
                const auto at = utc("2026-10-01T00:00:00").addSecs(random.bounded(86'400 * 88));
                const auto micros = 1 + std::int64_t(random.bounded(2'000'000'000));
                const auto id = QString::number(i);
                const auto iso = at.toString(Qt::ISODate).chopped(1).toUtf8();
                const auto cost = Money::fromMicros(micros, Currency::usd())->toDecimal().toUtf8();
                const int fate = random.bounded(5);
                if (fate != 4) // else: the vendor knows more than this desk
                    order(id, u"Main"_s, iso.constData(), cost.constData(),
                          fate == 3 ? IntentState::InDoubt : IntentState::Fulfilled)
                        .orders = {VendorOrderId(u"B"_s + id)};
                if (fate <= 1 || fate == 4) { // booked up to three days later
                    const auto later = at.addSecs(random.bounded(86'400 * 3));
                    auto& one = book(u"t"_s + id, u"Main"_s,
                                     later.toString(Qt::ISODate).chopped(1).toUtf8().constData(),
                                     ("-" + cost).constData(), u"B"_s + id);
                    booked += micros;
                    if (fate == 4 && random.bounded(4) == 0) {
                        one.status = TransactionStatus::Failed;
                        booked -= micros;
                        failed += micros;
                    }
                } else {
                    (fate == 3 ? unknown : unbooked) += micros;
                }
            }
            std::int64_t costs = 0;
            QSet<QString> transactions;
            MonthSum last;
            for (int month = 10; month <= 12; ++month) {
                source.month = {2026, month, 1};
                const auto closed = close();
                last = sum(closed, u"Main"_s, "USD");
                costs += last.cost ? last.cost->micros() : 0;
                for (const auto& one : closed.lines) {
                    if (!one.cost || one.transaction.isEmpty())
                        continue;
                    QVERIFY2(!transactions.contains(one.transaction), qPrintable(one.transaction));
                    transactions.insert(one.transaction);
                }
            }
            QCOMPARE(costs, booked + unbooked);
            QCOMPARE(last.unknown ? last.unknown->micros() : 0, unknown);
            if (failed > 0) { // control: what failed would be seen
                QVERIFY(costs != booked + unbooked + failed);
                ++seen;
            }
        }
        QVERIFY(seen > 50);
    }

    void sandboxAndLiveAreNeverAdded()
    {
        account(u"Main"_s);
        account(u"Try"_s, Environment::Sandbox);
        book(u"t1"_s, u"Main"_s, "2026-11-03T10:00:00", "-1");
        book(u"t2"_s, u"Try"_s, "2026-11-03T10:00:00", "-10");
        const auto month = close();
        QCOMPARE(sum(month, {}, "USD").cost, money("1"));
        QCOMPARE(sum(month, {}, "USD", Environment::Sandbox).cost, money("10"));
    }

    void aPairCountsInTheMonthOfItsBooking()
    {
        account(u"Main"_s);
        order(u"i"_s, u"Main"_s, "2026-10-31T22:59:00", "5").orders = {VendorOrderId(u"B1"_s)};
        book(u"t"_s, u"Main"_s, "2026-10-31T23:01:00", "-5", u"B1"_s); // 1 November in Berlin
        auto month = close();
        QCOMPARE(month.lines.size(), 1);
        QCOMPARE(sum(month, u"Main"_s, "USD").cost, money("5"));
        source.month = {2026, 10, 1};
        month = close();
        QCOMPARE(month.lines.size(), 1);
        QVERIFY(!month.lines.constFirst().cost);
        QVERIFY(month.lines.constFirst().why.contains(u"2026-11"_s));
        QVERIFY(month.sums.isEmpty());
    }

    void bordersFollowTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("month");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        // Summer time begins on the last day of March, ends within October.
        QTest::newRow("Berlin, March 2024")
            << QByteArray("Europe/Berlin") << QDate(2024, 3, 1) << utc("2024-02-29T23:00:00")
            << utc("2024-03-31T22:00:00");
        QTest::newRow("Berlin, October 2026")
            << QByteArray("Europe/Berlin") << QDate(2026, 10, 1) << utc("2026-09-30T22:00:00")
            << utc("2026-10-31T23:00:00");
        // The first of April 2016 had no midnight in Amman: it began at one o'clock.
        QTest::newRow("Amman, March 2016")
            << QByteArray("Asia/Amman") << QDate(2016, 3, 1) << utc("2016-02-29T22:00:00")
            << utc("2016-03-31T22:00:00");
        QTest::newRow("Kathmandu, any day of the month")
            << QByteArray("Asia/Kathmandu") << QDate(2026, 11, 17) << utc("2026-10-31T18:15:00")
            << utc("2026-11-30T18:15:00");
    }
    void bordersFollowTheZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, month);
        const auto [from, to] = monthBorders(month, QTimeZone(zone));
        QTEST(from, "from");
        QTEST(to, "to");
    }

    void aBookingAtTheBorderBelongsToOneMonth()
    {
        account(u"Main"_s);
        book(u"before"_s, u"Main"_s, "2026-10-31T22:59:59", "-1");
        book(u"first"_s, u"Main"_s, "2026-10-31T23:00:00", "-2");
        book(u"last"_s, u"Main"_s, "2026-11-30T22:59:59", "-4");
        book(u"after"_s, u"Main"_s, "2026-11-30T23:00:00", "-8");
        QCOMPARE(sum(close(), u"Main"_s, "USD").cost, money("6"));
        source.month = {2026, 10, 1};
        QCOMPARE(sum(close(), u"Main"_s, "USD").cost, money("1"));
        source.month = {2026, 12, 1};
        QCOMPARE(sum(close(), u"Main"_s, "USD").cost, money("8"));
        source.zone = QTimeZone::utc(); // control: the zone decides
        QVERIFY(sum(close(), u"Main"_s, "USD").cost != money("8"));
    }

    void aSumThatIsTooLargeSaysSo()
    {
        account(u"Main"_s);
        book(u"t1"_s, u"Main"_s, "2026-11-03T10:00:00", "-999999999999.999999");
        book(u"t2"_s, u"Main"_s, "2026-11-03T10:00:00", "-999999999999.999999");
        const auto month = close();
        QVERIFY(!sum(month, u"Main"_s, "USD").cost);
        const auto tables = monthTables(month);
        QCOMPARE(std::get<QString>(tables[1].rows[0][4]), u"too large to add"_s);
        QVERIFY(monthCsv(tables).contains("999999999999.999999"));
    }

    void retailAndMargin()
    {
        account(u"Main"_s, Environment::Live, false);
        order(u"i"_s, u"Main"_s, "2026-11-03T10:00:00", "9.10");
        order(u"j"_s, u"Main"_s, "2026-11-04T10:00:00",
              "2.10"); // nobody knows what it was sold for
        source.retail.insert(IntentId(u"i"_s), money("15.98"));
        const auto month = close();
        const auto* const one = line(month, u"i"_s);
        QCOMPARE(one->match, MonthLine::Match::NotListed);
        QCOMPARE(one->retail, money("15.98"));
        QVERIFY(!one->isWithoutRetail && line(month, u"j"_s)->isWithoutRetail);
        QVERIFY(!line(month, u"j"_s)->retail && !line(month, u"j"_s)->margin);
        QCOMPARE(sum(month, {}, "USD").cost, money("11.20"));
        QCOMPARE(sum(month, {}, "USD").withoutRetail, 1);
        const auto csv = monthCsv(monthTables(month));
        QVERIFY2(csv.contains("1 sale(s) without a retail price of their day: in the cost, but"),
                 csv.constData());
        QVERIFY(csv.contains("not known"));
        QCOMPARE(one->margin, money("6.88"));
        QCOMPARE(sum(month, {}, "USD").margin, money("6.88"));
    }

    /// Words that a spreadsheet would run, in every place where others may write.
    void hostileWordsStayWords()
    {
        account(u"=1+1"_s);
        auto& record = order(u"i"_s, u"=1+1"_s, "2026-11-03T10:00:00", "3");
        record.intent.customerName = u"=HYPERLINK(\"http://x\",\"y\")"_s;
        record.intent.note = u"@SUM(A1:A9)\nsecond line\u202E"_s;
        record.intent.planName = u"+cmd|' /C calc'!A0"_s;
        book(u"-2+3"_s, u"=1+1"_s, "2026-11-03T10:00:30", "-3");
        book(u"t2"_s, u"=1+1"_s, "2026-11-04T10:00:30", "1").kind = TransactionKind::Refund;
        const auto tables = monthTables(close());
        const auto csv = monthCsv(tables);
        QVERIFY(csv.contains("\"'=HYPERLINK("));
        QVERIFY(csv.contains("\"'+cmd"));
        QVERIFY(csv.contains("\"'-2+3\""));
        QVERIFY(csv.contains("\"'@SUM"));
        QVERIFY(csv.contains("\"-1\"")); // a refund is a number
        QVERIFY(!csv.contains("\"="));   // control: nothing that could run
        QVERIFY(readCsv(csv));

        QTemporaryDir folder;
        const auto path = folder.filePath(u"m.xlsx"_s);
        source.ledger = bookingmatch::matched(m_bookings, source.records);
        QCOMPARE(*saveMonth(source, MonthFormat::Xlsx, path), 2);
        const auto book = readXlsx(path);
        QCOMPARE(book.keys().size(), 4);
        const auto row = book[u"2026-11"_s].toArray()[1].toObject();
        const auto cell = [&row](QChar column) { return row[QString(column)].toArray(); };
        QCOMPARE(cell(u'T'), (QJsonArray{u"s"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s}));
        QCOMPARE(cell(u'C'), (QJsonArray{u"s"_s, u"=1+1"_s}));
        QCOMPARE(cell(u'H'), (QJsonArray{u"s"_s, u"+cmd|' /C calc'!A0"_s}));
        QVERIFY(cell(u'U')[1].toString().contains(u"\\u202E"_s));
        QCOMPARE(cell(u'K'), (QJsonArray{u"n"_s, u"3"_s}));
        QCOMPARE(cell(u'I'), (QJsonArray{u"n"_s, u"2"_s}));
        QCOMPARE(cell(u'A')[0].toString(), u"n"_s); // a day a spreadsheet can sort
        QVERIFY(!QString::fromUtf8(QJsonDocument(book).toJson()).contains(u"\"f\""_s));
    }

    /// 0.1, a micro-unit and fifteen digits are numbers; what a double would round is words.
    void amountsAreNumbersOnlyWhereExact_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::newRow("dime") << QByteArray("0.1") << u"n"_s << u"0.1"_s;
        QTest::newRow("micro") << QByteArray("0.000001") << u"n"_s << u"1e-06"_s;
        QTest::newRow("fifteen digits")
            << QByteArray("999999999.999999") << u"n"_s << u"999999999.999999"_s;
        QTest::newRow("sixteen digits")
            << QByteArray("1000000000.000001") << u"s"_s << u"1000000000.000001"_s;
        QTest::newRow("the largest")
            << QByteArray("999999999999.999999") << u"s"_s << u"999999999999.999999"_s;
    }
    void amountsAreNumbersOnlyWhereExact()
    {
        QFETCH(QByteArray, amount);
        account(u"Main"_s);
        book(u"t"_s, u"Main"_s, "2026-11-03T10:00:00", ("-" + amount).constData());
        source.ledger = bookingmatch::matched(m_bookings, {});
        QTemporaryDir folder;
        const auto path = folder.filePath(u"m.xlsx"_s);
        QVERIFY(saveMonth(source, MonthFormat::Xlsx, path));
        const auto cell = readXlsx(path)[u"2026-11"_s].toArray()[1].toObject()[u"K"_s].toArray();
        QTEST(cell[0].toString(), "kind");
        QTEST(cell[1].toString().toLower(), "value");
    }

    void bothFormatsHoldTheSame()
    {
        account(u"Main"_s);
        order(u"i1"_s, u"Main"_s, "2026-11-03T10:00:00", "12.30");
        order(u"i2"_s, u"Main"_s, "2026-11-03T11:00:00", "1", IntentState::InDoubt);
        book(u"t1"_s, u"Main"_s, "2026-11-03T10:01:00", "-12.30");
        const auto tables = monthTables(close());
        const auto csv = readCsv(monthCsv(tables));
        QVERIFY(csv);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"m.xlsx"_s);
        QVERIFY(saveMonth(source, MonthFormat::Xlsx, path));
        const auto book = readXlsx(path);
        qsizetype lines = 0;
        for (const auto& sheet : book) {
            lines += sheet.toArray().size();
        }
        QCOMPARE(csv->records.size(), lines + 3); // three names of sections
        for (const auto& record : csv->records) {
            if (record.cells.value(5) == u"i1") {
                QCOMPARE(record.cells.value(0), u"2026-11-03 10:01:00"_s);
                QCOMPARE(record.cells.value(1), u"2026-11-03 11:01:00"_s);
                QCOMPARE(record.cells.value(10), u"12.3"_s);
                QCOMPARE(record.cells.value(16), u"t1"_s);
                QCOMPARE(record.cells.value(17), u"yes"_s);
                return;
            }
        }
        QFAIL("the order is not in the file");
    }

    void whatCannotBeWrittenLeavesNothing_data()
    {
        QTest::addColumn<MonthFormat>("format");
        QTest::newRow("csv") << MonthFormat::Csv;
        QTest::newRow("xlsx") << MonthFormat::Xlsx;
    }
    void whatCannotBeWrittenLeavesNothing()
    {
        QFETCH(MonthFormat, format);
        account(u"Main"_s);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"no such folder/month"_s);
        const auto saved = saveMonth(source, format, path);
        QVERIFY(!saved);
        QVERIFY(saved.error().userText.contains(u"could not be written"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
        // An older file of that name keeps what it had until the new one is whole.
        const auto kept = folder.filePath(u"kept"_s);
        QVERIFY(QDir().mkpath(kept)); // a folder in its place: the last step fails
        QVERIFY(!saveMonth(source, format, kept));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"kept"_s});
    }
};

SIMSTOCK_TEST_MAIN(TestMonthClose, QCoreApplication)
#include "tst_monthclose.moc"
