// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/document.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

class TestJsonDocument : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void keepsValuesAndPaths()
    {
        const auto document =
            json::Document::parse("{\"a\":{\"list\":[1,{\"price\":19.990,\"name\":\"Ol\\u00e1\","
                                  "\"on\":true,\"no\":null}]},\"z\":\"end\"}");
        QVERIFY(document);
        const auto root = document->root();
        QCOMPARE(root.path(), u"(root)"_s);
        const auto list = root.find("a")->find("list");
        QCOMPARE(list->path(), u"a.list"_s);
        QList<json::Value> items;
        list->forEach([&](json::Value item) {
            items.append(item);
            return true;
        });
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).path(), u"a.list[0]"_s);
        const auto price = items.at(1).find("price");
        QCOMPARE(price->kind(), json::Kind::Number);
        QCOMPARE(price->text(), u"19.990"_s);
        QCOMPARE(price->path(), u"a.list[1].price"_s);
        QCOMPARE(items.at(1).find("name")->text(), u"Olá"_s);
        QVERIFY(items.at(1).find("on")->truth());
        QVERIFY(items.at(1).find("no")->isNull());
        QVERIFY(!items.at(1).find("absent"));
        QCOMPARE(root.find("z")->text(), u"end"_s);
    }

    void keepsEveryDigitOfANumber_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char* number : {"89852245280001354019", "12345678901234567890123456789", "1e400",
                                   "-0", "0.1000000000000000055511151231257827",
                                   "9223372036854775808", "47.980000000000004", "-1.5E+3"})
            QTest::newRow(number) << QByteArray(number);
    }
    void keepsEveryDigitOfANumber()
    {
        QFETCH(QByteArray, number);
        const auto document =
            json::Document::parse("{\"n\": " + number + " ,\"m\":[" + number + "\n]}");
        QVERIFY(document);
        QCOMPARE(document->root().find("n")->text(), QString::fromLatin1(number));
    }

    void refusesWhatIsNotOneDocument_data()
    {
        QTest::addColumn<QByteArray>("text");
        const std::pair<const char*, QByteArray> rows[] = {
            {"empty", ""},
            {"blank", "  \n"},
            {"html", "<html><body>maintenance</body></html>"},
            {"truncated", "{\"a\":[1,2"},
            {"truncated in a string", "{\"a\":\"b"},
            {"truncated in a word", "{\"a\":tru"},
            {"trailing comma in object", "{\"a\":1,}"},
            {"trailing comma in array", "[1,]"},
            {"missing comma", "[1 2]"},
            {"missing colon", "{\"a\" 1}"},
            {"missing value", "{\"a\":}"},
            {"two documents", "{\"a\":1}{\"a\":2}"},
            {"something behind", "{\"a\":1} x"},
            {"closing too much", "{\"a\":1}}"},
            {"mixed brackets", "{\"a\":[1}]"},
            {"byte order mark", "\xEF\xBB\xBF{}"},
            {"utf-16", QByteArray("{\0}\0", 4)},
            {"invalid utf-8", "{\"a\":\"\xff\xfe\"}"},
            {"cut utf-8", "{\"a\":\"\xc3\"}"},
            {"raw tab in string", "{\"a\":\"\t\"}"},
            {"raw line break in string", "{\"a\":\"\n\"}"},
            {"bad escape", "{\"a\":\"\\x41\"}"},
            {"bad unicode escape", "{\"a\":\"\\u00g0\"}"},
            {"unquoted name", "{a:1}"},
            {"single quotes", "{'a':1}"},
            {"number as name", "{1:1}"},
            {"NaN", "{\"a\":NaN}"},
            {"Infinity", "{\"a\":Infinity}"},
            {"minus infinity", "{\"a\":-Infinity}"},
            {"plus sign", "{\"a\":+5}"},
            {"leading zero", "{\"a\":01}"},
            {"hexadecimal", "{\"a\":0x10}"},
            {"leading point", "{\"a\":.5}"},
            {"trailing point", "{\"a\":5.}"},
            {"empty exponent", "{\"a\":5e}"},
            {"letters behind a number", "{\"a\":12abc}"},
            {"misspelt true", "{\"a\":truex}"},
            {"misspelt null", "{\"a\":nul}"},
            {"comment", "{\"a\":1 /* one */}"},
            {"bare null", "null"},
            {"bare number", "5"},
            {"bare string", "\"\""},
            {"bare true", "true"},
        };
        for (const auto& [name, text] : rows)
            QTest::newRow(name) << text;
    }
    void refusesWhatIsNotOneDocument()
    {
        QFETCH(QByteArray, text);
        const auto document = json::Document::parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Protocol);
        QVERIFY(!document.error().userText.isEmpty());
        QVERIFY(!document.error().detail.isEmpty());
    }
    void neverQuotesTheText()
    {
        const auto document = json::Document::parse("{\"ac\":\"LPA:1$smdp.example.net$SECRET\",}");
        QVERIFY(!document);
        QVERIFY(!document.error().detail.contains(u"SECRET"_s));
    }

    void everyCutOfAGoodTextIsRefused()
    {
        const QByteArray good =
            "{\"success\":true,\"obj\":{\"list\":[{\"a\":\"x\\\"y\",\"b\":-1.5e3},null]}}";
        QVERIFY(json::Document::parse(good));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY2(!json::Document::parse(good.first(length)), good.first(length).constData());
    }

    void boundsDepth()
    {
        const auto nested = [](int levels) {
            return QByteArray("{\"a\":") + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
        };
        QVERIFY(json::Document::parse(nested(60)));
        for (const int levels : {65, 1'200, 100'000}) {
            const auto document = json::Document::parse(nested(levels));
            QVERIFY(!document);
            QVERIFY(document.error().detail.startsWith(u"TooLarge"_s));
        }
        QVERIFY(!json::Document::parse(QByteArray(100'000, '[')));
    }
    void boundsBytesValuesAndItems()
    {
        QVERIFY(!json::Document::parse("{\"a\":1}", {.bytes = 6}));
        QVERIFY(json::Document::parse("[1,2,3]", {.values = 4}));
        QVERIFY(!json::Document::parse("[1,2,3,4]", {.values = 4}));
        json::ListTap tap{{"l"}, [](json::Value) -> Status { return {}; }};
        QVERIFY(json::Document::parse("{\"l\":[1,2]}", {.items = 2}, tap));
        QVERIFY(!json::Document::parse("{\"l\":[1,2,3]}", {.items = 2}, tap));
    }
    void readsAVeryLongString()
    {
        const QByteArray text = "{\"a\":\"" + QByteArray(20'000'000, 'x') + "\"}";
        const auto document = json::Document::parse(text);
        QVERIFY(document);
        QCOMPARE(document->root().find("a")->raw().size(), size_t(20'000'000));
    }

    void streamsTheItemsOfOneList()
    {
        QStringList seen;
        json::ListTap tap{{"obj", "packageList"}, [&](json::Value item) -> Status {
                              seen.append(item.find("n")->path() + u'=' + item.find("n")->text());
                              return {};
                          }};
        const auto document =
            json::Document::parse("{\"success\":true,\"packageList\":[{\"n\":0}],\"obj\":{"
                                  "\"packageList\":[{\"n\":1},{\"n\":[],\"n\":\"2\"}],\"more\":7}}",
                                  {}, tap);
        QVERIFY(document);
        QCOMPARE(seen, (QStringList{u"obj.packageList[0].n=1"_s, u"obj.packageList[1].n=2"_s}));
        const auto object = document->root().find("obj");
        QCOMPARE(object->find("more")->text(), u"7"_s);
        QCOMPARE(object->find("packageList")->kind(), json::Kind::Array);
        QVERIFY(document->root().find("success")->truth());
    }
    void aFailingItemStopsTheStream()
    {
        int calls = 0;
        json::ListTap tap{{"l"}, [&](json::Value) -> Status {
                              ++calls;
                              return failure(ErrorKind::Protocol, u"Range: l[0]"_s);
                          }};
        const auto document = json::Document::parse("{\"l\":[1,2]}", {}, tap);
        QVERIFY(!document);
        QCOMPARE(document.error().detail, u"Range: l[0]"_s);
        QCOMPARE(calls, 1);
    }
    void damageBehindTheListIsFound()
    {
        json::ListTap tap{{"l"}, [](json::Value) -> Status { return {}; }};
        QVERIFY(!json::Document::parse("{\"l\":[{},{}", {}, tap));
        QVERIFY(!json::Document::parse("{\"l\":[{},{}],", {}, tap));
    }
    void lastOfTwoSameNamesIsFound()
    {
        const auto document = json::Document::parse("{\"a\":1,\"a\":2}");
        QCOMPARE(document->root().find("a")->text(), u"2"_s);
        QCOMPARE(document->root().count("a"), 2);
    }
};

SIMSTOCK_TEST_MAIN(TestJsonDocument, QCoreApplication)
#include "tst_jsondocument.moc"
