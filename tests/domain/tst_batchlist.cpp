// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/batchlist.h"

#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

/// A list of customers, as people paste and import it.
class TestBatchList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void aLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said"); // name|email|phone|note|plan|account|quantity|days
        const auto row = [](const char* name, const QByteArray& content, const QString& said) {
            QTest::newRow(name) << content << said;
        };
        row("a name alone", "Ada Lovelace", u"Ada Lovelace||||||1|0"_s);
        row("pasted cells", "Ada\tada@example.org\t+44 20 7946 0958\tgate 4",
            u"Ada|ada@example.org|+44 20 7946 0958|gate 4|||1|0"_s);
        row("any order of cells", "ada@example.org;Ada", u"Ada|ada@example.org|||||1|0"_s);
        row("titles", "Plan,Name,Quantity\nJP5,Ada,3", u"Ada||||JP5||3|0"_s);
        row("titles as people write them",
            "Customer name;E-Mail;Mobile;Remark\nAda;a@b.ch;0791234567;x",
            u"Ada|a@b.ch|0791234567|x|||1|0"_s);
        row("titles in German", "Kundenname;E-Mail;Tarif;Anzahl;Tage\nAda;a@b.ch;JP5;3;7",
            u"Ada|a@b.ch|||JP5||3|7"_s);
        row("titles in Arabic",
            "\u0627\u0644\u0627\u0633\u0645\t"
            "\u0627\u0644\u0628\u0631\u064A\u062F "
            "\u0627\u0644\u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A\t"
            "\u0627\u0644\u0643\u0645\u064A\u0629\nAda\ta@b.ch\t3",
            u"Ada|a@b.ch|||||3|0"_s);
        row("titles with the mark of a spreadsheet", "\xEF\xBB\xBFName\tDays\nAda\t7",
            u"Ada||||||1|7"_s);
        row("an account", "Account,Plan id\nAirport,JP5", u"||||JP5|Airport|1|0"_s);
        row("a column nobody knows", "Name,Shoe size\nAda,41", u"Ada||||||1|0"_s);
        row("a name like a title is data when the line has an address", "Guest,g@example.org",
            u"Guest|g@example.org|||||1|0"_s);
        row("blanks are put right", "Name\n  Ada   Lovelace ", u"Ada Lovelace||||||1|0"_s);
    }
    void aLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const auto lines = readBatchList(content);
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        const auto& line = lines->constFirst();
        const QStringList parts{line.name,
                                line.email,
                                line.phone,
                                line.note,
                                line.plan,
                                line.account,
                                QString::number(line.quantity),
                                QString::number(line.days)};
        QCOMPARE(parts.join(u'|'), said);
        QCOMPARE(line.problem, QString());
    }
    void badLinesSayWhatIsWrongAndStay_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("no quantity") << QByteArray("Ada,,,many,") << u"\"many\" is no quantity"_s;
        QTest::newRow("none") << QByteArray("Ada,,,0,") << u"quantity from 1"_s;
        QTest::newRow("too many") << QByteArray("Ada,,,1001,") << u"quantity from 1"_s;
        QTest::newRow("no days") << QByteArray("Ada,,,1,366") << u"days from 1 to 365"_s;
        QTest::newRow("no address") << QByteArray("Ada,ada(at)example,,1,") << u"no e-mail"_s;
        QTest::newRow("two addresses")
            << QByteArray("Ada,\"a@b.ch, c@d.ch\",,1,") << u"no e-mail"_s;
        QTest::newRow("no phone") << QByteArray("Ada,,call me,1,") << u"no phone number"_s;
        QTest::newRow("long") << QByteArray(201, 'x') + ",,,1," << u"more than 200"_s;
    }
    void badLinesSayWhatIsWrongAndStay()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, words);
        const auto lines =
            readBatchList("Name,E-mail,Phone,Quantity,Days\nGrace,,,2,\n" + line + '\n');
        QVERIFY(lines);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->first().problem, QString());
        QVERIFY2(lines->last().problem.contains(words), qPrintable(lines->last().problem));
        QCOMPARE(lines->last().line, 3);
    }
    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("blank lines") << QByteArray("\n \n\t\n") << u"empty"_s;
        QTest::newRow("titles only") << QByteArray("Name,E-mail\n") << u"no line below"_s;
        QTest::newRow("not text") << QByteArray("Ada\xFF\xFE,x\n") << u"UTF-8"_s;
        QTest::newRow("open quote") << QByteArray("Name\n\"Ada\n") << u"quotation mark"_s;
        QTest::newRow("endless") << QByteArray("Ada\n").repeated(mostBatchLines + 2)
                                 << u"more than 10000 lines"_s;
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const auto lines = readBatchList(content);
        QVERIFY(!lines);
        QVERIFY2(lines.error().userText.contains(words), qPrintable(lines.error().userText));
    }
    void theTitlesAreReadBack()
    {
        const auto lines = readBatchList(batchListTitles().join(u',').toUtf8() +
                                         "\nAda,a@b.ch,0791234567,note,JP5,Main,2,7");
        QVERIFY(lines);
        const auto& line = lines->constFirst();
        const BatchListLine expected{2,        u"Main"_s,   u"JP5"_s,        2,         7,
                                     u"Ada"_s, u"a@b.ch"_s, u"0791234567"_s, u"note"_s, {}};
        QCOMPARE(line, expected);
    }
};

SIMSTOCK_TEST_MAIN(TestBatchList, QCoreApplication)
#include "tst_batchlist.moc"
