// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/roamclient.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::RoamClient;

/// Contract sections 3, 4 and 8: money, pace, assignments, top-ups.
class TestSandboxTravelRoamOrders : public QObject {
    Q_OBJECT

    static QString portugal() { return u"esim_5GB_30D_PT_V2"_s; }
    static double price(RoamClient& client, const QString& bundle)
    {
        return client.post("bundle", {{u"bundlename"_s, bundle}}).json()[u"price"].toDouble();
    }
    static QJsonObject ledger(RoamClient& client)
    {
        return client.wire().control(u"ledger"_s, {{u"path"_s, u"/processorders"_s}});
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void orderIsPaidThenAssigned()
    {
        RoamClient client;
        const auto cost = price(client, portugal());
        const auto placed = client.order(portugal());
        QCOMPARE(placed.status, 200);
        const auto json = placed.json();
        const auto reference = json[u"orderReference"].toString();
        const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
        QVERIFY2(uuid.match(reference).hasMatch(), qPrintable(reference));
        QCOMPARE(json[u"total"].toDouble(), cost);
        QCOMPARE(json[u"currency"].toString(), u"USD"_s);
        QCOMPARE(json[u"createdDate"].toString(), u"2026-01-01T10:00:07.000Z"_s);
        QCOMPARE(json[u"order"][0][u"item"].toString(), portugal());
        QCOMPARE(json[u"order"][0][u"quantity"].toInt(), 1);
        QCOMPARE(client.balance(), 5000 - cost);
        QCOMPARE(client.assignments(reference).status, 404);
        client.advance(3999);
        QCOMPARE(client.assignments(reference).status, 404);
        client.advance(1);
        QCOMPARE(client.assigned(reference)[u"profileStatus"].toString(), u"Released"_s);
        QCOMPARE(ledger(client)[u"chargeCount"].toInt(), 1);
        QVERIFY(client.order(portugal()).json()[u"orderReference"].toString() != reference);
    }
    void assignmentHasEveryMemberOfTheSample()
    {
        RoamClient client;
        client.set({{u"appleLinks"_s, u"all"_s}});
        const auto esim = client.assigned(client.buy(portugal()));
        QVERIFY(QRegularExpression(u"^89[0-9]{17}$"_s).match(esim[u"iccid"].toString()).hasMatch());
        const auto matchingId = esim[u"matchingId"].toString();
        QVERIFY(
            QRegularExpression(u"^[0-9A-F]{4}(-[0-9A-F]{4}){2}$"_s).match(matchingId).hasMatch());
        QCOMPARE(esim[u"smdpAddress"].toString(), u"smdp.sandbox.example"_s);
        QCOMPARE(esim[u"pin"].toString().size(), 4);
        QCOMPARE(esim[u"puk"].toString().size(), 8);
        QVERIFY(esim.contains(u"firstInstalledDateTime") &&
                esim[u"firstInstalledDateTime"].isNull());
        QCOMPARE(esim[u"appleInstallUrl"].toString(),
                 u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata="
                 "LPA:1$smdp.sandbox.example$"_s +
                     matchingId);
    }
    void appleLinkIsThereForSome()
    {
        RoamClient client;
        int links = 0;
        constexpr int count = 24;
        for (int i = 0; i < count; ++i)
            links += client.assigned(client.buy(portugal()))[u"appleInstallUrl"].isString() ? 1 : 0;
        QVERIFY2(links > 0 && links < count, qPrintable(QString::number(links)));
    }
    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        const QString name = u"bundleName"_s;
        const QString type = u"orderType"_s;
        QTest::newRow("empty") << QJsonObject{} << name;
        QTest::newRow("no type") << QJsonObject{{name, portugal()}} << type;
        QTest::newRow("unknown bundle")
            << QJsonObject{{name, u"esim_1GB_7D_XX_V2"_s}, {type, u"COUNTRY"_s}} << name;
        QTest::newRow("bundlename")
            << QJsonObject{{u"bundlename"_s, portugal()}, {type, u"COUNTRY"_s}} << name;
        QTest::newRow("unknown type")
            << QJsonObject{{name, portugal()}, {type, u"country"_s}} << type;
        QTest::newRow("other type") << QJsonObject{{name, portugal()}, {type, u"REGION"_s}} << type;
        QTest::newRow("number") << QJsonObject{{name, 5}, {type, u"COUNTRY"_s}} << name;
        QTest::newRow("unknown iccid")
            << QJsonObject{{name, portugal()}, {type, u"COUNTRY"_s}, {u"iccid"_s, u"89"_s}}
            << u"iccid"_s;
    }
    void refusals()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        RoamClient client;
        const auto reply = client.post("processorders", body);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.json()[u"errors"].toObject().keys(), QStringList{field});
        QCOMPARE(ledger(client)[u"chargeCount"].toInt(), 0);
    }
    void balanceMustSuffice()
    {
        RoamClient client;
        client.control(u"balance"_s, {{u"balance"_s, 10'000}});
        const auto reply = client.order(portugal());
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.json()[u"message"].toString().contains(u"balance"));
        QCOMPARE(client.balance(), 0.01);
        QCOMPARE(client.control(u"figures"_s)[u"purchases"].toInt(), 0);
    }
    void purchasesKeepTheirDistance_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("429") << u"429"_s << 429;
        QTest::newRow("503") << u"503"_s << 503;
    }
    void purchasesKeepTheirDistance()
    {
        QFETCH(QString, answer);
        RoamClient client;
        client.set({{u"purchaseGapMs"_s, 5000}, {u"purchaseGapAnswer"_s, answer}});
        QCOMPARE(client.control(u"figures"_s)[u"smallestPurchaseGapMs"].toInt(), -1);
        QCOMPARE(client.order(portugal()).status, 200);
        client.advance(7000);
        QCOMPARE(client.order(portugal()).status, 200);
        QCOMPARE(client.control(u"figures"_s)[u"smallestPurchaseGapMs"].toInt(), 7000);
        client.advance(4999);
        const auto refused = client.order(portugal());
        QTEST(refused.status, "status");
        QVERIFY(refused.json()[u"message"].isString());
        QCOMPARE(client.control(u"figures"_s)[u"purchases"].toInt(), 2);
        QCOMPARE(ledger(client)[u"chargeCount"].toInt(), 2);
        client.advance(1); // five seconds after the last one that was paid
        QCOMPARE(client.order(portugal()).status, 200);
        const auto figures = client.control(u"figures"_s);
        QCOMPARE(figures[u"smallestPurchaseGapMs"].toInt(), 1);
        QCOMPARE(figures[u"refusedForPace"].toInt(), 1);
        QCOMPARE(figures[u"purchaseRequests"].toInt(), 4);
    }
    void unavailableWithAndWithoutPurchase_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        QTest::addColumn<int>("charges");
        QTest::addColumn<bool>("json");
        const QString kind = u"kind"_s;
        const QString execute = u"execute"_s;
        QTest::newRow("page, not done") << QJsonObject{{kind, u"503"_s}} << 0 << false;
        QTest::newRow("page, done") << QJsonObject{{kind, u"503"_s}, {execute, true}} << 1 << false;
        QTest::newRow("JSON, not done")
            << QJsonObject{{kind, u"vendorError"_s}, {u"code"_s, u"503"_s}} << 0 << true;
        QTest::newRow("JSON, done")
            << QJsonObject{{kind, u"vendorError"_s}, {u"code"_s, u"503"_s}, {execute, true}} << 1
            << true;
    }
    void unavailableWithAndWithoutPurchase()
    {
        QFETCH(QJsonObject, rule);
        QFETCH(bool, json);
        RoamClient client;
        rule.insert(u"vendor"_s, u"travelroam"_s);
        rule.insert(u"path"_s, u"/processorders$"_s);
        client.wire().fault(rule);
        const auto reply = client.order(portugal());
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.json().contains(u"message"), json);
        QTEST(ledger(client)[u"chargeCount"].toInt(), "charges");
        QCOMPARE(client.balance() < 5000, ledger(client)[u"chargeCount"].toInt() == 1);
    }
    void errorForms()
    {
        RoamClient client;
        client.set({{u"errorForm"_s, u"error"_s}});
        QCOMPARE(client.order(u"x"_s).json().keys(), QStringList{u"error"_s});
        client.set({{u"errorForm"_s, u"page"_s}});
        const auto page = client.order(u"x"_s);
        QCOMPARE(page.status, 422);
        QCOMPARE(page.header("Content-Type"), QByteArray("text/html"));
        QVERIFY(page.body.startsWith("<html>"));
    }
    void referenceForms_data()
    {
        QTest::addColumn<QString>("word");
        for (const auto* word : {"orderReference", "order_reference", "reference", "data", "none"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void referenceForms()
    {
        QFETCH(QString, word);
        RoamClient client;
        client.set({{u"reference"_s, word}});
        const auto json = client.order(portugal()).json();
        const auto reference = word == "data"_L1 ? json[u"data"][u"orderReference"].toString()
                                                 : json.value(word).toString();
        QCOMPARE(reference.isEmpty(), word == "none"_L1);
        QCOMPARE(json.contains(u"orderReference"), word == "orderReference"_L1);
        client.advance(5000);
        if (!reference.isEmpty())
            QVERIFY(client.assigned(reference).contains(u"matchingId"));
        QCOMPARE(ledger(client)[u"chargeCount"].toInt(), 1);
    }
    void notReadyForms()
    {
        RoamClient client;
        const auto reference = client.order(portugal()).json()[u"orderReference"].toString();
        const auto form = [&](const QString& word) {
            client.set({{u"notReady"_s, word}});
            return client.assignments(reference);
        };
        QCOMPARE(form(u"404"_s).status, 404);
        QCOMPARE(form(u"503"_s).status, 503);
        QCOMPARE(form(u"empty"_s).body, QByteArray("[]"));
        const auto object = form(u"withoutMatchingId"_s);
        QCOMPARE(object.status, 200);
        QVERIFY(object.json().contains(u"iccid") && !object.json().contains(u"matchingId"));
    }
    void answerShapes()
    {
        RoamClient client;
        const auto reference = client.buy(portugal());
        const auto esim = client.assigned(reference);
        const auto shape = [&](const QString& word) {
            client.set({{u"assignments"_s, word}});
            return client.assignments(reference);
        };
        QCOMPARE(shape(u"object"_s).json(), esim);
        QCOMPARE(shape(u"assignments"_s).json(),
                 (QJsonObject{{u"assignments"_s, QJsonArray{esim}}}));
        QCOMPARE(shape(u"data"_s).json(), (QJsonObject{{u"data"_s, QJsonArray{esim}}}));
        QVERIFY(shape(u"csv"_s).body.startsWith("iccid,matchingId,smdpAddress,"));
        shape(u"array"_s);
        const auto csv = client.assignments(reference, "*/*");
        QVERIFY(csv.header("Content-Type").startsWith("text/csv"));
        const auto lines = csv.body.split('\n');
        QVERIFY(lines[1].startsWith(esim[u"iccid"].toString().toLatin1() + ',' +
                                    esim[u"matchingId"].toString().toLatin1() + ','));
        QCOMPARE(lines[0].count(','), lines[1].count(','));
    }
    void assignmentsOfNothing()
    {
        RoamClient client;
        QCOMPARE(client.get("getesimassignments").status, 422);
        QCOMPARE(client.get("getesimassignments?orderReference=").status, 422);
        QCOMPARE(client.get("getesimassignments?orderreference=x").status, 422);
        QCOMPARE(client.assignments(u"8f2d0e14-71aa-4d3c-9d52-0a1b2c3d4e5f"_s).status, 404);
        const auto seen = client.wire().control(u"ledger"_s)[u"requests"].toArray().last();
        QCOMPARE(seen[u"query"].toString(),
                 u"orderReference=8f2d0e14-71aa-4d3c-9d52-0a1b2c3d4e5f"_s);
    }
    void topUp()
    {
        RoamClient client;
        const auto iccid = client.assigned(client.buy(portugal()))[u"iccid"].toString();
        const auto before = client.balance();
        const auto placed = client.order(u"esim_1GB_7D_PT_V2"_s, iccid);
        QCOMPARE(placed.status, 200);
        QVERIFY(client.balance() < before);
        const auto reference = placed.json()[u"orderReference"].toString();
        QCOMPARE(client.assignments(reference).status, 404);
        client.advance(4000);
        QCOMPARE(client.assigned(reference)[u"iccid"].toString(), iccid);
        const auto applied =
            client.post("esims/applied/bundles", {{u"iccid"_s, iccid}}).json()[u"bundles"];
        QCOMPARE(applied.toArray().size(), 2);
        QCOMPARE(applied[1][u"name"].toString(), u"esim_1GB_7D_PT_V2"_s);
        QCOMPARE(client.control(u"esims"_s)[u"esims"].toArray().size(), 1);
    }
    void topUpElsewhereIsRefused_data()
    {
        QTest::addColumn<QString>("bundle");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("country") << u"esim_1GB_7D_ES_V2"_s << u"COUNTRY"_s << u"country"_s;
        RoamClient client;
        const auto regional =
            client.all({{u"region"_s, u"Europe"_s}, {u"description"_s, u"Europe 1GB 7Days"_s}});
        QTest::newRow("region") << regional[0][u"name"].toString() << u"REGION"_s << u"country"_s;
        QTest::newRow("network") << u"esimp_1GB_1D_PT_V2"_s << u"COUNTRY"_s << u"provider"_s;
    }
    void topUpElsewhereIsRefused()
    {
        QFETCH(QString, bundle);
        QFETCH(QString, type);
        QFETCH(QString, words);
        RoamClient client;
        const auto iccid = client.assigned(client.buy(portugal()))[u"iccid"].toString();
        const auto before = client.balance();
        const auto refused = client.order(bundle, iccid, type);
        QCOMPARE(refused.status, 422);
        QVERIFY2(refused.json()[u"message"].toString().contains(words), refused.body.constData());
        QCOMPARE(client.balance(), before);
        // The control: as a new eSIM it is sold.
        QCOMPARE(client.order(bundle, {}, type).status, 200);
    }
    void organisationForms()
    {
        RoamClient client;
        QCOMPARE(client.get("organisation").body,
                 client.post("organisation", QByteArray("{}")).body);
        const auto form = [&](const QString& word) {
            client.set({{u"organisation"_s, word}});
            return client.get("organisation").json();
        };
        const auto entry = form(u"root"_s);
        QCOMPARE(entry.keys(), (QStringList{u"balance"_s, u"currency"_s, u"name"_s}));
        QCOMPARE(entry[u"balance"].toDouble(), 5000.0);
        QCOMPARE(form(u"data"_s), (QJsonObject{{u"data"_s, entry}}));
        QCOMPARE(form(u"organisation"_s), (QJsonObject{{u"organisation"_s, entry}}));
        QCOMPARE(form(u"organisations"_s), (QJsonObject{{u"organisations"_s, QJsonArray{entry}}}));
    }
    void settingsOfNobodyAreAnError()
    {
        RoamClient client;
        for (const auto& wrong :
             {QJsonObject{{u"notready"_s, u"404"_s}}, QJsonObject{{u"notReady"_s, u"405"_s}},
              QJsonObject{{u"pageCounts"_s, 1}}})
            QVERIFY(!client.wire().sandbox().control(u"travelroam/settings"_s, wrong));
        QVERIFY(!client.wire().sandbox().control(u"travelroam/nonsense"_s));
        QVERIFY(!client.wire().sandbox().control(u"travelroam/esim"_s, {{u"iccid"_s, u"1"_s}}));
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxTravelRoamOrders, QCoreApplication)
#include "tst_sandboxtravelroamorders.moc"
