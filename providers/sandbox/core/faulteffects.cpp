// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/faulteffects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue twisted(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::String:
        return value.toString().size();
    case QJsonValue::Bool:
        return value.toBool() ? 1 : 0;
    case QJsonValue::Array: {
        QJsonObject object;
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            object.insert(QString::number(i), twisted(array[i]));
        return object;
    }
    default:
        return QJsonArray{};
    }
}

QJsonObject twistedMembers(const QJsonObject& object, int depth)
{
    // The envelope stays recognisable at the top: what is wrong is what a client wants to use.
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (depth == 0 && !it.value().isObject() && !it.value().isArray())
            result.insert(it.key(), it.value());
        else if (it.value().isObject())
            result.insert(it.key(), twistedMembers(it.value().toObject(), depth + 1));
        else
            result.insert(it.key(), twisted(it.value()));
    }
    return result;
}

HttpReply page(int status, const QByteArray& title)
{
    return {status,
            "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title +
                "</h1><p>The page you asked for is on its way.</p></body></html>\n",
            "text/html; charset=utf-8"};
}

HttpReply refusal(int status, const QByteArray& title, const Fault& fault)
{
    auto reply = page(status, title);
    if (!fault.retryAfter.isNull())
        reply.headers.append({"Retry-After", fault.retryAfter});
    return reply;
}

HttpReply redirect(int status, const Fault& fault)
{
    auto reply = page(status, "Moved");
    reply.headers.append({"Location", fault.location});
    return reply;
}

WireFault::Kind wireKind(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::DropBefore:
    case Fault::Kind::DropAfter:
        return WireFault::Kind::Close;
    case Fault::Kind::Reset:
        return WireFault::Kind::Reset;
    case Fault::Kind::Garbage:
        return WireFault::Kind::Garbage;
    case Fault::Kind::HalfStatusLine:
        return WireFault::Kind::HalfStatusLine;
    case Fault::Kind::HalfHeaders:
        return WireFault::Kind::HalfHeaders;
    case Fault::Kind::HalfBody:
        return WireFault::Kind::HalfBody;
    case Fault::Kind::SlowBytes:
        return WireFault::Kind::SlowBytes;
    case Fault::Kind::Hang:
        return WireFault::Kind::Hang;
    default:
        return WireFault::Kind::None;
    }
}

HttpReply replaced(const Fault& fault, const Vendor& vendor, HttpReply reply)
{
    switch (fault.kind) {
    case Fault::Kind::Error500Before:
    case Fault::Kind::Error500After:
        return refusal(500, "Internal Server Error", fault);
    case Fault::Kind::Unavailable503:
        return refusal(503, "Service Unavailable", fault);
    case Fault::Kind::TooMany429:
        return refusal(429, "Too Many Requests", fault);
    case Fault::Kind::TruncatedJson:
        reply.body.truncate(reply.body.size() * 2 / 3);
        return reply;
    case Fault::Kind::Html:
        return page(fault.status, "Please sign in to this network");
    case Fault::Kind::WrongTypes:
        reply.body = withWrongTypes(reply.body);
        return reply;
    case Fault::Kind::EmptyBody:
        reply.body.clear();
        return reply;
    case Fault::Kind::Redirect302:
        return redirect(302, fault);
    case Fault::Kind::Redirect307:
        return redirect(307, fault);
    case Fault::Kind::VendorError:
        return vendor.refusal(fault.code);
    default:
        return reply;
    }
}

} // namespace

QByteArray withWrongTypes(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    return QJsonDocument(twistedMembers(document.object(), 0)).toJson(QJsonDocument::Compact);
}

HttpReply withFault(const Fault& fault, const Vendor& vendor, const std::function<HttpReply()>& run)
{
    // Cut-off answers need something to cut off even when nothing was executed.
    HttpReply reply = fault.execute ? run() : vendor.refusal(u"000001"_s);
    reply = replaced(fault, vendor, std::move(reply));
    reply.wire = {wireKind(fault.kind), fault.delay, fault.bytesPerSecond};
    return reply;
}

} // namespace simstock::sandbox
