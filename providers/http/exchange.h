// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/httpclient.h"
#include "providers/http/oneshotdevice.h"

#include <QNetworkReply>

#include <functional>
#include <memory>

namespace simstock {

/// How one request on the wire ended.
struct ExchangeEnd {
    enum class Why {
        Complete, ///< a whole answer, any status
        Failed,   ///< Qt says why, in networkError
        Deadline, ///< our total time was over
        Silence,  ///< the answer stopped coming
        TooLarge, ///< more body than allowed
        Broken,   ///< the answer contradicts itself where Qt says nothing
        Canceled  ///< we stopped it
    };
    Why why = Why::Failed;
    HttpReply reply;      ///< whole when Complete; else the status and headers, if any came
    int networkError = 0; ///< QNetworkReply::NetworkError; 0 when Complete
    QString text;         ///< technical words for why; not redacted yet
    bool pulled = false;  ///< a byte of the body was handed out; always false without a body
    qint64 bytes = 0;     ///< body bytes that came
};

/// Watches one QNetworkReply: collects the body under its cap and ends it in time. Destroying it
/// aborts the request.
class Exchange {
public:
    using Done = std::function<void(ExchangeEnd)>;

    /// Takes over reply; upload (a child of reply) may be null. done runs once, never from here,
    /// and may destroy this.
    Exchange(Clock& clock, const HttpLimits& limits, QNetworkReply* reply,
             const OneShotDevice* upload, Done done);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// Runs once the headers of the answer are there: from then on the request has arrived.
    void onAnswerBegan(std::function<void()> began) { m_began = std::move(began); }
    /// Stops the request now and says what is known; done never runs.
    ExchangeEnd cancel();

private:
    void heard();
    void checkSilence();
    /// False when that was the end; this may be gone then.
    [[nodiscard]] bool readBody();
    /// The body is no valid gzip or deflate, or a bomb: below 400 this error means nothing else.
    [[nodiscard]] bool cannotBeUnpacked() const;
    void failed();
    void finished();
    void stop(ExchangeEnd::Why why, const QString& text);
    void end(ExchangeEnd::Why why, int networkError, const QString& text);
    ExchangeEnd release(ExchangeEnd::Why why, int networkError, const QString& text);

    Clock& m_clock;
    HttpLimits m_limits;
    QNetworkReply* m_reply;
    const OneShotDevice* m_upload;
    Done m_done;
    std::function<void()> m_began;
    QList<QMetaObject::Connection> m_connections;
    std::unique_ptr<Timer> m_total;
    std::unique_ptr<Timer> m_silence;
    milliseconds m_heardAt{0};
    QByteArray m_body;
    bool m_reading = false;
};

} // namespace simstock
