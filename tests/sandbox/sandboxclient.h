// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace simstock::test {

/// What came back on the socket.
struct WireReply {
    QByteArray raw; ///< every byte
    int status = 0; ///< 0: no status line
    QByteArray head;
    QByteArray body;
    bool wasReset = false;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] bool success() const { return json().value(u"success").toBool(); }
    [[nodiscard]] QString code() const { return json().value(u"errorCode").toString(); }
    [[nodiscard]] QJsonObject obj() const { return json().value(u"obj").toObject(); }
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// A sandbox whose clock stands still and a client that is nothing but a socket, so that no client
/// library repeats, repairs or hides anything.
class SandboxClient {
public:
    explicit SandboxClient(SandboxOptions options = frozen());
    static SandboxOptions frozen();

    [[nodiscard]] Sandbox& sandbox() { return *m_sandbox; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray accessCode() const { return m_accessCode; }
    [[nodiscard]] QByteArray secretKey() const { return m_secretKey; }

    /// From now on send() and exchange() reach this vendor; at first it is eSIM Access.
    void talkTo(const QString& vendor);

    /// POST /api/v1/open/<call> with the key.
    WireReply post(const QByteArray& call, const QJsonObject& body);
    WireReply post(const QByteArray& call, const QByteArray& body);
    WireReply send(const QByteArray& method, const QByteArray& path, const QByteArray& headers,
                   const QByteArray& body);
    /// Writes bytes and reads until the server closes or is silent for timeoutMs.
    WireReply exchange(const QByteArray& bytes, int timeoutMs = 5000);
    QJsonObject control(const QString& command, const QJsonObject& arguments = {});
    void advance(qint64 milliseconds);
    void fault(const QJsonObject& rule);

    [[nodiscard]] qint64 balance();
    /// The n-th package that fits, as package/list has it.
    QJsonObject package(const QJsonObject& filter, int dataType = 1, int topUpType = 2);
    /// Orders, lets it be allocated, and answers the eSIMs of esim/query.
    QJsonArray buy(const QString& transactionId, const QJsonObject& package, int count = 1);
    QJsonObject query(const QString& tranNo);

private:
    std::unique_ptr<Sandbox> m_sandbox;
    quint16 m_port = 0;
    QByteArray m_accessCode;
    QByteArray m_secretKey;
};

} // namespace simstock::test
