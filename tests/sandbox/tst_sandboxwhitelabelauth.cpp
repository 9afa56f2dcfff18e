// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/whitelabelclient.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using test::WhitelabelClient;

/// Contract whitelabel, sections 1 to 3: envelopes, tokens, sessions, lock-out, passwords.
class TestSandboxWhitelabelAuth : public QObject {
    Q_OBJECT

    static constexpr const char* address = "new@shop.example";
    static QJsonObject person(const QString& password = u"SecurePassword123!"_s)
    {
        return {{u"email"_s, QString::fromLatin1(address)},
                {u"password"_s, password},
                {u"role"_s, u"reseller"_s},
                {u"name"_s, u"My Business"_s}};
    }
    static QJsonObject mail(WhitelabelClient& client)
    {
        return client.control(u"whitelabel/mail"_s, {{u"email"_s, QString::fromLatin1(address)}});
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void liveLogin()
    {
        WhitelabelClient client(false);
        const auto reply = client.login(client.credentials);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.success());
        const auto data = WhitelabelClient::data(reply);
        QCOMPARE(data.keys(),
                 (QStringList{u"accessToken"_s, u"refreshToken"_s, u"session_id"_s, u"user"_s}));
        QCOMPARE(data[u"user"][u"role"].toString(), u"reseller"_s);
        QCOMPARE(data[u"accessToken"].toString().count(u'.'), 2);
    }
    void seedLogin()
    {
        WhitelabelClient client(false);
        client.shape(u"login"_s);
        const auto json = client.login(client.credentials).json();
        QCOMPARE(json.keys(), (QStringList{u"access_token"_s, u"refresh_token"_s, u"success"_s,
                                           u"token_expires_in"_s, u"user"_s}));
        QCOMPARE(json[u"token_expires_in"].toInt(), 900);
        client.token = json[u"access_token"].toString().toLatin1();
        QCOMPARE(client.read("/users/me").status, 200); // no session id given, none asked
    }
    void sessionIsChecked()
    {
        WhitelabelClient client;
        QCOMPARE(client.read("/users/me").status, 200);
        client.session.replace(2, 2, "zz");
        QCOMPARE(WhitelabelClient::error(client.read("/users/me")), u"INVALID_SESSION"_s);
        client.session.clear();
        QCOMPARE(client.read("/users/me").status, 401);
        client.token.clear();
        QCOMPARE(WhitelabelClient::error(client.read("/users/me")), u"UNAUTHORIZED"_s);
    }
    void tokensExpireAndRefreshRotates()
    {
        WhitelabelClient client(false);
        const auto first = WhitelabelClient::data(client.login(client.credentials));
        client.advance(899'000);
        QCOMPARE(client.read("/users/me").status, 200);
        client.advance(1'000);
        const auto late = client.read("/users/me");
        QCOMPARE(late.status, 401);
        QVERIFY(!late.success());
        const QJsonObject body{{u"refresh_token"_s, first[u"refreshToken"]}};
        const auto fresh = client.call("POST", "/auth/refresh", body);
        QCOMPARE(fresh.status, 200);
        client.token = WhitelabelClient::data(fresh)[u"accessToken"].toString().toLatin1();
        QCOMPARE(client.read("/users/me").status, 200);
        QCOMPARE(WhitelabelClient::error(client.call("POST", "/auth/refresh", body)),
                 u"INVALID_REFRESH_TOKEN"_s);
        QVERIFY(WhitelabelClient::data(fresh)[u"refreshToken"] != first[u"refreshToken"]);
        QCOMPARE(client.call("POST", "/auth/logout").status, 200);
        QCOMPARE(client.read("/users/me").status, 401);
    }
    void expiredTokenGetsPublicPrices()
    {
        WhitelabelClient client;
        const auto mine = client.plan(u"PT_5_30"_s)[u"price"].toDouble();
        client.control(u"whitelabel/expire"_s);
        QCOMPARE(client.read("/users/me").status, 401);
        const auto reply = client.read("/plans?country=PT&limit=100");
        QCOMPARE(reply.status, 200);
        QCOMPARE(client.plan(u"PT_5_30"_s)[u"price"].toDouble(), mine * 1.4);
        QCOMPARE(client.read("/plans/1001").status, 401);
    }
    void fiveFailuresLockTheAccount()
    {
        WhitelabelClient client(false);
        auto wrong = client.credentials;
        wrong[u"password"_s] = u"Wrong1234!"_s;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.login(wrong).status, 401);
        const auto locked = client.login(client.credentials);
        QCOMPARE(locked.status, 429);
        QCOMPARE(WhitelabelClient::error(locked), u"ACCOUNT_LOCKED"_s);
        QVERIFY(locked.header("Retry-After").isNull());
        client.advance(899'000);
        QCOMPARE(client.login(client.credentials).status, 429);
        client.advance(1'000);
        QCOMPARE(client.login(client.credentials).status, 200);
    }
    void fiveLoginsInAQuarterOfAnHour()
    {
        WhitelabelClient client(false);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.login(client.credentials).status, 200);
        QCOMPARE(WhitelabelClient::error(client.login(client.credentials)),
                 u"RATE_LIMIT_EXCEEDED"_s);
        QCOMPARE(client.call("POST", "/auth/register", person()).status, 429);
        client.advance(900'000);
        QCOMPARE(client.login(client.credentials).status, 200);
    }
    void thousandCallsInAnHour()
    {
        WhitelabelClient client;
        client.set({{u"hourLimit"_s, 3}});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.read("/users/me").status, 200);
        QCOMPARE(client.read("/users/me").status, 429);
        QCOMPARE(client.read("/health").status, 200);
    }
    void registrationUntilTheFirstDeposit()
    {
        WhitelabelClient client(false);
        const auto reply = client.call("POST", "/auth/register", person());
        QCOMPARE(reply.status, 201);
        const auto json = reply.json();
        QCOMPARE(json[u"verification_token_status"].toString(), u"sent"_s);
        QVERIFY(json[u"user"][u"verified_at"].isNull());
        QCOMPARE(json[u"user"][u"initial_deposit_made"], QJsonValue(false));
        QCOMPARE(client.call("POST", "/auth/register", person()).status, 409);
        const auto pending = client.login(person());
        QCOMPARE(pending.status, 401);
        QCOMPARE(pending.json()[u"verificationPending"], QJsonValue(true));
        const auto token = mail(client).value(u"verificationToken");
        QCOMPARE(client.call("POST", "/auth/resend-verification", person()).status, 200);
        QJsonObject body{{u"email"_s, QString::fromLatin1(address)},
                         {u"verification_token"_s, token}};
        QCOMPARE(client.call("POST", "/auth/verify-email", body).status, 400); // the old mail's
        body[u"verification_token"_s] = mail(client).value(u"verificationToken");
        QCOMPARE(client.call("POST", "/auth/verify-email", body).status, 200);
        QCOMPARE(client.login(person()).status, 200);
        QCOMPARE(WhitelabelClient::data(client.read("/users/me"))[u"profile_complete"],
                 QJsonValue(false));
        QCOMPARE(
            WhitelabelClient::error(client.call("POST", "/orders", WhitelabelClient::wish(1001))),
            u"ONBOARDING_INCOMPLETE"_s);
    }
    void verificationByLink()
    {
        WhitelabelClient client(false);
        client.call("POST", "/auth/register", person());
        const auto token = mail(client).value(u"verificationToken").toString().toLatin1();
        QCOMPARE(client.read("/auth/verify-email?token=x").status, 400);
        QCOMPARE(client.read("/auth/verify-email?token=" + token).status, 200);
        QCOMPARE(client.login(person()).status, 200);
        const auto ledger = QJsonDocument(client.control(u"ledger"_s)).toJson();
        QVERIFY(!ledger.contains(token));
        QVERIFY(!ledger.contains(client.token));
    }
    void registrationIsChecked_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("no mail") << u"email"_s << u"nobody"_s << u"VALIDATION_ERROR"_s;
        QTest::newRow("role") << u"role"_s << u"king"_s << u"VALIDATION_ERROR"_s;
        QTest::newRow("short") << u"password"_s << u"Ab1!"_s << u"WEAK_PASSWORD"_s;
        QTest::newRow("no digit") << u"password"_s << u"Abcdefgh!"_s << u"WEAK_PASSWORD"_s;
        QTest::newRow("no special") << u"password"_s << u"Abcdefgh1"_s << u"WEAK_PASSWORD"_s;
        QTest::newRow("breached") << u"password"_s << u"Password1!"_s << u"PASSWORD_BREACHED"_s;
    }
    void registrationIsChecked()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        WhitelabelClient client(false);
        auto body = person();
        body[member] = value;
        const auto reply = client.call("POST", "/auth/register", body);
        QCOMPARE(reply.status, 400);
        QTEST(WhitelabelClient::error(reply), "code");
    }
    void passwords()
    {
        WhitelabelClient client;
        const auto old = client.credentials.value(u"password");
        QJsonObject body{{u"old_password"_s, old},
                         {u"new_password"_s, u"NewPassword123!"_s},
                         {u"confirm_password"_s, u"Other"_s}};
        QCOMPARE(client.call("PUT", "/users/me/password", body).status, 400);
        body[u"confirm_password"_s] = body[u"new_password"];
        QCOMPARE(client.call("PUT", "/users/me/password", body).status, 200);
        QCOMPARE(client.login(client.credentials).status, 401);
        client.credentials[u"password"_s] = body[u"new_password"];
        QCOMPARE(client.login(client.credentials).status, 200);

        const QJsonObject who{{u"email"_s, client.credentials[u"email"]}};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.call("POST", "/auth/forgot-password", who).status, 200);
        QCOMPARE(client.call("POST", "/auth/forgot-password", who).status, 429);
        const QJsonObject reset{
            {u"reset_token"_s, client.control(u"whitelabel/mail"_s)[u"resetToken"]},
            {u"new_password"_s, u"NewSecurePassword123!"_s}};
        QCOMPARE(client.call("POST", "/auth/reset-password", reset).status, 200);
        QCOMPARE(client.call("POST", "/auth/reset-password", reset).status, 400);
        QCOMPARE(client.read("/users/me").status, 401); // all sessions ended
        client.credentials[u"password"_s] = reset[u"new_password"];
        QCOMPARE(client.login(client.credentials).status, 200);
    }
    void gate_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray json = "application/json";
        QTest::newRow("path") << QByteArray("GET") << QByteArray("/nothing") << json << QByteArray()
                              << 404;
        QTest::newRow("orders-v2")
            << QByteArray("POST") << QByteArray("/orders-v2") << json << QByteArray("{}") << 404;
        QTest::newRow("method") << QByteArray("DELETE") << QByteArray("/plans") << json
                                << QByteArray() << 405;
        QTest::newRow("json") << QByteArray("POST") << QByteArray("/orders") << json
                              << QByteArray("{\"plan_id\":") << 400;
        QTest::newRow("list") << QByteArray("POST") << QByteArray("/orders") << json
                              << QByteArray("[]") << 400;
        QTest::newRow("type") << QByteArray("POST") << QByteArray("/orders")
                              << QByteArray("text/plain") << QByteArray("{}") << 400;
        QTest::newRow("page") << QByteArray("GET") << QByteArray("/plans?page=0") << json
                              << QByteArray() << 400;
        QTest::newRow("body of DELETE")
            << QByteArray("DELETE") << QByteArray("/reseller/profiles/x") << json
            << QByteArray("{}") << 404;
    }
    void gate()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        WhitelabelClient client;
        const auto reply = client.exchange(
            method + " /api/v1" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" +
            client.headers() + "Content-Type: " + type +
            "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTEST(reply.status, "status");
        QCOMPARE(reply.json()[u"success"], QJsonValue(false));
        QVERIFY(!WhitelabelClient::error(reply).isEmpty());
    }
    void everyCallOfTheContractWantsAToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        const char* rows[] = {"POST /auth/logout",
                              "GET /users/me",
                              "PUT /users/me/password",
                              "GET /plans/1001",
                              "GET /plans/region/EU",
                              "POST /orders",
                              "GET /orders",
                              "GET /orders/x",
                              "PUT /orders/x",
                              "DELETE /orders/x",
                              "POST /orders/x/cancel",
                              "GET /orders/x/usage?refreshCache=false",
                              "GET /profiles/x",
                              "GET /profiles/x/usage",
                              "POST /profiles/x/suspend",
                              "POST /profiles/x/unsuspend",
                              "POST /profiles/x/revoke",
                              "POST /profiles/x/topup",
                              "GET /profiles/x/topup-plans",
                              "POST /profiles/x/sms",
                              "GET /credits/balance",
                              "GET /credits/transactions",
                              "POST /credits/topup",
                              "POST /payments/paypal/create-order",
                              "POST /payments/paypal/capture-order",
                              "POST /deposit/initiate",
                              "POST /deposit/confirm",
                              "GET /deposit/status",
                              "GET /reseller/dashboard",
                              "GET /reseller/profiles",
                              "POST /reseller/profiles",
                              "PUT /reseller/profiles/x",
                              "DELETE /reseller/profiles/x",
                              "GET /reseller/profiles/x/smtp",
                              "PUT /reseller/profiles/x/smtp",
                              "POST /reseller/profiles/x/smtp/test",
                              "DELETE /reseller/profiles/x/smtp",
                              "POST /reseller/profiles/x/logo",
                              "GET /reseller/pricing",
                              "PUT /reseller/pricing/1001",
                              "POST /reseller/pricing",
                              "GET /usage/balance/1",
                              "POST /usage/check",
                              "GET /webhook-subscriptions",
                              "POST /webhook-subscriptions",
                              "GET /webhook-subscriptions/x",
                              "PUT /webhook-subscriptions/x",
                              "DELETE /webhook-subscriptions/x",
                              "POST /webhook-subscriptions/x/test",
                              "GET /webhook-subscriptions/x/logs",
                              "GET !/api/v2/order-usage/x",
                              "POST !/api/v2/order-usage/bulk"};
        for (const auto* const row : rows) {
            const auto words = QByteArray(row).split(' ');
            QTest::newRow(row) << words[0] << words[1];
        }
    }
    void everyCallOfTheContractWantsAToken()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        WhitelabelClient client(false);
        const auto reply = client.call(method, path, {{u"x"_s, method == "GET" ? 0 : 1}});
        QCOMPARE(reply.status, 401); // and neither 404 nor 405
        QCOMPARE(WhitelabelClient::error(reply), u"UNAUTHORIZED"_s);
    }
    void whatIsNotDocumentedIsSwitchedOn()
    {
        WhitelabelClient client(false);
        auto wrong = client.credentials;
        wrong[u"password"_s] = u"Wrong1234!"_s;
        QVERIFY(!client.login(wrong).body.contains("Wrong1234!"));
        client.set({{u"echoesLogin"_s, true}, {u"retryAfter"_s, true}, {u"loginLimit"_s, 2}});
        QVERIFY(client.login(wrong).body.contains("Wrong1234!")); // some log this: clients must not
        QCOMPARE(client.login(wrong).header("Retry-After"), QByteArray("60"));
        client.set({{u"loginLimit"_s, 0}});
        QCOMPARE(client.login(client.credentials).status, 200);
        client.set({{u"tokenLifeSeconds"_s, 60}});
        client.login(client.credentials);
        client.advance(60'000);
        QCOMPARE(client.read("/users/me").status, 401);
    }
    void otherPathsOnDemand()
    {
        WhitelabelClient client;
        client.set({{u"paths"_s, u"alternative"_s}});
        QCOMPARE(client.call("POST", "/auth/refresh", {{u"refresh_token"_s, u"x"_s}}).status, 404);
        QCOMPARE(client.call("POST", "/auth/refresh-token", {{u"refresh_token"_s, u"x"_s}}).status,
                 401);
        QCOMPARE(client.read("!/health").status, 200);
    }
    void healthHasNoSuccess()
    {
        WhitelabelClient client(false);
        const auto json = client.read("/health").json();
        QCOMPARE(json.keys(), (QStringList{u"services"_s, u"status"_s, u"timestamp"_s}));
        QCOMPARE(json[u"timestamp"].toString(), u"2026-01-01T10:00:07Z"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxWhitelabelAuth, QCoreApplication)
#include "tst_sandboxwhitelabelauth.moc"
