// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/pinnedmanager.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

namespace simstock {

namespace {

/// The proxies of the desktop or the environment, asked per request. Application-wide settings
/// stay untouched.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return systemProxyForQuery(query);
    }
};

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

} // namespace

bool isSameOrigin(const QUrl& base, const QUrl& url)
{
    return url.isValid() && url.userInfo().isEmpty() && url.scheme() == base.scheme() &&
           url.host() == base.host() && portOf(url) == portOf(base);
}

bool isSafeBase(const QUrl& base)
{
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty())
        return false;
    if (base.scheme() == QLatin1String("https"))
        return true;
    return base.scheme() == QLatin1String("http") &&
           (base.host() == QLatin1String("localhost") || QHostAddress(base.host()).isLoopback());
}

PinnedManager::PinnedManager(QUrl base, bool useSystemProxy, QObject* parent)
    : QNetworkAccessManager(parent), m_base(std::move(base))
{
    setCookieJar(new NoCookies(this));
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setAutoDeleteReplies(false);
    if (useSystemProxy)
        setProxyFactory(new SystemProxies); // the manager owns it
    else
        setProxy(QNetworkProxy::NoProxy);
}

QNetworkReply* PinnedManager::createRequest(Operation operation, const QNetworkRequest& request,
                                            QIODevice* body)
{
    QNetworkRequest pinned = request;
    pinned.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    pinned.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    pinned.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    pinned.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    pinned.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!isSafeBase(m_base) || !isSameOrigin(m_base, request.url())) {
        // A request to nowhere fails by itself, with none of the headers.
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(), nullptr);
    }
    return QNetworkAccessManager::createRequest(operation, pinned, body);
}

} // namespace simstock
