// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock {

namespace {

using Why = ExchangeEnd::Why;

constexpr qint64 readBuffer = 64 * 1024;

/// What Qt reports for a complete answer with this status (statusCodeFromHttp in 6.4.2's
/// qhttpthreaddelegate.cpp). Any other error means that the answer is not complete.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400:
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        if (status > 500)
            return QNetworkReply::UnknownServerError;
        if (status >= 400)
            return QNetworkReply::UnknownContentError;
        return QNetworkReply::NoError;
    }
}

/// Qt says NoError for a negative, repeated or absurd Content-Length (hostile.md 2.3).
bool contradictsLength(const HttpReply& reply)
{
    const QByteArray length = reply.header("Content-Length");
    const bool unpacked = !reply.header("Content-Encoding").isEmpty();
    const bool bodiless = reply.status == 204 || reply.status == 304;
    if (length.isEmpty() || unpacked || bodiless)
        return false;
    bool isNumber = false;
    return length.toLongLong(&isNumber) != reply.body.size() || !isNumber;
}

} // namespace

Exchange::Exchange(Clock& clock, const HttpLimits& limits, QNetworkReply* reply,
                   const OneShotDevice* upload, Done done)
    : m_clock(clock), m_limits(limits), m_reply(reply), m_upload(upload), m_done(std::move(done))
{
    m_reply->setReadBufferSize(readBuffer);
    m_connections = {
        QObject::connect(m_reply, &QNetworkReply::metaDataChanged, m_reply, [this] { heard(); }),
        QObject::connect(m_reply, &QNetworkReply::readyRead, m_reply,
                         [this] { static_cast<void>(readBody()); }),
        QObject::connect(m_reply, &QNetworkReply::errorOccurred, m_reply, [this] { failed(); }),
        QObject::connect(m_reply, &QNetworkReply::finished, m_reply, [this] { finished(); })};
    m_total = m_clock.after(m_limits.total, [this] {
        stop(Why::Deadline,
             QStringLiteral("no complete answer within %1 ms").arg(m_limits.total.count()));
    });
}

Exchange::~Exchange()
{
    cancel();
}

ExchangeEnd Exchange::cancel()
{
    if (!m_reply)
        return {};
    m_done = nullptr;
    return release(Why::Canceled, QNetworkReply::OperationCanceledError,
                   QStringLiteral("stopped on request"));
}

void Exchange::heard()
{
    m_heardAt = m_clock.monotonic();
    if (!m_silence)
        m_silence = m_clock.after(m_limits.silence, [this] { checkSilence(); });
    if (const auto began = std::exchange(m_began, nullptr))
        began();
}

void Exchange::checkSilence()
{
    const auto left = m_heardAt + m_limits.silence - m_clock.monotonic();
    if (left > milliseconds(0)) {
        m_silence = m_clock.after(left, [this] { checkSilence(); });
        return;
    }
    stop(Why::Silence,
         QStringLiteral("the answer stopped for %1 ms").arg(m_limits.silence.count()));
}

bool Exchange::readBody()
{
    heard();
    while (m_reply->bytesAvailable() > 0) {
        m_reading = true; // failed() must not end it inside read()
        m_body += m_reply->read(readBuffer);
        m_reading = false;
        if (cannotBeUnpacked()) {
            end(Why::Failed, m_reply->error(), m_reply->errorString());
            return false;
        }
        if (m_body.size() > m_limits.bodyBytes) {
            stop(Why::TooLarge,
                 QStringLiteral("the answer is larger than %1 bytes").arg(m_limits.bodyBytes));
            return false;
        }
    }
    return true;
}

bool Exchange::cannotBeUnpacked() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status < 400 && m_reply->error() == QNetworkReply::UnknownContentError;
}

void Exchange::failed()
{
    // With a limited read buffer Qt 6.4.2 never finishes a reply whose body it cannot unpack.
    // Everything else goes on to finished().
    if (!m_reading && cannotBeUnpacked())
        end(Why::Failed, m_reply->error(), m_reply->errorString());
}

void Exchange::finished()
{
    if (!readBody())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    if (status > 0 && error == errorOfStatus(status))
        end(Why::Complete, 0, {});
    else if (error == QNetworkReply::NoError)
        end(Why::Broken, QNetworkReply::ProtocolFailure, QStringLiteral("no status line"));
    else
        end(Why::Failed, error, m_reply->errorString());
}

void Exchange::stop(Why why, const QString& text)
{
    const bool late = why == Why::Deadline || why == Why::Silence;
    // Qt would say OperationCanceled for all of them; the evidence must tell them from a cancel.
    end(why, late ? QNetworkReply::TimeoutError : QNetworkReply::UnknownContentError, text);
}

void Exchange::end(Why why, int networkError, const QString& text)
{
    const auto done = std::exchange(m_done, nullptr);
    auto result = release(why, networkError, text);
    if (result.why == Why::Complete && contradictsLength(result.reply)) {
        result.why = Why::Broken;
        result.networkError = QNetworkReply::ProtocolFailure;
        result.text = QStringLiteral("%1 body bytes do not match Content-Length")
                          .arg(result.reply.body.size());
    }
    if (done)
        done(std::move(result));
}

ExchangeEnd Exchange::release(Why why, int networkError, const QString& text)
{
    auto* reply = std::exchange(m_reply, nullptr);
    m_total.reset();
    m_silence.reset();
    for (const auto& connection : std::as_const(m_connections))
        QObject::disconnect(connection);
    // Qt's own connections stay: a blanket disconnect would leave the socket open.
    // Qt complains about a second error: abort() would be one after a failure (the destructor cuts
    // the connection then), and so would a failure that is already on its way after abort().
    if (reply->error() == QNetworkReply::NoError)
        reply->abort();
    QCoreApplication::removePostedEvents(reply, QEvent::MetaCall);
    ExchangeEnd result;
    result.why = why;
    result.networkError = networkError;
    result.text = text;
    result.bytes = m_body.size();
    result.pulled = m_upload && m_upload->pulled(); // after abort(): nothing is pulled any more
    result.reply.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.reply.headers = reply->rawHeaderPairs();
    if (why == Why::Complete)
        result.reply.body = std::move(m_body);
    reply->deleteLater();
    return result;
}

} // namespace simstock
