// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httpclient.h"
#include "tests/http/faultserver.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using test::FaultServer;
using Connection = FaultServer::Connection;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

HttpRequest query(const QByteArray& method = "GET")
{
    HttpRequest request;
    request.method = method;
    request.path = QStringLiteral("/list");
    return request;
}

} // namespace

/// Reads that are tried again, on a clock that only moves when told.
class HttpRetryTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_clock = std::make_unique<ManualClock>(noon);
        m_traces.clear();
        m_answer.reset();
    }

    void waitsAsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("wait"); // ms
        QTest::newRow("seconds") << 503 << QByteArray("Retry-After: 7\r\n") << 7'000LL;
        QTest::newRow("date") << 503 << QByteArray("Retry-After: Sun, 01 Mar 2026 12:02:00 GMT\r\n")
                              << 120'000LL;
        QTest::newRow("negative") << 429 << QByteArray("Retry-After: -5\r\n") << 1'000LL;
        QTest::newRow("garbage") << 429 << QByteArray("Retry-After: soon\r\n") << 1'000LL;
        QTest::newRow("10^14") << 429 << QByteArray("Retry-After: 100000000000000\r\n")
                               << 900'000LL;
        QTest::newRow("none, 429") << 429 << QByteArray() << 250LL;
        QTest::newRow("none, 502") << 502 << QByteArray() << 250LL;
        QTest::newRow("none, 504") << 504 << QByteArray() << 250LL;
    }
    void waitsAsTold()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(qint64, wait);
        FaultServer server([&](Connection& c, int request) {
            request == 1 ? c.answer(status, "{}", header) : c.answer(200, "[1]");
        });
        // With Retry-After no jitter, so that the wait is exact; else half of 500 ms.
        m_jitter = header.isEmpty() ? 0.5 : 0.0;
        const auto client = makeClient(server.url());
        ask(client->read(query()));
        QTRY_COMPARE(m_traces.size(), 1);
        m_clock->advance(milliseconds(wait - 1));
        QTest::qWait(20);
        QCOMPARE(server.requestCount(), 1);
        m_clock->advance(milliseconds(1));
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->has_value());
        QCOMPARE((*m_answer)->body, QByteArray("[1]"));
        QCOMPARE(server.requestCount(), 2);
        QCOMPARE(m_traces[0].status, status);
        QCOMPARE(m_traces[1].attempt, 2);
    }

    void givesUpAfterFour_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("429") << 429 << ErrorKind::RateLimited;
        QTest::newRow("503") << 503 << ErrorKind::Server;
    }
    void givesUpAfterFour()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        FaultServer server(
            [&](Connection& c, int) { c.answer(status, "{}", "Retry-After: 3\r\n"); });
        const auto client = makeClient(server.url());
        ask(client->read(query()));
        runRetries(4);
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->error().kind, kind);
        QCOMPARE(m_answer->error().httpStatus, status);
        QCOMPARE(m_answer->error().retryAfter->count(), 3'000);
        QCOMPARE(server.requestCount(), 4);
        QCOMPARE(m_clock->pendingTimers(), 0);
    }

    /// eSIM Access reads by POST: our retry decides, Qt never repeats it by itself.
    void cutPostReadIsTriedAgainByUsOnly_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void cutPostReadIsTriedAgainByUsOnly()
    {
        QFETCH(bool, tls);
        FaultServer server([](Connection& c, int) { c.close(); }, tls ? &m_identity : nullptr);
        const auto client = makeClient(server.url());
        ask(client->read(query("POST")));
        for (int attempt = 1; attempt <= 4; ++attempt) {
            QTRY_COMPARE(m_traces.size(), attempt);
            QTest::qWait(20);
            QCOMPARE(server.requestCount(), attempt);
            m_clock->advance(milliseconds(20'000)); // less than the deadline
        }
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->error().kind, ErrorKind::Network);
        QCOMPARE(server.requestCount(), 4);
    }

    void cutAnswerIsReadAgain_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("short body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n[1");
        QTest::newRow("negative length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n[1]");
        QTest::newRow("two lengths")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[1]");
        QTest::newRow("absurd length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n[1]");
    }
    void cutAnswerIsReadAgain()
    {
        QFETCH(QByteArray, answer);
        FaultServer server([&](Connection& c, int request) {
            if (request > 1) {
                c.answer(200, "[1,2,3]");
                return;
            }
            c.write(answer);
            c.close();
        });
        const auto client = makeClient(server.url());
        ask(client->read(query()));
        runRetries(1);
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->has_value());
        QCOMPARE((*m_answer)->body, QByteArray("[1,2,3]"));
        QCOMPARE(m_traces.size(), 2); // ours; Qt may repeat a GET by itself
    }

    /// Qt 6.4.2 sometimes takes a cut chunk for the end. Then the body is handed on as it came,
    /// and whoever decodes it finds no JSON.
    void cutChunkIsNeverMadeWhole()
    {
        FaultServer server([&](Connection& c, int request) {
            if (request > 1) {
                c.answer(200, "[1,2,3]");
                return;
            }
            c.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n[1");
            c.close();
        });
        const auto client = makeClient(server.url());
        ask(client->read(query()));
        runRetries(1);
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->has_value());
        QCOMPARE((*m_answer)->body, QByteArray(m_traces.size() == 1 ? "[1" : "[1,2,3]"));
    }

    void otherStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 204, 302, 307, 400, 401, 403, 404, 407, 409, 418, 422, 500, 501, 505})
            QTest::addRow("%d", status) << status;
    }
    void otherStatusIsAnAnswer()
    {
        QFETCH(int, status);
        const QByteArray body = status == 204 ? "" : "{\"a\":1}";
        FaultServer server([&](Connection& c, int) {
            c.answer(status, body, "Location: http://127.0.0.1:1/else\r\n");
        });
        const auto client = makeClient(server.url());
        ask(client->read(query()));
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->has_value());
        QCOMPARE((*m_answer)->status, status);
        QCOMPARE((*m_answer)->body, body);
        QCOMPARE((*m_answer)->header("location"), QByteArray("http://127.0.0.1:1/else"));
        QCOMPARE(server.requestCount(), 1);
    }

    void certificateIsNotTriedAgain()
    {
        FaultServer server([](Connection& c, int) { c.answer(200, "{}"); }, &m_identity);
        HttpClient client(server.url(), {}, *m_clock);
        ask(client.read(query()));
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->error().kind, ErrorKind::Tls);
        QCOMPARE(server.connectionCount(), 1);
        QCOMPARE(server.requestCount(), 0);
    }

private:
    std::unique_ptr<HttpClient> makeClient(const QUrl& url)
    {
        HttpOptions options;
        options.extraCaPem = m_identity.certificatePem;
        options.random = [this] { return m_jitter; };
        auto client = std::make_unique<HttpClient>(url, options, *m_clock);
        client->setTracer([this](const HttpTrace& trace) { m_traces << trace; });
        return client;
    }
    void ask(Call<HttpReply> call)
    {
        m_call = std::move(call);
        m_call.onDone([this](Result<HttpReply> result) { m_answer = std::move(result); });
    }
    /// Lets this many attempts end, and the wait after each pass.
    void runRetries(int attempts)
    {
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            QTRY_COMPARE(m_traces.size(), attempt);
            m_clock->advance(milliseconds(20'000)); // less than the deadline
        }
    }

    FaultServer::Identity m_identity;
    std::unique_ptr<ManualClock> m_clock;
    double m_jitter = 0.5;
    QList<HttpTrace> m_traces;
    std::optional<Result<HttpReply>> m_answer;
    Call<HttpReply> m_call;
};

SIMSTOCK_TEST_MAIN(HttpRetryTest, QCoreApplication)
#include "tst_httpretry.moc"
