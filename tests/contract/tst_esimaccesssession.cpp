// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/esimaccess.h"
#include "providers/esimaccess/signer.h"
#include "tests/contract/scriptedserver.h"
#include "tests/esimaccess/samples.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Vendor> openVendor(const QUrl& url, Clock& clock, QThreadPool& pool,
                                   const QByteArray& accessCode, const QByteArray& secretKey)
{
    Account account;
    account.id = samples::account();
    account.vendor = VendorId(u"esimaccess"_s);
    account.baseUrl = url;
    return esimaccess::descriptor({.clock = clock,
                                   .pool = pool,
                                   .trace = {},
                                   .useSystemProxy = false,
                                   .extraCaPem = {}})
        .open(account, {{u"accessCode"_s, Secret(accessCode)}, {u"secretKey"_s, Secret(secretKey)}},
              {});
}

QByteArray expectedSignature(const test::SeenRequest& request)
{
    return esimaccess::Signer::signature(Secret("acme_secret_01"),
                                         request.headers.value("rt-timestamp"),
                                         request.headers.value("rt-requestid"),
                                         request.headers.value("rt-accesscode"), request.body);
}

PreparedAct cancelAct()
{
    return {.kind = ActKind::Cancel,
            .method = "POST",
            .path = u"/api/v1/open/esim/cancel"_s,
            .body = "{\"esimTranNo\":\"26010110000009\"}",
            .idempotencyKey = {}};
}

} // namespace

