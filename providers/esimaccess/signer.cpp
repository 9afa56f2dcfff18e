// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/signer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace simstock::esimaccess {

Signer::Signer(Secret accessCode, Secret secretKey, const Clock& clock)
    : m_accessCode(std::move(accessCode)), m_secretKey(std::move(secretKey)), m_clock(clock)
{
}

bool Signer::isUsable() const
{
    return m_accessCode.isHeaderSafe();
}

QByteArray Signer::signature(const Secret& secretKey, const QByteArray& timestamp,
                             const QByteArray& requestId, const QByteArray& accessCode,
                             const QByteArray& body)
{
    return QMessageAuthenticationCode::hash(timestamp + requestId + accessCode + body,
                                            secretKey.reveal(), QCryptographicHash::Sha256)
        .toHex();
}

HttpHeaders Signer::headers(const QByteArray& body) const
{
    HttpHeaders headers{{"RT-AccessCode", m_accessCode.reveal()}};
    if (!isSigning())
        return headers;
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const QByteArray timestamp = QByteArray::number(m_form.seconds ? now / 1000 : now);
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QByteArray hex = signature(m_secretKey, timestamp, requestId, m_accessCode.reveal(), body);
    if (m_form.upperCase)
        hex = hex.toUpper();
    headers.append({"RT-RequestID", requestId});
    headers.append({"RT-Timestamp", timestamp});
    headers.append({"RT-Signature", hex});
    return headers;
}

} // namespace simstock::esimaccess
