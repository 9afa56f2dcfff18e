// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httpclient.h"
#include "tests/http/faultserver.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace simstock;
using test::FaultServer;
using Connection = FaultServer::Connection;

namespace {

HttpRequest request(const QByteArray& method)
{
    HttpRequest request;
    request.method = method;
    request.path = QStringLiteral("/thing");
    return request;
}

} // namespace

/// Calls and clients that go away in the middle.
class HttpAbortTest : public QObject {
    Q_OBJECT

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void droppedCallCutsTheConnection_data()
    {
        QTest::addColumn<bool>("spend");
        QTest::newRow("read") << false;
        QTest::newRow("spend") << true;
    }
    void droppedCallCutsTheConnection()
    {
        QFETCH(bool, spend);
        std::atomic<bool> gone = false;
        FaultServer server([&](Connection& c, int) {
            c.write("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
            while (c.write(QByteArray(1'000, ' ')))
                c.pause(1);
            gone = true;
            c.close();
        });
        HttpClient client(server.url(), {}, m_clock);
        int answers = 0;
        const auto count = [&](const auto&) { ++answers; };
        auto read = spend ? Call<HttpReply>() : client.read(request("GET"));
        auto send = spend ? client.sendOnce(request("POST")) : Call<SpendReply>();
        read.onDone(count);
        send.onDone(count);
        QTRY_COMPARE(server.requestCount(), 1);
        QVERIFY(!gone);
        read.cancel();
        send.cancel();
        QTRY_VERIFY(gone);
        QTest::qWait(20);
        QCOMPARE(answers, 0);
        QCOMPARE(server.requestCount(), 1);
    }

    void droppedWhileWaitingSendsNothing()
    {
        ManualClock clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
        FaultServer server([](Connection& c, int) { c.answer(200, "{}"); });
        HttpOptions options;
        options.pacing = {{1, milliseconds(7'000)}};
        HttpClient client(server.url(), options, clock);
        QVERIFY((*test::wait(client.sendOnce(request("POST"))))->reply);
        auto second = client.sendOnce(request("POST"));
        QTest::qWait(20);
        second.cancel();
        clock.advance(milliseconds(60'000));
        QTest::qWait(20);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(clock.pendingTimers(), 0);
    }

    void droppedBetweenTriesSendsNothing()
    {
        ManualClock clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
        FaultServer server([](Connection& c, int) { c.answer(503, "{}"); });
        HttpClient client(server.url(), {}, clock);
        int traces = 0;
        client.setTracer([&](const HttpTrace&) { ++traces; });
        auto call = client.read(request("GET"));
        QTRY_COMPARE(traces, 1);
        call.cancel();
        QCOMPARE(clock.pendingTimers(), 0);
    }

    void closedClientAnswersCanceled()
    {
        FaultServer server([](Connection& c, int) { c.hang(); });
        auto client = std::make_unique<HttpClient>(server.url(), HttpOptions(), m_clock);
        auto read = client->read(request("GET"));
        auto send = client->sendOnce(request("POST"));
        QTRY_COMPARE(server.requestCount(), 2);
        client.reset();
        const auto readAnswer = test::wait(std::move(read));
        QVERIFY(readAnswer && !readAnswer->has_value());
        QCOMPARE(readAnswer->error().kind, ErrorKind::Canceled);
        const auto sendAnswer = test::wait(std::move(send));
        QVERIFY(sendAnswer && sendAnswer->has_value());
        QVERIFY((*sendAnswer)->evidence.anyByteLeft);
        QCOMPARE((*sendAnswer)->error->kind, ErrorKind::Canceled);
        QVERIFY((*sendAnswer)->error->userText.contains(QLatin1String("may have been")));
    }

    void closedClientBeforeItsTurn()
    {
        FaultServer server([](Connection& c, int) { c.hang(); });
        HttpOptions options;
        options.pacing = {{1, milliseconds(1'000)}};
        auto client = std::make_unique<HttpClient>(server.url(), options, m_clock);
        auto first = client->sendOnce(request("POST"));
        auto second = client->sendOnce(request("POST"));
        QTRY_COMPARE(server.requestCount(), 1);
        client.reset();
        const auto answer = test::wait(std::move(second));
        QVERIFY(answer && !(*answer)->evidence.anyByteLeft);
        QVERIFY((*answer)->error->userText.contains(QLatin1String("before anything was sent")));
        QCOMPARE(server.requestCount(), 1);
    }

    /// Calls that are dropped at any moment of their life; what is judged is the sanitizer's
    /// silence and that the client still works afterwards.
    void droppedAtAnyMoment()
    {
        FaultServer::Identity identity;
        FaultServer server(
            [](Connection& c, int number) {
                c.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n[1");
                if (number % 3 == 0)
                    c.close();
                else
                    c.write(",]");
            },
            &identity);
        HttpOptions options;
        options.extraCaPem = identity.certificatePem;
        HttpClient client(server.url(), options, m_clock);
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i) {
            auto read = client.read(request(i % 2 == 0 ? "GET" : "POST"));
            auto send = client.sendOnce(request("POST"));
            read.onDone([&](const Result<HttpReply>&) { send.cancel(); });
            QTest::qWait(random.bounded(12));
        }
        // The server cuts every third; ours retries reads.
        const auto last = test::wait(client.read(request("GET")), 20'000);
        QVERIFY(last && last->has_value());
        QCOMPARE((*last)->body, QByteArray("[1,]"));
    }

private:
    SystemClock m_clock;
};

SIMSTOCK_TEST_MAIN(HttpAbortTest, QCoreApplication)
#include "tst_httpabort.moc"
