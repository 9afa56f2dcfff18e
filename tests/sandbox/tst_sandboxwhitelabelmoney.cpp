// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/whitelabelclient.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::WhitelabelClient;

/// Contract whitelabel, sections 7 to 9: balance, history, PayPal, deposit; and what survives.
class TestSandboxWhitelabelMoney : public QObject {
    Q_OBJECT

    static QJsonObject topUp(WhitelabelClient& client, double amount = 500)
    {
        const auto reply = client.call("POST", "/credits/topup",
                                       {{u"amount"_s, amount}, {u"currency"_s, u"USD"_s}});
        return reply.json().value(u"paypal_order").toObject();
    }
    static QByteArray pathOf(const QJsonValue& link)
    {
        return '!' + link.toString().section(u'/', 3).prepend(u'/').toLatin1();
    }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A verified newcomer without a deposit.
    static void enter(WhitelabelClient& client)
    {
        const QJsonObject who{{u"email"_s, u"new@shop.example"_s},
                              {u"password"_s, u"SecurePassword123!"_s},
                              {u"role"_s, u"reseller"_s}};
        client.call("POST", "/auth/register", who);
        client.control(u"whitelabel/mail"_s, {{u"email"_s, who[u"email"]}, {u"verified"_s, true}});
        client.login(who);
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void balanceByBillingMode()
    {
        WhitelabelClient client;
        auto json = client.read("/credits/balance").json();
        QCOMPARE(json.keys(),
                 (QStringList{u"balance"_s, u"billing_mode"_s, u"currency"_s, u"current_usage"_s,
                              u"soft_limit_threshold"_s, u"success"_s}));
        QCOMPARE(json[u"balance"].toDouble(), 5000.0);
        QCOMPARE(json[u"billing_mode"].toString(), u"prepaid"_s);
        client.shape(u"balance"_s);
        QVERIFY(client.read("/credits/balance").json().contains(u"available_credit"));
        client.control(u"whitelabel/balance"_s,
                       {{u"mode"_s, u"postpaid"_s}, {u"creditLimit"_s, 100}});
        client.buy();
        json = client.read("/credits/balance").json();
        QCOMPARE(json.keys(),
                 (QStringList{u"available_credit"_s, u"billing_mode"_s, u"credit_limit"_s,
                              u"currency"_s, u"current_usage"_s, u"success"_s}));
        QVERIFY(json[u"current_usage"].toDouble() > 0);
        QCOMPARE(json[u"available_credit"].toDouble() + json[u"current_usage"].toDouble(), 100.0);
        QCOMPARE(WhitelabelClient::error(client.call("POST", "/credits/topup", {{u"amount"_s, 5}})),
                 u"PREPAID_ONLY"_s);
    }
    void transactionsWithFilters()
    {
        WhitelabelClient client;
        const auto data = client.buy();
        const auto id = data[u"order"][u"id"].toString();
        // Without "moving" it stays unused.
        client.control(u"whitelabel/esim"_s, {{u"iccid"_s, data[u"profiles"][0][u"iccid"]}});
        client.advance(86'400'000);
        client.control(u"whitelabel/expire"_s);
        client.login(client.credentials);
        QCOMPARE(client.call("POST", "/orders/" + id.toLatin1() + "/cancel").status, 200);
        client.control(u"whitelabel/balance"_s, {{u"adjust"_s, 7.5}});
        const auto count = [&client](const QByteArray& query) {
            return client.read("/credits/transactions?" + query)
                .json()[u"pagination"][u"total"]
                .toInt();
        };
        QCOMPARE(count(""), 3);
        QCOMPARE(count("type=order"), 1);
        QCOMPARE(count("type=refund&status=completed"), 1);
        QCOMPARE(count("type=adjustment"), 1);
        QCOMPARE(count("status=failed"), 0);
        QCOMPARE(count("search=portugal"), 2);
        QCOMPARE(count("start_date=2026-01-02"), 2);
        QCOMPARE(count("end_date=2026-01-01"), 1);
        QCOMPARE(count("start_date=2026-01-01T10:00:07Z&end_date=2026-01-01T10:00:08Z"), 1);
        QCOMPARE(client.read("/credits/transactions?type=gift").status, 400);
        QCOMPARE(client.read("/credits/transactions?start_date=soon").status, 400);
        const auto first = client.read("/credits/transactions?type=order").json()[u"data"][0];
        QCOMPARE(first[u"reference_id"].toString(), id);
        QVERIFY(first[u"amount"].toDouble() < 0);
        QCOMPARE(client.balance(), 5007.5);
    }
    void captureOnceAfterApproval()
    {
        WhitelabelClient client;
        const auto payment = topUp(client);
        QCOMPARE(payment.keys(), (QStringList{u"amount"_s, u"approval_link"_s, u"currency"_s,
                                              u"id"_s, u"status"_s}));
        QCOMPARE(payment[u"status"].toString(), u"CREATED"_s);
        const QJsonObject body{{u"orderID"_s, payment[u"id"]}};
        const QByteArray capture = "/payments/paypal/capture-order";
        QCOMPARE(WhitelabelClient::error(client.call("POST", capture, body)),
                 u"PAYMENT_NOT_APPROVED"_s);
        const auto page = client.read(pathOf(payment[u"approval_link"]));
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QCOMPARE(client.balance(), 5000.0);
        const auto done = client.call("POST", capture, body);
        QCOMPARE(done.status, 200);
        const auto transaction = done.json()[u"transaction"].toObject();
        QCOMPARE(transaction[u"amount"].toDouble(), 500.0);
        QCOMPARE(transaction[u"status"].toString(), u"completed"_s);
        QCOMPARE(transaction[u"new_balance"].toDouble(), 5500.0);
        QCOMPARE(WhitelabelClient::error(client.call("POST", capture, body)),
                 u"PAYMENT_ALREADY_CAPTURED"_s);
        QCOMPARE(client.balance(), 5500.0);
        QCOMPARE(client.read(pathOf(payment[u"approval_link"])).status, 404);
    }
    void captureTakesFourSpellings_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto& key : {u"orderID"_s, u"orderId"_s, u"order_id"_s, u"paypal_order_id"_s})
            QTest::newRow(qPrintable(key)) << key;
    }
    void captureTakesFourSpellings()
    {
        QFETCH(QString, key);
        WhitelabelClient client;
        const auto created =
            client.call("POST", "/payments/paypal/create-order",
                        {{u"amount"_s, 20}, {u"currency"_s, u"USD"_s}, {u"orderId"_s, u"mine"_s}});
        const auto id = created.json()[u"paypal_order"][u"id"];
        client.control(u"whitelabel/approve"_s, {{u"id"_s, id}});
        QCOMPARE(client.call("POST", "/payments/paypal/capture-order", {{key, id}}).status, 200);
        QCOMPARE(client.balance(), 5020.0);
    }
    void deposit()
    {
        WhitelabelClient client;
        QCOMPARE(
            WhitelabelClient::error(client.call("POST", "/deposit/initiate", {{u"amount"_s, 100}})),
            u"DEPOSIT_ALREADY_MADE"_s);
        enter(client);
        QCOMPARE(WhitelabelClient::error(client.call("POST", "/credits/topup", {{u"amount"_s, 5}})),
                 u"ONBOARDING_INCOMPLETE"_s);
        const auto initiate = [&client](double amount) {
            return client.call("POST", "/deposit/initiate",
                               {{u"amount"_s, amount},
                                {u"currency"_s, u"USD"_s},
                                {u"return_url"_s, u"http://127.0.0.1:9/success"_s},
                                {u"cancel_url"_s, u"http://127.0.0.1:9/cancel"_s},
                                {u"payment_method"_s, u"paypal_redirect"_s}});
        };
        QCOMPARE(initiate(49.99).status, 400);
        QCOMPARE(initiate(50'000.01).status, 400);
        const auto begun = initiate(50).json();
        const QJsonObject body{{u"paypal_order_id"_s, begun[u"paypal_order_id"]}};
        QCOMPARE(client.call("POST", "/deposit/confirm", body).status, 400);
        const auto page = client.read(pathOf(begun[u"approval_link"]));
        QCOMPARE(page.status, 302);
        QVERIFY(page.header("Location").startsWith("http://127.0.0.1:9/success?token=PAYPAL-"));
        QCOMPARE(WhitelabelClient::data(client.read("/deposit/status"))[u"initial_deposit_made"],
                 QJsonValue(false));
        QCOMPARE(client.call("POST", "/deposit/confirm", body).status, 200);
        const auto status = WhitelabelClient::data(client.read("/deposit/status"));
        QCOMPARE(status[u"initial_deposit_made"], QJsonValue(true));
        QCOMPARE(status[u"balance"].toDouble(), 50.0);
        QCOMPARE(client.call("POST", "/deposit/confirm", body).status, 400);
        QCOMPARE(initiate(50).status, 400);
    }
    void dashboardAndUser()
    {
        WhitelabelClient client;
        client.control(u"whitelabel/invoices"_s,
                       {{u"invoices"_s, QJsonArray{QJsonObject{{u"id"_s, u"inv-1"_s}}}}});
        client.buy();
        const auto data = WhitelabelClient::data(client.read("/reseller/dashboard"));
        QCOMPARE(data[u"account"].toObject().keys(),
                 (QStringList{u"balance"_s, u"billing_mode"_s, u"credit_limit"_s, u"currency"_s,
                              u"current_usage"_s}));
        QCOMPARE(data[u"pending_invoices"][0][u"id"].toString(), u"inv-1"_s);
        QCOMPARE(data[u"recent_orders"].toArray().size(), 1);
        QCOMPARE(data[u"recent_transactions"].toArray().size(), 1);
        const auto me = WhitelabelClient::data(client.read("/users/me"));
        QCOMPARE(me[u"billing_mode"].toString(), u"prepaid"_s);
        QCOMPARE(me[u"credit"][u"balance"].toDouble(), client.balance());
        QCOMPARE(me[u"profile_complete"], QJsonValue(true));
        client.shape(u"me"_s);
        QCOMPARE(WhitelabelClient::data(client.read("/users/me")).keys(),
                 (QStringList{u"created_at"_s, u"email"_s, u"id"_s, u"initial_deposit_made"_s,
                              u"profile_complete"_s, u"role"_s, u"verified_at"_s}));
    }
    void restartGoesOnWithoutSecrets()
    {
        const QTemporaryDir folder;
        auto options = WhitelabelClient::frozen();
        options.statePath = folder.filePath(u"state.json"_s);
        QByteArray token;
        QByteArray session;
        QJsonObject bought;
        QJsonObject payment;
        QJsonArray history;
        double balance = 0;
        {
            WhitelabelClient client(true, options);
            bought = client.buy(2);
            payment = topUp(client);
            balance = client.balance();
            history = client.read("/credits/transactions").json()[u"data"].toArray();
            token = client.token;
            session = client.session;
            client.sandbox().stop();
        }
        const auto state = contents(options.statePath);
        QVERIFY(!state.contains("LPA:") && !state.contains("eyJ"));
        QVERIFY(!state.contains(session.mid(2)));
        options.startTime = options.startTime->addSecs(60);
        WhitelabelClient client(false, options);
        QVERIFY(!state.contains(client.credentials[u"password"].toString().toLatin1()));
        client.token = token; // still good
        client.session = session;
        const auto id = bought[u"order"][u"id"].toString().toLatin1();
        QCOMPARE(WhitelabelClient::data(client.read("/orders/" + id)), bought);
        QCOMPARE(client.balance(), balance);
        QCOMPARE(client.read("/credits/transactions").json()[u"data"].toArray(), history);
        client.control(u"whitelabel/approve"_s, {{u"id"_s, payment[u"id"]}});
        QCOMPARE(
            client.call("POST", "/payments/paypal/capture-order", {{u"order_id"_s, payment[u"id"]}})
                .status,
            200);
        QVERIFY(client.buy()[u"order"][u"id"] != bought[u"order"][u"id"]);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxWhitelabelMoney, QCoreApplication)
#include "tst_sandboxwhitelabelmoney.moc"
