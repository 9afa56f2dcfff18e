// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/esim.h"

#include "providers/sandbox/core/sandboxclock.h"

#include <QJsonArray>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(qint64 time)
{
    return time == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(utcText(time, u"+0000"_s));
}

QJsonArray plansJson(const Esim& esim)
{
    QJsonArray list;
    for (const auto& plan : esim.plans)
        list.append(QJsonObject{{u"packageName"_s, plan.name},
                                {u"packageCode"_s, plan.packageCode},
                                {u"slug"_s, plan.slug},
                                {u"duration"_s, plan.days},
                                {u"volume"_s, plan.volume},
                                {u"locationCode"_s, plan.placeCode},
                                {u"createTime"_s, utcText(plan.time, u"+0000"_s)},
                                {u"esimTranNo"_s, plan.tranNo},
                                {u"transactionId"_s, plan.transactionId}});
    return list;
}

QString eidOf(const Esim& esim, const Derivation& derivation)
{
    if (esim.smdpStatus == "RELEASED"_L1 || esim.smdpStatus.isEmpty())
        return u""_s;
    return u"89049032"_s + derivation.digits("eid", esim.tranNo.toUtf8(), 24);
}

} // namespace

qint64 Esim::totalVolume() const
{
    qint64 sum = 0;
    for (const auto& plan : plans)
        sum += plan.volume;
    return sum;
}

qint64 Esim::totalDays() const
{
    qint64 sum = 0;
    for (const auto& plan : plans)
        sum += plan.days;
    return sum;
}

bool Esim::isInstalled() const
{
    return smdpStatus == "INSTALLATION"_L1 || smdpStatus == "ENABLED"_L1 ||
           smdpStatus == "DISABLED"_L1;
}

void Esim::activate(qint64 time)
{
    if (activatedAt != 0)
        return;
    activatedAt = time;
    expiresAt = time + totalDays() * 86'400'000;
}

QString iccidOf(const QString& tranNo, const Derivation& derivation)
{
    const auto id = tranNo.toUtf8();
    return u"8985"_s + derivation.digits("iccid", id, 14 + derivation.number("iccidLength", id, 3));
}

QJsonObject queryJson(const Esim& esim, const Derivation& derivation)
{
    const auto id = esim.tranNo.toUtf8();
    const auto matchingId = QString::fromLatin1(derivation.hex("matchingId", id, 32)).toUpper();
    const auto picture = QString::fromLatin1(derivation.hex("picture", id, 32));
    return {
        {u"esimTranNo"_s, esim.tranNo},
        {u"orderNo"_s, esim.orderNo},
        {u"transactionId"_s, esim.transactionId},
        {u"imsi"_s, u"26801"_s + derivation.digits("imsi", id, 10)},
        {u"iccid"_s, iccidOf(esim.tranNo, derivation)},
        {u"smsStatus"_s, esim.smsStatus},
        {u"msisdn"_s, u""_s},
        {u"ac"_s, u"LPA:1$smdp.sandbox.example$"_s + matchingId},
        {u"qrCodeUrl"_s, u"https://img.sandbox.example/%1.png"_s.arg(picture)},
        {u"shortUrl"_s, u"https://img.sandbox.example/%1"_s.arg(picture)},
        {u"smdpStatus"_s, esim.smdpStatus},
        {u"eid"_s, eidOf(esim, derivation)},
        {u"activeType"_s, esim.activeType},
        {u"dataType"_s, esim.dataType},
        {u"activateTime"_s, timeOrNull(esim.activatedAt)},
        {u"installationTime"_s, timeOrNull(esim.installedAt)},
        {u"expiredTime"_s, utcText(esim.expiresAt, u"+0000"_s)},
        {u"totalVolume"_s, esim.totalVolume()},
        {u"totalDuration"_s, esim.totalDays()},
        {u"durationUnit"_s, u"DAY"_s},
        {u"orderUsage"_s, esim.usage},
        {u"esimStatus"_s, esim.esimStatus},
        {u"pin"_s, derivation.digits("pin", id, 4)},
        {u"puk"_s, derivation.digits("puk", id, 8)},
        {u"apn"_s, u"internet"_s},
        {u"ipExport"_s, esim.ipExport},
        {u"supportTopUpType"_s, esim.topUpType},
        {u"fupPolicy"_s, esim.fairUse},
        {u"packageList"_s, plansJson(esim)},
    };
}

