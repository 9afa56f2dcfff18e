// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httperror.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"

#include <QCoreApplication>

namespace simstock {

namespace {

using Why = ExchangeEnd::Why;

struct HttpErrorWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::HttpError)
};

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Auth;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        if (status >= 500)
            return ErrorKind::Server;
        return status >= 400 ? ErrorKind::Rejected : ErrorKind::Protocol;
    }
}

ErrorKind kindOfNetworkError(int error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Canceled;
    case QNetworkReply::ContentReSendError: // the connection broke after the body was handed over
        return ErrorKind::Network;
    default:
        return error < QNetworkReply::ContentAccessDenied ? ErrorKind::Network
                                                          : ErrorKind::Protocol;
    }
}

ErrorKind kindOf(const ExchangeEnd& end)
{
    switch (end.why) {
    case Why::Deadline:
    case Why::Silence:
        return ErrorKind::Timeout;
    case Why::TooLarge:
    case Why::Broken:
        return ErrorKind::Protocol;
    case Why::Canceled:
        return ErrorKind::Canceled;
    case Why::Complete:
    case Why::Failed:
        break;
    }
    return kindOfNetworkError(end.networkError);
}

QString unsureSentence()
{
    return HttpErrorWords::tr(
        "The request was sent, but no complete answer came back. It may have been carried "
        "out. Do not send it again before the vendor's records were checked.");
}

QString unsentSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
        return HttpErrorWords::tr(
            "No connection to the vendor came about in time. Nothing was sent. Try again in "
            "a moment.");
    case ErrorKind::Canceled:
        return HttpErrorWords::tr("Stopped before anything was sent.");
    default:
        return HttpErrorWords::tr(
            "The vendor could not be reached. Nothing was sent. Check the connection and try "
            "again.");
    }
}

} // namespace

QString requestIdOf(const HttpReply& reply)
{
    static constexpr const char* names[] = {"X-Request-Id", "Request-Id", "X-Correlation-Id",
                                            "X-Trace-Id",   "traceId",    "CF-Ray"};
    for (const char* name : names) {
        const QByteArray value = reply.header(name);
        if (!value.isEmpty())
            return redacted(forDisplay(QString::fromLatin1(value), 100));
    }
    return {};
}

Error statusError(const HttpReply& reply, const QDateTime& now)
{
    auto error = makeError(
        kindOfStatus(reply.status),
        QStringLiteral("HTTP %1 %2").arg(reply.status).arg(redactedBody(reply.body, 1000)));
    error.httpStatus = reply.status;
    error.requestId = requestIdOf(reply);
    if (reply.status == 429 || reply.status == 503)
        error.retryAfter = parseRetryAfter(reply.header("Retry-After"), now);
    return error;
}

Error exchangeError(const ExchangeEnd& end, const HttpHeaders& credentials)
{
    const QString text = forDisplay(end.text, 300);
    auto error =
        makeError(kindOf(end),
                  scrubbed(QStringLiteral("%1 (%2)").arg(text).arg(end.networkError), credentials));
    error.httpStatus = end.reply.status;
    error.requestId = scrubbed(requestIdOf(end.reply), credentials);
    return error;
}

Error spendError(const ExchangeEnd& end, const HttpHeaders& credentials)
{
    auto error = exchangeError(end, credentials);
    if (end.pulled)
        error.userText = unsureSentence();
    else if (error.kind != ErrorKind::Tls) // its general sentence says that nothing was sent
        error.userText = unsentSentence(error.kind);
    return error;
}

QString scrubbed(QString text, const HttpHeaders& credentials)
{
    for (const auto& [name, value] : credentials) {
        // "Bearer xyz" is also looked for as "xyz".
        for (const QByteArray& part : {value, value.mid(value.indexOf(' ') + 1)}) {
            if (part.size() >= 6)
                text.replace(QString::fromLatin1(part), QStringLiteral("•••"));
        }
    }
    return redacted(text);
}

} // namespace simstock
