// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/esimaccess/answers.h"
#include "providers/sandbox/front/exchange.h"

#include <optional>

namespace simstock::sandbox::esimaccess {

/// hex(HMAC-SHA256(secret, timestamp + requestId + accessCode + body)), lower case (contract,
/// "Authentication").
QByteArray signatureOf(const QByteArray& secret, const QByteArray& timestamp,
                       const QByteArray& requestId, const QByteArray& accessCode,
                       const QByteArray& body);

/// Lets in who holds the access code. Signature headers are checked when any of them is there.
class Gate {
public:
    Gate(const SandboxClock& clock, QByteArray accessCode, QByteArray secretKey);

    [[nodiscard]] const QByteArray& accessCode() const { return m_accessCode; }
    [[nodiscard]] const QByteArray& secretKey() const { return m_secretKey; }
    void setCredentials(const QByteArray& accessCode, const QByteArray& secretKey);
    void setSignatureRequired(bool required) { m_signatureRequired = required; }

    /// 000101, 000102, 401001: what can be said from the key alone.
    [[nodiscard]] std::optional<Refusal> checkKey(const HttpRequest& request) const;
    /// 000101, 000102, 101001, 101003.
    [[nodiscard]] std::optional<Refusal> checkSignature(const HttpRequest& request) const;

private:
    const SandboxClock& m_clock;
    QByteArray m_accessCode;
    QByteArray m_secretKey;
    bool m_signatureRequired = false;
};

} // namespace simstock::sandbox::esimaccess
