// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/esimsecrets.h"

#include <QDataStream>
#include <QIODevice>

namespace simstock {

namespace {

constexpr quint8 form = 1;

} // namespace

QByteArray packSecrets(const EsimSecrets& secrets)
{
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << form << secrets.activationCode.reveal() << secrets.pin.reveal() << secrets.puk.reveal()
        << secrets.confirmationCode.reveal();
    return packed;
}

std::optional<EsimSecrets> unpackSecrets(const QByteArray& packed)
{
    QDataStream in(packed);
    in.setVersion(QDataStream::Qt_6_0);
    quint8 read = 0;
    QByteArray code;
    QByteArray pin;
    QByteArray puk;
    QByteArray confirmation;
    in >> read >> code >> pin >> puk >> confirmation;
    if (in.status() != QDataStream::Ok || read != form)
        return std::nullopt;
    return EsimSecrets{Secret(code), Secret(pin), Secret(puk), Secret(confirmation)};
}

QByteArray sealContext(const EsimKey& key)
{
    return "esim" + QByteArray(1, '\0') + key.account.text().toUtf8() + QByteArray(1, '\0') +
           key.id.text().toUtf8();
}

EsimSecrets merged(const EsimSecrets& old, const EsimSecrets& fresh)
{
    const auto pick = [](const Secret& a, const Secret& b) { return b.isEmpty() ? a : b; };
    return {pick(old.activationCode, fresh.activationCode), pick(old.pin, fresh.pin),
            pick(old.puk, fresh.puk), pick(old.confirmationCode, fresh.confirmationCode)};
}

} // namespace simstock
