// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/esim.h"
#include "providers/sandbox/core/sandboxclock.h"

#include <QJsonArray>

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

void Applied::start(qint64 time)
{
    if (startAt != 0)
        return;
    startAt = time;
    endAt = time + days * dayMs;
}

QString Applied::stateAt(qint64 now, qint64 useBy) const
{
    if (now < readyAt)
        return u"processing"_s;
    if (isDepleted())
        return u"depleted"_s;
    if (startAt == 0)
        return now < useBy ? u"queued"_s : u"lapsed"_s;
    return now < endAt ? u"active"_s : u"expired"_s;
}

QJsonObject Applied::toJson() const
{
    return {{u"reference"_s, reference}, {u"name"_s, name},   {u"description"_s, description},
            {u"bytes"_s, bytes},         {u"days"_s, days},   {u"readyAt"_s, readyAt},
            {u"startAt"_s, startAt},     {u"endAt"_s, endAt}, {u"used"_s, used}};
}

Applied Applied::fromJson(const QJsonObject& json)
{
    return {json.value(u"reference").toString(),   json.value(u"name").toString(),
            json.value(u"description").toString(), json.value(u"bytes").toInteger(),
            json.value(u"days").toInteger(),       json.value(u"readyAt").toInteger(),
            json.value(u"startAt").toInteger(),    json.value(u"endAt").toInteger(),
            json.value(u"used").toInteger()};
}

Applied* Esim::current(qint64 now)
{
    for (auto& bundle : bundles) {
        const auto state = bundle.stateAt(now, useBy);
        if (state == "active"_L1 || state == "queued"_L1)
            return &bundle;
    }
    return nullptr;
}

bool Esim::isUsed() const
{
    return !bundles.isEmpty() && bundles.first().startAt != 0;
}

QJsonObject Esim::toJson() const
{
    QJsonArray list;
    for (const auto& bundle : bundles)
        list.append(bundle.toJson());
    return {{u"number"_s, number},
            {u"profileStatus"_s, profileStatus},
            {u"provider"_s, provider},
            {u"countries"_s, QJsonArray::fromStringList(countries)},
            {u"readyAt"_s, readyAt},
            {u"useBy"_s, useBy},
            {u"installedAt"_s, installedAt},
            {u"movedAt"_s, movedAt},
            {u"stage"_s, stage},
            {u"moving"_s, moving},
            {u"revoked"_s, revoked},
            {u"bundles"_s, list}};
}

Esim Esim::fromJson(const QJsonObject& json)
{
    Esim esim;
    esim.number = json.value(u"number").toString();
    esim.profileStatus = json.value(u"profileStatus").toString();
    esim.provider = json.value(u"provider").toString();
    const auto countries = json.value(u"countries").toArray();
    for (const auto& country : countries)
        esim.countries.append(country.toString());
    esim.readyAt = json.value(u"readyAt").toInteger();
    esim.useBy = json.value(u"useBy").toInteger();
    esim.installedAt = json.value(u"installedAt").toInteger();
    esim.movedAt = json.value(u"movedAt").toInteger();
    esim.stage = json.value(u"stage").toInt();
    esim.moving = json.value(u"moving").toBool(true);
    esim.revoked = json.value(u"revoked").toBool();
    const auto bundles = json.value(u"bundles").toArray();
    for (const auto& bundle : bundles)
        esim.bundles.append(Applied::fromJson(bundle.toObject()));
    return esim;
}

} // namespace simstock::sandbox::travelroam
