// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/csv.h"

#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto& cell :
             {u"Japan"_s, u"5\" of \"it\""_s, u"a,b;c\nd"_s, u"=cmd|' /C calc'!A0"_s, u"+1"_s,
              u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"＝1"_s, u"  =1"_s, u"'quoted'"_s,
              u"8985224628000111311"_s, u"東京 Größe"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, cell);
        for (const auto kind : {CsvKind::Plain, CsvKind::Spreadsheet}) {
            const auto table = readCsv(csvBeginning(kind) + csvLine({u"One"_s, u"Two"_s}, kind) +
                                       csvLine({cell, u"2"_s}, kind));
            QVERIFY(table);
            QCOMPARE(table->records.size(), 2);
            QCOMPARE(table->records[0].cells, (QStringList{u"One"_s, u"Two"_s}));
            QCOMPARE(table->records[1].cells, (QStringList{cell, u"2"_s}));
        }
    }

    void formsOfFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const QByteArray& content, char separator,
                            const QStringList& second, int line = 2) {
            QTest::newRow(name) << content << QChar::fromLatin1(separator) << second << line;
        };
        row("comma", "a,b\r\n1,2\r\n", ',', {u"1"_s, u"2"_s});
        row("mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2",
            ',', {u"1"_s, u"2"_s});
        row("semicolon", "a;b\n1,5;2\n", ';', {u"1,5"_s, u"2"_s});
        row("told", "sep=;\na;b\n1;2\n", ';', {u"1"_s, u"2"_s}, 3);
        row("quoted separators in the head", "\"a;;;\",b\n1,2\n", ',', {u"1"_s, u"2"_s});
        row("empty lines", "a,b\n\n,\n1,2\n", ',', {u"1"_s, u"2"_s}, 4);
        row("break in quotes", "\"a\nx\",b\n1,2\n", ',', {u"1"_s, u"2"_s}, 3);
        row("missing cells", "a,b\n1\n", ',', {u"1"_s});
        row("quote in the middle", "a,b\n5\" pipe,2\n", ',', {u"5\" pipe"_s, u"2"_s});
    }
    void formsOfFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QChar, separator);
        QFETCH(QStringList, second);
        QFETCH(int, line);
        const auto table = readCsv(content);
        QVERIFY(table);
        QCOMPARE(table->separator, separator);
        QCOMPARE(table->records.size(), 2);
        QCOMPARE(table->records[1].cells, second);
        QCOMPARE(table->records[1].line, line);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("latin 1") << QByteArray("a,b\nGr\xF6\xDF"
                                               "e,1\n")
                                 << u"not UTF-8"_s;
        QTest::newRow("utf 16") << QByteArray("\xFF\xFE"
                                              "a\0,\0b\0",
                                              8)
                                << u"not UTF-8"_s;
        QTest::newRow("open quote") << QByteArray("a,b\n\"1,2\n3,4\n") << u"Line 2:"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const auto table = readCsv(content);
        QVERIFY(!table);
        QVERIFY2(table.error().userText.contains(words), qPrintable(table.error().userText));
    }
};

SIMSTOCK_TEST_MAIN(TestCsv, QCoreApplication)
#include "tst_csv.moc"
