// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/readjob.h"

#include "providers/http/httperror.h"

namespace simstock {

namespace {

using Why = ExchangeEnd::Why;

bool isBusy(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

/// True where another try may help: no connection, a cut answer, or a server that says so.
/// A passed deadline is not: somebody has waited long enough.
bool isWorthRetrying(const ExchangeEnd& end, const std::optional<Error>& error)
{
    switch (end.why) {
    case Why::Complete:
        return isBusy(end.reply.status);
    case Why::Failed:
        return error && (error->kind == ErrorKind::Network ||
                         end.networkError == QNetworkReply::ProtocolFailure);
    case Why::Broken:
        return true;
    case Why::Deadline:
    case Why::Silence:
    case Why::TooLarge:
    case Why::Canceled:
        break;
    }
    return false;
}

/// Qt 6.4.2 fails a POST at 307 and 308 because the one-shot body cannot be sent again; status and
/// Location are there all the same, and nobody wanted to follow.
bool isRedirect(const ExchangeEnd& end)
{
    return end.networkError == QNetworkReply::ContentReSendError && end.reply.status >= 300 &&
           end.reply.status < 400;
}

} // namespace

ReadJob::ReadJob(HttpSession& session, HttpRequest request, Answer<HttpReply> answer)
    : m_session(session), m_request(std::move(request)), m_answer(std::move(answer))
{
}

void ReadJob::start()
{
    m_ticket = m_session.pacing.join(PacingQueue::Lane::Read, m_request.pace);
    m_ticket->whenOpen([this] { attempt(); });
}

void ReadJob::attempt()
{
    ++m_attempt;
    auto prepared = prepare(m_session, m_request);
    if (!prepared) {
        finish(tl::unexpected(std::move(prepared.error())));
        return;
    }
    m_credentials = prepared->credentials;
    m_sentAt = m_session.clock.now();
    m_sentTick = m_session.clock.monotonic();
    m_exchange = send(m_session.reads, m_session.clock, m_request, *prepared,
                      [this](const ExchangeEnd& end) { ended(end); });
    m_exchange->onAnswerBegan([this] { m_ticket.reset(); });
}

void ReadJob::ended(const ExchangeEnd& end)
{
    const auto keep = shared_from_this();
    m_exchange.reset();
    m_ticket.reset();
    std::optional<Error> error;
    if (end.why != Why::Complete && !isRedirect(end))
        error = exchangeError(end, m_credentials);
    else if (isBusy(end.reply.status)) {
        error = statusError(end.reply, m_session.clock.now());
        error->detail = scrubbed(error->detail, m_credentials);
        error->requestId = scrubbed(error->requestId, m_credentials);
    }
    trace(end, error ? error->detail : QString());
    if (!error)
        finish(end.reply);
    else if (m_attempt < m_session.options.readAttempts && isWorthRetrying(end, error))
        retryLater(error->retryAfter);
    else
        finish(tl::unexpected(std::move(*error)));
}

void ReadJob::retryLater(std::optional<milliseconds> retryAfter)
{
    sleepUntil(m_session.clock.monotonic() + m_session.backOff.delay(m_attempt, retryAfter));
}

void ReadJob::sleepUntil(milliseconds due)
{
    // A coarse system timer may fire a little early; what the server asked for is kept.
    const auto left = std::max(due - m_session.clock.monotonic(), milliseconds(0));
    m_pause = m_session.clock.after(left, [this, due] {
        if (m_session.clock.monotonic() < due)
            sleepUntil(due);
        else
            start();
    });
}

void ReadJob::trace(const ExchangeEnd& end, const QString& errorText) const
{
    if (!m_session.tracer)
        return;
    auto line = makeTrace(m_request, end);
    line.at = m_sentAt;
    line.duration = m_session.clock.monotonic() - m_sentTick;
    line.attempt = m_attempt;
    line.errorText = errorText;
    m_session.tracer(line);
}

void ReadJob::finish(Result<HttpReply> result)
{
    m_pause.reset();
    m_exchange.reset();
    m_ticket.reset();
    m_answer.finish(std::move(result));
}

void ReadJob::cancel()
{
    finish(failure(ErrorKind::Canceled, QStringLiteral("the account was closed")));
}

} // namespace simstock
