// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/tokens.h"
#include "providers/whitelabel/tries.h"
#include "providers/whitelabel/whitelabel.h"
#include "tests/contract/scriptedserver.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray done = R"({"success":true,"message":"Done"})";
const Secret password("Shop!2026pass");

} // namespace

/// Making an account and getting back into it; and how long tokens live.
class TestRegistration : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_server = std::make_unique<test::ScriptedServer>();
        m_descriptor = whitelabel::descriptor({.clock = m_clock,
                                               .pool = m_pool,
                                               .trace = {},
                                               .useSystemProxy = false,
                                               .extraCaPem = {}});
        m_registration = m_descriptor.registration(m_server->url());
    }
    void cleanup() { m_registration.reset(); }

    void passwords_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("fits");
        QTest::newRow("good") << QByteArray("Shop!2026") << true;
        QTest::newRow("seven") << QByteArray("Sh!2026") << false;
        QTest::newRow("no capital") << QByteArray("shop!2026") << false;
        QTest::newRow("no small letter") << QByteArray("SHOP!2026") << false;
        QTest::newRow("no digit") << QByteArray("Shop!abcd") << false;
        QTest::newRow("nothing special") << QByteArray("Shop12026") << false;
    }
    void passwords()
    {
        QFETCH(QByteArray, password);
        QTEST(m_registration->passwordProblem(Secret(password)).isEmpty(), "fits");
    }

    void everyCall_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("register")
            << QByteArray("POST /auth/register")
            << QByteArray(R"({"email":"a@x.example","name":"My shop","password":"Shop!2026pass",)"
                          R"("role":"reseller"})");
        QTest::newRow("verify") << QByteArray("GET /auth/verify-email?token=t%2B1") << QByteArray();
        QTest::newRow("resend") << QByteArray("POST /auth/resend-verification")
                                << QByteArray(R"({"email":"a@x.example"})");
        QTest::newRow("forgot") << QByteArray("POST /auth/forgot-password")
                                << QByteArray(R"({"email":"a@x.example"})");
        QTest::newRow("reset") << QByteArray("POST /auth/reset-password")
                               << QByteArray(
                                      R"({"new_password":"Shop!2026pass","reset_token":"t+1"})");
    }
    void everyCall()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, body);
        const QByteArray name = QTest::currentDataTag();
        m_server->answer(done, 201);
        const auto good = test::wait(call(name));
        QVERIFY(good && good->has_value() && !(*good)->isEmpty());
        const auto& seen = m_server->seen().constFirst();
        QCOMPARE(seen.method + ' ' + seen.path, request);
        QCOMPARE(seen.body, body);
        QVERIFY(!seen.headers.contains("authorization"));

        m_server->answer(R"({"success":false,"message":"bad Shop!2026pass and t+1"})", 400);
        const auto refused = test::wait(call(name));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ErrorKind::Rejected);
        if (name != "resend" && name != "forgot" && name != "verify")
            QVERIFY(!refused->error().detail.contains(u"Shop!2026pass"_s));

        m_server->answer("<html></html>", 200, "text/html");
        const auto malformed = test::wait(call(name));
        QVERIFY(malformed && !*malformed);
        QCOMPARE(malformed->error().kind, ErrorKind::Protocol);
        QCOMPARE(m_server->seen().size(), 3);
    }

    /// Sign-ins and registrations of all accounts and sheets count together; the sixth is not
    /// sent.
    void fiveFromOneAddress()
    {
        Account account;
        account.id = AccountId(u"a-1"_s);
        account.vendor = m_descriptor.id;
        account.baseUrl = m_server->url();
        const auto vendor = m_descriptor.open(
            account, {{u"email"_s, Secret("a@x.example")}, {u"password"_s, password}}, {});
        m_server->answer(R"({"success":false,"message":"Invalid credentials"})", 401);
        QVERIFY(!*test::wait(vendor->ports().signIn->signIn()));
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!m_registration->lockedUntil().isValid());
            m_server->answer(R"({"success":false,"message":"Exists"})", 409);
            QVERIFY(!*test::wait(call("register")));
        }
        m_registration = m_descriptor.registration(m_server->url()); // another sheet
        const auto until = m_registration->lockedUntil();
        const auto left = m_clock.now().secsTo(until);
        QVERIFY2(left > 800 && left <= 900, qPrintable(QString::number(left)));
        const auto refused = test::wait(call("register"));
        QCOMPARE(refused->error().kind, ErrorKind::RateLimited);
        QVERIFY(refused->error().retryAfter);
        QCOMPARE(m_server->seen().size(), 5);
        QVERIFY(
            !m_descriptor.registration(QUrl(u"https://other.example"_s))->lockedUntil().isValid());
        m_server->answer(done);
        QVERIFY(test::wait(call("verify"))->has_value()); // what is not counted still goes
    }
    void theVendorsOwnRefusalIsCountedDown()
    {
        m_server->answer(R"({"success":false,"message":"Slow down"})", 429);
        const auto refused = test::wait(call("register"));
        QCOMPARE(refused->error().kind, ErrorKind::RateLimited);
        QVERIFY(m_clock.now().secsTo(m_registration->lockedUntil()) > 800);
        QVERIFY(!*test::wait(call("register")));
        QCOMPARE(m_server->seen().size(), 1);
    }
    void triesAreForgottenAfterAWhile()
    {
        ManualClock clock(QDateTime(QDate(2026, 1, 1), QTime(10, 0), Qt::UTC));
        whitelabel::Tries tries(clock);
        const QUrl door(u"https://shop.example/api/v1"_s);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!tries.lockedUntil(door).isValid());
            tries.begin(door);
            clock.advance(60s);
        }
        QCOMPARE(tries.lockedUntil(QUrl(u"https://shop.example/other"_s)),
                 clock.now().addSecs(600));
        clock.advance(600s);
        QVERIFY(!tries.lockedUntil(door).isValid());
        const auto ticket = tries.begin(door); // again five
        QCOMPARE(tries.lockedUntil(door), clock.now().addSecs(60));
        clock.advance(30s);
        tries.answered(door, ticket);
        QCOMPARE(tries.lockedUntil(door), clock.now().addSecs(30));
        tries.refused(door, milliseconds(120'000));
        QCOMPARE(tries.lockedUntil(door), clock.now().addSecs(120));
    }

    void howLongTokensLive_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("seconds");
        const auto jwt = [](const QByteArray& claims) {
            return "e30." +
                   claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                   ".c2ln";
        };
        const auto answer = [](const QByteArray& token, const QByteArray& rest) {
            return "{\"success\":true,\"access_token\":\"" + token + "\"" + rest + "}";
        };
        QTest::newRow("number") << answer("a", ",\"token_expires_in\":900") << 900;
        QTest::newRow("number as text") << answer("a", ",\"expiresIn\":\"900\"") << 900;
        QTest::newRow("exp") << answer(jwt("{\"exp\":1767261900}"), {}) << 300;
        QTest::newRow("exp and iat, clock wrong")
            << answer(jwt("{\"iat\":1700000000,\"exp\":1700000900}"), {}) << 900;
        QTest::newRow("neither") << answer("opaque", {}) << 600;
        QTest::newRow("past") << answer("a", ",\"token_expires_in\":-5") << 600;
    }
    void howLongTokensLive()
    {
        QFETCH(QByteArray, answer);
        const QDateTime start = QDateTime::fromSecsSinceEpoch(1767261600, Qt::UTC);
        const auto tokens = whitelabel::readTokens(answer, {}, start);
        QVERIFY(tokens.has_value());
        QTEST(static_cast<int>(start.secsTo(tokens->expiresAt)), "seconds");
        QVERIFY(tokens->renewAt < tokens->expiresAt);
    }

    void whatIsKeptIsSmall()
    {
        whitelabel::SignInMemory memory;
        memory.tokens = {.access = Secret(QByteArray(1200, 'a')),
                         .refresh = Secret(QByteArray(1200, 'r')),
                         .session = Secret("s-1"),
                         .expiresAt = m_clock.now().addSecs(60),
                         .renewAt = {}};
        const auto kept = whitelabel::toMemory(memory, u"me"_s);
        QVERIFY(kept.reveal().size() <= 2048);
        const auto back = whitelabel::fromMemory(kept, u"me"_s);
        QCOMPARE(back.tokens.refresh.reveal(), QByteArray(1200, 'r'));
        QVERIFY(back.tokens.access.isEmpty()); // the refresh token is worth more
        QVERIFY(whitelabel::fromMemory(kept, u"other"_s).tokens.refresh.isEmpty());
        QVERIFY(whitelabel::fromMemory(Secret("garbage"), u"me"_s).tokens.refresh.isEmpty());
    }

private:
    Call<QString> call(const QByteArray& name)
    {
        const QString email = u"a@x.example"_s;
        if (name == "register")
            return m_registration->registerAccount(
                {.email = email, .password = password, .name = u"My shop"_s});
        if (name == "verify")
            return m_registration->verify(email, Secret("t+1"));
        if (name == "resend")
            return m_registration->resendVerification(email);
        if (name == "forgot")
            return m_registration->requestReset(email);
        return m_registration->resetPassword(Secret("t+1"), password);
    }

    SystemClock m_clock;
    QThreadPool m_pool;
    std::unique_ptr<test::ScriptedServer> m_server;
    VendorDescriptor m_descriptor;
    std::unique_ptr<Registration> m_registration;
};

SIMSTOCK_TEST_MAIN(TestRegistration, QCoreApplication)
#include "tst_whitelabelregistration.moc"
