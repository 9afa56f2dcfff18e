// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httpclient.h"
#include "tests/http/faultserver.h"
#include "tests/support/testsupport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>

using namespace simstock;
using test::FaultServer;
using Connection = FaultServer::Connection;

namespace {

using Fault = void (*)(Connection&, int);

struct Case {
    const char* name;
    Fault fault;
    int networkError; ///< of Qt 6.4.2, hostile.md 2.1 and 2.2
    int httpStatus;
    bool qtRepeats; ///< plain post() sends it more than once
};

const Case cases[] = {
    {"read then FIN", [](Connection& c, int) { c.close(); }, 205, 0, true},
    {"read then RST", [](Connection& c, int) { c.reset(); }, 205, 0, true},
    {"slow close",
     [](Connection& c, int) {
         c.pause(300);
         c.close();
     },
     205, 0, true},
    {"half a status line",
     [](Connection& c, int) {
         c.write("HTTP/1.");
         c.close();
     },
     205, 0, true},
    {"half a header",
     [](Connection& c, int) {
         c.write("HTTP/1.1 200 OK\r\nContent-Ty");
         c.close();
     },
     205, 0, true},
    {"garbage",
     [](Connection& c, int) {
         c.write("SSH-2.0-OpenSSH_9.2\r\nfoo\r\n\r\n");
         c.close();
     },
     205, 0, true},
    {"half a body",
     [](Connection& c, int) {
         c.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"success\": true,");
         c.close();
     },
     2, 200, false},
};

HttpRequest order(const QByteArray& method)
{
    HttpRequest request;
    request.method = method;
    request.path = QStringLiteral("/order");
    request.body = R"({"plan":"DE-1","count":1})";
    request.limits = HttpLimits::spend();
    return request;
}

} // namespace

class SendOnceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void faultIsSentOnce_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("method");
        for (int i = 0; i < static_cast<int>(std::size(cases)); ++i) {
            for (const bool tls : {false, true}) {
                for (const char* method : {"POST", "PUT", "DELETE"})
                    QTest::addRow("%s, %s, %s", cases[i].name, tls ? "TLS" : "plain", method)
                        << i << tls << QByteArray(method);
            }
        }
    }
    void faultIsSentOnce()
    {
        QFETCH(int, number);
        QFETCH(bool, tls);
        QFETCH(QByteArray, method);
        FaultServer server(cases[number].fault, tls ? &m_identity : nullptr);
        HttpClient client(server.url(), options(), m_clock);
        const auto result = test::wait(client.sendOnce(order(method)));
        QVERIFY(result && result->has_value());
        const SpendReply& reply = **result;
        QVERIFY(reply.evidence.anyByteLeft);
        QVERIFY(!reply.reply);
        QVERIFY(reply.error);
        QCOMPARE(reply.evidence.networkError, cases[number].networkError);
        QCOMPARE(reply.evidence.httpStatus, cases[number].httpStatus);
        QVERIFY(!reply.error->userText.contains(QLatin1String("Nothing was")));
        QTest::qWait(50); // a second request would come by itself
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.requests().first().body, order(method).body);
    }

    /// The broken control: without the one-shot device Qt repeats the same order.
    void plainPostRepeats_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("tls");
        for (int i = 0; i < static_cast<int>(std::size(cases)); ++i) {
            for (const bool tls : {false, true})
                QTest::addRow("%s, %s", cases[i].name, tls ? "TLS" : "plain") << i << tls;
        }
    }
    void plainPostRepeats()
    {
        QFETCH(int, number);
        QFETCH(bool, tls);
        FaultServer server(cases[number].fault, tls ? &m_identity : nullptr);
        QNetworkAccessManager manager;
        QNetworkRequest request(server.url().resolved(QUrl(QStringLiteral("/order"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        auto tlsSetup = QSslConfiguration::defaultConfiguration();
        tlsSetup.addCaCertificates(QSslCertificate::fromData(m_identity.certificatePem));
        request.setSslConfiguration(tlsSetup);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, order("POST").body));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(server.requestCount() > 1, cases[number].qtRepeats);
    }

    void secondRequestOnKeptConnection()
    {
        // The first is answered and kept open; whatever comes second on any connection is read and
        // dropped.
        FaultServer server(
            [](Connection& c, int request) { request == 1 ? c.answer(200, "{}") : c.close(); },
            &m_identity);
        HttpClient client(server.url(), options(), m_clock);
        const auto first = test::wait(client.sendOnce(order("POST")));
        QVERIFY(first && (*first)->reply);
        const auto second = test::wait(client.sendOnce(order("POST")));
        QVERIFY(second && (*second)->evidence.anyByteLeft);
        QCOMPARE((*second)->evidence.networkError, 205);
        QCOMPARE(server.requestCount(), 2);
        QCOMPARE(server.connectionCount(), 2); // each spending call has its own
    }

    void answersWithAnyStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 302, 400, 401, 403, 404, 405, 408, 409, 410, 413, 415,
                                 422, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void answersWithAnyStatus()
    {
        QFETCH(int, status);
        FaultServer server([status](Connection& c, int) {
            c.answer(status, R"({"success":false})",
                     "X-Request-Id: abc-1\r\nRetry-After: 0\r\nWWW-Authenticate: Basic\r\n");
        });
        HttpClient client(server.url(), options(), m_clock);
        const auto result = test::wait(client.sendOnce(order("POST")));
        QVERIFY(result && (*result)->reply);
        QCOMPARE((*result)->reply->status, status);
        QCOMPARE((*result)->reply->body, QByteArray(R"({"success":false})"));
        QCOMPARE((*result)->evidence.httpStatus, status);
        QCOMPARE((*result)->evidence.requestId, QStringLiteral("abc-1"));
        QVERIFY((*result)->evidence.anyByteLeft);
        QVERIFY(!(*result)->error);
        QCOMPARE(server.requestCount(), 1);
    }

    void emptyBodyIsSentAsBraces()
    {
        FaultServer server([](Connection& c, int) { c.close(); }, &m_identity);
        HttpClient client(server.url(), options(), m_clock);
        auto request = order("POST");
        request.body.clear();
        const auto result = test::wait(client.sendOnce(request));
        QVERIFY(result && (*result)->evidence.anyByteLeft);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.requests().first().body, QByteArray("{}"));
    }

    void nothingLeavesWithoutAConnection_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::addColumn<int>("networkError");
        QTest::addColumn<ErrorKind>("kind");
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        QUrl refused(QStringLiteral("http://127.0.0.1"));
        refused.setPort(closed.serverPort());
        closed.close();
        QTest::newRow("refused") << refused << 1 << ErrorKind::Network;
        QTest::newRow("no such host")
            << QUrl(QStringLiteral("https://name.invalid")) << 3 << ErrorKind::Network;
        QTest::newRow("not encrypted")
            << QUrl(QStringLiteral("http://vendor.invalid")) << 0 << ErrorKind::Tls;
        QTest::newRow("user name in the address")
            << QUrl(QStringLiteral("https://me:secret@vendor.invalid")) << 0 << ErrorKind::Tls;
    }
    void nothingLeavesWithoutAConnection()
    {
        QFETCH(QUrl, base);
        QFETCH(int, networkError);
        QFETCH(ErrorKind, kind);
        HttpClient client(base, options(), m_clock);
        const auto result = test::wait(client.sendOnce(order("POST")), 30'000);
        QVERIFY(result && (*result)->error);
        QVERIFY(!(*result)->evidence.anyByteLeft);
        QCOMPARE((*result)->evidence.networkError, networkError);
        QCOMPARE((*result)->error->kind, kind);
    }

    void refusedCertificate_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("unknown root") << false << QByteArray("IP:127.0.0.1");
        QTest::newRow("other name") << true << QByteArray("DNS:vendor.example");
    }
    void refusedCertificate()
    {
        QFETCH(bool, trusted);
        QFETCH(QByteArray, names);
        const FaultServer::Identity identity(names.constData());
        FaultServer server([](Connection& c, int) { c.answer(200, "{}"); }, &identity);
        HttpOptions options;
        if (trusted)
            options.extraCaPem = identity.certificatePem;
        HttpClient client(server.url(), options, m_clock);
        const auto result = test::wait(client.sendOnce(order("POST")));
        QVERIFY(result && (*result)->error);
        QVERIFY(!(*result)->evidence.anyByteLeft);
        QCOMPARE((*result)->evidence.networkError, 6);
        QCOMPARE((*result)->error->kind, ErrorKind::Tls);
        QCOMPARE(server.requestCount(), 0);
    }

private:
    HttpOptions options() const
    {
        HttpOptions options;
        options.extraCaPem = m_identity.certificatePem;
        return options;
    }
    FaultServer::Identity m_identity;
    SystemClock m_clock;
};

SIMSTOCK_TEST_MAIN(SendOnceTest, QCoreApplication)
#include "tst_sendonce.moc"
