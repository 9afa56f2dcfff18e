// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/sandboxclient.h"

namespace simstock::test {

/// The plain socket, talking to the Troveana of a sandbox.
class TroveanaClient {
public:
    explicit TroveanaClient(SandboxOptions options = SandboxClient::frozen());

    [[nodiscard]] SandboxClient& wire() { return m_wire; }
    [[nodiscard]] QByteArray apiKey() const { return m_apiKey; }
    [[nodiscard]] QByteArray keyHeader() const { return "X-API-KEY: " + m_apiKey + "\r\n"; }
    /// path: what stands behind the base path.
    WireReply get(const QByteArray& path);
    WireReply post(const QByteArray& path, const QJsonObject& body);
    /// `settings` of the admin side, or any other of its commands.
    QJsonObject set(const QJsonObject& settings);
    QJsonObject control(const QString& command, const QJsonObject& arguments = {});

    /// What `data` holds, of any type.
    static QJsonValue data(const WireReply& reply) { return reply.json().value(u"data"); }
    static int refCode(const WireReply& reply) { return reply.json().value(u"refCode").toInt(-1); }

    /// The first base package of a country, by name.
    QJsonObject package(const QByteArray& countryCode = "PT");
    /// The first package with or without SMS.
    QJsonObject packageWithSms(bool sms);
    /// trackingId.
    QString order(const QJsonObject& package, int quantity = 1);
    /// Orders, lets it be allocated, and answers the items of the list of eSIMs, oldest first.
    QJsonArray buy(const QJsonObject& package, int quantity = 1);
    QJsonObject esim(const QString& iccid);
    /// Micro-units, from the admin side.
    qint64 balance();

private:
    SandboxClient m_wire;
    QByteArray m_apiKey;
};

} // namespace simstock::test
