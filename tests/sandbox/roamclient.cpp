// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/roamclient.h"

namespace simstock::test {

using namespace Qt::StringLiterals;

RoamClient::RoamClient(const SandboxOptions& options) : m_wire(options)
{
    m_wire.talkTo(u"travelroam"_s);
    const auto credentials = m_wire.sandbox().credentials(u"travelroam"_s);
    m_keys = "x-api-key: " + credentials.value(u"apiKey").toString().toLatin1() +
             "\r\nclientSecret: " + credentials.value(u"clientSecret").toString().toLatin1() +
             "\r\n";
    set({{u"rateLimit"_s, 0}, {u"purchaseGapMs"_s, 0}});
}

WireReply RoamClient::post(const QByteArray& call, const QByteArray& body)
{
    return m_wire.send("POST", "/api/whitelabel/" + call, m_keys + "Accept: application/json\r\n",
                       body);
}

WireReply RoamClient::post(const QByteArray& call, const QJsonObject& body)
{
    return post(call, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

WireReply RoamClient::get(const QByteArray& call, const QByteArray& accept)
{
    return m_wire.send("GET", "/api/whitelabel/" + call, m_keys + "Accept: " + accept + "\r\n", {});
}

WireReply RoamClient::assignments(const QString& reference, const QByteArray& accept)
{
    return get("getesimassignments?orderReference=" + reference.toUtf8(), accept);
}

QJsonObject RoamClient::control(const QString& command, const QJsonObject& arguments)
{
    return m_wire.control(u"travelroam/"_s + command, arguments);
}

void RoamClient::set(const QJsonObject& settings)
{
    control(u"settings"_s, settings);
}

WireReply RoamClient::order(const QString& bundle, const QString& iccid, const QString& type)
{
    QJsonObject body{{u"bundleName"_s, bundle}, {u"orderType"_s, type}};
    if (!iccid.isEmpty())
        body.insert(u"iccid"_s, iccid);
    return post("processorders", body);
}

QString RoamClient::buy(const QString& bundle, const QString& iccid)
{
    const auto reference = order(bundle, iccid).json().value(u"orderReference").toString();
    advance(10'000);
    return reference;
}

QJsonObject RoamClient::assigned(const QString& reference)
{
    return QJsonDocument::fromJson(assignments(reference).body).array().first().toObject();
}

double RoamClient::balance()
{
    return post("organisation", QByteArray("{}"))
        .json()
        .value(u"organisations")[0][u"balance"]
        .toDouble(-1);
}

QJsonArray RoamClient::all(QJsonObject filter)
{
    QJsonArray bundles;
    filter.insert(u"perPage"_s, 100);
    for (int page = 1;; ++page) {
        filter.insert(u"page"_s, page);
        const auto some = post("catalogue", filter).json().value(u"bundles").toArray();
        if (some.isEmpty())
            return bundles;
        for (const auto& bundle : some)
            bundles.append(bundle);
    }
}

qint64 RoamClient::remaining(const QString& iccid)
{
    const auto bundles =
        post("esims/applied/bundles", {{u"iccid"_s, iccid}}).json().value(u"bundles");
    const auto quotas = bundles[0][u"assignments"].toArray();
    for (const auto& quota : quotas) {
        if (quota[u"callTypeGroup"].toString().toLower() == "data"_L1)
            return quota[u"remainingQuantity"].toInteger();
    }
    return -2;
}

} // namespace simstock::test
