// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

namespace simstock {

/// Scheme, host and port are those of the base; user info never counts as the same origin.
bool isSameOrigin(const QUrl& base, const QUrl& url);
/// https anywhere, http on a loopback address only: keys never travel in clear.
bool isSafeBase(const QUrl& base);

/// Keeps nothing and sends nothing.
class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
    bool insertCookie(const QNetworkCookie&) override { return false; }
    bool updateCookie(const QNetworkCookie&) override { return false; }
};

/// A QNetworkAccessManager that talks to one origin and to no other, whatever it is asked
/// (hostile.md D5). Proxies only when a person agreed.
class PinnedManager final : public QNetworkAccessManager {
public:
    PinnedManager(QUrl base, bool useSystemProxy, QObject* parent = nullptr);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* body) override;

private:
    QUrl m_base;
};

} // namespace simstock
