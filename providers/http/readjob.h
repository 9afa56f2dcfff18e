// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/httpsession.h"

namespace simstock {

/// One call that changes nothing: waits for its turn, tries, waits longer, tries again.
class ReadJob final : public HttpJob, public std::enable_shared_from_this<ReadJob> {
public:
    ReadJob(HttpSession& session, HttpRequest request, Answer<HttpReply> answer);
    void start();
    void cancel() override;

private:
    void attempt();
    void ended(const ExchangeEnd& end);
    void retryLater(std::optional<milliseconds> retryAfter);
    void sleepUntil(milliseconds due);
    void trace(const ExchangeEnd& end, const QString& errorText) const;
    void finish(Result<HttpReply> result);

    HttpSession& m_session;
    HttpRequest m_request;
    Answer<HttpReply> m_answer;
    int m_attempt = 0;
    QDateTime m_sentAt;
    milliseconds m_sentTick{0};
    HttpHeaders m_credentials; // of the running attempt
    std::unique_ptr<PacingQueue::Ticket> m_ticket;
    std::unique_ptr<Timer> m_pause;
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace simstock
