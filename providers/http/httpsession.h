// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "providers/http/backoff.h"
#include "providers/http/exchange.h"
#include "providers/http/pacingqueue.h"
#include "providers/http/pinnedmanager.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace simstock {

/// What the jobs of one client share. Outlives every running job: the client cancels them first.
struct HttpSession {
    QUrl base;
    HttpOptions options;
    Clock& clock;
    PacingQueue pacing;
    BackOff backOff;
    QSslConfiguration tls;
    PinnedManager reads;
    std::function<void(const HttpTrace&)> tracer;

    HttpSession(QUrl baseUrl, HttpOptions httpOptions, Clock& sessionClock);
};

/// A request as it goes out: with credentials, made anew for each attempt.
struct PreparedRequest {
    QNetworkRequest request;
    QByteArray body;
    HttpHeaders credentials;
};

/// Refuses paths that could leave the base URL and headers that could break out of their line.
Result<PreparedRequest> prepare(const HttpSession& session, const HttpRequest& request);

/// Starts it on the wire. Everything but GET and HEAD goes through the one-shot device.
std::unique_ptr<Exchange> send(QNetworkAccessManager& manager, Clock& clock,
                               const HttpRequest& request, const PreparedRequest& prepared,
                               Exchange::Done done);

/// For the tracer.
HttpTrace makeTrace(const HttpRequest& request, const ExchangeEnd& end);

/// A running call, as the client sees it.
class HttpJob {
public:
    virtual ~HttpJob() = default;
    /// Stops it and answers Canceled; the session may go right after.
    virtual void cancel() = 0;
};

} // namespace simstock
