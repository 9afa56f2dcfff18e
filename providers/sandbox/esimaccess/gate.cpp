// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/gate.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

// Undocumented; five minutes is what signed APIs of this kind allow.
constexpr qint64 toleranceMs = 5 * 60 * 1000;

bool matches(const QString& pattern, const QByteArray& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
        .match(QString::fromLatin1(text))
        .hasMatch();
}

} // namespace

QByteArray signatureOf(const QByteArray& secret, const QByteArray& timestamp,
                       const QByteArray& requestId, const QByteArray& accessCode,
                       const QByteArray& body)
{
    return QMessageAuthenticationCode::hash(timestamp + requestId + accessCode + body, secret,
                                            QCryptographicHash::Sha256)
        .toHex();
}

Gate::Gate(const SandboxClock& clock, QByteArray accessCode, QByteArray secretKey)
    : m_clock(clock), m_accessCode(std::move(accessCode)), m_secretKey(std::move(secretKey))
{
}

void Gate::setCredentials(const QByteArray& accessCode, const QByteArray& secretKey)
{
    m_accessCode = accessCode;
    m_secretKey = secretKey;
}

std::optional<Refusal> Gate::checkKey(const HttpRequest& request) const
{
    const auto key = request.header("RT-AccessCode");
    if (key.isEmpty())
        return Refusal{u"000101"_s, u"RT-AccessCode:must not be blank"_s};
    if (!matches(u"[A-Za-z0-9_-]{1,64}"_s, key))
        return Refusal{u"000102"_s, u"RT-AccessCode:wrong format"_s};
    if (key != m_accessCode)
        return Refusal{u"401001"_s, {}};
    return std::nullopt;
}

std::optional<Refusal> Gate::checkSignature(const HttpRequest& request) const
{
    const auto timestamp = request.header("RT-Timestamp");
    const auto requestId = request.header("RT-RequestID");
    const auto signature = request.header("RT-Signature");
    if (timestamp.isNull() && requestId.isNull() && signature.isNull() && !m_signatureRequired)
        return std::nullopt;
    if (timestamp.isEmpty() || requestId.isEmpty() || signature.isEmpty())
        return Refusal{u"000101"_s,
                       u"RT-Timestamp, RT-RequestID, RT-Signature:must not be blank"_s};
    // The docs print the request id without dashes, live clients send it with.
    if (!matches(u"[0-9]{1,18}"_s, timestamp) ||
        !matches(u"[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}"_s, requestId) ||
        !matches(u"[0-9A-Fa-f]{64}"_s, signature))
        return Refusal{u"000102"_s, {}};
    if (qAbs(timestamp.toLongLong() - m_clock.wall()) > toleranceMs)
        return Refusal{u"101001"_s, {}};
    if (signature.toLower() !=
        signatureOf(m_secretKey, timestamp, requestId, m_accessCode, request.body))
        return Refusal{u"101003"_s, {}};
    return std::nullopt;
}

} // namespace simstock::sandbox::esimaccess
