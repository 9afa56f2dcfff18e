// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/travelroam/esim.h"

#include <QJsonArray>

// What the wire says of an eSIM. Activation data is made here and kept nowhere.

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView smdpHost("smdp.sandbox.example");

/// "AB12-CD34-EF56"
QString matchingIdOf(const QString& number, const Derivation& derivation)
{
    const auto text =
        QString::fromLatin1(derivation.hex("matchingId", number.toUtf8(), 12)).toUpper();
    return text.left(4) + u'-' + text.mid(4, 4) + u'-' + text.mid(8);
}

QJsonValue unusedTime(const Settings& settings)
{
    return settings.is(u"unusedTimes", "zero"_L1) ? QJsonValue(0) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeText(qint64 time, const Settings& settings)
{
    return time == 0 ? unusedTime(settings) : QJsonValue(utcText(time, u"Z"_s));
}

QJsonValue installTime(qint64 time, const Settings& settings)
{
    if (time == 0 || settings.is(u"installTime", "iso"_L1))
        return timeText(time, settings);
    return settings.is(u"installTime", "seconds"_L1) ? time / 1000 : time;
}

/// Some eSIMs have the link, others a null, others no such member: clients compose it.
void addAppleLink(QJsonObject& json, const Esim& esim, const Derivation& derivation,
                  const Settings& settings)
{
    const auto kind = derivation.number("appleLink", esim.number.toUtf8(), 3);
    if (settings.is(u"appleLinks", "all"_L1) ||
        (settings.is(u"appleLinks", "some"_L1) && kind == 0))
        json.insert(u"appleInstallUrl"_s,
                    u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$"_s +
                        smdpHost + u'$' + matchingIdOf(esim.number, derivation));
    else if (kind == 1)
        json.insert(u"appleInstallUrl"_s, QJsonValue::Null);
}

/// One assignment of a bundle. group: the type of use; all but data is noise for who sells data.
QJsonObject quotaJson(const Applied& bundle, const QString& group, const QString& state,
                      const Settings& settings)
{
    const bool data = group.compare("data"_L1, Qt::CaseInsensitive) == 0;
    const qint64 initial = data ? bundle.bytes : 0;
    return {
        {u"id"_s, u"a-"_s + bundle.reference.left(8)},
        {u"callTypeGroup"_s, group},
        {u"initialQuantity"_s, initial},
        {u"remainingQuantity"_s, initial > 0 ? qMax<qint64>(0, initial - bundle.used) : initial},
        {u"startTime"_s, timeText(bundle.startAt, settings)},
        {u"endTime"_s, timeText(bundle.endAt, settings)},
        {u"assignmentReference"_s, bundle.reference},
        {u"bundleState"_s, state},
        {u"unlimited"_s, data && bundle.isUnlimited()}};
}

QJsonArray quotasJson(const Applied& bundle, const QString& state, const Derivation& derivation,
                      const Settings& settings)
{
    constexpr const char* words[] = {"data", "Data", "DATA"};
    const auto id = bundle.reference.toUtf8();
    QJsonArray list;
    if (derivation.number("smsGroup", id, 3) == 0)
        list.append(quotaJson(bundle, u"sms"_s, state, settings));
    list.append(quotaJson(bundle, QString::fromLatin1(words[derivation.number("group", id, 3)]),
                          state, settings));
    return list;
}

} // namespace

QString iccidOf(const QString& number, const Derivation& derivation)
{
    return u"8935101"_s + derivation.digits("iccid", "travelroam" + number.toUtf8(), 12);
}

QJsonObject detailsJson(const Esim& esim, const Derivation& derivation, const Settings& settings)
{
    const QString scheme = settings.on(u"smdpWithScheme") ? u"https://"_s : QString();
    return {{u"iccid"_s, iccidOf(esim.number, derivation)},
            {u"matchingId"_s, matchingIdOf(esim.number, derivation)},
            {u"smdpAddress"_s, scheme + smdpHost},
            {u"profileStatus"_s, esim.profileStatus},
            {u"firstInstalledDateTime"_s, installTime(esim.installedAt, settings)}};
}

QJsonObject assignmentJson(const Esim& esim, const Derivation& derivation, const Settings& settings)
{
    const auto id = esim.number.toUtf8();
    auto json = detailsJson(esim, derivation, settings);
    json.insert(u"pin"_s, derivation.digits("pin", id, 4));
    json.insert(u"puk"_s, derivation.digits("puk", id, 8));
    addAppleLink(json, esim, derivation, settings);
    return json;
}

QJsonObject appliedJson(const Esim& esim, qint64 now, const Derivation& derivation,
                        const Settings& settings)
{
    QJsonArray list;
    for (const auto& bundle : esim.bundles) {
        const auto state = bundle.stateAt(now, esim.useBy);
        list.append(
            QJsonObject{{u"name"_s, bundle.name},
                        {u"description"_s, bundle.description},
                        {u"assignments"_s, quotasJson(bundle, state, derivation, settings)}});
    }
    return {{u"bundles"_s, list}};
}

} // namespace simstock::sandbox::travelroam
