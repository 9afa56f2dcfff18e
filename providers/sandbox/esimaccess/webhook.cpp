// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/loopbackpost.h"
#include "providers/sandbox/esimaccess/calls.h"

#include <QUrl>

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

bool isWebhookHealthy(const QString& url)
{
    const auto status = postToLoopback(url, R"({"notifyType":"CHECK_HEALTH","content":)"
                                            R"({"orderNo":"1234567890","orderStatus":"Test"}})");
    return !status || (*status >= 200 && *status < 300);
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
