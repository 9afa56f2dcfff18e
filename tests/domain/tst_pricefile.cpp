// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pricefile.h"

#include "models/core/csv.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestPriceFile : public QObject {
    Q_OBJECT
private:
    static Money dollars(const char* text) { return *Money::fromDecimal(text, Currency::usd()); }
    static PricedPlan plan(const QString& account, const QString& code, const QString& name)
    {
        PricedPlan one;
        one.key = {AccountId(account), OfferCode(code)};
        one.account = account;
        one.name = name;
        one.cost = dollars("4");
        return one;
    }
    /// Two accounts that share a plan, two plans that share a name, one without a cost.
    static QList<PricedPlan> plans()
    {
        QList<PricedPlan> all{plan(u"Main"_s, u"JP5"_s, u"Japan 5 GB"_s),
                              plan(u"Main"_s, u"TH1"_s, u"Thailand"_s),
                              plan(u"Main"_s, u"TH2"_s, u"Thailand"_s),
                              plan(u"Main"_s, u"BOTH"_s, u"Everywhere"_s),
                              plan(u"Airport"_s, u"BOTH"_s, u"Everywhere"_s),
                              plan(u"Main"_s, u"GONE"_s, u"Old plan"_s)};
        all[5].cost.reset();
        return all;
    }

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void oneLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("plan");      // -1: a bad line
        QTest::addColumn<QString>("value"); // or the words of the problem
        const auto row = [](const char* name, const QByteArray& content, int plan,
                            const QString& value) {
            QTest::newRow(name) << content << plan << value;
        };
        const QByteArray head = "Plan id,Mark-up %,Final price\n";
        row("final price", head + "JP5,,9.99", 0, u"9.99"_s);
        row("mark-up", head + "JP5,35,", 0, u"35 %"_s);
        row("mark-up with its sign", head + "JP5,12.5 %,", 0, u"12.5 %"_s);
        row("both", head + "JP5,35,9.99", -1, u"only one of them"_s);
        row("no plan", head + ",35,", -1, u"names no plan"_s);
        row("unknown plan", head + "XX,35,", -1, u"\"XX\" is not here"_s);
        row("a comma is no point", head + "JP5,,\"9,99\"", -1, u"Write it like 9.99."_s);
        row("no number", head + "JP5,,free", -1, u"\"free\" is no price"_s);
        row("zero", head + "JP5,,0.00", -1, u"above zero"_s);
        row("negative", head + "JP5,,-3", -1, u"above zero"_s);
        row("exponent", head + "JP5,,1e3", -1, u"above zero"_s);
        row("too much", head + "JP5,1001,", -1, u"0 to 1,000"_s);
        row("by name", "plan,price\n japan 5  gb ,7", 0, u"7"_s);
        row("name of two", "plan,price\nThailand,7", -1, u"by its plan id"_s);
        row("id before name", "plan id;plan;price\nTH2;Thailand;7", 2, u"7"_s);
        row("two accounts", "code,price\nBOTH,7", -1, u"Name the account"_s);
        row("the named account", "account,code,price\nairport,BOTH,7", 4, u"7"_s);
        row("another account", "account,code,price\nAirport,JP5,7", -1, u"does not have"_s);
        row("currency", "code,currency,price\nJP5,usd,7", 0, u"7"_s);
        row("another currency", "code,currency,price\nJP5,EUR,7", -1, u"priced in USD"_s);
        row("no cost", "code,price\nGONE,7", -1, u"cost of the plan is not known"_s);
        row("decimal comma", "Plan id;Final price\nJP5;9,99", 0, u"9.99"_s);
        row("comma in a mark-up", "Plan id;Mark-up %\nJP5;12,5", 0, u"12.5 %"_s);
        row("short point beside semicolons", "Plan id;Final price\nJP5;9.99", 0, u"9.99"_s);
        row("a point that may group", "Plan id;Final price\nJP5;1.500", -1, u"like 9,99"_s);
        row("mark of the encoding", "\xEF\xBB\xBF" + head + "JP5,,9.99", 0, u"9.99"_s);
    }
    void oneLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, plan);
        QFETCH(QString, value);
        const auto file = readPriceFile(content, plans());
        QVERIFY(file);
        if (plan < 0) {
            QCOMPARE(file->lines.size(), 0);
            QCOMPARE(file->problems.size(), 1);
            QVERIFY(file->problems.first().startsWith(u"Line 2: "_s));
            QVERIFY2(file->problems.first().contains(value), qPrintable(file->problems.first()));
            return;
        }
        QCOMPARE(file->problems, QStringList());
        QCOMPARE(file->lines.size(), 1);
        const auto& line = file->lines.first();
        QCOMPARE(line.plan, plans()[plan].key);
        QCOMPARE(line.line, 2);
        QVERIFY(line.markupMicros.has_value() != line.finalPrice.has_value()); // never both
        if (value.endsWith(u'%'))
            QCOMPARE(*line.markupMicros, qRound64(value.chopped(2).toDouble() * 1e6));
        else
            QCOMPARE(*line.finalPrice, dollars(value.toLatin1().constData()));
    }

    void badLinesDoNotHideGoodOnes()
    {
        const auto file =
            readPriceFile("Plan id,Final price\nJP5,9\nJP5,8\nTH1,\n\"a\nb\",1\nTH2,x", plans());
        QVERIFY(file);
        QCOMPARE(file->lines.size(), 1);
        QCOMPARE(file->left, 1);
        QCOMPARE(file->problems.size(), 3);
        QVERIFY(file->problems[0].startsWith(u"Line 3: Line 2 has"_s));
        QVERIFY(file->problems[1].startsWith(u"Line 5: "_s));
        QVERIFY(file->problems[2].startsWith(u"Line 7: "_s)); // after the line break in quotes
    }

    void aFileWithoutItsColumnsIsRefused()
    {
        for (const auto* content : {"", "Plan id,Final price\n", "Name,Comment\nJapan,x\n",
                                    "Mark-up %\n35\n", "\xFF\xFE"})
            QVERIFY2(!readPriceFile(content, plans()), content);
    }

    void whatIsExportedIsReadBack()
    {
        auto all = plans();
        all[0].finalPrice = dollars("1234.5");
        all[1].markupMicros = 12'500'000;
        all[2].name = u"=HYPERLINK(\"x\")"_s;
        all[2].finalPrice = dollars("0.000001");
        all[3].customerPrice = dollars("8"); // by a rule: not a price of its own
        for (const auto kind : {CsvKind::Plain, CsvKind::Spreadsheet}) {
            auto content = csvBeginning(kind) + csvLine(priceFileTitles(), kind);
            for (const auto& one : all)
                content += csvLine(priceFileCells(one), kind);
            QVERIFY(!content.contains("\"=HYPER"));
            const auto file = readPriceFile(content, all);
            QVERIFY(file);
            QCOMPARE(file->problems, QStringList());
            QCOMPARE(file->lines.size(), 3);
            QCOMPARE(file->left, 3);
            for (int i = 0; i < file->lines.size(); ++i) {
                const auto& line = file->lines[i];
                QCOMPARE(line.plan, all[i].key);
                QCOMPARE(line.finalPrice, all[i].finalPrice);
                QCOMPARE(line.markupMicros, all[i].markupMicros);
            }
        }
    }
};

SIMSTOCK_TEST_MAIN(TestPriceFile, QCoreApplication)
#include "tst_pricefile.moc"
