// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/gate.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using test::SandboxClient;

/// Contract section 0: paths, methods, headers, signatures, JSON, pace.
class TestSandboxGate : public QObject {
    Q_OBJECT

    static constexpr const char* requestId = "3f2b8c1e-5a47-4d09-9c3e-7b1f60a2d4e8";

    static QByteArray key(SandboxClient& client)
    {
        return "RT-AccessCode: " + client.accessCode() + "\r\n";
    }
    static QByteArray signedHeaders(SandboxClient& client, qint64 time, const QByteArray& signature)
    {
        return key(client) + "RT-RequestID: " + requestId +
               "\r\nRT-Timestamp: " + QByteArray::number(time) + "\r\nRT-Signature: " + signature +
               "\r\n";
    }
    static QByteArray rightSignature(SandboxClient& client, qint64 time, const QByteArray& body)
    {
        return sandbox::esimaccess::signatureOf(client.secretKey(), QByteArray::number(time),
                                                requestId, client.accessCode(), body);
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void signatureVectors_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray secret = "acme_secret_01";
        const QByteArray time = "1735689600000";
        const QByteArray access = "acme_access_01";
        QTest::newRow("published")
            << QByteArray("1111") << QByteArray("1628670421")
            << QByteArray("4ce9d9cdac9e4e17b3a2c66c358c1ce2") << QByteArray("11111")
            << QByteArray(R"({"imsi":"326543826"})")
            << QByteArray("7eb765e27df5373dea2dbc8c41a7d9557743e46c8054750f3d851b3fd01d0835");
        QTest::newRow("empty body")
            << secret << time << QByteArray(requestId) << access << QByteArray()
            << QByteArray("baabb446150a39fec3f4ddf29f64c22de634af6088cd5f04e16c3da403b8ba67");
        QTest::newRow("query")
            << secret << time << QByteArray(requestId) << access
            << QByteArray(R"({"orderNo":"B26010100000001","pager":{"pageNum":1,"pageSize":5}})")
            << QByteArray("63401767ce2d28431f2872f8327ac3d211efd58f6daf316764f032a96bb71d4a");
        QTest::newRow("utf-8")
            << secret << time << QByteArray(requestId) << access
            << QByteArray(R"({"message":"Olá, 5 GB ✓"})")
            << QByteArray("1d159b685c1e7cfbe429708b292c29db1f39ce3d3dfe48833dd4930aeb8de7bc");
    }
    void signatureVectors()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, access);
        QFETCH(QByteArray, body);
        QTEST(sandbox::esimaccess::signatureOf(secret, time, id, access, body), "signature");
    }
    void publishedVectorOnTheWire()
    {
        SandboxClient client;
        client.control(u"esimaccess/settings"_s, {{u"accessCode"_s, u"acme_access_01"_s},
                                                  {u"secretKey"_s, u"acme_secret_01"_s}});
        client.control(u"clock"_s, {{u"wall"_s, qint64(1735689600000)}});
        const QByteArray headers =
            "RT-AccessCode: acme_access_01\r\nRT-RequestID: " + QByteArray(requestId) +
            "\r\nRT-Timestamp: 1735689600000\r\nRT-Signature: ";
        const QByteArray good = "baabb446150a39fec3f4ddf29f64c22de634af6088cd5f04e16c3da403b8ba67";
        const auto send = [&](const QByteArray& signature) {
            return client.send("POST", "/api/v1/open/balance/query", headers + signature + "\r\n",
                               {});
        };
        QVERIFY(send(good).success());
        QVERIFY(send(good.toUpper()).success());
        QCOMPARE(send("0" + good.mid(1)).code(), u"101003"_s);
    }
    void keyOnlyIsEnough()
    {
        SandboxClient client;
        const auto reply = client.post("balance/query", QByteArray());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"success"), QJsonValue(true));
        QCOMPARE(reply.code(), u"0"_s);
        QVERIFY(reply.json().value(u"errorMsg").isNull());
        QCOMPARE(reply.obj().value(u"balance").toInteger(), 50'000'000);
    }
    void signatureCanBeRequired()
    {
        SandboxClient client;
        client.control(u"esimaccess/settings"_s, {{u"signatureRequired"_s, true}});
        QCOMPARE(client.post("balance/query", "{}").code(), u"000101"_s);
    }
    void headerFaults_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("code");
        SandboxClient client;
        const auto now = QDateTime::currentMSecsSinceEpoch();
        const auto good = rightSignature(client, now, "{}");
        QTest::newRow("no key") << QByteArray() << u"000101"_s;
        QTest::newRow("empty key") << QByteArray("RT-AccessCode: \r\n") << u"000101"_s;
        QTest::newRow("malformed key") << QByteArray("RT-AccessCode: a b\r\n") << u"000102"_s;
        QTest::newRow("foreign key") << QByteArray("RT-AccessCode: abcdef\r\n") << u"401001"_s;
        QTest::newRow("half signed")
            << key(client) + "RT-Timestamp: " + QByteArray::number(now) + "\r\n"
            << u"000101"_s;
        QTest::newRow("good") << signedHeaders(client, now, good) << u"0"_s;
        QTest::newRow("wrong signature")
            << signedHeaders(client, now, rightSignature(client, now, "{} ")) << u"101003"_s;
        QTest::newRow("no hex") << signedHeaders(client, now, "xyz") << u"000102"_s;
        const auto old = now - 20 * 60'000;
        QTest::newRow("stale") << signedHeaders(client, old, rightSignature(client, old, "{}"))
                               << u"101001"_s;
        QTest::newRow("seconds") << signedHeaders(client, now / 1000,
                                                  rightSignature(client, now / 1000, "{}"))
                                 << u"101001"_s;
    }
    void headerFaults()
    {
        QFETCH(QByteArray, headers);
        SandboxClient client; // the same seed gives the same credentials
        const auto reply = client.send("POST", "/api/v1/open/balance/query", headers, "{}");
        QCOMPARE(reply.status, 200);
        QTEST(reply.code(), "code");
        QCOMPARE(reply.success(), reply.code() == "0"_L1);
    }
    void pathsMethodsAndJson()
    {
        SandboxClient client;
        const auto wrongPath = client.post("esim/list", "{}");
        QCOMPARE(wrongPath.status, 404);
        QCOMPARE(wrongPath.code(), u"404"_s);
        for (const auto* method : {"GET", "PUT", "DELETE", "PATCH"})
            QCOMPARE(client.send(method, "/api/v1/open/balance/query", key(client), {}).code(),
                     u"000103"_s);
        for (const auto* body : {"{", "[]", "\"\"", "nonsense"})
            QCOMPARE(client.post("package/list", QByteArray(body)).code(), u"000104"_s);
        QCOMPARE(client.post("location/list", QByteArray()).code(), u"000104"_s);
        QVERIFY(client.post("location/list", "{}").success());
        const auto failed = client.post("esim/order", "{}");
        QVERIFY(failed.json().contains(u"obj") && failed.json().value(u"obj").isNull());
        QCOMPARE(failed.json().value(u"errorMsg").toString(), u"transactionId:must not be blank"_s);
    }
    void blockedAddress()
    {
        SandboxClient client;
        client.control(u"esimaccess/settings"_s, {{u"blocked"_s, true}});
        QCOMPARE(client.post("balance/query", "{}").code(), u"101002"_s);
    }
    void eightRequestsInASecond()
    {
        SandboxClient client;
        client.control(u"esimaccess/settings"_s, {{u"rateLimit"_s, 8}});
        for (int i = 0; i < 8; ++i) {
            QVERIFY(client.post("balance/query", "{}").success());
            client.advance(100);
        }
        // 800 ms after the first: the window holds eight.
        const auto refused = client.post("balance/query", "{}");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), u"900001"_s);
        QCOMPARE(refused.header("Retry-After"), QByteArray("1"));
        client.advance(199);
        QCOMPARE(client.post("balance/query", "{}").status, 429);
        client.advance(1);
        QVERIFY(client.post("balance/query", "{}").success());
        QCOMPARE(client.post("balance/query", "{}").status, 429);
        client.control(u"esimaccess/settings"_s, {{u"rateAnswer"_s, u"900001"_s}});
        const auto other = client.post("balance/query", "{}");
        QCOMPARE(other.status, 200);
        QCOMPARE(other.code(), u"900001"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxGate, QCoreApplication)
#include "tst_sandboxgate.moc"
