// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/loopbackpost.h"

#include <QHostAddress>
#include <QUrl>

#include <httplib.h>

namespace simstock::sandbox {

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

std::optional<int> postToLoopback(const QString& url, const QByteArray& body,
                                  const HttpHeaders& headers)
{
    const QUrl target(url, QUrl::StrictMode);
    const QString address = loopbackAddress(target.host());
    if (address.isEmpty() || target.scheme() != "http"_L1)
        return std::nullopt;
    httplib::Client client(address.toStdString(), target.port(80));
    client.set_connection_timeout(3);
    client.set_read_timeout(3);
    client.set_write_timeout(3);
    client.set_follow_location(false);
    const auto path =
        target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    httplib::Headers extra;
    for (const auto& [name, value] : headers)
        extra.emplace(name.toStdString(), value.toStdString());
    const auto result = client.Post(path.isEmpty() ? std::string("/") : path.toStdString(), extra,
                                    body.toStdString(), "application/json");
    return result ? result->status : 0;
}

} // namespace simstock::sandbox
