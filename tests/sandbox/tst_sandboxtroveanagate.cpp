// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/troveanaclient.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using test::TroveanaClient;

/// Contract section 0: key, envelope, paths, methods, bodies and parameters.
class TestSandboxTroveanaGate : public QObject {
    Q_OBJECT

    static void verifyFailure(const test::WireReply& reply, int refCode)
    {
        QCOMPARE(reply.json().keys(),
                 (QStringList{u"data"_s, u"error"_s, u"refCode"_s, u"success"_s, u"timestamp"_s}));
        QVERIFY(reply.json().value(u"data").isNull());
        QVERIFY(!reply.json().value(u"success").toBool(true));
        QVERIFY(!reply.json().value(u"error").toString().isEmpty());
        QCOMPARE(TroveanaClient::refCode(reply), refCode);
        QCOMPARE(reply.status, refCode / 1000);
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void envelopeOfASuccess()
    {
        TroveanaClient client;
        const auto reply = client.get("/partner/balance");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Content-Type").startsWith("application/json"));
        QVERIFY(reply.body.startsWith(R"({"success":true,"data":{)"));
        QVERIFY(reply.body.endsWith(R"(,"error":null,"refCode":0,"timestamp":1767261607000})"));
    }
    void keys()
    {
        TroveanaClient client;
        const auto send = [&client](const QByteArray& headers) {
            return client.wire().send("GET", "/api/v1/packages", headers, {});
        };
        verifyFailure(send({}), 401001);
        verifyFailure(send("X-API-KEY: \r\n"), 401001);
        verifyFailure(send("X-API-KEY: " + client.apiKey() + "x\r\n"), 401002);
        verifyFailure(send("Authorization: Bearer " + client.apiKey() + "\r\n"), 401001);
        QVERIFY(send("x-api-key: " + client.apiKey() + "\r\n").success());
    }
    void unknownPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const auto* path :
             {"/", "/api/v1", "/packages", "/api/v1/api/v1/packages", "/api/v1/packages/",
              "/api/v1/esims/1", "/api/v1/esims//installation-qr", "/api/v1/esims/1/qr",
              "/api/v1/esims/sms/status/", "/api/v1/esims/1/usage", "/api/v2/packages"})
            QTest::newRow(path) << QByteArray(path);
    }
    void unknownPaths()
    {
        QFETCH(QByteArray, path);
        TroveanaClient client;
        verifyFailure(client.wire().send("GET", path, client.keyHeader(), {}), 404001);
    }
    void wrongMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char* method, const char* path) {
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path);
        };
        row("POST", "/packages");
        row("GET", "/orders");
        row("GET", "/orders/details");
        row("PUT", "/orders");
        row("DELETE", "/esims");
        row("GET", "/esims/cancel");
        row("POST", "/esims/8935000000000000000/installation-qr");
        row("PATCH", "/history/orders");
    }
    void wrongMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        TroveanaClient client;
        verifyFailure(client.wire().send(method, "/api/v1" + path, client.keyHeader(), {}), 405001);
    }
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("refCode");
        const auto row = [](const char* body, int refCode) {
            QTest::newRow(body) << QByteArray(body) << refCode;
        };
        row("", 400001);
        row("{", 400001);
        row("[]", 400001);
        row("\"pkg_001\"", 400001);
        row("{}", 400002);
        row(R"({"item":"pkg_001"})", 400002);
        row(R"({"item":"","quantity":1})", 400002);
        row(R"({"item":7,"quantity":1})", 400002);
        row(R"({"item":"pkg_001","quantity":"1"})", 400002);
        row(R"({"item":"pkg_001","quantity":1.5})", 400002);
        row(R"({"item":"pkg_001","quantity":null})", 400002);
        row(R"({"item":"pkg_001","quantity":1,"trackingId":"TRK-1"})", 400002);
        row(R"({"packageId":"pkg_001","quantity":1})", 400002);
        row(R"({"item":"pkg_001","quantity":0})", 422005);
        row(R"({"item":"pkg_001","quantity":101})", 422005);
        row(R"({"item":"pkg_001","quantity":1})", 404004);
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, refCode);
        TroveanaClient client;
        verifyFailure(client.wire().send("POST", "/api/v1/orders", client.keyHeader(), body),
                      refCode);
    }
    void bodyMustBeJsonByItsType()
    {
        TroveanaClient client;
        const auto send = [&client](const QByteArray& type) {
            return client.wire().exchange("POST /api/v1/orders/details HTTP/1.1\r\nHost: h\r\n"
                                          "Connection: close\r\n" +
                                          client.keyHeader() + type +
                                          "Content-Length: 18\r\n\r\n{\"trackingId\":\"a\"}");
        };
        verifyFailure(send("Content-Type: text/plain\r\n"), 415001);
        verifyFailure(send("Content-Type: application/json; charset=utf-8\r\n"), 404002);
        verifyFailure(send({}), 404002);
    }
    void parameters_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const auto* path :
             {"/packages?page=0", "/packages?page=x", "/packages?page=1.5", "/packages?pageSize=0",
              "/packages?pageSize=-5", "/packages?sortOrder=up", "/packages?sortOrder=asc",
              "/packages?sortBy=colour", "/packages?country=PT", "/packages?page=1&page=2",
              "/esims?sortBy=name", "/esims?order=1", "/history/orders?startDate=yesterday",
              "/history/orders?endDate=2026-01-01T10:00:00", "/history/orders?startDate=1767225600",
              "/partner/balance?currency=USD", "/allowed/countries?page=1"})
            QTest::newRow(path) << QByteArray(path);
    }
    void parameters()
    {
        QFETCH(QByteArray, path);
        TroveanaClient client;
        verifyFailure(client.get(path), 400003);
    }
    void failuresMayComeWith200()
    {
        TroveanaClient client;
        client.set({{u"failureStatus"_s, u"200"_s}});
        const auto noMoney = client.get("/nowhere");
        QCOMPARE(noMoney.status, 200);
        QCOMPARE(TroveanaClient::refCode(noMoney), 404001);
        QVERIFY(!noMoney.success());
        QCOMPARE(client.wire().send("GET", "/api/v1/packages", {}, {}).status, 200);
    }
    void rateLimitIsOffUntilSwitchedOn()
    {
        TroveanaClient client;
        for (int i = 0; i < 20; ++i)
            QVERIFY(client.get("/partner/balance").success());
        client.wire().advance(1000);
        client.set({{u"rateLimit"_s, 5}});
        for (int i = 0; i < 5; ++i)
            QVERIFY(client.get("/partner/balance").success());
        client.wire().advance(999);
        verifyFailure(client.get("/partner/balance"), 429001);
        client.wire().advance(1);
        QVERIFY(client.get("/partner/balance").success());
    }
    void ledgerHoldsCodesAndNoKey()
    {
        TroveanaClient client;
        client.get("/packages?countryCode=PT");
        client.post("/orders/details", {{u"trackingId"_s, u"\"refCode\":9,"_s}});
        const auto ledger = client.wire().control(u"ledger"_s);
        const auto requests = ledger[u"requests"].toArray();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0][u"vendor"].toString(), u"troveana"_s);
        QCOMPARE(requests[0][u"query"].toString(), u"countryCode=PT"_s);
        QCOMPARE(requests[0][u"vendorCode"].toString(), u"0"_s);
        QCOMPARE(requests[1][u"vendorCode"].toString(), u"404002"_s);
        QVERIFY(!QJsonDocument(ledger).toJson().contains(client.apiKey()));
    }
    void scriptedFaultsWork()
    {
        TroveanaClient client;
        client.wire().fault({{u"kind"_s, u"vendorError"_s}, {u"code"_s, u"422001"_s}});
        verifyFailure(client.get("/packages"), 422001);
        client.wire().fault({{u"kind"_s, u"vendorError"_s}, {u"code"_s, u"nonsense"_s}});
        verifyFailure(client.get("/packages"), 500001);
        client.wire().fault({{u"kind"_s, u"wrongTypes"_s}});
        const auto twisted = client.get("/partner/balance").json();
        QVERIFY(twisted[u"success"].toBool());
        QVERIFY(twisted[u"data"][u"balance"].isString());
    }
    void nonsenseIsNoSetting()
    {
        TroveanaClient client;
        auto& sandbox = client.wire().sandbox();
        QVERIFY(!sandbox.control(u"troveana/settings"_s, {{u"colour"_s, 1}}));
        QVERIFY(!sandbox.control(u"troveana/settings"_s, {{u"qrForm"_s, u"verse"_s}}));
        QVERIFY(!sandbox.control(u"troveana/settings"_s, {{u"topUpGranted"_s, u"yes"_s}}));
        QVERIFY(!sandbox.control(u"troveana/nonsense"_s));
        QVERIFY(!sandbox.control(u"troveana/esim"_s, {{u"iccid"_s, u"1"_s}}));
        QCOMPARE(client.set({{u"qrForm"_s, u"image"_s}})[u"qrForm"].toString(), u"image"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxTroveanaGate, QCoreApplication)
#include "tst_sandboxtroveanagate.moc"
