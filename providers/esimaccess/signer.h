// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/secret.h"
#include "providers/http/httpclient.h"

namespace simstock::esimaccess {

/// The two things the documents contradict themselves about (contract, section Authentication).
struct SigningForm {
    bool upperCase = false; ///< of the hexadecimal signature
    bool seconds = false;   ///< time stamp in seconds instead of milliseconds
    bool operator==(const SigningForm&) const = default;
};

/// Makes the credential headers: the access code alone, or with a secret key the signed form.
class Signer {
public:
    Signer(Secret accessCode, Secret secretKey, const Clock& clock);

    /// False when a credential is missing or could not stand in a header.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] bool isSigning() const { return !m_secretKey.isEmpty(); }
    /// For exactly these bytes; a new request id and time stamp each time.
    [[nodiscard]] HttpHeaders headers(const QByteArray& body) const;

    [[nodiscard]] SigningForm form() const { return m_form; }
    void setForm(SigningForm form) { m_form = form; }

    /// Lower-case hexadecimal HMAC-SHA256 over timestamp + requestId + accessCode + body.
    static QByteArray signature(const Secret& secretKey, const QByteArray& timestamp,
                                const QByteArray& requestId, const QByteArray& accessCode,
                                const QByteArray& body);

private:
    Secret m_accessCode;
    Secret m_secretKey;
    const Clock& m_clock;
    SigningForm m_form;
};

} // namespace simstock::esimaccess
