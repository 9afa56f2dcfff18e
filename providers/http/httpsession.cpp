// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httpsession.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace simstock {

namespace {

QSslConfiguration tlsConfiguration(const QByteArray& extraCaPem)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraCaPem.isEmpty())
        configuration.addCaCertificates(QSslCertificate::fromData(extraCaPem, QSsl::Pem));
    return configuration;
}

/// "/v1/orders/42": below the base whatever a server or proxy makes of dots and escapes.
bool isSafePath(const QString& path)
{
    if (!path.startsWith(u'/') || path.startsWith(QLatin1String("//")))
        return false;
    const bool plain = std::all_of(path.begin(), path.end(), [](QChar c) {
        return c > u' ' && c < u'\x7f' && c != u'?' && c != u'#' && c != u'\\';
    });
    if (!plain)
        return false;
    const auto segments = path.split(u'/');
    return std::none_of(segments.begin(), segments.end(), [](const QString& segment) {
        const QString dots = QUrl::fromPercentEncoding(segment.toLatin1());
        return dots == QLatin1String(".") || dots == QLatin1String("..");
    });
}

bool isSafeHeader(const std::pair<QByteArray, QByteArray>& header)
{
    const auto printable = [](char c) { return c >= ' ' && c < '\x7f'; };
    return !header.first.isEmpty() && !header.first.contains(':') && !header.first.contains(' ') &&
           std::all_of(header.first.begin(), header.first.end(), printable) &&
           std::all_of(header.second.begin(), header.second.end(), printable);
}

bool hasBody(const HttpRequest& request)
{
    return request.method != "GET" && request.method != "HEAD";
}

QUrl urlOf(const HttpSession& session, const HttpRequest& request)
{
    QUrl url = session.base;
    QString prefix = url.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty()) {
        QString query = request.query.toString(QUrl::FullyEncoded);
        query.replace(u'+', QLatin1String("%2B")); // servers read a bare plus as a space
        url.setQuery(query, QUrl::StrictMode);
    }
    return url;
}

} // namespace

HttpSession::HttpSession(QUrl baseUrl, HttpOptions httpOptions, Clock& sessionClock)
    : base(std::move(baseUrl)),
      options(std::move(httpOptions)),
      clock(sessionClock),
      pacing(options.pacing, sessionClock),
      backOff(options.random),
      tls(tlsConfiguration(options.extraCaPem)),
      reads(base, options.useSystemProxy)
{
}

Result<PreparedRequest> prepare(const HttpSession& session, const HttpRequest& request)
{
    if (!isSafeBase(session.base))
        return failure(ErrorKind::Tls, QStringLiteral("the base URL is not https"));
    if (!isSafePath(request.path))
        return failure(ErrorKind::Protocol, QStringLiteral("not a path below the base URL"));

    PreparedRequest prepared;
    if (hasBody(request))
        prepared.body = request.body.isEmpty() ? QByteArray("{}") : request.body;
    if (session.options.authorize)
        prepared.credentials = session.options.authorize(prepared.body);

    auto& out = prepared.request;
    out.setUrl(urlOf(session, request));
    out.setSslConfiguration(session.tls);
    out.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Simstock/" SIMSTOCK_VERSION));
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("Accept-Language", "en"); // else Qt tells the desktop's language
    if (hasBody(request)) {
        out.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        out.setHeader(QNetworkRequest::ContentLengthHeader, prepared.body.size());
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    for (const auto& header : request.headers + prepared.credentials) {
        if (!isSafeHeader(header))
            return failure(ErrorKind::Auth, QStringLiteral("a header holds unprintable bytes"));
        out.setRawHeader(header.first, header.second);
    }
    return prepared;
}

std::unique_ptr<Exchange> send(QNetworkAccessManager& manager, Clock& clock,
                               const HttpRequest& request, const PreparedRequest& prepared,
                               Exchange::Done done)
{
    OneShotDevice* upload = nullptr;
    QNetworkReply* reply = nullptr;
    if (hasBody(request)) {
        upload = new OneShotDevice(prepared.body);
        reply = request.method == "POST"
                    ? manager.post(prepared.request, upload)
                    : manager.sendCustomRequest(prepared.request, request.method, upload);
        upload->setParent(reply);
    } else {
        reply = request.method == "HEAD" ? manager.head(prepared.request)
                                         : manager.get(prepared.request);
    }
    return std::make_unique<Exchange>(clock, request.limits, reply, upload, std::move(done));
}

HttpTrace makeTrace(const HttpRequest& request, const ExchangeEnd& end)
{
    HttpTrace trace;
    trace.method = request.method;
    trace.path = request.path;
    trace.status = end.reply.status;
    trace.bytes = end.bytes;
    return trace;
}

} // namespace simstock
