// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/sandboxclient.h"

namespace simstock::test {

/// Raw requests to the sandbox's Travel Roam, with the keys; limits of pace are off.
class RoamClient {
public:
    explicit RoamClient(const SandboxOptions& options = SandboxClient::frozen());

    [[nodiscard]] SandboxClient& wire() { return m_wire; }
    [[nodiscard]] QByteArray keys() const { return m_keys; }
    /// POST /api/whitelabel/<call>
    WireReply post(const QByteArray& call, const QJsonObject& body);
    WireReply post(const QByteArray& call, const QByteArray& body);
    WireReply get(const QByteArray& call, const QByteArray& accept = "application/json");
    WireReply assignments(const QString& reference, const QByteArray& accept = "application/json");
    QJsonObject control(const QString& command, const QJsonObject& arguments = {});
    void set(const QJsonObject& settings);
    void advance(qint64 milliseconds) { m_wire.advance(milliseconds); }

    WireReply order(const QString& bundle, const QString& iccid = {},
                    const QString& type = QStringLiteral("COUNTRY"));
    /// Orders, lets it be allocated and answers the reference.
    QString buy(const QString& bundle, const QString& iccid = {});
    /// The one of that reference.
    QJsonObject assigned(const QString& reference);
    [[nodiscard]] double balance();
    /// Every bundle of a catalogue request, over all pages.
    QJsonArray all(QJsonObject filter);
    /// What is left of the first data quota; -2: none.
    qint64 remaining(const QString& iccid);

private:
    SandboxClient m_wire;
    QByteArray m_keys;
};

} // namespace simstock::test
