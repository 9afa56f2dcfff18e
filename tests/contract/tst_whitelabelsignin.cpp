// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/tokens.h"
#include "providers/whitelabel/whitelabel.h"
#include "tests/contract/scriptedserver.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* email = "ops@shop.example";
constexpr const char* password = "Shop#2026pass";
const QByteArray balance = R"({"success":true,"balance":12.5,"currency":"USD"})";
const QByteArray me = R"({"success":true,"data":{"id":"u-1"}})";
const QByteArray denied = R"({"success":false,"message":"Token invalid"})";
const QByteArray wrong =
    R"({"success":false,"message":"Bad: ops@shop.example Shop#2026pass","error_code":"BAD_LOGIN"})";

QByteArray loginAnswer(const QByteArray& number)
{
    return "{\"success\":true,\"access_token\":\"access-" + number +
           "\",\"refresh_token\":\"refresh-" + number + "\",\"token_expires_in\":3600}";
}

/// The same in the other shape.
QByteArray nestedAnswer(const QByteArray& number)
{
    return "{\"success\":true,\"data\":{\"accessToken\":\"access-" + number +
           "\",\"refreshToken\":\"refresh-" + number + "\",\"tokenExpiresIn\":3600}}";
}

PreparedAct suspendAct()
{
    return {.kind = ActKind::Suspend,
            .method = "POST",
            .path = u"/profiles/8935101000000001237/suspend"_s,
            .body = "{}",
            .idempotencyKey = {}};
}

} // namespace

