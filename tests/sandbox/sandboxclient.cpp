// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace simstock::test {

using namespace Qt::StringLiterals;

QByteArray WireReply::header(const QByteArray& name) const
{
    const auto lines = head.split('\n');
    for (const auto& line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

SandboxOptions SandboxClient::frozen()
{
    SandboxOptions options;
    options.clockSpeed = 0;
    options.startTime = QDateTime({2026, 1, 1}, {10, 0, 7}, Qt::UTC);
    return options;
}

SandboxClient::SandboxClient(SandboxOptions options) : m_sandbox(createSandbox(options))
{
    const auto status = m_sandbox->start();
    if (!status)
        qFatal("%s", qUtf8Printable(status.error().userText));
    const auto credentials = m_sandbox->credentials(u"esimaccess"_s);
    m_accessCode = credentials.value(u"accessCode").toString().toLatin1();
    m_secretKey = credentials.value(u"secretKey").toString().toLatin1();
    talkTo(u"esimaccess"_s);
    control(u"esimaccess/settings"_s, {{u"rateLimit"_s, 0}});
}

void SandboxClient::talkTo(const QString& vendor)
{
    m_port = static_cast<quint16>(m_sandbox->baseUrl(vendor).port());
}

namespace {

/// A plain socket: Qt's cannot tell a reset from an orderly end.
int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

} // namespace

WireReply SandboxClient::exchange(const QByteArray& bytes, int timeoutMs)
{
    WireReply reply;
    const int socket = connectTo(m_port);
    if (socket < 0 || ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                             MSG_NOSIGNAL) != bytes.size())
        qFatal("cannot reach the sandbox");
    pollfd entry{socket, POLLIN, 0};
    char buffer[65'536];
    while (::poll(&entry, 1, timeoutMs) > 0) {
        const auto count = ::recv(socket, buffer, sizeof buffer, 0);
        reply.wasReset = count < 0 && errno == ECONNRESET;
        if (count <= 0)
            break;
        reply.raw.append(buffer, count);
    }
    ::close(socket);
    const auto end = reply.raw.indexOf("\r\n\r\n");
    if (end < 0 || !reply.raw.startsWith("HTTP/1.1 "))
        return reply;
    reply.head = reply.raw.left(end);
    reply.body = reply.raw.mid(end + 4);
    reply.status = reply.raw.mid(9, 3).toInt();
    return reply;
}

WireReply SandboxClient::send(const QByteArray& method, const QByteArray& path,
                              const QByteArray& headers, const QByteArray& body)
{
    return exchange(method + ' ' + path +
                    " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                    "\r\nConnection: close\r\nContent-Type: application/json\r\n" + headers +
                    "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

WireReply SandboxClient::post(const QByteArray& call, const QByteArray& body)
{
    return send("POST", "/api/v1/open/" + call, "RT-AccessCode: " + m_accessCode + "\r\n", body);
}

WireReply SandboxClient::post(const QByteArray& call, const QJsonObject& body)
{
    return post(call, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject SandboxClient::control(const QString& command, const QJsonObject& arguments)
{
    const auto result = m_sandbox->control(command, arguments);
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().userText));
    return *result;
}

void SandboxClient::advance(qint64 milliseconds)
{
    control(u"clock"_s, {{u"advanceMs"_s, milliseconds}});
}

void SandboxClient::fault(const QJsonObject& rule)
{
    control(u"faults"_s, {{u"clear"_s, true}, {u"add"_s, QJsonArray{rule}}});
}

qint64 SandboxClient::balance()
{
    return post("balance/query", "{}").obj().value(u"balance").toInteger();
}

QJsonObject SandboxClient::package(const QJsonObject& filter, int dataType, int topUpType)
{
    const auto list = post("package/list", filter).obj().value(u"packageList").toArray();
    for (const auto& value : list) {
        const auto package = value.toObject();
        if (package.value(u"dataType").toInt() == dataType &&
            package.value(u"supportTopUpType").toInt() == topUpType)
            return package;
    }
    return {};
}

QJsonArray SandboxClient::buy(const QString& transactionId, const QJsonObject& package, int count)
{
    const QJsonObject line{{u"packageCode"_s, package.value(u"packageCode")}, {u"count"_s, count}};
    const auto order = post("esim/order", QJsonObject{{u"transactionId"_s, transactionId},
                                                      {u"packageInfoList"_s, QJsonArray{line}}});
    advance(10'000);
    return post("esim/query",
                QJsonObject{{u"orderNo"_s, order.obj().value(u"orderNo")},
                            {u"pager"_s, QJsonObject{{u"pageNum"_s, 1}, {u"pageSize"_s, 50}}}})
        .obj()
        .value(u"esimList")
        .toArray();
}

QJsonObject SandboxClient::query(const QString& tranNo)
{
    return post("esim/query",
                QJsonObject{{u"esimTranNo"_s, tranNo},
                            {u"pager"_s, QJsonObject{{u"pageNum"_s, 1}, {u"pageSize"_s, 5}}}})
        .obj()
        .value(u"esimList")[0]
        .toObject();
}

} // namespace simstock::test
