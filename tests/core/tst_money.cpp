// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "tests/support/testsupport.h"

#include <limits>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

const Currency usd = Currency::usd();

Currency currency(const char* code)
{
    return *Currency::fromCode(QString::fromLatin1(code));
}

Money dollars(std::int64_t micros)
{
    return *Money::fromMicros(micros, usd);
}

} // namespace

class TestMoney : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void currencyCodes()
    {
        QCOMPARE(Currency::fromCode(u"eur")->code(), u"EUR"_s);
        QCOMPARE(Currency::usd().code(), u"USD"_s);
        for (const auto& bad : {u""_s, u"US"_s, u"USDT"_s, u"U5D"_s, u"ÜSD"_s, u"ＵＳＤ"_s})
            QVERIFY(!Currency::fromCode(bad));
    }
    void currencyExponents()
    {
        QCOMPARE(usd.exponent(), 2);
        QCOMPARE(currency("EUR").exponent(), 2);
        QCOMPARE(currency("JPY").exponent(), 0);
        QCOMPARE(currency("KRW").exponent(), 0);
        QCOMPARE(currency("KWD").exponent(), 3);
        QCOMPARE(currency("BHD").exponent(), 3);
        QCOMPARE(currency("QQQ").exponent(), 2);
        QCOMPARE(Currency().exponent(), 2);
    }
    void fromDecimal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("micros");
        const auto row = [](const char* text, qint64 micros) {
            QTest::newRow(text) << QByteArray(text) << micros;
        };
        row("0", 0);
        row("0.0", 0);
        row("0e9", 0);
        row("19.99", 19'990'000);
        row("0.285", 285'000);
        row("15.1", 15'100'000);
        row("15.00", 15'000'000);
        row("47.980000000000004", 47'980'000);
        row("47.97999999999999", 47'980'000);
        row("0.30000000000000004", 300'000);
        row("0.000001", 1);
        row("1e-6", 1);
        row("9.999999999999999e-7", 1);
        row("1.5E1", 15'000'000);
        row("1.5e+1", 15'000'000);
        row("150e-1", 15'000'000);
        row("0.00015e5", 15'000'000);
        row("-6.2", -6'200'000);
        row("10000.000000018848", 10'000'000'000);
        row("1000.0000005", 1'000'000'000); // a tie within 1e-9: to even
        row("1000.0000015", 1'000'000'002);
        row("1000000000000", Money::limit);
        row("1e12", Money::limit);
        row("-1e12", -Money::limit);
        row("999999999999.999999", Money::limit - 1);
    }
    void fromDecimal()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, micros);
        const auto money = Money::fromDecimal(text, usd);
        QVERIFY(money);
        QCOMPARE(money->micros(), micros);
        QCOMPARE(money->currency(), usd);
    }
    void refusedDecimal_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 "-",
                                 "+5",
                                 "01",
                                 "-01",
                                 ".5",
                                 "5.",
                                 "1.e3",
                                 "1e",
                                 "1e+",
                                 "0x10",
                                 "NaN",
                                 "Infinity",
                                 "1,5",
                                 " 1",
                                 "1 ",
                                 "1.0.0",
                                 "--1",
                                 "-0",
                                 "-0.0",
                                 "-0e5",
                                 "1e400",
                                 "1e999999999999999999999",
                                 "0.1234567",
                                 "0.0000001",
                                 "1e-7",
                                 "1e-400",
                                 "1e-999999999999999999999",
                                 "0.0000004",
                                 "0.0000015",
                                 "12.3456789",
                                 "1000000000000.000001",
                                 "1e13",
                                 "1000000000001",
                                 "9223372036854775808",
                                 "-1000000000000.5",
                                 "1d5",
                                 "\xd9\xa1"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
        QTest::newRow("NUL") << QByteArray("1\0", 2);
    }
    void refusedDecimal()
    {
        QFETCH(QByteArray, text);
        const auto money = Money::fromDecimal(text, usd);
        QVERIFY2(!money, text.constData());
        QCOMPARE(money.error().kind, ErrorKind::Protocol);
    }
    void longTextsAreReadInOnePass()
    {
        QCOMPARE(Money::fromDecimal("1." + QByteArray(1'000'000, '0'), usd)->micros(), Money::unit);
        QCOMPARE(Money::fromDecimal("0." + QByteArray(999'999, '0') + "1e1000000", usd)->micros(),
                 Money::unit);
        QVERIFY(!Money::fromDecimal(QByteArray(1'000'000, '9'), usd));
    }
    void everyCentAsJavaScriptWritesIt()
    {
        for (int cents = 1; cents < 200'000; cents += 7) {
            const auto text = QByteArray::number(cents * 0.01, 'g', 17);
            QCOMPARE(Money::fromDecimal(text, usd)->micros(), qint64(cents) * 10'000);
        }
    }
    void sumIsExact()
    {
        const auto dime = *Money::fromDecimal("0.10", usd);
        auto sum = Money::zero(usd);
        double control = 0; // what a sum of doubles gives: the reason for all this
        for (int i = 0; i < 100'000; ++i) {
            sum = *sum.plus(dime);
            control += 0.10;
        }
        QCOMPARE(sum.toDecimal(), u"10000"_s);
        QCOMPARE(sum, *dime.times(100'000));
        QVERIFY(control > 10'000.00000001);
    }
    void fromScaled()
    {
        QCOMPARE(Money::fromScaled(62'000, 10'000, usd)->toDecimal(), u"6.2"_s);
        QCOMPARE(Money::fromScaled(-1, 10'000, usd)->micros(), -100);
        QCOMPARE(Money::fromScaled(199, 100, usd)->micros(), 1'990'000);
        QVERIFY(!Money::fromScaled(1, 3, usd));
        QVERIFY(!Money::fromScaled(1, 0, usd));
        QVERIFY(!Money::fromScaled(1, -10, usd));
        QVERIFY(!Money::fromScaled(std::numeric_limits<std::int64_t>::max(), 10'000, usd));
        QVERIFY(!Money::fromScaled(std::numeric_limits<std::int64_t>::min(), 1'000'000, usd));
    }
    void arithmeticKeepsCurrencyAndRange()
    {
        const auto top = dollars(Money::limit);
        QCOMPARE(top.plus(dollars(1)).error().kind, ErrorKind::Protocol);
        QCOMPARE(dollars(-Money::limit).minus(dollars(1)).error().kind, ErrorKind::Protocol);
        QCOMPARE(top.times(std::numeric_limits<std::int64_t>::max()).error().kind,
                 ErrorKind::Protocol);
        QCOMPARE(top.times(-1)->micros(), -Money::limit);
        QCOMPARE(dollars(5).minus(dollars(7))->micros(), -2);
        QCOMPARE(dollars(1).plus(Money::zero(currency("EUR"))).error().kind, ErrorKind::Conflict);
        QCOMPARE(dollars(1).minus(Money::zero(currency("EUR"))).error().kind, ErrorKind::Conflict);
        QVERIFY(!Money::fromMicros(Money::limit + 1, usd));
        QVERIFY(!Money::fromMicros(std::numeric_limits<std::int64_t>::min(), usd));
        QVERIFY(dollars(1) != *Money::fromMicros(1, currency("EUR")));
        QVERIFY(dollars(-1).isNegative() && !dollars(0).isNegative() && dollars(0).isZero());
    }
    void divisionRoundsHalfToEven()
    {
        QCOMPARE(dollars(5).dividedBy(2)->micros(), 2);
        QCOMPARE(dollars(7).dividedBy(2)->micros(), 4);
        QCOMPARE(dollars(-5).dividedBy(2)->micros(), -2);
        QCOMPARE(dollars(-7).dividedBy(2)->micros(), -4);
        QCOMPARE(dollars(10).dividedBy(3)->micros(), 3);
        QCOMPARE(dollars(11).dividedBy(3)->micros(), 4);
        QVERIFY(!dollars(5).dividedBy(0));
        QVERIFY(!dollars(5).dividedBy(-2));
        QCOMPARE(dollars(Money::limit).scaled(999'999'999'999, 999'999'999'999)->micros(),
                 Money::limit);
        QVERIFY(!dollars(Money::limit).scaled(std::numeric_limits<std::int64_t>::min(), 1));
        QCOMPARE(dollars(10'000'000).scaled(1'073'741'824, 3'221'225'472)->micros(), 3'333'333);
        QCOMPARE(dollars(1).scaled(1, std::numeric_limits<std::int64_t>::max())->micros(), 0);
    }
    void decimalTextIsShortestAndReadsBack()
    {
        for (const std::int64_t micros :
             {std::int64_t(0), std::int64_t(1), std::int64_t(-1), std::int64_t(6'200'000),
              std::int64_t(-500'000), Money::limit, -Money::limit, std::int64_t(100)}) {
            const auto text = dollars(micros).toDecimal();
            QCOMPARE(Money::fromDecimal(text.toLatin1(), usd)->micros(), micros);
        }
        QCOMPARE(dollars(6'200'000).toDecimal(), u"6.2"_s);
        QCOMPARE(dollars(1).toDecimal(), u"0.000001"_s);
        QCOMPARE(dollars(-10'000'000).toDecimal(), u"-10"_s);
    }
    void figuresForPeople()
    {
        const QLocale english(u"en_US"_s);
        QCOMPARE(dollars(1'234'500'000).figure(english), u"1,234.50"_s);
        QCOMPARE(dollars(1'234'500'000).display(english), u"USD 1,234.50"_s);
        QCOMPARE(dollars(-500'000).figure(english), u"-0.50"_s);
        QCOMPARE(dollars(-4'000).figure(english), u"0.00"_s);
        QCOMPARE(dollars(125'000).figure(english), u"0.12"_s); // half to even
        QCOMPARE(dollars(135'000).figure(english), u"0.14"_s);
        QCOMPARE(dollars(995'001).figure(english), u"1.00"_s);
        QCOMPARE(dollars(Money::limit).figure(english), u"1,000,000,000,000.00"_s);
        QCOMPARE(Money::fromMicros(1'500'000'000, currency("JPY"))->figure(english), u"1,500"_s);
        QCOMPARE(Money::fromMicros(1'005'000, currency("KWD"))->figure(english), u"1.005"_s);
        QCOMPARE(dollars(1'234'500'000).figure(QLocale(u"de_DE"_s)), u"1.234,50"_s);
        QCOMPARE(dollars(1'230'000).figure(QLocale(QLocale::Arabic, QLocale::Egypt)), u"١٫٢٣"_s);
        QCOMPARE(dollars(1'234'500'000).figure(QLocale::c()), u"1234.50"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestMoney, QCoreApplication)
#include "tst_money.moc"
