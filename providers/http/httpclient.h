// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/domain/intent.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace simstock {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Bounds of one request (decisions.md 2 and 13). Before the first byte of the answer only `total`
/// counts; after it also `silence`.
struct HttpLimits {
    milliseconds total{30'000};
    milliseconds silence{15'000};
    qint64 bodyBytes = 16 * 1024 * 1024;

    static HttpLimits read() { return {}; }
    static HttpLimits list()
    {
        return {milliseconds(120'000), milliseconds(15'000), 64 * 1024 * 1024};
    }
    static HttpLimits spend() { return {milliseconds(60'000), milliseconds(15'000), 1024 * 1024}; }
};

struct HttpRequest {
    QByteArray method = "GET";
    QString path; ///< below the base URL, already percent-escaped; never a full URL
    QUrlQuery query;
    QByteArray body; ///< sent as given, byte for byte; empty = "{}" unless GET or HEAD
    QByteArray contentType = "application/json";
    HttpHeaders headers; ///< those of this request; credentials come from the authoriser
    HttpLimits limits;
    QByteArrayList pace; ///< the named pacing rules it also falls under, e.g. "purchase"
};

struct HttpReply {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    /// First value of a header, case-insensitive; empty when missing.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What came of a request that was sent exactly once.
struct SpendReply {
    Evidence evidence;
    std::optional<HttpReply> reply; ///< a complete answer with any status, else nothing
    std::optional<Error> error;     ///< why there is no complete answer
};

/// At most `count` requests in any interval of `window`: all of them, or those that carry `name`.
struct PacingRule {
    int count = 0;
    milliseconds window{1000};
    QByteArray name = {}; ///< of HttpRequest::pace; empty: every request
};

/// Adds credential headers to each attempt; called with the exact bytes of the body, so that a
/// signature is made anew for a retry. Runs on the GUI thread; must not drop a Call or the client.
using Authorizer = std::function<HttpHeaders(const QByteArray& body)>;

struct HttpOptions {
    QList<PacingRule> pacing;
    Authorizer authorize;
    int readAttempts = 4; ///< in all, with full-jitter back-off and Retry-After (1 s to 15 min)
    bool useSystemProxy = false; ///< only when a person agreed
    /// Jitter of the back-off in [0, 1); tests inject theirs, empty = the system's generator.
    std::function<double()> random;
    QByteArray
        extraCaPem; ///< for tests against a TLS server of their own; adds a root, never relaxes
};

/// One finished request as the activity log shows it; no secret, no body.
struct HttpTrace {
    QDateTime at;
    QByteArray method;
    QString path;
    int status = 0;
    milliseconds duration{0};
    qint64 bytes = 0;
    int attempt = 1;
    QString errorText;
};

/// The only way to the network: one account's connections with the defaults of hostile.md D5.
/// HTTP/1.1 only, no cookies, no cache, no redirects, origin pinned to the base URL, bodies capped,
/// paced, reads retried, spending sent exactly once through the one-shot upload device on a
/// connection of its own. Time comes from the clock, so that pacing and back-off can be tested.
class HttpClient {
public:
    HttpClient(QUrl baseUrl, HttpOptions options, Clock& clock);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// For calls that change nothing (any method). Retries on no connection, 429, 502, 503, 504 and
    /// cut answers. Any complete answer with another status is a reply, 3xx included.
    [[nodiscard]] Call<HttpReply> read(const HttpRequest& request);
    /// For calls that spend or change something: never sent twice by any layer. An empty body is
    /// sent as "{}". Paced like reads, but served before them; the wait is before the first byte.
    /// Always answers with a SpendReply, never with an Error.
    [[nodiscard]] Call<SpendReply> sendOnce(const HttpRequest& request);
    /// Called after each attempt. Must not destroy the client.
    void setTracer(std::function<void(const HttpTrace&)> tracer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Seconds, an HTTP date or garbage, clamped to 1 s .. 15 min; nothing when the header is missing.
std::optional<milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime& now);

/// Whether a complete answer says something at all about its kind: the JSON content types, or a
/// body that starts like JSON. An HTML page of a proxy is none.
bool looksLikeJson(const HttpReply& reply);

} // namespace simstock