/// Signing in, staying signed in, and not locking the account.
class TestSignIn : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_server = std::make_unique<test::ScriptedServer>();
        m_clock = std::make_unique<ManualClock>(QDateTime({2026, 1, 1}, {10, 0}, Qt::UTC));
        m_kept = {};
        open();
    }
    void cleanup() { m_vendor.reset(); }

    void bothShapesOfALogin_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("session");
        QTest::newRow("documented")
            << QByteArray(R"({"success":true,"access_token":"access-1","refresh_token":"r",)"
                          R"("user":{"id":"user-301"},"token_expires_in":3600})")
            << QByteArray();
        QTest::newRow("live")
            << QByteArray(R"({"success":true,"data":{"accessToken":"access-1","refreshToken":"r",)"
                          R"("session_id":"s-91c2","user":{"id":"9c1c"}}})")
            << QByteArray("s-91c2");
        QTest::newRow("in parts")
            << QByteArray(R"({"success":true,"data":{"tokens":{"accessToken":"access-1"},)"
                          R"("session":{"session_id":"s-1"}}})")
            << QByteArray("s-1");
    }
    void bothShapesOfALogin()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, session);
        m_server->answer(answer);
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        QCOMPARE(calls(), QByteArrayList({"POST /auth/login", "GET /credits/balance"}));
        const auto& login = m_server->seen().at(0);
        QCOMPARE(login.json(), (QJsonObject{{u"email"_s, QString::fromLatin1(email)},
                                            {u"password"_s, QString::fromLatin1(password)}}));
        QVERIFY(!login.headers.contains("authorization"));
        QCOMPARE(m_server->seen().at(1).headers.value("authorization"),
                 QByteArray("Bearer access-1"));
        QCOMPARE(m_server->seen().at(1).headers.value("x-session-id"), session);
    }

    void theSignInIsKeptAndTakenUpAgain()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(balance);
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        QVERIFY(m_kept.reveal().size() <= 2048);
        QVERIFY(!m_kept.reveal().contains(password));
        open();
        QVERIFY(readBalance().has_value());
        QCOMPARE(calls().mid(2), QByteArrayList({"GET /credits/balance"}));
    }

    void tokensOfOtherCredentialsAreNotTaken()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        open("Other#2026pass");
        m_server->answer(loginAnswer("2"));
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        QCOMPARE(calls().at(2), QByteArray("POST /auth/login"));
    }

    void anEndingTokenIsRenewedFirstAndTheRefreshTokenRotates()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        for (const char* number : {"2", "3"}) {
            m_clock->advance(3541s);
            m_server->answer(nestedAnswer(number));
            m_server->answer(balance);
            QVERIFY(readBalance().has_value());
        }
        QCOMPARE(m_server->seen().at(2).json().value(u"refresh_token").toString(), u"refresh-1"_s);
        QCOMPARE(m_server->seen().at(4).json().value(u"refresh_token").toString(), u"refresh-2"_s);
        QCOMPARE(m_server->seen().at(5).headers.value("authorization"),
                 QByteArray("Bearer access-3"));
        QCOMPARE(calls().count("POST /auth/login"), 1);
    }

    void manyCallsSignInOnce()
    {
        m_server->answer(loginAnswer("1"));
        m_server->otherwise([](const test::SeenRequest&) { return balance; });
        auto& wallet = *m_vendor->ports().wallet;
        auto first = wallet.fetchWallet();
        auto second = wallet.fetchWallet();
        auto third = wallet.fetchWallet();
        first.cancel(); // who gave up does not end the sign-in of the others
        QVERIFY(test::wait(std::move(second))->has_value());
        QVERIFY(test::wait(std::move(third))->has_value());
        QCOMPARE(calls().count("POST /auth/login"), 1);
    }

    void aRefusedReadIsRepeatedOnceWithNewTokens()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(denied, 401);
        m_server->answer(loginAnswer("2"));
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        QCOMPARE(calls(), QByteArrayList({"POST /auth/login", "GET /credits/balance",
                                          "POST /auth/refresh", "GET /credits/balance"}));
    }

    void aReadThatStaysRefusedEndsThere()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(denied, 403);
        m_server->answer(loginAnswer("2"));
        m_server->answer(denied, 403);
        const auto first = readBalance();
        QVERIFY(!first);
        QCOMPARE(first.error().kind, ErrorKind::Forbidden);
        m_server->answer(denied, 403);
        QVERIFY(!readBalance());
        QCOMPARE(calls().count("POST /auth/refresh"), 1); // a right that is missing stays missing
        QCOMPARE(m_server->seen().size(), 5);
    }

    void oneSilentLoginWhenTheRefreshIsRefused()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(denied, 401);
        m_server->answer(denied, 401); // the refresh
        m_server->answer(loginAnswer("2"));
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        QCOMPARE(calls().mid(2), QByteArrayList({"POST /auth/refresh", "POST /auth/login",
                                                 "GET /credits/balance"}));
    }

    void anActIsNeverRepeated()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(denied, 401);
        const auto answer = act();
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(answer.error->kind, ErrorKind::Auth);
        QCOMPARE(calls(), QByteArrayList(
                              {"POST /auth/login", "POST /profiles/8935101000000001237/suspend"}));
    }

    void anActWaitsForFreshTokens()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        m_clock->advance(3600s);
        m_server->answer(loginAnswer("2"));
        m_server->answer(R"({"success":true})");
        QCOMPARE(act().outcome, Outcome::Accepted);
        QCOMPARE(calls().mid(2), QByteArrayList({"POST /auth/refresh",
                                                 "POST /profiles/8935101000000001237/suspend"}));
    }

    void anActWithoutASignInIsNotSent()
    {
        m_server->answer(wrong, 401);
        QCOMPARE(act().outcome, Outcome::NotSent);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void aWrongPasswordIsNotTriedAgainByItself()
    {
        m_server->answer(wrong, 401);
        const auto first = readBalance();
        QVERIFY(!first);
        QCOMPARE(first.error().kind, ErrorKind::Auth);
        QCOMPARE(first.error().vendorCode, u"BAD_LOGIN"_s);
        const QString all = first.error().detail + first.error().userText;
        QVERIFY(!all.contains(QLatin1StringView(password)) && !all.contains(u"ops@"_s));
        QVERIFY(!readBalance());
        m_clock->advance(1h);
        QVERIFY(!readBalance());
        open(); // nor after a new start
        QVERIFY(!readBalance());
        QCOMPARE(m_server->seen().size(), 1);
        m_server->answer(loginAnswer("1"));
        QVERIFY(test::wait(m_vendor->ports().signIn->signIn())->has_value());
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
    }

    void aLockOutIsKeptAndShown()
    {
        m_server->answer(R"({"success":false,"message":"Locked"})", 429);
        const auto first = readBalance();
        QVERIFY(!first);
        QCOMPARE(first.error().kind, ErrorKind::RateLimited);
        auto& signIn = *m_vendor->ports().signIn;
        QCOMPARE(signIn.lockedUntil(), m_clock->now().addSecs(900));
        const auto second = test::wait(signIn.signIn());
        QVERIFY(second && !*second);
        QCOMPARE(*second->error().retryAfter, milliseconds(900'000));
        open();
        QVERIFY(m_vendor->ports().signIn->lockedUntil().isValid());
        QCOMPARE(m_server->seen().size(), 1);
        m_clock->advance(900s);
        QVERIFY(!m_vendor->ports().signIn->lockedUntil().isValid());
        m_server->answer(loginAnswer("1"));
        QVERIFY(test::wait(m_vendor->ports().signIn->signIn())->has_value());
    }

    void fourSignInsInAQuarterOfAnHour()
    {
        for (int attempt = 0; attempt < 4; ++attempt) {
            QVERIFY(!m_vendor->ports().signIn->lockedUntil().isValid());
            m_server->answer(wrong, attempt % 2 == 0 ? 401 : 503);
            QVERIFY(!*test::wait(m_vendor->ports().signIn->signIn()));
            m_clock->advance(60s);
            open(); // starting anew does not start the count anew
        }
        QCOMPARE(m_vendor->ports().signIn->lockedUntil(), m_clock->now().addSecs(660));
        const auto fifth = test::wait(m_vendor->ports().signIn->signIn());
        QCOMPARE(fifth->error().kind, ErrorKind::RateLimited);
        QCOMPARE(m_server->seen().size(), 4);
        m_clock->advance(660s);
        m_server->answer(loginAnswer("1"));
        QVERIFY(test::wait(m_vendor->ports().signIn->signIn())->has_value());
    }

    void theAddressThatIsNotConfirmed()
    {
        m_server->answer(R"({"success":false,"verificationPending":true})", 401);
        const auto read = readBalance();
        QVERIFY(!read);
        QVERIFY(read.error().userText.contains(u"confirmed"_s));
    }

    void testingSignsInAndReadsTheBalance()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(me);
        m_server->answer(balance);
        const auto said = test::wait(m_vendor->test());
        QVERIFY(said && said->has_value());
        QVERIFY((*said)->contains(u"12.50"_s));
        QCOMPARE(calls(),
                 QByteArrayList({"POST /auth/login", "GET /users/me", "GET /credits/balance"}));
    }

    void signingOutForgets()
    {
        m_server->answer(loginAnswer("1"));
        m_server->answer(balance);
        QVERIFY(readBalance().has_value());
        m_server->answer(R"({"success":true})");
        QVERIFY(test::wait(m_vendor->ports().signIn->signOut())->has_value());
        QCOMPARE(calls().constLast(), QByteArray("POST /auth/logout"));
        QCOMPARE(m_server->seen().constLast().headers.value("authorization"),
                 QByteArray("Bearer access-1"));
        QVERIFY(!m_kept.reveal().contains("access-1") && !m_kept.reveal().contains("refresh-1"));
    }

    void aNewPassword()
    {
        const Secret next("New#2026pass");
        auto& signIn = *m_vendor->ports().signIn;
        QVERIFY(!*test::wait(signIn.changePassword(Secret(password), Secret("short"))));
        QCOMPARE(m_server->seen().size(), 0);
        m_server->answer(loginAnswer("1"));
        m_server->answer("{\"success\":false,\"message\":\"not New#2026pass\"}", 400);
        const auto refused = test::wait(signIn.changePassword(Secret(password), next));
        QVERIFY(!*refused && !refused->error().detail.contains(u"New#2026pass"_s));
        m_server->answer(R"({"success":true})");
        QVERIFY(test::wait(signIn.changePassword(Secret(password), next))->has_value());
        QCOMPARE(calls().constLast(), QByteArray("PUT /users/me/password"));
        QCOMPARE(m_server->seen().constLast().json(),
                 (QJsonObject{{u"old_password"_s, QString::fromLatin1(password)},
                              {u"new_password"_s, u"New#2026pass"_s},
                              {u"confirm_password"_s, u"New#2026pass"_s}}));
        m_server->answer(loginAnswer("2"));
        QVERIFY(test::wait(signIn.signIn())->has_value());
        QCOMPARE(m_server->seen().constLast().json().value(u"password").toString(),
                 u"New#2026pass"_s);
    }

private:
    void open(const char* secret = password)
    {
        Account account;
        account.id = AccountId(u"a-1"_s);
        account.vendor = VendorId(u"whitelabel"_s);
        account.baseUrl = m_server->url();
        m_vendor =
            whitelabel::descriptor({.clock = *m_clock,
                                    .pool = m_pool,
                                    .trace = {},
                                    .useSystemProxy = false,
                                    .extraCaPem = {}})
                .open(account, {{u"email"_s, Secret(email)}, {u"password"_s, Secret(secret)}},
                      {.kept = m_kept, .keep = [this](const Secret& kept) { m_kept = kept; }});
    }
    Result<Wallet> readBalance()
    {
        m_clock->advance(2s); // the pace is of no interest here
        auto read = test::wait(m_vendor->ports().wallet->fetchWallet());
        return read ? *read : Result<Wallet>(failure(ErrorKind::Timeout, u"no answer"_s));
    }
    ActAnswer act()
    {
        const auto answer = test::wait(m_vendor->ports().acts->execute(suspendAct()));
        return answer && *answer ? **answer : ActAnswer();
    }
    [[nodiscard]] QByteArrayList calls() const
    {
        QByteArrayList lines;
        for (const auto& request : m_server->seen())
            lines.append(request.method + ' ' + request.path);
        return lines;
    }

    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<ManualClock> m_clock;
    Secret m_kept;
    QThreadPool m_pool;
    std::unique_ptr<Vendor> m_vendor;
};

SIMSTOCK_TEST_MAIN(TestSignIn, QCoreApplication)
#include "tst_whitelabelsignin.moc"
