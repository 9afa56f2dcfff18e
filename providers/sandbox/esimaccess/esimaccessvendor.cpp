// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/esimaccessvendor.h"

#include "providers/sandbox/esimaccess/calls.h"

#include <QJsonDocument>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;
using namespace esimaccess;

namespace {

struct Route {
    const char* path; // after /api/v1/open/
    Outcome (*call)(Account&, const QJsonObject&);
    bool emptyBody; // may come without one
};

constexpr Route routes[] = {
    {"package/list", packageList, true},   {"location/list", locationList, false},
    {"balance/query", queryBalance, true}, {"esim/order", orderEsims, false},
    {"esim/query", queryEsims, false},     {"esim/cancel", cancel, false},
    {"esim/suspend", suspend, false},      {"esim/unsuspend", unsuspend, false},
    {"esim/revoke", revoke, false},        {"esim/topup", topUp, false},
    {"esim/sendSms", sendSms, false},      {"esim/usage/query", queryUsage, false},
    {"webhook/save", saveWebhook, false},  {"webhook/query", queryWebhook, true},
};

const Route* findRoute(const QByteArray& path)
{
    for (const auto& route : routes) {
        if (path == QByteArray("/api/v1/open/") + route.path)
            return &route;
    }
    return nullptr;
}

tl::expected<QJsonObject, Refusal> bodyOf(const HttpRequest& request, const Route& route)
{
    if (request.body.trimmed().isEmpty() && route.emptyBody)
        return QJsonObject{};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refuse(u"000104"_s);
    return document.object();
}

} // namespace

EsimAccessVendor::EsimAccessVendor(const VendorContext& context)
    : m_clock(context.clock),
      m_gate(context.clock, context.derivation.hex("esimaccess", "accessCode", 32),
             context.derivation.hex("esimaccess", "secretKey", 32)),
      m_account(context)
{
}

QString EsimAccessVendor::name() const
{
    return u"esimaccess"_s;
}

QJsonObject EsimAccessVendor::credentials() const
{
    const std::lock_guard lock(m_mutex);
    return {{u"accessCode"_s, QString::fromLatin1(m_gate.accessCode())},
            {u"secretKey"_s, QString::fromLatin1(m_gate.secretKey())}};
}

QList<QByteArray> EsimAccessVendor::secretHeaders() const
{
    return {"RT-AccessCode", "RT-Signature", "Authorization", "Cookie"};
}

HttpReply EsimAccessVendor::refusal(const QString& code) const
{
    return refusalReply({code, {}});
}

QString EsimAccessVendor::codeOf(const HttpReply& reply) const
{
    constexpr QByteArrayView key = "\"errorCode\":\"";
    const auto start =
        QByteArrayView(reply.body).first(qMin<qsizetype>(64, reply.body.size())).indexOf(key);
    if (start < 0)
        return {};
    const auto from = start + key.size();
    return QString::fromLatin1(reply.body.mid(from, reply.body.indexOf('"', from) - from));
}

std::optional<HttpReply> EsimAccessVendor::refuseAtTheGate(const HttpRequest& request)
{
    if (request.method != "POST")
        return refusalReply({u"000103"_s, {}});
    if (const auto refusal = m_gate.checkKey(request))
        return refusalReply(*refusal);
    if (m_blocked)
        return refusalReply({u"101002"_s, {}});
    if (!m_rate.admit(m_clock.wire())) {
        auto reply = refusalReply({u"900001"_s, {}}, m_rateAnswers429 ? 429 : 200);
        if (m_rateAnswers429)
            reply.headers.append(std::pair(QByteArray("Retry-After"), QByteArray("1")));
        return reply;
    }
    if (const auto refusal = m_gate.checkSignature(request))
        return refusalReply(*refusal);
    return std::nullopt;
}

HttpReply EsimAccessVendor::handle(const HttpRequest& request)
{
    const auto* const route = findRoute(request.path);
    if (route == nullptr)
        return refusalReply({u"404"_s, {}}, 404);
    {
        const std::lock_guard lock(m_mutex);
        if (auto reply = refuseAtTheGate(request))
            return *reply;
    }
    const auto body = bodyOf(request, *route);
    if (!body)
        return refusalReply(body.error());
    // The health check waits for somebody else's server: before the lock.
    if (route->call == saveWebhook && !isWebhookHealthy(body->value(u"webhook").toString()))
        return refusalReply({u"200008"_s, u"webhook:the health check failed, not saved"_s});
    const std::lock_guard lock(m_mutex);
    return toReply(route->call(m_account, *body));
}

QJsonObject EsimAccessVendor::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_account.toJson();
}

void EsimAccessVendor::restore(const QJsonObject& state)
{
    const std::lock_guard lock(m_mutex);
    m_account.restore(state);
}

} // namespace simstock::sandbox
