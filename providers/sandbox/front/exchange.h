// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <utility>

namespace simstock::sandbox {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One part of a multipart/form-data body.
struct FormPart {
    QByteArray name;
    QByteArray fileName;
    QByteArray contentType;
    QByteArray content;
};

struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< without the query
    HttpHeaders headers;
    QByteArray body;            ///< empty for multipart/form-data
    QByteArray query = {};      ///< as sent, without the question mark
    QList<FormPart> parts = {}; ///< of multipart/form-data

    /// The first header of that name (case-insensitive), null when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto& [key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value.isNull() ? QByteArray("") : value;
        }
        return {};
    }
    /// The first query item of that name, decoded; null when absent.
    [[nodiscard]] QString queryItem(const QString& name) const
    {
        const QUrlQuery items(QString::fromUtf8(query));
        const auto text = items.queryItemValue(name, QUrl::FullyDecoded);
        return items.hasQueryItem(name) && text.isNull() ? QStringLiteral("") : text;
    }
};

/// What happens to an answer on the wire that no HTTP library would do by itself.
struct WireFault {
    enum class Kind {
        None,
        Close,          ///< nothing is sent, orderly end
        Reset,          ///< nothing is sent, RST
        Garbage,        ///< bytes that are not HTTP
        HalfStatusLine, ///< "HTTP/1." and the end
        HalfHeaders,    ///< the end in the middle of the header block
        HalfBody,       ///< full Content-Length, half the bytes
        SlowBytes,      ///< all of it, bytesPerSecond
        Hang            ///< nothing until the client goes
    };
    Kind kind = Kind::None;
    std::chrono::milliseconds delay{0}; ///< before anything of the above
    int bytesPerSecond = 400;
};

struct HttpReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json;charset=UTF-8";
    HttpHeaders headers = {};
    WireFault wire = {};
};

/// Runs on connection threads, several at a time.
using HttpHandler = std::function<HttpReply(const HttpRequest&)>;

} // namespace simstock::sandbox
