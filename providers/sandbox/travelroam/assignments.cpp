// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/calls.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* columns[] = {"iccid",
                                   "matchingId",
                                   "smdpAddress",
                                   "profileStatus",
                                   "pin",
                                   "puk",
                                   "firstInstalledDateTime",
                                   "appleInstallUrl"};

QByteArray csvOf(const QJsonObject& esim)
{
    QByteArrayList head;
    QByteArrayList line;
    for (const auto* column : columns) {
        head.append(column);
        line.append(esim.value(QLatin1StringView(column)).toVariant().toString().toUtf8());
    }
    return head.join(',') + "\r\n" + line.join(',') + "\r\n";
}

QByteArray shaped(const QJsonObject& esim, const Settings& settings)
{
    if (settings.is(u"assignments", "object"_L1))
        return compact(esim);
    const QJsonArray list{esim};
    if (settings.is(u"assignments", "array"_L1))
        return QJsonDocument(list).toJson(QJsonDocument::Compact);
    return compact({{settings.word(u"assignments"), list}}); // assignments or data
}

Outcome notReady(const Esim& esim, const Account& account, const Settings& settings)
{
    if (settings.is(u"notReady", "503"_L1))
        return refuse(503, u"The eSIM is being processed, please try again later."_s);
    if (settings.is(u"notReady", "empty"_L1))
        return QByteArray("[]");
    if (settings.is(u"notReady", "withoutMatchingId"_L1))
        return compact({{u"iccid"_s, iccidOf(esim.number, account.derivation())},
                        {u"profileStatus"_s, QJsonValue::Null}});
    return refuse(404, u"No eSIM assignment was found for this order yet."_s);
}

} // namespace

Outcome esimAssignments(Account& account, const Call& call)
{
    const QString reference = call.request.queryItem(u"orderReference"_s);
    if (reference.isEmpty())
        return invalid(u"orderReference"_s, u"The orderReference field is required."_s);
    const auto* const order = account.order(reference);
    const auto* const esim = order == nullptr ? nullptr : account.esim(order->number);
    if (esim == nullptr)
        return refuse(404, u"Order not found."_s);
    const auto& settings = account.settings();
    if (account.clock().now() < order->readyAt)
        return notReady(*esim, account, settings);
    const auto json = assignmentJson(*esim, account.derivation(), settings);
    // CSV by default, JSON for who asks for it.
    if (settings.is(u"assignments", "csv"_L1) ||
        !call.request.header("Accept").toLower().contains("json"))
        return csvOf(json);
    return shaped(json, settings);
}

} // namespace simstock::sandbox::travelroam
