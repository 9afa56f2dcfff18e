// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httpclient.h"
#include "providers/http/pinnedmanager.h"
#include "tests/http/faultserver.h"
#include "tests/support/testsupport.h"

#include <QNetworkReply>
#include <QTcpServer>

using namespace simstock;
using test::FaultServer;
using Connection = FaultServer::Connection;

namespace {

const QByteArray key = "K3y-that-looks-like-nothing-known";

HttpRequest query(const QByteArray& method = "GET")
{
    HttpRequest request;
    request.method = method;
    request.path = QStringLiteral("/v1/list");
    return request;
}

HttpOptions withKey()
{
    HttpOptions options;
    options.readAttempts = 1;
    options.authorize = [](const QByteArray& body) {
        return HttpHeaders{{"Authorization", "Bearer " + key},
                           {"RT-AccessCode", key},
                           {"X-Signed", QByteArray::number(body.size())}};
    };
    return options;
}

bool holdsKey(const Error& error)
{
    const QString needle = QString::fromLatin1(key);
    return error.userText.contains(needle) || error.detail.contains(needle) ||
           error.requestId.contains(needle);
}

} // namespace

/// Nothing goes where it should not: other origins, cookies, other headers, secrets in words.
class HttpSafetyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void sendsOurHeadersOnly()
    {
        FaultServer server([](Connection& c, int) { c.answer(200, "{}"); });
        HttpClient client(server.url(), withKey(), m_clock);
        auto request = query("POST");
        request.body = "{\"a\":1}";
        request.query.addQueryItem(QStringLiteral("since"), QStringLiteral("2026-03-01T00:00+02"));
        request.headers = {{"X-Extra", "yes"}};
        QVERIFY(test::wait(client.read(request))->has_value());
        const auto seen = server.requests().first();
        QCOMPARE(seen.line, QByteArray("POST /v1/list?since=2026-03-01T00:00%2B02 HTTP/1.1"));
        QCOMPARE(seen.body, request.body);
        const QByteArray head = seen.head.toLower();
        QVERIFY(head.contains("user-agent: simstock/" SIMSTOCK_VERSION "\r\n"));
        QVERIFY(head.contains("content-type: application/json\r\n"));
        QVERIFY(head.contains("content-length: 7\r\n"));
        QVERIFY(head.contains("x-signed: 7\r\n")); // the authoriser saw the exact bytes
        QVERIFY(head.contains("x-extra: yes\r\n"));
        QVERIFY(seen.head.contains("Bearer " + key + "\r\n"));
        QVERIFY(!head.contains("upgrade"));
        QVERIFY(!head.contains("cookie"));
        QVERIFY(!head.contains("mozilla"));
    }

    void prefixOfTheBaseStays()
    {
        FaultServer server([](Connection& c, int) { c.answer(200, "{}"); });
        QUrl base = server.url();
        base.setPath(QStringLiteral("/api/v1/"));
        HttpClient client(base, {}, m_clock);
        auto request = query();
        request.path = QStringLiteral("/orders/a%2Fb%20c");
        QVERIFY(test::wait(client.read(request))->has_value());
        QCOMPARE(server.requests().first().line,
                 QByteArray("GET /api/v1/orders/a%2Fb%20c HTTP/1.1"));
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("spend");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d, GET", status) << status << QByteArray("GET") << false;
            QTest::addRow("%d, POST read", status) << status << QByteArray("POST") << false;
            QTest::addRow("%d, spend", status) << status << QByteArray("POST") << true;
        }
    }
    void redirectIsNotFollowed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, method);
        QFETCH(bool, spend);
        FaultServer other([](Connection& c, int) { c.answer(200, "{}"); });
        const QByteArray target = "Location: " + other.url().toEncoded() + "/v1/list\r\n";
        FaultServer server([&](Connection& c, int) { c.answer(status, "{}", target); });
        HttpClient client(server.url(), withKey(), m_clock);
        if (spend) {
            const auto answer = test::wait(client.sendOnce(query("POST")));
            QVERIFY(answer && (*answer)->evidence.anyByteLeft);
            QCOMPARE((*answer)->evidence.httpStatus, status);
        } else {
            const auto answer = test::wait(client.read(query(method)));
            QVERIFY(answer && answer->has_value());
            QCOMPARE((*answer)->status, status);
            QCOMPARE((*answer)->header("Location"), other.url().toEncoded() + "/v1/list");
        }
        QTest::qWait(30);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(other.connectionCount(), 0);
    }

    void managerTalksToItsOriginOnly()
    {
        FaultServer base([](Connection& c, int) { c.answer(200, "{}"); });
        FaultServer other([](Connection& c, int) { c.answer(200, "{}"); });
        PinnedManager manager(base.url(), false);
        for (const QUrl& url :
             {other.url(), QUrl(QStringLiteral("file:///etc/hostname")),
              QUrl(QStringLiteral("http://user:word@127.0.0.1:%1/").arg(base.port()))}) {
            QNetworkRequest request(url);
            request.setRawHeader("Authorization", key);
            const std::unique_ptr<QNetworkReply> reply(manager.get(request));
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->error(), QNetworkReply::ProtocolUnknownError);
            QVERIFY(reply->readAll().isEmpty());
        }
        QCOMPARE(other.connectionCount(), 0);
        QCOMPARE(base.connectionCount(), 0);
        const std::unique_ptr<QNetworkReply> allowed(manager.get(QNetworkRequest(base.url())));
        QTRY_VERIFY(allowed->isFinished());
        QCOMPARE(allowed->error(), QNetworkReply::NoError);
    }

    void pathCannotLeaveTheBase_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"", "list", "//evil.example/list", "http://evil.example/", "/a/../b", "/a/%2e%2E/b",
              "/./a", "/a?b=1", "/a#b", "/a b", "/a\r\nX: y", "/a\\b", "/\xc3\xa4"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }
    void pathCannotLeaveTheBase()
    {
        QFETCH(QString, path);
        FaultServer server([](Connection& c, int) { c.answer(200, "{}"); });
        HttpClient client(server.url(), {}, m_clock);
        auto request = query("POST");
        request.path = path;
        QCOMPARE(test::wait(client.read(request))->error().kind, ErrorKind::Protocol);
        const auto spend = test::wait(client.sendOnce(request));
        QVERIFY(spend && (*spend)->error && !(*spend)->evidence.anyByteLeft);
        QCOMPARE(server.connectionCount(), 0);
    }

    void headerCannotBreakOut()
    {
        FaultServer server([](Connection& c, int) { c.answer(200, "{}"); });
        HttpOptions options;
        options.authorize = [](const QByteArray&) {
            return HttpHeaders{{"X-API-KEY", "a\r\nX-Evil: 1"}};
        };
        HttpClient client(server.url(), options, m_clock);
        QCOMPARE(test::wait(client.read(query()))->error().kind, ErrorKind::Auth);
        QCOMPARE(server.connectionCount(), 0);
    }

    void cookiesAreNotSentBack()
    {
        FaultServer server([](Connection& c, int) {
            c.answer(200, "{}", "Set-Cookie: session=1; Path=/\r\nSet-Cookie: track=2\r\n");
        });
        HttpClient client(server.url(), {}, m_clock);
        for (int i = 0; i < 3; ++i)
            QVERIFY(test::wait(client.read(query()))->has_value());
        QCOMPARE(server.requestCount(), 3);
        QCOMPARE(server.connectionCount(), 1); // reads keep theirs
        for (const auto& request : server.requests())
            QVERIFY(!request.head.toLower().contains("cookie"));
    }

    void environmentProxyIsNotUsed()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const auto address = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
        qputenv("http_proxy", address);
        FaultServer server([](Connection& c, int) { c.answer(200, "{}"); });
        HttpClient client(server.url(), {}, m_clock);
        const auto answer = test::wait(client.read(query()));
        qunsetenv("http_proxy");
        QVERIFY(answer && answer->has_value());
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(!proxy.hasPendingConnections());
    }

    void secretsAreInNoWord_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {0, 401, 429, 503})
            QTest::addRow("%d", status) << status;
    }
    /// A server that echoes all it got, in the body, the headers and the status line.
    void secretsAreInNoWord()
    {
        QFETCH(int, status);
        FaultServer server([status](Connection& c, int) {
            const QByteArray echo = "Authorization: Bearer " + key + " RT-AccessCode " + key;
            c.write("HTTP/1.1 " + QByteArray::number(status == 0 ? 200 : status) + " " + echo +
                    "\r\nX-Request-Id: " + key + "\r\nContent-Length: " +
                    QByteArray::number(echo.size() + (status == 0 ? 50 : 0)) + "\r\n\r\n" + echo);
            c.close();
        });
        HttpClient client(server.url(), withKey(), m_clock);
        QList<HttpTrace> traces;
        client.setTracer([&](const HttpTrace& trace) { traces << trace; });
        const auto read = test::wait(client.read(query()));
        QVERIFY(read);
        if (!read->has_value())
            QVERIFY(!holdsKey(read->error()));
        QCOMPARE(read->has_value(), status == 401); // adapters judge that one
        const auto spend = test::wait(client.sendOnce(query("POST")));
        QVERIFY(spend && spend->has_value());
        const auto& evidence = (*spend)->evidence;
        QVERIFY(!evidence.detail.contains(QString::fromLatin1(key)));
        QVERIFY(!evidence.requestId.contains(QString::fromLatin1(key)));
        if ((*spend)->error)
            QVERIFY(!holdsKey(*(*spend)->error));
        QCOMPARE(traces.size(), 2);
        for (const auto& trace : traces)
            QVERIFY(!trace.errorText.contains(QString::fromLatin1(key)));
    }

    void traceTellsWhatHappened()
    {
        FaultServer server([](Connection& c, int) { c.answer(404, "{\"no\":1}"); });
        const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        ManualClock clock(noon);
        HttpClient client(server.url(), withKey(), clock);
        std::optional<HttpTrace> trace;
        client.setTracer([&](const HttpTrace& line) { trace = line; });
        QVERIFY(test::wait(client.read(query("POST")))->has_value());
        QVERIFY(trace);
        QCOMPARE(trace->at, noon);
        QCOMPARE(trace->method, QByteArray("POST"));
        QCOMPARE(trace->path, QStringLiteral("/v1/list"));
        QCOMPARE(trace->status, 404);
        QCOMPARE(trace->bytes, 8);
        QCOMPARE(trace->attempt, 1);
        QVERIFY(trace->errorText.isEmpty());
    }

private:
    SystemClock m_clock;
};

SIMSTOCK_TEST_MAIN(HttpSafetyTest, QCoreApplication)
#include "tst_httpsafety.moc"
