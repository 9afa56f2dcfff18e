// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::SandboxClient;

/// Contract sections 1 and 10, and the catalogue's two sources.
class TestSandboxCatalogue : public QObject {
    Q_OBJECT

    static QJsonArray list(SandboxClient& client, const QJsonObject& filter)
    {
        return client.post("package/list", filter).obj()[u"packageList"].toArray();
    }
    static QString write(const QTemporaryDir& folder, const QByteArray& text)
    {
        const QString path = folder.filePath(u"plans.jsonl"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the fixture");
        return path;
    }
    static QByteArray plan(const QByteArray& change = {}, const QByteArray& by = {})
    {
        QByteArray line =
            R"({"code":"fix_5GB_30D_PT","description":"Five, Portugal","days":30,"dataMb":5000,)"
            R"("unlimited":false,"price":"12.34","currency":"USD","region":"Europe",)"
            R"("speeds":["4G","5G"],"countries":["PT"],"group":"Fixed"})"
            "\n";
        return change.isEmpty() ? line : line.replace(change, by);
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void generatedCatalogueIsOfRealSizeAndKind()
    {
        SandboxClient client;
        const auto all = list(client, {});
        QVERIFY2(all.size() >= 2500 && all.size() <= 2700, qPrintable(QString::number(all.size())));
        QSet<QString> codes;
        QSet<QString> operators;
        QSet<int> dataTypes;
        QSet<int> topUpTypes;
        QSet<int> smsStatuses;
        for (const auto& value : all) {
            codes.insert(value[u"packageCode"].toString());
            codes.insert(value[u"slug"].toString());
            dataTypes.insert(value[u"dataType"].toInt());
            topUpTypes.insert(value[u"supportTopUpType"].toInt());
            smsStatuses.insert(value[u"smsStatus"].toInt());
            operators.insert(
                value[u"locationNetworkList"][0][u"operatorList"][0][u"operatorName"].toString());
            QVERIFY(value[u"price"].toInteger() > 0);
            QVERIFY(value[u"retailPrice"].toInteger() > value[u"price"].toInteger());
        }
        QCOMPARE(codes.size(), 2 * all.size());
        QCOMPARE(dataTypes, (QSet<int>{1, 2, 3, 4}));
        QCOMPARE(topUpTypes, (QSet<int>{1, 2, 3}));
        QCOMPARE(smsStatuses, (QSet<int>{0, 1, 2}));
        QVERIFY(operators.size() > 100);
        SandboxClient again;
        QCOMPARE(list(again, {}), all);
    }
    void planHasEveryMemberOfTheSample()
    {
        SandboxClient client;
        const auto plans = list(client, {{u"slug"_s, u"PT_5_30"_s}});
        QCOMPARE(plans.size(), 1);
        const auto plan = plans[0].toObject();
        for (const auto* name : {"packageCode",
                                 "slug",
                                 "name",
                                 "price",
                                 "currencyCode",
                                 "volume",
                                 "smsStatus",
                                 "dataType",
                                 "unusedValidTime",
                                 "duration",
                                 "durationUnit",
                                 "location",
                                 "locationCode",
                                 "description",
                                 "activeType",
                                 "favorite",
                                 "retailPrice",
                                 "speed",
                                 "ipExport",
                                 "supportTopUpType",
                                 "fupPolicy",
                                 "locationNetworkList"})
            QVERIFY2(plan.contains(QLatin1StringView(name)), name);
        QCOMPARE(plan[u"name"].toString(), u"Portugal 5GB 30Days"_s);
        QCOMPARE(plan[u"volume"].toInteger(), 5'368'709'120);
        QCOMPARE(plan[u"locationNetworkList"][0][u"locationName"].toString(), u"Portugal"_s);
        QCOMPARE(plan[u"locationNetworkList"][0][u"operatorList"][0].toObject(),
                 (QJsonObject{{u"operatorName"_s, u"MEO"_s}, {u"networkType"_s, u"5G"_s}}));
    }
    void filters()
    {
        SandboxClient client;
        const auto all = list(client, {}).size();
        QCOMPARE(client.post("package/list", QByteArray()).obj()[u"packageList"].toArray().size(),
                 all);
        QCOMPARE(list(client, {{u"locationCode"_s, u""_s},
                               {u"type"_s, u"BASE"_s},
                               {u"slug"_s, u""_s},
                               {u"packageCode"_s, u""_s},
                               {u"iccid"_s, u""_s}})
                     .size(),
                 all);
        for (const auto& plan : list(client, {{u"locationCode"_s, u"PT"_s}}))
            QCOMPARE(plan[u"location"].toString(), u"PT"_s);
        const auto regional = list(client, {{u"locationCode"_s, u"!RG"_s}});
        const auto global = list(client, {{u"locationCode"_s, u"!GL"_s}});
        QVERIFY(regional.size() > 100);
        QVERIFY(global.size() > 20);
        for (const auto& plan : global)
            QVERIFY(plan[u"location"].toString().split(u',').size() > 60);
        QCOMPARE(list(client, {{u"locationCode"_s, u"NA-3"_s}})[0][u"location"].toString(),
                 u"CA,MX,US"_s);
        const auto fixed = list(client, {{u"dataType"_s, u"1"_s}}).size();
        const auto daily = list(client, {{u"dataType"_s, u"2"_s}}).size();
        QCOMPARE(fixed + daily, all);
        QVERIFY(fixed > 0 && daily > 0);
    }
    void refusedFilters()
    {
        SandboxClient client;
        const auto code = [&client](const QJsonObject& filter) {
            return client.post("package/list", filter).code();
        };
        const auto unknown = client.post("package/list", R"({"packageCode":"nope"})");
        QCOMPARE(unknown.code(), u"310241"_s);
        QCOMPARE(unknown.json()[u"errorMsg"].toString(),
                 u"base data plan code:[nope] doesn`t exist."_s);
        QCOMPARE(code({{u"locationCode"_s, u"ZZ"_s}}), u"310211"_s);
        QCOMPARE(code({{u"type"_s, u"OTHER"_s}}), u"200008"_s);
        QCOMPARE(code({{u"dataType"_s, u"9"_s}}), u"200008"_s);
        QCOMPARE(code({{u"locationCode"_s, 7}}), u"000104"_s);
        QCOMPARE(code({{u"type"_s, u"TOPUP"_s}, {u"iccid"_s, u"1"_s}}), u"310403"_s);
    }
    void topUpPlansFitTheirBase()
    {
        SandboxClient client;
        const auto all = list(client, {{u"type"_s, u"TOPUP"_s}});
        QVERIFY(all.size() > 1000);
        const auto own = list(client, {{u"type"_s, u"TOPUP"_s}, {u"slug"_s, u"PT_5_30"_s}});
        QVERIFY(own.size() >= 5);
        for (const auto& plan : own) {
            QVERIFY(plan[u"packageCode"].toString().startsWith("TOPUP_"_L1));
            QCOMPARE(plan[u"locationCode"].toString(), u"PT"_s);
            QCOMPARE(plan[u"dataType"].toInt(), 1);
        }
        QCOMPARE(list(client, {{u"type"_s, u"TOPUP"_s}, {u"slug"_s, u"PT_0.1_7"_s}}).size(), 0);
    }
    void withdrawnAndRepricedPlans()
    {
        SandboxClient client;
        const auto all = list(client, {}).size();
        client.control(u"esimaccess/plan"_s,
                       {{u"packageCode"_s, u"PT_5_30"_s}, {u"withdrawn"_s, true}});
        QCOMPARE(list(client, {}).size(), all - 1);
        QCOMPARE(client.post("package/list", R"({"slug":"PT_5_30"})").code(), u"310241"_s);
        client.control(
            u"esimaccess/plan"_s,
            {{u"packageCode"_s, u"PT_5_30"_s}, {u"withdrawn"_s, false}, {u"price"_s, 4321}});
        QCOMPARE(list(client, {{u"slug"_s, u"PT_5_30"_s}})[0][u"price"].toInteger(), 4321);
    }
    void locations()
    {
        SandboxClient client;
        const auto list = client.post("location/list", "{}").obj()[u"locationList"].toArray();
        QHash<QString, QJsonObject> byCode;
        for (const auto& value : list)
            byCode.insert(value[u"code"].toString(), value.toObject());
        QCOMPARE(byCode[u"PT"_s], (QJsonObject{{u"code"_s, u"PT"_s},
                                               {u"name"_s, u"Portugal"_s},
                                               {u"type"_s, 1},
                                               {u"subLocationList"_s, QJsonValue::Null}}));
        QCOMPARE(byCode[u"NA-3"_s][u"type"].toInt(), 2);
        QCOMPARE(byCode[u"NA-3"_s][u"subLocationList"][2].toObject(),
                 (QJsonObject{{u"code"_s, u"US"_s}, {u"name"_s, u"United States"_s}}));
    }
    void dataFileIsMappedAsDecided()
    {
        const QTemporaryDir folder;
        auto options = SandboxClient::frozen();
        options.cataloguePath = write(
            folder,
            plan() + "\n" +
                R"({"code":"unl_10D_AD","description":"No end, Andorra","days":10,"dataMb":null,)"
                R"("unlimited":true,"price":"109.56","currency":"USD","region":"Europe",)"
                R"("speeds":[],"countries":["AD"],"group":"Unlimited"})"
                "\n" +
                plan("fix_5GB_30D_PT", "iberia").replace("[\"PT\"]", "[\"ES\",\"PT\"]") +
                plan("fix_5GB_30D_PT", "odd").replace("5000", "300").replace("12.34", "0.0049"));
        SandboxClient client(options);
        const auto plans = list(client, {});
        QCOMPARE(plans.size(), 4);
        QCOMPARE(plans[0][u"slug"].toString(), u"fix_5GB_30D_PT"_s);
        QVERIFY(plans[0][u"packageCode"].toString() != plans[0][u"slug"].toString());
        QCOMPARE(plans[0][u"name"].toString(), u"Five, Portugal"_s);
        QCOMPARE(plans[0][u"price"].toInteger(), 123'400);
        QCOMPARE(plans[0][u"volume"].toInteger(), 5'368'709'120);
        QCOMPARE(plans[0][u"duration"].toInt(), 30);
        QCOMPARE(plans[0][u"dataType"].toInt(), 1);
        QCOMPARE(plans[0][u"speed"].toString(), u"4G/5G"_s);
        QCOMPARE(plans[1][u"dataType"].toInt(), 4);
        QCOMPARE(plans[1][u"volume"].toInteger(), 1'073'741'824);
        QCOMPARE(plans[1][u"price"].toInteger(), 109'560); // 109.56 / 10 days
        QCOMPARE(plans[1][u"duration"].toInt(), 10);
        QCOMPARE(plans[2][u"location"].toString(), u"ES,PT"_s);
        QCOMPARE(plans[2][u"locationCode"].toString(), u"EU-2"_s);
        QCOMPARE(plans[3][u"volume"].toInteger(), 322'122'547); // 0.3 × 2^30, rounded
        QCOMPARE(plans[3][u"price"].toInteger(), 49);
        // An unlimited plan without periodNum is bought for its own days.
        const auto before = client.balance();
        client.buy(u"a"_s, plans[1].toObject());
        QCOMPARE(client.balance(), before - 1'095'600);
    }
    void badDataFileNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("what");
        QTest::newRow("no JSON") << QByteArray("{\"code\":\n") << u"line 3"_s;
        QTest::newRow("a list") << QByteArray("[]\n") << u"no JSON object"_s;
        QTest::newRow("no code") << plan("fix_5GB_30D_PT", "") << u"\"code\""_s;
        QTest::newRow("days") << plan("30,", "0,") << u"\"days\""_s;
        QTest::newRow("price") << plan("12.34", "12,34") << u"\"price\""_s;
        QTest::newRow("price sign") << plan("12.34", "-1") << u"\"price\""_s;
        QTest::newRow("data") << plan("5000", "\"5000\"") << u"\"dataMb\""_s;
        QTest::newRow("data null") << plan("5000", "null") << u"\"dataMb\""_s;
        QTest::newRow("unlimited") << plan("false", "0") << u"\"unlimited\""_s;
        QTest::newRow("countries") << plan("[\"PT\"]", "[]") << u"\"countries\""_s;
        QTest::newRow("country") << plan("[\"PT\"]", "[\"pt\"]") << u"\"countries\""_s;
        QTest::newRow("currency") << plan("USD", "$") << u"\"currency\""_s;
        QTest::newRow("twice") << plan() << u"was there before"_s;
    }
    void badDataFileNamesTheLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, what);
        const QTemporaryDir folder;
        SandboxOptions options;
        options.cataloguePath = write(folder, plan() + "\n" + line);
        const auto status = createSandbox(options)->start();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Storage);
        const auto text = status.error().userText;
        QVERIFY2(text.contains(u"line 3"_s) && text.contains(what), qPrintable(text));
    }
    void missingAndEmptyDataFile()
    {
        const QTemporaryDir folder;
        SandboxOptions options;
        options.cataloguePath = folder.filePath(u"none"_s);
        QVERIFY(!createSandbox(options)->start());
        options.cataloguePath = write(folder, "\n\n");
        QVERIFY(createSandbox(options)->start().error().userText.contains("no plan"_L1));
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxCatalogue, QCoreApplication)
#include "tst_sandboxcatalogue.moc"
