// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httpclient.h"
#include "tests/http/faultserver.h"
#include "tests/support/testsupport.h"

#include <QFile>

using namespace simstock;
using test::FaultServer;
using Connection = FaultServer::Connection;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
constexpr qint64 mebibyte = 1024 * 1024;

HttpRequest query(const HttpLimits& limits, const QByteArray& method = "GET")
{
    HttpRequest request;
    request.method = method;
    request.path = QStringLiteral("/list");
    request.limits = limits;
    return request;
}

/// Peak resident memory of this process in KiB; forgetPeak() starts anew.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        references.write("5");
}

bool memoryCanBeJudged()
{
#ifdef __SANITIZE_ADDRESS__
    return false; // the sanitizer keeps freed memory
#else
    return true;
#endif
}

/// Zeros, packed about 1000:1 (zlib's format, what "deflate" means).
QByteArray bomb(qint64 size)
{
    return qCompress(QByteArray(size, '\0'), 1).mid(4);
}

} // namespace

/// Deadlines on a clock that only moves when told, and caps.
class HttpLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_clock = std::make_unique<ManualClock>(noon);
    }

    void silentServerMeetsTheDeadline_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("actual");
        QTest::newRow("read") << static_cast<int>(HttpLimits::read().total.count()) << 30'000;
        QTest::newRow("list") << static_cast<int>(HttpLimits::list().total.count()) << 120'000;
        QTest::newRow("spend") << static_cast<int>(HttpLimits::spend().total.count()) << 60'000;
    }
    void silentServerMeetsTheDeadline()
    {
        QFETCH(int, total);
        QFETCH(int, actual);
        QCOMPARE(total, actual);
        FaultServer server([](Connection& c, int) { c.hang(); });
        HttpClient client(server.url(), {}, *m_clock);
        auto call = client.read(query({milliseconds(total), milliseconds(15'000), mebibyte}));
        std::optional<Result<HttpReply>> answer;
        call.onDone([&](Result<HttpReply> result) { answer = std::move(result); });
        QTRY_COMPARE(server.requestCount(), 1);
        m_clock->advance(milliseconds(total - 1)); // silence before the first byte does not count
        QTest::qWait(20);
        QVERIFY(!answer);
        m_clock->advance(milliseconds(1));
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::Timeout);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(m_clock->pendingTimers(), 0);
    }

    void spendingMeetsTheDeadline()
    {
        FaultServer server([](Connection& c, int) { c.hang(); });
        HttpClient client(server.url(), {}, *m_clock);
        auto call = client.sendOnce(query(HttpLimits::spend(), "POST"));
        std::optional<SpendReply> answer;
        call.onDone([&](Result<SpendReply> result) { answer = std::move(*result); });
        QTRY_COMPARE(server.requestCount(), 1);
        m_clock->advance(milliseconds(60'000));
        QTRY_VERIFY(answer);
        QVERIFY(answer->evidence.anyByteLeft);
        QCOMPARE(answer->evidence.networkError, 4); // a time-out, not a cancel (5)
        QCOMPARE(answer->error->kind, ErrorKind::Timeout);
        QVERIFY(!answer->error->userText.contains(QLatin1String("Try again")));
        QCOMPARE(server.requestCount(), 1);
    }

    /// https to a port where nobody speaks: the handshake stalls, so nothing was sent.
    void stalledHandshakeSendsNothing()
    {
        FaultServer server([](Connection& c, int) { c.hang(); }); // waits for an HTTP head
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        HttpClient client(url, {}, *m_clock);
        auto call = client.sendOnce(query(HttpLimits::spend(), "POST"));
        std::optional<SpendReply> answer;
        call.onDone([&](Result<SpendReply> result) { answer = std::move(*result); });
        QTRY_COMPARE(server.connectionCount(), 1);
        m_clock->advance(milliseconds(60'000));
        QTRY_VERIFY(answer);
        QVERIFY(!answer->evidence.anyByteLeft);
        QCOMPARE(answer->error->kind, ErrorKind::Timeout);
        QVERIFY(answer->error->userText.contains(QLatin1String("Nothing was sent")));
    }

    void silenceInTheMiddle()
    {
        FaultServer server([](Connection& c, int) {
            c.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nX-Request-Id: r7\r\n\r\n[1");
            c.hang();
        });
        HttpClient client(server.url(), {}, *m_clock);
        bool began = false;
        std::optional<SpendReply> answer;
        auto call = client.sendOnce(query(HttpLimits::spend(), "POST"));
        call.onDone([&](Result<SpendReply> result) { answer = std::move(*result); });
        // total + silence: the second timer shows that the answer began
        QTRY_VERIFY((began = m_clock->pendingTimers() == 2));
        QTest::qWait(50);
        m_clock->advance(milliseconds(14'999));
        QTest::qWait(20);
        QVERIFY(!answer);
        m_clock->advance(milliseconds(1));
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error->kind, ErrorKind::Timeout);
        QCOMPARE(answer->evidence.httpStatus, 200);
        QCOMPARE(answer->evidence.requestId, QStringLiteral("r7"));
        QVERIFY(!answer->reply);
    }

    /// A byte now and then keeps silence away, never the deadline.
    void slowBodyMeetsTheDeadline()
    {
        FaultServer server([](Connection& c, int) {
            c.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            while (c.write("1"))
                c.pause(2);
        });
        HttpClient client(server.url(), {}, *m_clock);
        std::optional<Result<HttpReply>> answer;
        auto call = client.read(query(HttpLimits::read()));
        call.onDone([&](Result<HttpReply> result) { answer = std::move(result); });
        for (int seconds = 0; seconds < 29; ++seconds) {
            QTest::qWait(30);
            QVERIFY(!answer);
            m_clock->advance(milliseconds(1'000));
        }
        m_clock->advance(milliseconds(1'000));
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::Timeout);
        QVERIFY(answer->error().detail.contains(QLatin1String("30000 ms")));
    }

    /// Time spent in the pacing queue is not the request's.
    void waitingForPaceIsNotTheDeadline()
    {
        FaultServer server([](Connection& c, int) { c.answer(200, "[]"); });
        HttpOptions options;
        options.pacing = {{1, milliseconds(300'000)}};
        HttpClient client(server.url(), options, *m_clock);
        QVERIFY(test::wait(client.read(query(HttpLimits::read())))->has_value());
        auto second = client.read(query(HttpLimits::read()));
        std::optional<Result<HttpReply>> answer;
        second.onDone([&](Result<HttpReply> result) { answer = std::move(result); });
        m_clock->advance(milliseconds(300'000));
        QTest::qWait(20);
        QCOMPARE(server.requestCount(), 1);
        m_clock->advance(milliseconds(1));
        QTRY_VERIFY(answer && answer->has_value());
        QCOMPARE(server.requestCount(), 2);
    }

    void bodyIsCapped_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("chunked");
        QTest::newRow("1 GiB, plain") << false << false;
        QTest::newRow("1 GiB, TLS") << true << false;
        QTest::newRow("endless chunks, plain") << false << true;
        QTest::newRow("endless chunks, TLS") << true << true;
    }
    void bodyIsCapped()
    {
        QFETCH(bool, tls);
        QFETCH(bool, chunked);
        std::atomic<bool> gone = false;
        FaultServer server(
            [&](Connection& c, int) {
                c.write(chunked ? "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                : "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
                const QByteArray chunk(0x8000, ' ');
                while (c.write(chunked ? "8000\r\n" + chunk + "\r\n" : chunk)) {
                }
                gone = true;
                c.close();
            },
            tls ? &m_identity : nullptr);
        HttpOptions options;
        options.extraCaPem = m_identity.certificatePem;
        HttpClient client(server.url(), options, *m_clock);
        qint64 bytes = 0;
        client.setTracer([&](const HttpTrace& trace) { bytes = trace.bytes; });
        forgetPeak();
        const qint64 before = peakMemory();
        const auto answer = test::wait(
            client.read(query({milliseconds(30'000), milliseconds(15'000), 8 * mebibyte})), 20'000);
        QVERIFY(answer && !answer->has_value());
        QCOMPARE(answer->error().kind, ErrorKind::Protocol);
        QVERIFY(answer->error().detail.contains(QLatin1String("larger than 8388608 bytes")));
        QVERIFY(bytes > 8 * mebibyte && bytes <= 8 * mebibyte + 64 * 1024);
        if (memoryCanBeJudged())
            QVERIFY2(peakMemory() - before < 48 * 1024,
                     qPrintable(QString::number(peakMemory() - before)));
        QTRY_VERIFY(gone); // the connection is cut, not drained
        QCOMPARE(server.requestCount(), 1);
    }

    void bombIsRefused_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("Qt's own threshold, 128 MiB") << 128 * mebibyte;
        QTest::newRow("below it, our cap, 9 MiB") << 9 * mebibyte;
    }
    void bombIsRefused()
    {
        QFETCH(qint64, size);
        const QByteArray packed = bomb(size);
        FaultServer server(
            [&](Connection& c, int) { c.answer(200, packed, "Content-Encoding: deflate\r\n"); });
        HttpClient client(server.url(), {}, *m_clock);
        forgetPeak();
        const qint64 before = peakMemory();
        const auto answer = test::wait(
            client.read(query({milliseconds(30'000), milliseconds(15'000), 8 * mebibyte})), 20'000);
        QVERIFY(answer && !answer->has_value());
        QCOMPARE(answer->error().kind, ErrorKind::Protocol);
        if (memoryCanBeJudged())
            QVERIFY2(peakMemory() - before < 64 * 1024,
                     qPrintable(QString::number(peakMemory() - before)));
        QCOMPARE(server.requestCount(), 1);
    }

    void spoiltPackingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("gzip") << QByteArray("gzip");
        QTest::newRow("deflate") << QByteArray("deflate");
        QTest::newRow("br") << QByteArray("br");
        QTest::newRow("zstd") << QByteArray("zstd");
    }
    /// A body that is not what Content-Encoding says is never taken for an answer of JSON.
    void spoiltPackingIsRefused()
    {
        QFETCH(QByteArray, encoding);
        FaultServer server([&](Connection& c, int) {
            c.answer(200, "\x01\x02 this is not packed at all \xff",
                     "Content-Encoding: " + encoding + "\r\n");
        });
        HttpOptions options;
        options.readAttempts = 1;
        HttpClient client(server.url(), options, *m_clock);
        const auto answer = test::wait(client.read(query(HttpLimits::read())));
        QVERIFY(answer);
        if (answer->has_value())
            QVERIFY(!(*answer)->body.contains('{') && !(*answer)->body.contains('['));
        else
            QCOMPARE(answer->error().kind, ErrorKind::Protocol);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(m_clock->pendingTimers(), 0);
    }

    void packedAnswerIsUnpacked()
    {
        const QByteArray body = "[" + QByteArray(20'000, ' ') + "1]";
        FaultServer server([&](Connection& c, int) {
            c.answer(200, qCompress(body).mid(4), "Content-Encoding: deflate\r\n");
        });
        HttpClient client(server.url(), {}, *m_clock);
        const auto answer = test::wait(client.read(query(HttpLimits::read())));
        QVERIFY(answer && answer->has_value());
        QCOMPARE((*answer)->body, body);
    }

private:
    FaultServer::Identity m_identity;
    std::unique_ptr<ManualClock> m_clock;
};

SIMSTOCK_TEST_MAIN(HttpLimitsTest, QCoreApplication)
#include "tst_httplimits.moc"
