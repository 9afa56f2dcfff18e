// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/whitelabelclient.h"
#include "tests/support/testsupport.h"

#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <mutex>
#include <semaphore>
#include <thread>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::WhitelabelClient;

namespace {

/// Answers every request on loopback with one status and keeps the last one.
class Receiver {
public:
    explicit Receiver(int status) : m_status(status)
    {
        std::binary_semaphore listens(0);
        m_thread = std::thread([this, &listens] { work(listens); });
        listens.acquire();
    }
    ~Receiver()
    {
        m_stop = true;
        m_thread.join();
    }
    Receiver(const Receiver&) = delete;
    Receiver& operator=(const Receiver&) = delete;
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_port); }
    [[nodiscard]] QByteArray last() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }

private:
    void work(std::binary_semaphore& listens)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        listens.release();
        while (!m_stop) {
            if (server.waitForNewConnection(50))
                serve(*server.nextPendingConnection());
        }
    }
    void serve(QTcpSocket& socket)
    {
        QByteArray text;
        while (!text.contains("\"version\":\"1.0\"}") && socket.waitForReadyRead(3000))
            text += socket.readAll();
        {
            const std::lock_guard lock(m_mutex);
            m_last = text;
        }
        socket.write("HTTP/1.1 " + QByteArray::number(m_status) +
                     " X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.waitForBytesWritten(3000);
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(3000);
    }

    int m_status;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<quint16> m_port = 0;
    mutable std::mutex m_mutex;
    QByteArray m_last;
};

} // namespace

/// Contract whitelabel, sections 10 and 12: branding, SMTP, logo, prices, webhooks.
class TestSandboxWhitelabelStore : public QObject {
    Q_OBJECT

