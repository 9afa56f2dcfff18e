// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/spendjob.h"

#include "providers/http/httperror.h"

namespace simstock {

namespace {

using Why = ExchangeEnd::Why;

SpendReply replyOf(const ExchangeEnd& end, const HttpHeaders& credentials)
{
    SpendReply reply;
    reply.evidence.anyByteLeft = end.pulled;
    reply.evidence.httpStatus = end.reply.status;
    reply.evidence.networkError = end.networkError;
    reply.evidence.requestId = scrubbed(requestIdOf(end.reply), credentials);
    if (end.why == Why::Complete) {
        reply.reply = end.reply;
    } else {
        reply.error = spendError(end, credentials);
        reply.evidence.detail = reply.error->detail;
    }
    return reply;
}

} // namespace

SpendJob::SpendJob(HttpSession& session, HttpRequest request, Answer<SpendReply> answer)
    : m_session(session), m_request(std::move(request)), m_answer(std::move(answer))
{
}

void SpendJob::start()
{
    m_ticket = m_session.pacing.join(PacingQueue::Lane::Spend, m_request.pace);
    m_ticket->whenOpen([this] { sendNow(); });
}

void SpendJob::sendNow()
{
    auto prepared = prepare(m_session, m_request);
    if (!prepared) {
        refuse(std::move(prepared.error()));
        return;
    }
    if (m_request.method == "GET" || m_request.method == "HEAD") {
        // Without a body there is no one-shot device, and Qt would send it again.
        refuse(makeError(ErrorKind::Protocol, QStringLiteral("a spending call needs a body")));
        return;
    }
    m_credentials = prepared->credentials;
    m_sentAt = m_session.clock.now();
    m_sentTick = m_session.clock.monotonic();
    m_manager = std::make_unique<PinnedManager>(m_session.base, m_session.options.useSystemProxy);
    m_exchange = send(*m_manager, m_session.clock, m_request, *prepared,
                      [this](const ExchangeEnd& end) { ended(end); });
    m_exchange->onAnswerBegan([this] { m_ticket.reset(); });
}

void SpendJob::ended(const ExchangeEnd& end)
{
    const auto keep = shared_from_this();
    m_exchange.reset();
    m_ticket.reset();
    auto reply = replyOf(end, m_credentials);
    trace(end, reply.evidence.detail);
    finish(std::move(reply));
}

void SpendJob::trace(const ExchangeEnd& end, const QString& errorText) const
{
    if (!m_session.tracer)
        return;
    auto line = makeTrace(m_request, end);
    line.at = m_sentAt;
    line.duration = m_session.clock.monotonic() - m_sentTick;
    line.errorText = errorText;
    m_session.tracer(line);
}

void SpendJob::refuse(Error error)
{
    SpendReply reply;
    reply.evidence.detail = error.detail;
    reply.error = std::move(error);
    finish(std::move(reply));
}

void SpendJob::finish(SpendReply reply)
{
    m_ticket.reset();
    m_answer.finish(std::move(reply));
}

void SpendJob::cancel()
{
    ExchangeEnd end;
    end.why = Why::Canceled;
    end.networkError = QNetworkReply::OperationCanceledError;
    if (m_exchange)
        end = m_exchange->cancel();
    m_exchange.reset();
    m_manager.reset();
    finish(replyOf(end, m_credentials));
}

} // namespace simstock
