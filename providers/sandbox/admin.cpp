// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/embeddedsandbox.h"

#include <QJsonDocument>

// The admin side: what tests and the demo do to the sandbox, over /_sandbox/<command> and in
// process through control(). Commands and their members are listed in sandbox's README section of
// the manual and beside each function here.

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpReply adminReply(int status, const QJsonObject& json)
{
    return {status, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

/// A web page in a browser of this machine may send requests to loopback, also through a name that
/// it makes resolve to 127.0.0.1. It cannot help sending Origin, or its own name as Host.
bool isFromAPage(const HttpRequest& request)
{
    const auto host = request.header("Host");
    return !request.header("Origin").isNull() ||
           !(host.startsWith("127.0.0.1:") || host.startsWith("localhost:"));
}

qint64 timeOf(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toInteger();
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

HttpReply EmbeddedSandbox::serveAdmin(const HttpRequest& request)
{
    if (isFromAPage(request))
        return adminReply(403, {{u"error"_s, u"not for web pages"_s}});
    const auto document = QJsonDocument::fromJson(request.body);
    if (!request.body.isEmpty() && !document.isObject())
        return adminReply(400, {{u"error"_s, u"the body must be a JSON object"_s}});
    const auto command = QString::fromUtf8(request.path).section(u'/', 2);
    const auto result = control(command, document.object());
    if (!result)
        return adminReply(400, {{u"error"_s, result.error().userText}});
    return adminReply(200, *result);
}

Result<QJsonObject> EmbeddedSandbox::control(const QString& command, const QJsonObject& arguments)
{
    if (command == "ledger"_L1)
        return controlLedger(arguments);
    if (command == "faults"_L1)
        return controlFaults(arguments);
    if (command == "clock"_L1)
        return controlClock(arguments);
    if (const auto* const place = find(command.section(u'/', 0, 0)))
        return place->vendor->control(command.section(u'/', 1), arguments);
    return failure(
        makeError(ErrorKind::Rejected, u"The sandbox knows no command \"%1\"."_s.arg(command), {}));
}

/// {"path": only requests whose path ends so, "clear": true}: the ledger (as it was before).
Result<QJsonObject> EmbeddedSandbox::controlLedger(const QJsonObject& arguments)
{
    auto report = m_ledger.report(arguments.value(u"path").toString());
    if (arguments.value(u"clear").toBool())
        m_ledger.clear();
    return report;
}

/// {"clear": true, "add": [rules]}: the rules afterwards.
Result<QJsonObject> EmbeddedSandbox::controlFaults(const QJsonObject& arguments)
{
    if (arguments.value(u"clear").toBool())
        m_faults.clear();
    if (auto status = m_faults.add(arguments.value(u"add").toArray()); !status)
        return failure(std::move(status.error()));
    return QJsonObject{{u"rules"_s, m_faults.report()}};
}

/// {"advanceMs": n, "now": time, "speed": x, "wall": time or 0}; times as ISO text or milliseconds
/// since 1970. Answers {"now", "nowText", "wire", "wall", "speed"}.
Result<QJsonObject> EmbeddedSandbox::controlClock(const QJsonObject& arguments)
{
    if (arguments.contains(u"speed"))
        m_clock.setSpeed(qBound(0.0, arguments.value(u"speed").toDouble(1), 1e6));
    if (arguments.contains(u"now"))
        m_clock.setNow(timeOf(arguments.value(u"now")));
    if (arguments.contains(u"advanceMs"))
        m_clock.advance(milliseconds(arguments.value(u"advanceMs").toInteger()));
    if (arguments.contains(u"wall"))
        m_clock.setWall(timeOf(arguments.value(u"wall")));
    const auto now = m_clock.now();
    return QJsonObject{{u"now"_s, now},
                       {u"nowText"_s, utcText(now, u"Z"_s)},
                       {u"wire"_s, m_clock.wire()},
                       {u"wall"_s, m_clock.wall()},
                       {u"speed"_s, m_clock.speed()}};
}

} // namespace simstock::sandbox
