// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/whitelabelvendor.h"

#include <QJsonDocument>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;
using namespace whitelabel;

namespace {

constexpr qint64 hourMs = 3'600'000;

/// Absent with a refusal for what is no JSON object. Forms have their parts instead.
tl::expected<QJsonObject, Refusal> bodyOf(const HttpRequest& request)
{
    if (request.method == "GET" || request.body.trimmed().isEmpty())
        return QJsonObject{};
    const auto type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return refuse(u"INVALID_CONTENT_TYPE"_s);
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return refuse(u"INVALID_JSON"_s);
    return document.object();
}

} // namespace

WhitelabelVendor::WhitelabelVendor(const VendorContext& context) : m_platform(context) {}

QString WhitelabelVendor::name() const
{
    return u"whitelabel"_s;
}

QString WhitelabelVendor::basePath() const
{
    return u"/api/v1"_s;
}

QJsonObject WhitelabelVendor::credentials() const
{
    return {{u"email"_s, m_platform.merchantEmail()},
            {u"password"_s, m_platform.merchantPassword()}};
}

QList<QByteArray> WhitelabelVendor::secretHeaders() const
{
    return {"Authorization", "X-Session-ID", "Cookie"};
}

HttpReply WhitelabelVendor::refusal(const QString& code) const
{
    return refusalReply({code, {}, {}});
}

QString WhitelabelVendor::codeOf(const HttpReply& reply) const
{
    if (reply.status < 400)
        return {};
    return QJsonDocument::fromJson(reply.body).object().value(u"error_code").toString();
}

/// Who sends the token. TOKEN_EXPIRED, INVALID_SESSION, UNAUTHORIZED.
std::optional<Refusal> WhitelabelVendor::authorise(Call& call)
{
    const auto header = call.http.header("Authorization");
    if (!header.startsWith("Bearer ") || header.size() == 7)
        return Refusal{u"UNAUTHORIZED"_s, {}, {}};
    auto& sessions = m_platform.sessions();
    const auto* const session = sessions.ofAccess(header.mid(7).trimmed());
    if (session == nullptr)
        return Refusal{u"TOKEN_EXPIRED"_s, {}, {}};
    if (session->withId &&
        QString::fromUtf8(call.http.header("X-Session-ID")) != sessions.idOf(*session))
        return Refusal{u"INVALID_SESSION"_s, {}, {}};
    call.session = session->number;
    call.user = m_platform.user(session->email);
    return std::nullopt;
}

std::optional<Refusal> WhitelabelVendor::admit(Call& call, Route::Access access)
{
    if (access == Route::Access::Open)
        return std::nullopt;
    const auto refusal = authorise(call);
    if (refusal && access == Route::Access::Optional)
        return std::nullopt; // public prices
    if (refusal)
        return refusal;
    auto& limits = m_platform.limits();
    auto limit = limits.calls.find(call.user->email);
    if (limit == limits.calls.end())
        limit = limits.calls.insert(call.user->email, RateLimit(limits.callsPerHour, hourMs));
    if (!limit->admit(m_platform.wire()))
        return Refusal{u"RATE_LIMIT_EXCEEDED"_s, {}, {}};
    return std::nullopt;
}

/// A refusal with what was switched on beyond the contract.
HttpReply WhitelabelVendor::limited(const Refusal& refusal) const
{
    auto reply = refusalReply(refusal);
    if (reply.status == 429 && m_platform.settings().retryAfter)
        reply.headers.append(std::pair(QByteArray("Retry-After"), QByteArray("60")));
    return reply;
}

HttpReply WhitelabelVendor::handle(const HttpRequest& request)
{
    std::unique_lock lock(m_mutex);
    const auto [route, ids, pathIsKnown] = match(request, m_platform.settings().paths);
    if (route == nullptr)
        return refusalReply({pathIsKnown ? u"METHOD_NOT_ALLOWED"_s : u"NOT_FOUND"_s, {}, {}});
    const auto origin = u"http://"_s + QString::fromLatin1(request.header("Host"));
    Call call{m_platform, request, {}, ids, nullptr, 0, origin, lock};
    if (const auto refusal = admit(call, route->access))
        return limited(*refusal);
    const auto body = bodyOf(request);
    if (!body)
        return refusalReply(body.error());
    call.body = *body;
    const auto outcome = route->call(call);
    return outcome ? toReply(outcome) : limited(outcome.error());
}

QJsonObject WhitelabelVendor::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_platform.toJson();
}

void WhitelabelVendor::restore(const QJsonObject& state)
{
    const std::lock_guard lock(m_mutex);
    m_platform.restore(state);
}

} // namespace simstock::sandbox
