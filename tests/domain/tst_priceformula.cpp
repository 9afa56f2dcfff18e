// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/priceformula.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestPriceFormula : public QObject {
    Q_OBJECT
private:
    static Money amount(const QByteArray& text, Currency currency = Currency::usd())
    {
        return *Money::fromDecimal(text, currency);
    }

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void prices_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QByteArray>("cost");
        QTest::addColumn<QString>("price");
        const auto row = [](const char* formula, const char* cost, const char* price) {
            QTest::addRow("%s of %s", formula, cost)
                << QString::fromUtf8(formula) << QByteArray(cost) << QString::fromLatin1(price);
        };
        row("cost", "4.2", "4.2");
        row("cost*1.35", "4.2", "5.67");
        row("cost*1.35 → .99", "4.2", "5.99");
        row("cost * 1.35 -> .99", "4.44", "6.99"); // 5.994 is above 5.99
        row("cost*1.35=>.95", "4.2", "5.95");
        row("COST × 1,35 → 0.00", "4.2", "6");
        row("cost*1.5 -> .99", "3.326667", "4.99");
        row("cost*1.5 -> .99", "3.326668", "5.99"); // 4.990002: up, never down
        row("cost -> .00", "6", "6");
        row("cost -> .00", "6.000001", "7");
        row("cost + 35%", "4", "5.4");
        row("cost - 10%", "4", "3.6");
        row("cost*35%", "4", "1.4");
        row("cost + 0.5 + 10%", "4", "4.95");
        row("cost + 10% + 10%", "100", "121");
        row("(cost + 0.50) * 1.2", "4", "5.4");
        row("2*(cost+1)-(0.5-0.25)", "3", "7.75");
        row("-(-cost)", "3", "3");
        row("9.99", "3", "9.99");
        row("cost*1.000001", "1000000", "1000001");
        row("cost*0.333333", "0.000003", "0.000001");
        row("cost*0.5", "0.000003", "0.000002"); // half to even
        row("cost*0.5", "0.000005", "0.000002");
        row("cost*1.1*1.1*1.1", "1000", "1331");
        row("cost*0.1+cost*0.2", "0.3", "0.09");
        row("((((cost))))", "1", "1");
    }
    void prices()
    {
        QFETCH(QString, formula);
        QFETCH(QByteArray, cost);
        QFETCH(QString, price);
        const auto parsed = PriceFormula::parse(formula);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().userText));
        const auto result = parsed->apply(amount(cost));
        QVERIFY2(result, result ? "" : qPrintable(result.error().userText));
        QCOMPARE(result->toDecimal(), price);
        QCOMPARE(result->currency(), Currency::usd());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* formula, const char* word) {
            QTest::addRow("%s", formula) << QString::fromUtf8(formula) << QString::fromUtf8(word);
        };
        row("", "missing");
        row("cost*", "missing");
        row("cost**2", "expected");
        row("cost*cost", "multiplied");
        row("(cost+1)*(cost+1)", "multiplied");
        row("cost + cost%", "multiplied");
        row("(cost", "parenthesis");
        row("cost)", "not understood");
        row("cost/2", "not understood");
        row("costs", "not understood");
        row("price*2", "expected");
        row("cost*1.0000001", "six digits");
        row("cost*99999999", "too large");
        row("cost + 10000000 + 10000000", "too large");
        row("cost*10000000*10000000", "too large");
        row("cost → .9", "end on");
        row("cost → 99", "end on");
        row("cost → .99 → .95", "end on");
        row("1.2.3", "not understood");
        row("cost*50% %", "not understood");
    }
    void refusals()
    {
        QFETCH(QString, formula);
        QFETCH(QString, word);
        const auto parsed = PriceFormula::parse(formula);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Rejected);
        QVERIFY2(parsed.error().userText.contains(word), qPrintable(parsed.error().userText));
    }
    void deepNestingEnds()
    {
        QVERIFY(!PriceFormula::parse(QString(90, u'(') + u"cost"_s + QString(90, u')')));
        QVERIFY(!PriceFormula::parse(QString(190, u'-') + u"cost"_s));
    }

    void noPriceAtOrBelowZero()
    {
        QVERIFY(!PriceFormula::parse(u"cost - 5"_s)->apply(amount("5")));
        QVERIFY(!PriceFormula::parse(u"cost - 6"_s)->apply(amount("5")));
        QVERIFY(!PriceFormula::parse(u"cost*1.5"_s)->apply(amount("0")));
    }
    void largestCostsStayExact()
    {
        const auto formula = PriceFormula::parse(u"cost*0.999999"_s);
        QCOMPARE(formula->apply(amount("1000000000000"))->toDecimal(), u"999999000000"_s);
        QVERIFY(!PriceFormula::parse(u"cost*1.000001"_s)->apply(amount("1000000000000")));
        QVERIFY(!PriceFormula::parse(u"cost*10000000"_s)->apply(amount("1000000000000")));
    }
    void endingsNeedHundredths()
    {
        const auto yen = *Currency::fromCode(u"JPY");
        QVERIFY(!PriceFormula::parse(u"cost*2 -> .99"_s)->apply(amount("450", yen)));
        QCOMPARE(PriceFormula::parse(u"cost*2"_s)->apply(amount("450", yen))->toDecimal(),
                 u"900"_s);
    }

    void margins()
    {
        QVERIFY(marginMicros(amount("3"), amount("4")) == 25'000'000);
        QVERIFY(marginMicros(amount("4"), amount("3")) == -33'333'333);
        QVERIFY(marginMicros(amount("0"), amount("4")) == 100'000'000);
        QVERIFY(!marginMicros(amount("1"), amount("0")));
        QVERIFY(!marginMicros(amount("1"), amount("2", *Currency::fromCode(u"EUR"))));
    }
    void markUps()
    {
        QCOMPARE(markedUp(amount("4"), *parsePercent(u"35"_s))->toDecimal(), u"5.4"_s);
        QCOMPARE(markedUp(amount("4.2"), *parsePercent(u"12,5 %"_s))->toDecimal(), u"4.725"_s);
        QCOMPARE(percentText(*parsePercent(u"12.50"_s)), u"12.5"_s);
        for (const auto& text : {u""_s, u"x"_s, u"-5"_s, u"1001"_s, u"1.2345678"_s, u"1 2"_s})
            QVERIFY2(!parsePercent(text), qPrintable(text));
    }
};

SIMSTOCK_TEST_MAIN(TestPriceFormula, QCoreApplication)
#include "tst_priceformula.moc"
