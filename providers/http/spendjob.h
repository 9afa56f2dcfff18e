// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/httpsession.h"

namespace simstock {

/// One call that spends or changes something: waits for its turn, then is sent exactly once on a
/// connection of its own. There is no code path here that sends again.
class SpendJob final : public HttpJob, public std::enable_shared_from_this<SpendJob> {
public:
    SpendJob(HttpSession& session, HttpRequest request, Answer<SpendReply> answer);
    void start();
    void cancel() override;

private:
    void sendNow();
    void ended(const ExchangeEnd& end);
    void trace(const ExchangeEnd& end, const QString& errorText) const;
    void refuse(Error error);
    void finish(SpendReply reply);

    HttpSession& m_session;
    HttpRequest m_request;
    Answer<SpendReply> m_answer;
    QDateTime m_sentAt;
    milliseconds m_sentTick{0};
    HttpHeaders m_credentials;
    std::unique_ptr<PacingQueue::Ticket> m_ticket;
    // A fresh manager has no kept connection, so that one that died during sleep makes no needless
    // doubt; and clearing a shared cache would cut another spending call off.
    std::unique_ptr<PinnedManager> m_manager;
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace simstock