    static QByteArray brand(WhitelabelClient& client, const QString& name = u"My eSIM Store"_s)
    {
        const auto reply = client.call("POST", "/reseller/profiles",
                                       {{u"name"_s, name},
                                        {u"email_sender_name"_s, u"My Store"_s},
                                        {u"is_default"_s, true},
                                        {u"color_scheme"_s, u"#FF5733"_s}});
        return WhitelabelClient::data(reply).value(u"id").toString().toLatin1();
    }
    static QJsonObject smtp()
    {
        return {{u"smtp_host"_s, u"smtp.mail.example"_s},
                {u"smtp_port"_s, 587},
                {u"smtp_user"_s, u"noreply@shop.example"_s},
                {u"smtp_pass"_s, u"yourpassword"_s},
                {u"smtp_secure"_s, true},
                {u"email_from"_s, u"noreply@shop.example"_s},
                {u"email_from_name"_s, u"My eSIM Store"_s},
                {u"use_custom_smtp"_s, true}};
    }
    static QJsonObject subscription(const QString& url)
    {
        return {{u"name"_s, u"Order Status Updates"_s},
                {u"endpoint_url"_s, url},
                {u"event_types"_s, QJsonArray{u"order.status_changed"_s}},
                {u"secret"_s, u"whsec_demo_0001"_s},
                {u"timeout_seconds"_s, 30},
                {u"retry_count"_s, 3}};
    }
    static test::WireReply upload(WhitelabelClient& client, const QByteArray& path,
                                  const QByteArray& field, const QByteArray& content)
    {
        const QByteArray body = "--b0undary\r\nContent-Disposition: form-data; name=\"" + field +
                                "\"; filename=\"logo.png\"\r\nContent-Type: image/png\r\n\r\n" +
                                content + "\r\n--b0undary--\r\n";
        return client.exchange(
            "POST /api/v1" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" +
                client.headers() +
                "Content-Type: multipart/form-data; boundary=b0undary\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body,
            20'000);
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void brands()
    {
        WhitelabelClient client;
        const auto first = brand(client);
        const auto second = brand(client, u"Other"_s);
        QVERIFY(!first.isEmpty() && first != second);
        const auto list = client.read("/reseller/profiles").json()[u"data"].toArray();
        QCOMPARE(list.size(), 2);
        int defaults = 0;
        for (const auto& item : list)
            defaults += item[u"is_default"].toBool() ? 1 : 0;
        QCOMPARE(defaults, 1);
        const auto path = "/reseller/profiles/" + first;
        QCOMPARE(client.call("PUT", path, {{u"color_scheme"_s, u"red"_s}}).status, 400);
        const auto updated = client.call("PUT", path, {{u"color_scheme"_s, u"#00AAff"_s}});
        QCOMPARE(WhitelabelClient::data(updated)[u"color_scheme"].toString(), u"#00AAff"_s);
        auto body = WhitelabelClient::wish(client.plan(u"PT_5_30"_s)[u"id"]);
        body[u"reseller_profile_id"_s] = QString::fromLatin1(first);
        QCOMPARE(client.call("POST", "/orders", body).status, 201);
        QCOMPARE(client.call("DELETE", path, {{u"x"_s, 1}}).status, 200);
        QCOMPARE(client.call("DELETE", path).status, 404);
        QCOMPARE(client.call("POST", "/orders", body).status, 400);
    }
    void smtpPasswordIsNeverReturned()
    {
        WhitelabelClient client;
        const auto path = "/reseller/profiles/" + brand(client) + "/smtp";
        QCOMPARE(client.read(path).json()[u"smtp_config"][u"use_custom_smtp"], QJsonValue(false));
        const auto put = client.call("PUT", path, smtp());
        QCOMPARE(put.status, 200);
        QCOMPARE(
            put.json()[u"smtp_config"].toObject().keys(),
            (QStringList{u"smtp_host"_s, u"smtp_port"_s, u"smtp_user"_s, u"use_custom_smtp"_s}));
        auto config = client.read(path);
        QVERIFY(!config.body.contains("yourpassword"));
        QCOMPARE(config.json()[u"smtp_config"].toObject().keys(),
                 (QStringList{u"email_from"_s, u"email_from_name"_s, u"smtp_host"_s,
                              u"smtp_pass_configured"_s, u"smtp_port"_s, u"smtp_secure"_s,
                              u"smtp_user"_s, u"use_custom_smtp"_s}));
        client.call("PUT", path, {{u"email_from_name"_s, u"Store"_s}}); // without the password
        config = client.read(path);
        QCOMPARE(config.json()[u"smtp_config"][u"smtp_pass_configured"], QJsonValue(true));
        QCOMPARE(client.call("POST", path + "/test").status, 200);
        client.set({{u"smtpWorks"_s, false}});
        QCOMPARE(WhitelabelClient::error(client.call("POST", path + "/test")),
                 u"SMTP_TEST_FAILED"_s);
        QCOMPARE(client.call("PUT", path, smtp()).status, 400);
        QCOMPARE(client.call("DELETE", path).status, 200);
        QCOMPARE(client.read(path).json()[u"smtp_config"][u"smtp_pass_configured"],
                 QJsonValue(false));
    }
    void logos()
    {
        WhitelabelClient client;
        const auto id = brand(client);
        const auto path = "/reseller/profiles/" + id + "/logo";
        const QByteArray png = "\x89PNG\r\n\x1a\n" + QByteArray(1000, 'x');
        QCOMPARE(upload(client, path, "file", png).status, 400);
        QCOMPARE(upload(client, path, "logo", "<svg/>").status, 415);
        QCOMPARE(upload(client, path, "logo", png + QByteArray(5 * 1024 * 1024, 'x')).status, 413);
        const auto reply = upload(client, path, "logo", png);
        QCOMPARE(reply.status, 200);
        const auto list = client.read("/reseller/profiles").json().value(u"data");
        QCOMPARE(list[0][u"logo_url"], WhitelabelClient::data(reply).value(u"logo_url"));
        client.set({{u"paths"_s, u"alternative"_s}});
        QCOMPARE(upload(client, "/upload/logo", "logo", png).status, 200); // the default profile's
    }
    void pricing()
    {
        WhitelabelClient client;
        const auto plan = client.plan(u"PT_5_30"_s);
        const auto path = "/reseller/pricing/" + QByteArray::number(plan[u"id"].toInt());
        QCOMPARE(client.call("PUT", path, {{u"markup_percent"_s, 20}, {u"final_price_usd"_s, 18.0}})
                     .status,
                 400);
        QCOMPARE(client.call("PUT", path).status, 400);
        QCOMPARE(client.call("PUT", path, {{u"markup_percent"_s, 20}}).status, 200);
        QCOMPARE(client.plan(u"PT_5_30"_s)[u"price"].toDouble(),
                 qRound(plan[u"price"].toDouble() * 1.2 * 10'000) / 10'000.0);
        QCOMPARE(client.call("PUT", path, {{u"final_price_usd"_s, 18.0}}).status, 200);
        QCOMPARE(client.plan(u"PT_5_30"_s)[u"price"].toDouble(), 18.0);
        const auto list = client.read("/reseller/pricing").json()[u"data"].toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"final_price_usd"].toDouble(), 18.0);
        QVERIFY(!list[0].toObject().contains(u"markup_percent"));
        QCOMPARE(client.buy()[u"order"][u"price_charged"].toDouble(), 18.0);
        QCOMPARE(client.call("PUT", "/reseller/pricing/1", {{u"markup_percent"_s, 1}}).status, 404);
        QCOMPARE(client
                     .call("POST", "/reseller/pricing",
                           {{u"plan_id"_s, plan[u"id"]}, {u"markup_percent"_s, 1}})
                     .status,
                 200); // the app's way
    }
    void subscriptionsAreTestedAndSigned()
    {
        WhitelabelClient client;
        const Receiver receiver(204);
        const auto created =
            client.call("POST", "/webhook-subscriptions", subscription(receiver.url()));
        QCOMPARE(created.status, 201);
        const auto request = receiver.last();
        const auto body = request.mid(request.indexOf("\r\n\r\n") + 4);
        const auto signature =
            QMessageAuthenticationCode::hash(body, "whsec_demo_0001", QCryptographicHash::Sha256);
        QVERIFY(request.contains("X-Webhook-Signature: sha256=" + signature.toHex()));
        QVERIFY(request.contains("X-Webhook-Event: webhook.health_check"));
        QVERIFY(body.startsWith("{\"id\":\"") && body.endsWith("\"data\":{},\"version\":\"1.0\"}"));
        QVERIFY(!created.body.contains("whsec_demo"));

        const auto sent = client.control(
            u"whitelabel/event"_s,
            {{u"event"_s, u"order.status_changed"_s},
             {u"data"_s, QJsonObject{{u"order_id"_s, u"o"_s}, {u"status"_s, u"allocated"_s}}}});
        QCOMPARE(sent.value(u"sent").toInt(), 1);
        QVERIFY(receiver.last().contains("\"status\":\"allocated\""));
        const auto path = "/webhook-subscriptions/" +
                          WhitelabelClient::data(created)[u"id"].toString().toLatin1();
        QCOMPARE(client.call("POST", path + "/test").status, 200);
        const auto logs = client.read(path + "/logs?status=success&limit=2").json();
        QCOMPARE(logs[u"pagination"][u"total"].toInt(), 3);
        QCOMPARE(logs[u"data"].toArray().size(), 2);
        QCOMPARE(logs[u"data"][0][u"response_code"].toInt(), 204);
        QCOMPARE(client.read(path + "/logs?status=failed").json()[u"data"].toArray().size(), 0);
    }
    void unreachableEndpointIsNotSaved()
    {
        WhitelabelClient client;
        const Receiver receiver(500);
        QCOMPARE(WhitelabelClient::error(
                     client.call("POST", "/webhook-subscriptions", subscription(receiver.url()))),
                 u"WEBHOOK_TEST_FAILED"_s);
        QCOMPARE(client.read("/webhook-subscriptions").json()[u"data"].toArray().size(), 0);
    }
    void subscriptionsLiveTheirLife()
    {
        WhitelabelClient client;
        const auto hook = u"https://hooks.shop.example/a"_s;
        auto body = subscription(hook);
        body[u"event_types"_s] = QJsonArray{u"ORDER_STATUS"_s};
        QCOMPARE(client.call("POST", "/webhook-subscriptions", body).status, 400);
        client.shape(u"events"_s);
        const auto id = WhitelabelClient::data(client.call("POST", "/webhook-subscriptions", body))
                            .value(u"id")
                            .toString()
                            .toLatin1();
        const auto list = client.read("/webhook-subscriptions?status=active").json();
        QCOMPARE(list[u"available_event_types"].toArray(),
                 (QJsonArray{u"ORDER_STATUS"_s, u"ESIM_STATUS"_s}));
        QCOMPARE(list[u"data"].toArray().size(), 1);
        const auto path = "/webhook-subscriptions/" + id;
        QCOMPARE(client.call("PUT", path, {{u"retry_count"_s, -1}}).status, 400);
        QCOMPARE(client.call("PUT", path, {{u"status"_s, u"inactive"_s}}).status, 200);
        QCOMPARE(WhitelabelClient::data(client.read(path))[u"status"].toString(), u"inactive"_s);
        QCOMPARE(WhitelabelClient::data(client.read(path))[u"endpoint_url"].toString(), hook);
        QCOMPARE(client.call("DELETE", path).status, 200);
        QCOMPARE(client.read(path).status, 404);
    }
};

SIMSTOCK_TEST_MAIN(TestSandboxWhitelabelStore, QCoreApplication)
#include "tst_sandboxwhitelabelstore.moc"
