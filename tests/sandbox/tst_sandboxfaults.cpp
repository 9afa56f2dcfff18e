// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::SandboxClient;

/// Each fault as it looks on the wire, and what the ledger says about it.
class TestSandboxFaults : public QObject {
    Q_OBJECT

    static QByteArray orderBody(const QString& id)
    {
        return QJsonDocument(QJsonObject{{u"transactionId"_s, id},
                                         {u"packageInfoList"_s,
                                          QJsonArray{QJsonObject{{u"packageCode"_s, u"PT_5_30"_s},
                                                                 {u"count"_s, 1}}}}})
            .toJson(QJsonDocument::Compact);
    }
    static QJsonArray requests(SandboxClient& client)
    {
        return client.control(u"ledger"_s, {{u"path"_s, u"/esim/order"_s}})[u"requests"].toArray();
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void closedWithoutAWord_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("executed");
        QTest::addColumn<bool>("reset");
        QTest::newRow("dropBefore") << u"dropBefore"_s << false << false;
        QTest::newRow("dropAfter") << u"dropAfter"_s << true << false;
        QTest::newRow("reset") << u"reset"_s << true << true;
    }
    void closedWithoutAWord()
    {
        QFETCH(QString, kind);
        QFETCH(bool, executed);
        SandboxClient client;
        client.fault({{u"kind"_s, kind}, {u"path"_s, u"/esim/order$"_s}});
        const auto reply = client.post("esim/order", orderBody(u"a"_s));
        QCOMPARE(reply.raw, QByteArray());
        QTEST(reply.wasReset, "reset");
        const auto seen = requests(client);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0][u"executed"].toBool(), executed);
        QCOMPARE(seen[0][u"fault"].toString(), kind);
        QCOMPARE(client.control(u"ledger"_s)[u"chargeCount"].toInt(), executed ? 1 : 0);
    }
    void statusFaults_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("executed");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        const QByteArray none;
        QTest::newRow("500 before")
            << QJsonObject{{u"kind"_s, u"500before"_s}} << 500 << false << none << none;
        QTest::newRow("500 after")
            << QJsonObject{{u"kind"_s, u"500after"_s}} << 500 << true << none << none;
        QTest::newRow("503") << QJsonObject{{u"kind"_s, u"503"_s}} << 503 << false
                             << QByteArray("Retry-After") << none;
        QTest::newRow("503 seconds")
            << QJsonObject{{u"kind"_s, u"503"_s}, {u"retryAfter"_s, u"2"_s}} << 503 << false
            << QByteArray("Retry-After") << QByteArray("2");
        QTest::newRow("429 nonsense")
            << QJsonObject{{u"kind"_s, u"429"_s}, {u"retryAfter"_s, u"soon"_s}} << 429 << false
            << QByteArray("Retry-After") << QByteArray("soon");
        QTest::newRow("302") << QJsonObject{{u"kind"_s, u"302"_s}, {u"location"_s, u"http://x/y"_s}}
                             << 302 << false << QByteArray("Location") << QByteArray("http://x/y");
        QTest::newRow("307") << QJsonObject{{u"kind"_s, u"307"_s}} << 307 << false
                             << QByteArray("Location") << QByteArray("http://192.0.2.1/elsewhere");
        QTest::newRow("html") << QJsonObject{{u"kind"_s, u"html"_s}} << 200 << true
                              << QByteArray("Content-Type")
                              << QByteArray("text/html; charset=utf-8");
        QTest::newRow("html 502") << QJsonObject{{u"kind"_s, u"html"_s},
                                                 {u"status"_s, 502},
                                                 {u"execute"_s, false}}
                                  << 502 << false << QByteArray("Content-Type")
                                  << QByteArray("text/html; charset=utf-8");
        QTest::newRow("vendor error")
            << QJsonObject{{u"kind"_s, u"vendorError"_s}, {u"code"_s, u"000001"_s}} << 200 << false
            << none << none;
    }
    void statusFaults()
    {
        QFETCH(QJsonObject, rule);
        QFETCH(bool, executed);
        QFETCH(QByteArray, header);
        SandboxClient client;
        client.fault(rule);
        const auto reply = client.post("esim/order", orderBody(u"a"_s));
        QTEST(reply.status, "status");
        QTEST(reply.header(header), "value");
        QCOMPARE(reply.body.size(), reply.header("Content-Length").toLongLong());
        QCOMPARE(client.control(u"ledger"_s)[u"chargeCount"].toInt(), executed ? 1 : 0);
    }
    void retryAfterAsDate()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, u"503"_s}, {u"retryAfterDate"_s, 30}});
        const auto text =
            QString::fromLatin1(client.post("balance/query", "{}").header("Retry-After"));
        QVERIFY(text.endsWith(" GMT"_L1));
        auto time = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        time.setTimeSpec(Qt::UTC);
        QVERIFY2(time.isValid(), qPrintable(text));
        const auto ahead = QDateTime::currentDateTimeUtc().secsTo(time);
        QVERIFY(ahead > 20 && ahead <= 31);
    }
    void cutAnswers()
    {
        SandboxClient client;
        const auto whole = client.post("esim/order", orderBody(u"a"_s)); // the control
        QCOMPARE(whole.body.size(), whole.header("Content-Length").toLongLong());
        QVERIFY(whole.success());
        const auto with = [&client](const char* kind) {
            client.fault({{u"kind"_s, QString::fromLatin1(kind)}});
            return client.post("esim/order", orderBody(u"a"_s));
        };
        QCOMPARE(with("halfStatusLine").raw, QByteArray("HTTP/1."));
        const auto headers = with("halfHeaders").raw;
        QVERIFY(headers.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(!headers.contains("\r\n\r\n"));
        const auto half = with("halfBody");
        QCOMPARE(half.header("Content-Length"), whole.header("Content-Length"));
        QCOMPARE(half.body, whole.body.left(whole.body.size() / 2));
        const auto cut = with("truncatedJson");
        QCOMPARE(cut.body.size(), cut.header("Content-Length").toLongLong());
        QVERIFY(cut.json().isEmpty() && !cut.body.isEmpty());
        const auto empty = with("emptyBody");
        QCOMPARE(empty.status, 200);
        QCOMPARE(empty.header("Content-Length"), QByteArray("0"));
        const auto garbage = with("garbage").raw;
        QVERIFY(!garbage.isEmpty() && !garbage.startsWith("HTTP"));
        QCOMPARE(client.control(u"ledger"_s)[u"chargeCount"].toInt(), 1); // the same id each time
        QCOMPARE(requests(client).size(), 7);
    }
    void wrongTypes()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, u"wrongTypes"_s}});
        const auto reply = client.post("package/list", R"({"slug":"PT_5_30"})");
        QVERIFY(reply.success());
        QVERIFY(reply.obj()[u"packageList"].isObject());
        const auto balance = client.post("balance/query", "{}").obj()[u"balance"];
        QVERIFY(balance.isString());
    }
    void slowAndLate()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, u"slowBytes"_s}, {u"bytesPerSecond"_s, 1000}});
        QElapsedTimer timer;
        timer.start();
        const auto slow = client.post("balance/query", "{}");
        QVERIFY(slow.success());
        QVERIFY(timer.elapsed() >= slow.raw.size() - 60);
        client.fault({{u"kind"_s, u"delay"_s}, {u"delayMs"_s, 150}});
        timer.start();
        QVERIFY(client.post("balance/query", "{}").success());
        QVERIFY(timer.elapsed() >= 150);
    }
    void hangingDoesNotHoldUpOthersNorTheEnd()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, u"hang"_s}, {u"path"_s, u"location"_s}});
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 40; ++i) {
            auto& socket = *sockets.emplace_back(std::make_unique<QTcpSocket>());
            socket.connectToHost(u"127.0.0.1"_s, client.port());
            QVERIFY(socket.waitForConnected());
            socket.write("POST /api/v1/open/location/list HTTP/1.1\r\nHost: x\r\nRT-AccessCode: " +
                         client.accessCode() + "\r\nContent-Length: 2\r\n\r\n{}");
            QVERIFY(socket.waitForBytesWritten());
        }
        QTRY_COMPARE(client.control(u"ledger"_s)[u"requestCount"].toInt(), 40);
        QVERIFY(client.post("balance/query", "{}").success());
        QElapsedTimer timer;
        timer.start();
        client.sandbox().stop();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        for (auto& socket : sockets) {
            if (socket->state() == QAbstractSocket::ConnectedState)
                socket->waitForDisconnected();
            QCOMPARE(socket->readAll(), QByteArray());
        }
    }
    void rulesPickRequests()
    {
        SandboxClient client;
        client.fault({{u"kind"_s, u"500before"_s}, {u"path"_s, u"balance"_s}, {u"nth"_s, 2}});
        QCOMPARE(client.post("balance/query", "{}").status, 200);
        QCOMPARE(client.post("location/list", "{}").status, 200);
        QCOMPARE(client.post("balance/query", "{}").status, 500);
        QCOMPARE(client.post("balance/query", "{}").status, 200);
        client.fault({{u"kind"_s, u"500before"_s}, {u"times"_s, 2}});
        QCOMPARE(client.post("balance/query", "{}").status, 500);
        QCOMPARE(client.post("balance/query", "{}").status, 500);
        QCOMPARE(client.post("balance/query", "{}").status, 200);
        const auto pattern = [&client] {
            client.fault({{u"kind"_s, u"500before"_s}, {u"probability"_s, 0.5}, {u"seed"_s, 7}});
            QByteArray text;
            for (int i = 0; i < 20; ++i)
                text += client.post("balance/query", "{}").status == 500 ? 'x' : '.';
            return text;
        };
        const auto first = pattern();
        QCOMPARE(pattern(), first);
        QVERIFY(first.contains('x') && first.contains('.'));
    }
    void badRulesAreRefused()
    {
        SandboxClient client;
        const auto add = [&client](const QJsonObject& rule) {
            return client.sandbox().control(u"faults"_s, {{u"add"_s, QJsonArray{rule}}});
        };
        QVERIFY(add({{u"kind"_s, u"delay"_s}}));
        QVERIFY(!add({{u"kind"_s, u"explode"_s}}));
        QVERIFY(!add({{u"kind"_s, u"delay"_s}, {u"path"_s, u"("_s}}));
        QVERIFY(!add({{u"kind"_s, u"delay"_s}, {u"probability"_s, 2}}));
        QCOMPARE(client.control(u"faults"_s)[u"rules"].toArray().size(), 1);
    }
    void ledgerHoldsNoSecret()
    {
        SandboxClient client;
        client.send("POST", "/api/v1/open/balance/query",
                    "RT-AccessCode: " + client.accessCode() +
                        "\r\nRT-Signature: 0123456789abcdef\r\nX-Plain: seen\r\n",
                    "{}");
        const auto report = QJsonDocument(client.control(u"ledger"_s)).toJson();
        QVERIFY(report.contains("seen"));
        QVERIFY(!report.contains(client.accessCode()));
        QVERIFY(!report.contains("0123456789abcdef\""));
        const auto entry = client.control(u"ledger"_s)[u"requests"][0];
        QCOMPARE(entry[u"method"].toString(), u"POST"_s);
        QCOMPARE(entry[u"bodySize"].toInt(), 2);
        QCOMPARE(entry[u"bodySha256"].toString(), // of "{}"
                 u"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"_s);
    }
    void adminOverHttp()
    {
        SandboxClient client;
        const auto admin = [&client](const QByteArray& command, const QByteArray& body,
                                     const QByteArray& headers = {}) {
            return client.send("POST", "/_sandbox/" + command, headers, body);
        };
        const auto before = admin("clock", {}).json()[u"now"].toInteger();
        QCOMPARE(admin("clock", R"({"advanceMs":5000})").json()[u"now"].toInteger(), before + 5000);
        QCOMPARE(admin("clock", R"({"now":"2027-05-06T07:08:09Z"})").json()[u"nowText"].toString(),
                 u"2027-05-06T07:08:09Z"_s);
        QCOMPARE(admin("faults", R"({"add":[{"kind":"500before"}]})").status, 200);
        QCOMPARE(client.post("balance/query", "{}").status, 500);
        QCOMPARE(admin("faults", R"({"clear":true})").json()[u"rules"].toArray().size(), 0);
        QCOMPARE(admin("ledger", "{}").json()[u"requestCount"].toInt(), 1);
        QCOMPARE(admin("esimaccess/balance", R"({"balance":7})").json()[u"balance"].toInt(), 7);
        QCOMPARE(client.balance(), 7);
        QCOMPARE(admin("nonsense", "{}").status, 400);
        QCOMPARE(admin("esimaccess/nonsense", "{}").status, 400);
        QCOMPARE(admin("clock", "[").status, 400);
        // A page in a browser of this machine must not reach it.
        QCOMPARE(admin("ledger", "{}", "Origin: https://evil.example\r\n").status, 403);
        const auto rebound = client.exchange(
            "POST /_sandbox/ledger HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"
            "Content-Length: 2\r\n\r\n{}");
        QCOMPARE(rebound.status, 403);
    }
    void keepAliveServesSeveralRequests()
    {
        SandboxClient client;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, client.port());
        QVERIFY(socket.waitForConnected());
        const QByteArray request =
            "POST /api/v1/open/balance/query HTTP/1.1\r\nHost: x\r\nRT-AccessCode: " +
            client.accessCode() + "\r\nContent-Length: 2\r\n\r\n{}";
        for (int i = 0; i < 12; ++i) {
            socket.write(request);
            QByteArray answer;
            while (!answer.contains("\"balance\"") && socket.waitForReadyRead(3000))
                answer += socket.readAll();
            QVERIFY(answer.contains("\"balance\":50000000"));
        }
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxFaults, QCoreApplication)
#include "tst_sandboxfaults.moc"
