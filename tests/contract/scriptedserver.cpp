// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/scriptedserver.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simstock::test {

namespace {

/// A whole request at the start of the buffer, taken out of it.
std::optional<SeenRequest> takeRequest(QByteArray& buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const auto lines = buffer.first(headEnd).split('\n');
    SeenRequest request;
    const auto first = lines.constFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const auto& line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const auto length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

} // namespace

QJsonObject SeenRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ScriptedServer::ScriptedServer()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto* socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void ScriptedServer::answer(const QByteArray& body, int status, const QByteArray& type)
{
    m_steps.push_back({.body = body, .status = status, .type = type, .drops = false});
}

void ScriptedServer::drop()
{
    m_steps.push_back({.body = {}, .status = 0, .type = {}, .drops = true});
}

void ScriptedServer::otherwise(std::function<QByteArray(const SeenRequest&)> bodyFor)
{
    m_otherwise = std::move(bodyFor);
}

void ScriptedServer::serve(QTcpSocket* socket)
{
    m_buffers[socket] += socket->readAll();
    while (const auto request = takeRequest(m_buffers[socket])) {
        m_seen.append(*request);
        reply(socket, *request);
    }
}

void ScriptedServer::reply(QTcpSocket* socket, const SeenRequest& request)
{
    Step step{.body = "nothing prepared", .status = 500, .type = "text/plain", .drops = false};
    if (!m_steps.empty()) {
        step = m_steps.front();
        m_steps.pop_front();
    } else if (m_otherwise) {
        step = {.body = m_otherwise(request),
                .status = 200,
                .type = "application/json",
                .drops = false};
    }
    if (step.drops) {
        socket->disconnectFromHost();
        return;
    }
    socket->write(
        "HTTP/1.1 " + QByteArray::number(step.status) + " X\r\nContent-Type: " + step.type +
        "\r\nContent-Length: " + QByteArray::number(step.body.size()) + "\r\n\r\n" + step.body);
}

} // namespace simstock::test
