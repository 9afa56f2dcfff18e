// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/sandboxclient.h"

namespace simstock::test {

/// The raw client towards the white-label API: logged in as the merchant unless told otherwise.
class WhitelabelClient : public SandboxClient {
public:
    explicit WhitelabelClient(bool loggedIn = true, SandboxOptions options = frozen())
        : SandboxClient(options)
    {
        talkTo(QStringLiteral("whitelabel"));
        credentials = sandbox().credentials(QStringLiteral("whitelabel"));
        if (loggedIn)
            login(credentials);
    }

    WireReply call(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {})
    {
        const auto text =
            body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
        return send(method, path.startsWith('!') ? path.mid(1) : "/api/v1" + path, headers(), text);
    }
    WireReply read(const QByteArray& path) { return call("GET", path); }
    WireReply login(const QJsonObject& who)
    {
        const auto reply = call("POST", "/auth/login", who);
        const auto data = reply.json().value(u"data").toObject();
        token = data.value(u"accessToken").toString().toLatin1();
        session = data.value(u"session_id").toString().toLatin1();
        return reply;
    }
    [[nodiscard]] QByteArray headers() const
    {
        return (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") +
               (session.isEmpty() ? QByteArray() : "X-Session-ID: " + session + "\r\n") + extra;
    }
    void set(const QJsonObject& settings)
    {
        control(QStringLiteral("whitelabel/settings"), settings);
    }
    void shape(const QString& group)
    {
        control(QStringLiteral("whitelabel/shape"), {{group, QStringLiteral("seed")}});
    }
    /// The plan of the catalogue with that code.
    QJsonObject plan(const QString& code, const QByteArray& query = "country=PT&limit=100")
    {
        const auto list = read("/plans?" + query).json().value(u"data").toArray();
        for (const auto& item : list) {
            if (item[u"package_code"].toString() == code)
                return item.toObject();
        }
        return {};
    }
    [[nodiscard]] static QJsonObject wish(const QJsonValue& plan)
    {
        return {{QStringLiteral("plan_id"), plan},
                {QStringLiteral("end_customer_email"), QStringLiteral("customer0412@mail.example")},
                {QStringLiteral("customer_name"), QStringLiteral("Customer 0412")}};
    }
    /// Orders PT_5_30, lets it be allocated and answers `data` of GET /orders/{id}.
    QJsonObject buy(int quantity = 1)
    {
        auto body = wish(plan(QStringLiteral("PT_5_30")).value(u"id"));
        body.insert(QStringLiteral("quantity"), quantity);
        const auto id = data(call("POST", "/orders", body)).value(u"id").toString().toLatin1();
        advance(10'000);
        return data(read("/orders/" + id));
    }
    [[nodiscard]] double balance()
    {
        return read("/credits/balance").json().value(u"balance").toDouble();
    }
    [[nodiscard]] static QJsonObject data(const WireReply& reply)
    {
        return reply.json().value(u"data").toObject();
    }
    [[nodiscard]] static QString error(const WireReply& reply)
    {
        return reply.json().value(u"error_code").toString();
    }

    QJsonObject credentials;
    QByteArray token;
    QByteArray session;
    QByteArray extra; ///< header lines for every call
};

} // namespace simstock::test
