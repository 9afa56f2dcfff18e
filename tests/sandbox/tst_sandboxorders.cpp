// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using test::SandboxClient;

/// Contract sections 2, 3, 5 and 6: money and allocation.
class TestSandboxOrders : public QObject {
    Q_OBJECT

    static QJsonObject order(const QString& transactionId, const QJsonArray& lines,
                             const QJsonObject& more = {})
    {
        QJsonObject body{{u"transactionId"_s, transactionId}, {u"packageInfoList"_s, lines}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        return body;
    }
    static QJsonObject line(const QJsonValue& code, const QJsonValue& count,
                            const QJsonObject& more = {})
    {
        QJsonObject json{{u"packageCode"_s, code}, {u"count"_s, count}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    }
    static QJsonObject byOrder(const QJsonValue& orderNo)
    {
        return {{u"orderNo"_s, orderNo},
                {u"pager"_s, QJsonObject{{u"pageNum"_s, 1}, {u"pageSize"_s, 50}}}};
    }
    static qint64 movements(SandboxClient& client)
    {
        qint64 sum = 0;
        const auto charges = client.control(u"ledger"_s).value(u"charges").toArray();
        for (const auto& charge : charges)
            sum += charge.toObject().value(u"amount").toInteger();
        return sum;
    }
    static QJsonObject portugal(SandboxClient& client)
    {
        return client.package({{u"slug"_s, u"PT_5_30"_s}});
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void orderIsChargedThenAllocatedThenComplete()
    {
        SandboxClient client;
        const auto package = portugal(client);
        const auto price = package.value(u"price").toInteger();
        QVERIFY(price > 0);
        const auto placed =
            client.post("esim/order", order(u"desk-1"_s, {line(package.value(u"packageCode"), 3)}));
        QVERIFY(placed.success());
        QCOMPARE(placed.obj().value(u"transactionId").toString(), u"desk-1"_s);
        const auto orderNo = placed.obj().value(u"orderNo").toString();
        QVERIFY(orderNo.startsWith("B260101"_L1));
        QCOMPARE(client.balance(), 50'000'000 - 3 * price);

        const auto early = client.post("esim/query", byOrder(orderNo));
        QCOMPARE(early.status, 200);
        QVERIFY(!early.success());
        QCOMPARE(early.code(), u"200010"_s);
        client.advance(3999);
        QCOMPARE(client.post("esim/query", byOrder(orderNo)).code(), u"200010"_s);
        client.advance(1);
        const auto ready = client.post("esim/query", byOrder(orderNo)).obj();
        QCOMPARE(ready.value(u"esimList").toArray().size(), 3);
        QCOMPARE(ready.value(u"pager").toObject().value(u"total").toInteger(), 3);
        QCOMPARE(movements(client), -3 * price);
    }
    void esimHasEveryMemberOfTheSample()
    {
        SandboxClient client;
        const auto esim = client.buy(u"desk-1"_s, portugal(client))[0].toObject();
        for (const auto* name : {"esimTranNo",    "orderNo",      "transactionId",
                                 "imsi",          "iccid",        "smsStatus",
                                 "msisdn",        "ac",           "qrCodeUrl",
                                 "shortUrl",      "smdpStatus",   "eid",
                                 "activeType",    "activateTime", "installationTime",
                                 "dataType",      "expiredTime",  "totalVolume",
                                 "totalDuration", "durationUnit", "orderUsage",
                                 "esimStatus",    "pin",          "puk",
                                 "apn",           "ipExport",     "supportTopUpType",
                                 "fupPolicy",     "packageList"})
            QVERIFY2(esim.contains(QLatin1StringView(name)), name);
        QCOMPARE(esim.value(u"esimStatus").toString(), u"GOT_RESOURCE"_s);
        QCOMPARE(esim.value(u"smdpStatus").toString(), u"RELEASED"_s);
        QCOMPARE(esim.value(u"eid").toString(), u""_s);
        QVERIFY(esim.value(u"activateTime").isNull());
        QCOMPARE(esim.value(u"totalVolume").toInteger(), 5'368'709'120);
        QCOMPARE(esim.value(u"totalDuration").toInt(), 30);
        // 180 days of use-by, from the order at 10:00:07
        QCOMPARE(esim.value(u"expiredTime").toString(), u"2026-06-30T10:00:07+0000"_s);
        const QRegularExpression iccid(u"^89[0-9]{16,18}$"_s);
        QVERIFY(iccid.match(esim.value(u"iccid").toString()).hasMatch());
        const QRegularExpression code(u"^LPA:1\\$[a-z.]+\\$[0-9A-F]{32}$"_s);
        QVERIFY(code.match(esim.value(u"ac").toString()).hasMatch());
        QVERIFY(!esim.value(u"orderNo").toString().endsWith(esim.value(u"esimTranNo").toString()));
        QCOMPARE(esim.value(u"packageList")[0][u"createTime"].toString(),
                 u"2026-01-01T10:00:07+0000"_s);
    }
    void activationCodesAreStableAndDiffer()
    {
        SandboxClient client;
        const auto batch = client.buy(u"desk-1"_s, portugal(client), 30);
        QCOMPARE(batch.size(), 30);
        QSet<QString> codes;
        QSet<QString> iccids;
        for (const auto& value : batch) {
            codes.insert(value.toObject().value(u"ac").toString());
            iccids.insert(value.toObject().value(u"iccid").toString());
        }
        QCOMPARE(codes.size(), 30);
        QCOMPARE(iccids.size(), 30);
        const auto first = batch[0].toObject();
        QCOMPARE(client.query(first.value(u"esimTranNo").toString()).value(u"ac"),
                 first.value(u"ac"));
    }
    void sameTransactionIdIsTheSameOrder()
    {
        SandboxClient client;
        const auto package = portugal(client);
        const auto body = order(u"desk-1"_s, {line(package.value(u"slug"), 1)});
        const auto first = client.post("esim/order", body);
        const auto second = client.post("esim/order", body);
        QVERIFY(second.success());
        QCOMPARE(second.obj(), first.obj());
        QCOMPARE(client.control(u"ledger"_s).value(u"chargeCount").toInt(), 1);
        QCOMPARE(client.balance(), 50'000'000 - package.value(u"price").toInteger());
        client.control(u"esimaccess/settings"_s, {{u"duplicateIsError"_s, true}});
        QCOMPARE(client.post("esim/order", body).code(), u"310402"_s);
        // The control: another id is another order.
        QVERIFY(client.post("esim/order", order(u"desk-2"_s, {line(package.value(u"slug"), 1)}))
                    .success());
        QCOMPARE(client.control(u"ledger"_s).value(u"chargeCount").toInt(), 2);
    }
    void refusedOrders_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("code");
        const auto slug = u"PT_5_30"_s;
        QTest::newRow("no id") << QJsonObject{{u"packageInfoList"_s, QJsonArray{line(slug, 1)}}}
                               << u"000105"_s;
        QTest::newRow("blank id") << order(u" "_s, {line(slug, 1)}) << u"000105"_s;
        QTest::newRow("null id") << QJsonObject{{u"transactionId"_s, QJsonValue::Null},
                                                {u"packageInfoList"_s, QJsonArray{line(slug, 1)}}}
                                 << u"000106"_s;
        QTest::newRow("51 characters") << order(QString(51, u'x'), {line(slug, 1)}) << u"000107"_s;
        QTest::newRow("50 wide characters")
            << order(QString::fromUtf8("😀").repeated(50), {line(slug, 1)}) << u"0"_s;
        QTest::newRow("no list") << QJsonObject{{u"transactionId"_s, u"a"_s}} << u"000105"_s;
        QTest::newRow("empty list") << order(u"a"_s, {}) << u"000105"_s;
        QTest::newRow("list of texts") << order(u"a"_s, {slug}) << u"000104"_s;
        QTest::newRow("no package") << order(u"a"_s, {line(u""_s, 1)}) << u"000105"_s;
        QTest::newRow("unknown package") << order(u"a"_s, {line(u"XX_1_1"_s, 1)}) << u"310241"_s;
        QTest::newRow("count 0") << order(u"a"_s, {line(slug, 0)}) << u"200008"_s;
        QTest::newRow("count as text") << order(u"a"_s, {line(slug, u"1"_s)}) << u"000104"_s;
        QTest::newRow("count 31") << order(u"a"_s, {line(slug, 31)}) << u"200008"_s;
        QTest::newRow("sum 31") << order(u"a"_s, {line(slug, 16), line(u"ES_5_30"_s, 15)})
                                << u"200008"_s;
        QTest::newRow("sum 30") << order(u"a"_s, {line(slug, 15), line(u"ES_5_30"_s, 15)})
                                << u"0"_s;
        QTest::newRow("price") << order(u"a"_s, {line(slug, 1, {{u"price"_s, 1}})}) << u"200005"_s;
        QTest::newRow("amount") << order(u"a"_s, {line(slug, 1)}, {{u"amount"_s, 1}})
                                << u"200006"_s;
        QTest::newRow("amount as text")
            << order(u"a"_s, {line(slug, 1)}, {{u"amount"_s, u"1"_s}}) << u"000104"_s;
        QTest::newRow("period 366")
            << order(u"a"_s, {line(u"PT_1_Daily"_s, 1, {{u"periodNum"_s, 366}})}) << u"200008"_s;
        QTest::newRow("period 365")
            << order(u"a"_s, {line(u"PT_1_Daily"_s, 1, {{u"periodNum"_s, 365}})}) << u"0"_s;
    }
    void refusedOrders()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, code);
        SandboxClient client;
        const auto reply = client.post("esim/order", body);
        QCOMPARE(reply.code(), code);
        QCOMPARE(client.control(u"ledger"_s).value(u"chargeCount").toInt(), code == "0"_L1 ? 1 : 0);
    }
    void rightPriceAndAmountPass()
    {
        SandboxClient client;
        const auto package = portugal(client);
        const auto price = package.value(u"price").toInteger();
        QVERIFY(
            client
                .post("esim/order", order(u"a"_s, {line(u"PT_5_30"_s, 2, {{u"price"_s, price}})},
                                          {{u"amount"_s, 2 * price}}))
                .success());
        client.control(u"esimaccess/plan"_s,
                       {{u"packageCode"_s, u"PT_5_30"_s}, {u"price"_s, price + 100}});
        QCOMPARE(
            client.post("esim/order", order(u"b"_s, {line(u"PT_5_30"_s, 2, {{u"price"_s, price}})}))
                .code(),
            u"200005"_s);
    }
    void packageMayComeAsSlug()
    {
        SandboxClient client;
        const QJsonObject bySlugKey{{u"slug"_s, u"PT_5_30"_s}, {u"count"_s, 1}};
        QVERIFY(client.post("esim/order", order(u"a"_s, {bySlugKey})).success());
    }
    void lowBalanceAndStock()
    {
        SandboxClient client;
        const auto price = portugal(client).value(u"price").toInteger();
        client.control(u"esimaccess/balance"_s, {{u"balance"_s, price - 1}});
        QCOMPARE(client.post("esim/order", order(u"a"_s, {line(u"PT_5_30"_s, 1)})).code(),
                 u"200007"_s);
        QCOMPARE(client.balance(), price - 1);
        client.control(u"esimaccess/balance"_s, {{u"balance"_s, price}});
        client.control(u"esimaccess/plan"_s,
                       {{u"packageCode"_s, u"PT_5_30"_s}, {u"available"_s, 0}});
        QCOMPARE(client.post("esim/order", order(u"b"_s, {line(u"PT_5_30"_s, 1)})).code(),
                 u"200011"_s);
        client.control(u"esimaccess/plan"_s,
                       {{u"packageCode"_s, u"PT_5_30"_s}, {u"available"_s, 1}});
        QVERIFY(client.post("esim/order", order(u"c"_s, {line(u"PT_5_30"_s, 1)})).success());
        QCOMPARE(client.balance(), 0);
    }
    void dayPlanCostsPerDay()
    {
        SandboxClient client;
        const auto package = client.package({{u"slug"_s, u"PT_1_Daily"_s}}, 2, 3);
        const auto price = package.value(u"price").toInteger();
        QCOMPARE(package.value(u"volume").toInteger(), 1'073'741'824);
        const auto body =
            order(u"a"_s, {line(u"PT_1_Daily"_s, 2, {{u"periodNum"_s, 7}, {u"price"_s, price}})},
                  {{u"amount"_s, price * 14}});
        const auto placed = client.post("esim/order", body);
        QVERIFY(placed.success());
        QCOMPARE(client.balance(), 50'000'000 - price * 14);
        client.advance(5000);
        const auto esim = client.post("esim/query", byOrder(placed.obj().value(u"orderNo")))
                              .obj()
                              .value(u"esimList")[0]
                              .toObject();
        QCOMPARE(esim.value(u"totalDuration").toInt(), 7);
        QCOMPARE(esim.value(u"totalVolume").toInteger(), 7 * 1'073'741'824LL);
        QCOMPARE(esim.value(u"dataType").toInt(), 2);
    }
    void chargedMayBeLowerThanListed()
    {
        SandboxClient client;
        client.control(u"esimaccess/settings"_s, {{u"chargePermille"_s, 950}});
        const auto price = portugal(client).value(u"price").toInteger();
        const auto esims = client.buy(u"a"_s, portugal(client), 2);
        const auto charged = 2 * (price * 950 / 1000);
        QCOMPARE(client.balance(), 50'000'000 - charged);
        for (const auto& esim : esims)
            client.post("esim/cancel", QJsonObject{{u"esimTranNo"_s, esim[u"esimTranNo"]}});
        QCOMPARE(client.balance(), 50'000'000);
        QCOMPARE(movements(client), 0);
    }
    void cancelRefundsOnce()
    {
        SandboxClient client;
        const auto esims = client.buy(u"a"_s, portugal(client), 3);
        const auto price = portugal(client).value(u"price").toInteger();
        const QJsonObject first{{u"esimTranNo"_s, esims[0][u"esimTranNo"]}};
        const auto done = client.post("esim/cancel", first);
        QVERIFY(done.success());
        QCOMPARE(done.obj(), QJsonObject());
        QCOMPARE(client.balance(), 50'000'000 - 2 * price);
        QCOMPARE(client.post("esim/cancel", first).code(), u"200002"_s);
        QCOMPARE(client.query(esims[0][u"esimTranNo"].toString()).value(u"esimStatus").toString(),
                 u"CANCEL"_s);
        QVERIFY(
            client.post("esim/cancel", QJsonObject{{u"iccid"_s, esims[1][u"iccid"]}}).success());
        QCOMPARE(client.balance(), 50'000'000 - price);
        QCOMPARE(movements(client), -price);
        QCOMPARE(client.post("esim/cancel", "{}").code(), u"000105"_s);
        QCOMPARE(client.post("esim/cancel", QJsonObject{{u"esimTranNo"_s, u"1"_s}}).code(),
                 u"310403"_s);
    }
    void queriesByNumberAndWindow()
    {
        SandboxClient client;
        const auto old = client.buy(u"a"_s, portugal(client), 6);
        client.advance(3 * 86'400'000LL);
        const auto young = client.buy(u"b"_s, portugal(client), 2);
        const auto ask = [&client](QJsonObject body, int page, int size) {
            body.insert(u"pager"_s, QJsonObject{{u"pageNum"_s, page}, {u"pageSize"_s, size}});
            return client.post("esim/query", body);
        };
        QCOMPARE(ask({}, 1, 5).obj().value(u"esimList").toArray().size(), 5);
        QCOMPARE(ask({}, 2, 5).obj().value(u"esimList").toArray().size(), 3);
        QCOMPARE(ask({}, 3, 5).obj().value(u"esimList").toArray().size(), 0);
        QCOMPARE(ask({}, 3, 5).obj()[u"pager"][u"total"].toInteger(), 8);
        const QJsonObject window{{u"startTime"_s, u"2026-01-02T00:00+00:00"_s},
                                 {u"endTime"_s, u"2026-01-30T00:00+00:00"_s}};
        QCOMPARE(ask(window, 1, 500).obj().value(u"esimList").toArray(), young);
        const auto byIccid = ask({{u"iccid"_s, old[3][u"iccid"]}}, 1, 5).obj();
        QCOMPARE(byIccid[u"esimList"].toArray().size(), 1);
        QCOMPARE(byIccid[u"esimList"][0][u"esimTranNo"], old[3][u"esimTranNo"]);
        QCOMPARE(ask({{u"orderNo"_s, old[0][u"orderNo"]}, {u"iccid"_s, young[0][u"iccid"]}}, 1, 5)
                     .code(),
                 u"310403"_s);
        QCOMPARE(ask({{u"orderNo"_s, u"B1"_s}}, 1, 5).code(), u"310272"_s);
        QCOMPARE(ask({{u"startTime"_s, u"yesterday"_s}}, 1, 5).code(), u"000107"_s);
    }
    void pagerRules()
    {
        SandboxClient client;
        const auto ask = [&client](const QJsonValue& number, const QJsonValue& size) {
            return client
                .post("esim/query", QJsonObject{{u"pager"_s, QJsonObject{{u"pageNum"_s, number},
                                                                         {u"pageSize"_s, size}}}})
                .code();
        };
        QCOMPARE(client.post("esim/query", "{}").code(), u"000105"_s);
        QCOMPARE(client.post("esim/query", R"({"pager":null})").code(), u"000106"_s);
        QCOMPARE(client.post("esim/query", R"({"pager":{"pageNum":1}})").code(), u"000105"_s);
        QCOMPARE(ask(1, 5), u"0"_s);
        QCOMPARE(ask(10'000, 500), u"0"_s);
        QCOMPARE(ask(1, 4), u"000107"_s);
        QCOMPARE(ask(1, 501), u"000107"_s);
        QCOMPARE(ask(0, 5), u"000107"_s);
        QCOMPARE(ask(10'001, 5), u"000107"_s);
        QCOMPARE(ask(u"1"_s, 5), u"000104"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxOrders, QCoreApplication)
#include "tst_sandboxorders.moc"
