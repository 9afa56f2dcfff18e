// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/calls.h"

#include <QHostAddress>
#include <QUrl>

#include <httplib.h>

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

/// The loopback address a host stands for, without asking any resolver; empty for all others.
QString loopbackAddress(const QString& host)
{
    if (host == "localhost"_L1)
        return u"127.0.0.1"_s;
    const QHostAddress address(host);
    return address.isLoopback() ? address.toString() : QString();
}

} // namespace

bool isWebhookHealthy(const QString& url)
{
    const QUrl target(url, QUrl::StrictMode);
    const QString address = loopbackAddress(target.host());
    if (address.isEmpty() || target.scheme() != "http"_L1)
        return true;
    httplib::Client client(address.toStdString(), target.port(80));
    client.set_connection_timeout(3);
    client.set_read_timeout(3);
    client.set_write_timeout(3);
    client.set_follow_location(false);
    const auto path =
        target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const std::string body = R"({"notifyType":"CHECK_HEALTH","content":)"
                             R"({"orderNo":"1234567890","orderStatus":"Test"}})";
    const auto result = client.Post(path.isEmpty() ? std::string("/") : path.toStdString(), body,
                                    "application/json");
    return result && result->status >= 200 && result->status < 300;
}

Outcome saveWebhook(Account& account, const QJsonObject& body)
{
    Fields fields(body);
    const QString url = fields.requiredText(u"webhook"_s, 2000);
    const QUrl target(url, QUrl::StrictMode);
    const bool isWeb = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    if (!fields.refusal() && (!isWeb || target.host().isEmpty()))
        fields.refuse(u"200008"_s, u"webhook:must be a URL"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    account.webhook() = url;
    account.changed();
    return done();
}

Outcome queryWebhook(Account& account, const QJsonObject&)
{
    return compact({{u"webhook"_s, account.webhook()}});
}

} // namespace simstock::sandbox::esimaccess
