// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/esim.h"

#include "providers/sandbox/core/sandboxclock.h"

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const char* purpose, const QString& iccid, const Derivation& derivation)
{
    return QString::fromLatin1(derivation.hex(purpose, iccid.toUtf8(), 24)).toUpper();
}

QJsonValue orNull(const std::optional<qint64>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

void Esim::activate(qint64 time)
{
    if (activatedAt != 0)
        return;
    activatedAt = time;
    movedAt = time;
    expiresAt = time + days * dayMs;
}

bool Esim::isOpen() const
{
    return status == "ACTIVE"_L1 || status == "PENDING"_L1;
}

QString iccidOf(const QString& trackingId, qint64 index, const Derivation& derivation)
{
    const auto id = trackingId.toUtf8() + '/' + QByteArray::number(index);
    return u"8935"_s + derivation.digits("troveanaIccid", id, 15);
}

QString installationUrl(const QString& iccid, const Derivation& derivation)
{
    return u"https://troveana.sandbox.example/qr/"_s + codeOf("troveanaQr", iccid, derivation);
}

QString followUpUrl(const QString& iccid, const Derivation& derivation)
{
    return u"https://troveana.sandbox.example/e/"_s + codeOf("troveanaPage", iccid, derivation);
}

QJsonObject resultJson(const QString& iccid, const Derivation& derivation)
{
    const auto host = u"smdp.troveana.sandbox.example"_s;
    return {{u"iccid"_s, iccid},
            {u"smdpAddress"_s, host},
            {u"activationCode"_s,
             u"LPA:1$"_s + host + u'$' + codeOf("troveanaMatching", iccid, derivation)},
            {u"qrCodeUrl"_s, installationUrl(iccid, derivation)}};
}

QJsonObject itemJson(const Esim& esim)
{
    std::optional<qint64> remaining;
    if (esim.totalVolume)
        remaining = qMax<qint64>(0, *esim.totalVolume - esim.usedVolume);
    return {{u"iccid"_s, esim.iccid},
            {u"trackingId"_s, esim.trackingId},
            {u"status"_s, esim.status},
            {u"packageId"_s, esim.packageId},
            {u"packageName"_s, esim.packageName},
            {u"totalVolume"_s, orNull(esim.totalVolume)},
            {u"usedVolume"_s, esim.usedVolume},
            {u"remainingVolume"_s, orNull(remaining)},
            {u"createTime"_s, utcText(esim.createdAt, u"Z"_s)},
            {u"expiryTime"_s, utcText(esim.expiresAt, u"Z"_s)}};
}

QJsonObject Esim::toJson() const
{
    return {{u"iccid"_s, iccid},
            {u"trackingId"_s, trackingId},
            {u"status"_s, status},
            {u"packageId"_s, packageId},
            {u"packageName"_s, packageName},
            {u"placeCode"_s, placeCode},
            {u"totalVolume"_s, orNull(totalVolume)},
            {u"usedVolume"_s, usedVolume},
            {u"days"_s, days},
            {u"paidMicros"_s, paidMicros},
            {u"sms"_s, sms},
            {u"createdAt"_s, createdAt},
            {u"readyAt"_s, readyAt},
            {u"expiresAt"_s, expiresAt},
            {u"activatedAt"_s, activatedAt},
            {u"movedAt"_s, movedAt},
            {u"moving"_s, moving}};
}

Esim Esim::fromJson(const QJsonObject& json)
{
    Esim esim;
    esim.iccid = json.value(u"iccid").toString();
    esim.trackingId = json.value(u"trackingId").toString();
    esim.status = json.value(u"status").toString();
    esim.packageId = json.value(u"packageId").toString();
    esim.packageName = json.value(u"packageName").toString();
    esim.placeCode = json.value(u"placeCode").toString();
    if (json.value(u"totalVolume").isDouble())
        esim.totalVolume = json.value(u"totalVolume").toInteger();
    esim.usedVolume = json.value(u"usedVolume").toInteger();
    esim.days = json.value(u"days").toInteger();
    esim.paidMicros = json.value(u"paidMicros").toInteger();
    esim.sms = json.value(u"sms").toBool();
    esim.createdAt = json.value(u"createdAt").toInteger();
    esim.readyAt = json.value(u"readyAt").toInteger();
    esim.expiresAt = json.value(u"expiresAt").toInteger();
    esim.activatedAt = json.value(u"activatedAt").toInteger();
    esim.movedAt = json.value(u"movedAt").toInteger();
    esim.moving = json.value(u"moving").toBool(true);
    return esim;
}

} // namespace simstock::sandbox::troveana
