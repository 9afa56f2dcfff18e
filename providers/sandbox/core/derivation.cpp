// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/derivation.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace simstock::sandbox {

Derivation::Derivation(quint64 seed) : m_key(8, '\0')
{
    qToBigEndian(seed, m_key.data());
}

QByteArray Derivation::bytes(QByteArrayView purpose, QByteArrayView id) const
{
    const QByteArray message = purpose.toByteArray() + '\0' + id.toByteArray();
    return QMessageAuthenticationCode::hash(message, m_key, QCryptographicHash::Sha256);
}

QByteArray Derivation::hex(QByteArrayView purpose, QByteArrayView id, qsizetype length) const
{
    return bytes(purpose, id).toHex().left(length);
}

QString Derivation::digits(QByteArrayView purpose, QByteArrayView id, qsizetype length) const
{
    QString text;
    const auto raw = bytes(purpose, id);
    for (qsizetype i = 0; i < length && i < raw.size(); ++i)
        text += QChar::fromLatin1(static_cast<char>('0' + static_cast<unsigned char>(raw[i]) % 10));
    return text;
}

quint32 Derivation::number(QByteArrayView purpose, QByteArrayView id, quint32 below) const
{
    return qFromBigEndian<quint32>(bytes(purpose, id).constData()) % below;
}

} // namespace simstock::sandbox
