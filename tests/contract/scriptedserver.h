// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"

#include <QJsonObject>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>
#include <functional>

namespace simstock::test {

/// What the desk knows of a plan when it asks for it again.
inline Offer offerOf(const QString& code)
{
    Offer offer;
    offer.code = OfferCode(code);
    return offer;
}

/// One request as it came in.
struct SeenRequest {
    QByteArray method;
    QByteArray path;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    [[nodiscard]] QJsonObject json() const;
};

/// A server on 127.0.0.1 that plays prepared answers in order and remembers every request. Lives on
/// the test's own thread.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    ScriptedServer();
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<SeenRequest>& seen() const { return m_seen; }

    /// The next request gets this.
    void answer(const QByteArray& body, int status = 200,
                const QByteArray& type = "application/json");
    /// The next request is read to its end; then the connection is closed without a word.
    void drop();
    /// What requests get when nothing is prepared; default is a 500.
    void otherwise(std::function<QByteArray(const SeenRequest&)> bodyFor);

private:
    void serve(QTcpSocket* socket);
    void reply(QTcpSocket* socket, const SeenRequest& request);
    struct Step {
        QByteArray body;
        int status = 200;
        QByteArray type;
        bool drops = false;
    };
    QMap<QTcpSocket*, QByteArray> m_buffers;
    QList<SeenRequest> m_seen;
    std::deque<Step> m_steps;
    std::function<QByteArray(const SeenRequest&)> m_otherwise;
    QTcpServer m_server; // goes first: its sockets report their end to us
};

} // namespace simstock::test