/// Signing, probing, busy answers and cut lines.
class TestSession : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void readsAndActsAreSignedOverTheBytesSent()
    {
        test::ScriptedServer server;
        server.answer(samples::balance());
        server.answer(samples::commandDone());
        const auto vendor = signedVendor(server);
        QVERIFY(test::wait(vendor->ports().wallet->fetchWallet())->has_value());
        QCOMPARE((*test::wait(vendor->ports().acts->execute(cancelAct())))->outcome,
                 Outcome::Accepted);
        QCOMPARE(server.seen().size(), 2);
        for (const auto& request : server.seen()) {
            QCOMPARE(request.headers.value("rt-signature"), expectedSignature(request));
            QCOMPARE(request.headers.value("rt-timestamp").size(), 13);
            for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
                QVERIFY(!it.value().contains("acme_secret_01"));
        }
        QCOMPARE(server.seen().at(1).body, cancelAct().body);
    }

    void upperCaseIsTriedOnceAndRemembered()
    {
        test::ScriptedServer server;
        server.answer(samples::refusal("101003"));
        server.answer(samples::balance());
        server.answer(samples::balance());
        server.answer(samples::commandDone());
        const auto vendor = signedVendor(server);
        QVERIFY(test::wait(vendor->ports().wallet->fetchWallet())->has_value());
        QVERIFY(test::wait(vendor->ports().wallet->fetchWallet())->has_value());
        (void)test::wait(vendor->ports().acts->execute(cancelAct()));
        QCOMPARE(server.seen().size(), 4);
        QCOMPARE(signature(server, 0), expectedSignature(server.seen().at(0)));
        for (int i = 1; i < 4; ++i)
            QCOMPARE(signature(server, i), expectedSignature(server.seen().at(i)).toUpper());
    }
    void secondsAreTriedOnceAndRemembered()
    {
        test::ScriptedServer server;
        server.answer(samples::refusal("101001"));
        server.answer(samples::balance());
        server.answer(samples::balance());
        const auto vendor = signedVendor(server);
        QVERIFY(test::wait(vendor->ports().wallet->fetchWallet())->has_value());
        QVERIFY(test::wait(vendor->ports().wallet->fetchWallet())->has_value());
        QCOMPARE(server.seen().at(0).headers.value("rt-timestamp").size(), 13);
        QCOMPARE(server.seen().at(1).headers.value("rt-timestamp").size(), 10);
        QCOMPARE(server.seen().at(2).headers.value("rt-timestamp").size(), 10);
    }
    void bothFormsAreTriedThenTheErrorStands()
    {
        test::ScriptedServer server;
        server.otherwise([](const auto&) { return samples::refusal("101003", "sign error"); });
        const auto vendor = signedVendor(server);
        auto answer = test::wait(vendor->ports().wallet->fetchWallet());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Auth);
        QCOMPARE(answer->error().vendorCode, u"101003"_s);
        QCOMPARE(server.seen().size(), 2);
        // The next one starts with the documented form.
        (void)test::wait(vendor->ports().wallet->fetchWallet());
        QCOMPARE(signature(server, 2), expectedSignature(server.seen().at(2)));
    }
    void nothingIsProbedWithAnActOrWithoutASecret()
    {
        test::ScriptedServer server;
        server.otherwise([](const auto&) { return samples::refusal("101003"); });
        const auto withSecret = signedVendor(server);
        const auto answer = test::wait(withSecret->ports().acts->execute(cancelAct()));
        QCOMPARE((*answer)->outcome, Outcome::Refused);
        QCOMPARE(server.seen().size(), 1);
        const auto keyOnly = openVendor(server.url(), m_clock, m_pool, "acme_access_01", {});
        QVERIFY(!*test::wait(keyOnly->ports().wallet->fetchWallet()));
        QCOMPARE(server.seen().size(), 2);
    }

    void aBusyVendorIsAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("busy") << QByteArray("900001");
        QTest::newRow("server error") << QByteArray("000001");
    }
    void aBusyVendorIsAskedAgain()
    {
        QFETCH(QByteArray, code);
        ManualClock clock(samples::now());
        test::ScriptedServer server;
        server.answer(samples::refusal(code));
        server.answer(samples::refusal(code));
        server.answer(samples::balance());
        const auto vendor = openVendor(server.url(), clock, m_pool, "acme_access_01", {});
        auto call = vendor->ports().wallet->fetchWallet();
        std::optional<Result<Wallet>> answer;
        call.onDone([&](Result<Wallet> wallet) { answer.emplace(std::move(wallet)); });
        QTRY_VERIFY((clock.advance(milliseconds(250)), answer.has_value()));
        QVERIFY(answer->has_value());
        QCOMPARE(server.seen().size(), 3);
    }
    void butNotForEver()
    {
        ManualClock clock(samples::now());
        test::ScriptedServer server;
        server.otherwise([](const auto&) { return samples::refusal("900001"); });
        const auto vendor = openVendor(server.url(), clock, m_pool, "acme_access_01", {});
        auto call = vendor->ports().wallet->fetchWallet();
        std::optional<Result<Wallet>> answer;
        call.onDone([&](Result<Wallet> wallet) { answer.emplace(std::move(wallet)); });
        QTRY_VERIFY((clock.advance(milliseconds(500)), answer.has_value()));
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().kind, ErrorKind::RateLimited);
        QCOMPARE(server.seen().size(), 4);
    }
    void aBusyVendorIsNotGivenAnActAgain()
    {
        test::ScriptedServer server;
        server.otherwise([](const auto&) { return samples::refusal("900001"); });
        const auto vendor = signedVendor(server);
        const auto answer = test::wait(vendor->ports().acts->execute(cancelAct()));
        QCOMPARE((*answer)->outcome, Outcome::Unknown);
        QCOMPARE(server.seen().size(), 1);
    }

    void aCutLineLeavesAnActUnknownAndSentOnce()
    {
        test::ScriptedServer server;
        server.drop();
        server.otherwise([](const auto&) { return samples::commandDone(); });
        const auto vendor = signedVendor(server);
        const auto answer = test::wait(vendor->ports().acts->execute(cancelAct()));
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->outcome, Outcome::Unknown);
        QVERIFY((*answer)->evidence.anyByteLeft);
        QTest::qWait(0);
        QCOMPARE(server.seen().size(), 1);
    }
    void noConnectionMeansNotSent()
    {
        QUrl url;
        {
            const test::ScriptedServer gone;
            url = gone.url();
        }
        const auto vendor = openVendor(url, m_clock, m_pool, "acme_access_01", {});
        const auto answer = test::wait(vendor->ports().acts->execute(cancelAct()));
        QCOMPARE((*answer)->outcome, Outcome::NotSent);
        QVERIFY((*answer)->error);
    }
    void anUnusableCodeSendsNothing()
    {
        test::ScriptedServer server;
        const auto vendor = openVendor(server.url(), m_clock, m_pool, "bad\r\ncode", {});
        const auto read = test::wait(vendor->test());
        QCOMPARE(read->error().kind, ErrorKind::Auth);
        const auto act = test::wait(vendor->ports().acts->execute(cancelAct()));
        QCOMPARE((*act)->outcome, Outcome::NotSent);
        QCOMPARE(server.seen().size(), 0);
    }

    void statusesOfReads_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("401") << 401 << ErrorKind::Auth;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden;
        QTest::newRow("404") << 404 << ErrorKind::NotFound;
        QTest::newRow("500") << 500 << ErrorKind::Server;
        QTest::newRow("302") << 302 << ErrorKind::Protocol;
    }
    void statusesOfReads()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        for (const auto& body : {QByteArray("<html>"), samples::balance()}) {
            test::ScriptedServer server;
            server.answer(body, status, "text/html");
            const auto vendor = openVendor(server.url(), m_clock, m_pool, "acme_access_01", {});
            const auto answer = test::wait(vendor->ports().wallet->fetchWallet());
            QVERIFY(answer && !*answer);
            QCOMPARE(answer->error().kind, kind);
            QCOMPARE(answer->error().httpStatus, status);
        }
    }
    void theTestCallSaysWhatWorks()
    {
        test::ScriptedServer server;
        server.answer(samples::balance());
        const auto answer = test::wait(signedVendor(server)->test());
        QVERIFY((*answer)->contains(u"81.2"_s));
    }
    void closingTheVendorDoesNotBreakACall()
    {
        test::ScriptedServer server;
        server.answer(samples::balance());
        auto vendor = openVendor(server.url(), m_clock, m_pool, "acme_access_01", {});
        auto kept = vendor->ports().wallet->fetchWallet();
        auto dropped = std::make_optional(vendor->ports().wallet->fetchWallet());
        vendor.reset();
        dropped.reset();
        const auto answer = test::wait(std::move(kept));
        QVERIFY(answer && *answer);
    }
    void theDescriptor()
    {
        const auto vendor = esimaccess::descriptor({.clock = m_clock,
                                                    .pool = m_pool,
                                                    .trace = {},
                                                    .useSystemProxy = false,
                                                    .extraCaPem = {}});
        QCOMPARE(vendor.id.text(), u"esimaccess"_s);
        QCOMPARE(vendor.credentials.size(), 2);
        QVERIFY(vendor.credentials.at(0).required);
        QVERIFY(!vendor.credentials.at(1).required);
        QVERIFY(!vendor.hasSandbox);
        QCOMPARE(vendor.baseUrls.keys(), QList<Environment>{Environment::Live});
        QVERIFY(isAcceptableBaseUrl(vendor.baseUrls.value(Environment::Live)));
    }

private:
    std::unique_ptr<Vendor> signedVendor(const test::ScriptedServer& server)
    {
        return openVendor(server.url(), m_clock, m_pool, "acme_access_01", "acme_secret_01");
    }
    static QByteArray signature(const test::ScriptedServer& server, int index)
    {
        return server.seen().at(index).headers.value("rt-signature");
    }

    SystemClock m_clock;
    QThreadPool m_pool;
};

SIMSTOCK_TEST_MAIN(TestSession, QCoreApplication)
#include "tst_esimaccesssession.moc"