QJsonObject BoughtPlan::toJson() const
{
    return {{u"tranNo"_s, tranNo},
            {u"transactionId"_s, transactionId},
            {u"packageCode"_s, packageCode},
            {u"slug"_s, slug},
            {u"name"_s, name},
            {u"placeCode"_s, placeCode},
            {u"volume"_s, volume},
            {u"days"_s, days},
            {u"price"_s, price},
            {u"time"_s, time}};
}

BoughtPlan BoughtPlan::fromJson(const QJsonObject& json)
{
    return {json.value(u"tranNo").toString(),      json.value(u"transactionId").toString(),
            json.value(u"packageCode").toString(), json.value(u"slug").toString(),
            json.value(u"name").toString(),        json.value(u"placeCode").toString(),
            json.value(u"volume").toInteger(),     json.value(u"days").toInteger(),
            json.value(u"price").toInteger(),      json.value(u"time").toInteger()};
}

QJsonObject Esim::toJson() const
{
    QJsonArray list;
    for (const auto& plan : plans)
        list.append(plan.toJson());
    return {{u"tranNo"_s, tranNo},
            {u"orderNo"_s, orderNo},
            {u"transactionId"_s, transactionId},
            {u"esimStatus"_s, esimStatus},
            {u"smdpStatus"_s, smdpStatus},
            {u"statusBefore"_s, statusBefore},
            {u"dataType"_s, dataType},
            {u"smsStatus"_s, smsStatus},
            {u"activeType"_s, activeType},
            {u"topUpType"_s, topUpType},
            {u"ipExport"_s, ipExport},
            {u"fairUse"_s, fairUse},
            {u"usage"_s, usage},
            {u"readyAt"_s, readyAt},
            {u"expiresAt"_s, expiresAt},
            {u"installedAt"_s, installedAt},
            {u"activatedAt"_s, activatedAt},
            {u"movedAt"_s, movedAt},
            {u"stage"_s, stage},
            {u"moving"_s, moving},
            {u"plans"_s, list}};
}

Esim Esim::fromJson(const QJsonObject& json)
{
    Esim esim;
    esim.tranNo = json.value(u"tranNo").toString();
    esim.orderNo = json.value(u"orderNo").toString();
    esim.transactionId = json.value(u"transactionId").toString();
    esim.esimStatus = json.value(u"esimStatus").toString();
    esim.smdpStatus = json.value(u"smdpStatus").toString();
    esim.statusBefore = json.value(u"statusBefore").toString();
    esim.dataType = json.value(u"dataType").toInt(1);
    esim.smsStatus = json.value(u"smsStatus").toInt();
    esim.activeType = json.value(u"activeType").toInt(2);
    esim.topUpType = json.value(u"topUpType").toInt(1);
    esim.ipExport = json.value(u"ipExport").toString();
    esim.fairUse = json.value(u"fairUse").toString();
    esim.usage = json.value(u"usage").toInteger();
    esim.readyAt = json.value(u"readyAt").toInteger();
    esim.expiresAt = json.value(u"expiresAt").toInteger();
    esim.installedAt = json.value(u"installedAt").toInteger();
    esim.activatedAt = json.value(u"activatedAt").toInteger();
    esim.movedAt = json.value(u"movedAt").toInteger();
    esim.stage = json.value(u"stage").toInt();
    esim.moving = json.value(u"moving").toBool(true);
    const auto list = json.value(u"plans").toArray();
    for (const auto& plan : list)
        esim.plans.append(BoughtPlan::fromJson(plan.toObject()));
    return esim;
}

} // namespace simstock::sandbox
