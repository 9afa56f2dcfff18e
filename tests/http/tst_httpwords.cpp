// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/backoff.h"
#include "providers/http/httperror.h"
#include "tests/support/testsupport.h"

using namespace simstock;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

/// The small functions around the client: Retry-After, back-off, kinds of errors, content checks.
class HttpWordsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("wait"); // ms, -1 = none
        QTest::newRow("missing") << QByteArray() << -1LL;
        QTest::newRow("blank") << QByteArray("  ") << -1LL;
        QTest::newRow("seconds") << QByteArray("7") << 7'000LL;
        QTest::newRow("blanks around") << QByteArray(" 7 ") << 7'000LL;
        QTest::newRow("zero") << QByteArray("0") << 1'000LL;
        QTest::newRow("negative") << QByteArray("-5") << 1'000LL;
        QTest::newRow("fraction") << QByteArray("2.5") << 1'000LL;
        QTest::newRow("an hour") << QByteArray("3600") << 900'000LL;
        QTest::newRow("10^14") << QByteArray("100000000000000") << 900'000LL;
        QTest::newRow("10^30") << QByteArray("1000000000000000000000000000000") << 900'000LL;
        QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:01:30 GMT") << 90'000LL;
        QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << 1'000LL;
        QTest::newRow("far date") << QByteArray("Fri, 01 Jan 2100 00:00:00 GMT") << 900'000LL;
        QTest::newRow("garbage") << QByteArray("soon, \xff maybe") << 1'000LL;
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, wait);
        const auto parsed = parseRetryAfter(value, now);
        QCOMPARE(parsed ? parsed->count() : -1, wait);
    }

    void backOffDoublesUpToHalfAMinute()
    {
        const BackOff most([] { return 1.0; });
        const QList<qint64> ceilings{500, 1'000, 2'000, 4'000, 8'000, 16'000, 30'000, 30'000};
        for (int failures = 1; failures <= ceilings.size(); ++failures)
            QCOMPARE(most.delay(failures, {}).count(), ceilings[failures - 1]);
        QCOMPARE(most.delay(1'000'000, {}).count(), 30'000);
        QCOMPARE(BackOff([] { return 0.0; }).delay(5, {}).count(), 0); // full jitter
        QCOMPARE(BackOff([] { return 0.5; }).delay(2, milliseconds(9'000)).count(), 9'250);
    }
    void backOffStaysInBounds()
    {
        const BackOff system;
        for (int i = 0; i < 200; ++i) {
            const auto delay = system.delay(3, {});
            QVERIFY(delay >= milliseconds(0) && delay <= milliseconds(2'000));
        }
    }

    void kindOfStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("302") << 302 << ErrorKind::Protocol;
        QTest::newRow("200") << 200 << ErrorKind::Protocol;
        QTest::newRow("400") << 400 << ErrorKind::Rejected;
        QTest::newRow("401") << 401 << ErrorKind::Auth;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden;
        QTest::newRow("404") << 404 << ErrorKind::NotFound;
        QTest::newRow("409") << 409 << ErrorKind::Conflict;
        QTest::newRow("422") << 422 << ErrorKind::Rejected;
        QTest::newRow("429") << 429 << ErrorKind::RateLimited;
        QTest::newRow("500") << 500 << ErrorKind::Server;
        QTest::newRow("503") << 503 << ErrorKind::Server;
    }
    void kindOfStatus()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        const HttpReply reply{status, {{"retry-after", "9"}, {"X-REQUEST-ID", "r-1"}}, "{}"};
        const auto error = statusError(reply, now);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.requestId, QStringLiteral("r-1"));
        QCOMPARE(error.retryAfter.has_value(), status == 429 || status == 503);
    }

    void headerIsCaseInsensitive()
    {
        const HttpReply reply{200, {{"Location", "/a"}, {"location", "/b"}}, {}};
        QCOMPARE(reply.header("LOCATION"), QByteArray("/a"));
        QVERIFY(reply.header("Loc").isEmpty());
    }

    void looksLikeJson_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("json");
        QTest::newRow("type") << QByteArray("application/json; charset=utf-8") << QByteArray("x")
                              << true;
        QTest::newRow("suffix") << QByteArray("application/problem+json") << QByteArray() << true;
        QTest::newRow("body") << QByteArray("text/plain") << QByteArray("\r\n {\"a\":1}") << true;
        QTest::newRow("list") << QByteArray() << QByteArray("[]") << true;
        QTest::newRow("page") << QByteArray("text/html") << QByteArray("<html>{}") << false;
        QTest::newRow("empty") << QByteArray() << QByteArray() << false;
        QTest::newRow("json in the name")
            << QByteArray("text/json-ish") << QByteArray("<") << false;
    }
    void looksLikeJson()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, json);
        QCOMPARE(simstock::looksLikeJson({200, {{"Content-Type", type}}, body}), json);
    }

    void scrubsWhatAServerEchoes()
    {
        const HttpHeaders credentials{{"Authorization", "Bearer plain-looking-token"},
                                      {"RT-Timestamp", "42"}};
        const auto text = scrubbed(QStringLiteral("bad plain-looking-token at 42"), credentials);
        QCOMPARE(text, QStringLiteral("bad ••• at 42"));
    }
};

SIMSTOCK_TEST_MAIN(HttpWordsTest, QCoreApplication)
#include "tst_httpwords.moc"
