// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/troveanaclient.h"

namespace simstock::test {

using namespace Qt::StringLiterals;

TroveanaClient::TroveanaClient(SandboxOptions options)
    : m_wire(std::move(options)),
      m_apiKey(m_wire.sandbox().credentials(u"troveana"_s).value(u"apiKey").toString().toLatin1())
{
    m_wire.talkTo(u"troveana"_s);
}

WireReply TroveanaClient::get(const QByteArray& path)
{
    return m_wire.send("GET", "/api/v1" + path, keyHeader(), {});
}

WireReply TroveanaClient::post(const QByteArray& path, const QJsonObject& body)
{
    return m_wire.send("POST", "/api/v1" + path, keyHeader(),
                       QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject TroveanaClient::set(const QJsonObject& settings)
{
    return control(u"settings"_s, settings);
}

QJsonObject TroveanaClient::control(const QString& command, const QJsonObject& arguments)
{
    return m_wire.control(u"troveana/"_s + command, arguments);
}

QJsonObject TroveanaClient::package(const QByteArray& countryCode)
{
    return data(get("/packages?countryCode=" + countryCode))[u"items"][0].toObject();
}

QJsonObject TroveanaClient::packageWithSms(bool sms)
{
    const auto items = data(get("/packages?pageSize=100"))[u"items"].toArray();
    for (const auto& item : items) {
        if (item[u"smsSupported"].toBool() == sms)
            return item.toObject();
    }
    return {};
}

QString TroveanaClient::order(const QJsonObject& package, int quantity)
{
    return data(post("/orders",
                     {{u"item"_s, package[u"id"]}, {u"quantity"_s, quantity}}))[u"trackingId"]
        .toString();
}

QJsonArray TroveanaClient::buy(const QJsonObject& package, int quantity)
{
    const auto trackingId = order(package, quantity);
    m_wire.advance(10'000);
    return data(get("/esims?pageSize=100&sortBy=iccid&sortOrder=ASC&trackingId=" +
                    trackingId.toLatin1()))[u"items"]
        .toArray();
}

QJsonObject TroveanaClient::esim(const QString& iccid)
{
    return data(get("/esims?iccid=" + iccid.toLatin1()))[u"items"][0].toObject();
}

qint64 TroveanaClient::balance()
{
    return control(u"balance"_s)[u"balance"].toInteger();
}

} // namespace simstock::test
