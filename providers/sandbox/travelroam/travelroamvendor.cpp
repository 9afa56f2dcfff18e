// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/travelroamvendor.h"

#include "providers/sandbox/travelroam/calls.h"

#include <QJsonDocument>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;
using namespace travelroam;

namespace {

constexpr QByteArrayView prefix("/api/whitelabel");

struct Route {
    QByteArrayView path;
    QByteArrayView methods; // with commas
    Outcome (*call)(Account&, const Call&) = nullptr;
};

constexpr Route routes[] = {
    {"/catalogue", "POST", catalogue},           {"/bundle", "POST", bundleDetails},
    {"/processorders", "POST", processOrders},   {"/getesimassignments", "GET", esimAssignments},
    {"/esims/details", "POST", esimDetails},     {"/esims/applied/bundles", "POST", appliedBundles},
    {"/esims/location", "POST", location},       {"/esims/revoke", "POST", revoke},
    {"/organisation", "GET,POST", organisation},
};

const Route* findRoute(const QByteArray& path)
{
    if (!path.startsWith(prefix))
        return nullptr;
    for (const auto& route : routes) {
        if (QByteArrayView(path).sliced(prefix.size()) == route.path)
            return &route;
    }
    return nullptr;
}

HttpReply wrongMethod(const HttpRequest& request, const Route& route)
{
    const auto allowed = route.methods.toByteArray();
    auto reply = refusalReply(
        {405, u"The %1 method is not supported for this route. Supported methods: %2."_s.arg(
                  QString::fromUtf8(request.method), QString::fromLatin1(allowed))});
    reply.headers.append(std::pair(QByteArray("Allow"), allowed));
    return reply;
}

tl::expected<QJsonObject, Refusal> bodyOf(const HttpRequest& request)
{
    if (request.method == "GET")
        return QJsonObject{};
    if (!request.header("Content-Type").toLower().startsWith("application/json"))
        return refuse(415, u"The Content-Type header must be application/json."_s);
    if (request.body.trimmed().isEmpty())
        return QJsonObject{};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(400, u"The request body is not valid JSON."_s);
    if (!document.isObject())
        return refuse(422, u"The request body must be a JSON object."_s);
    return document.object();
}

ErrorForm errorForm(const Settings& settings)
{
    if (settings.is(u"errorForm", "page"_L1))
        return ErrorForm::Page;
    return settings.is(u"errorForm", "error"_L1) ? ErrorForm::Error : ErrorForm::Message;
}

QString wordsOf(int status)
{
    switch (status) {
    case 403:
        return u"Invalid API key or client secret."_s;
    case 429:
        return u"Too many requests."_s;
    case 503:
        return u"Service unavailable, please try again later."_s;
    default:
        return u"Server Error"_s;
    }
}

} // namespace

TravelRoamVendor::TravelRoamVendor(const VendorContext& context)
    : m_clock(context.clock),
      m_account(context),
      m_rate(static_cast<int>(m_account.settings().number(u"rateLimit")), 1000),
      m_apiKey(context.derivation.hex("travelroam", "apiKey", 40)),
      m_clientSecret(context.derivation.hex("travelroam", "clientSecret", 48))
{
}

QString TravelRoamVendor::name() const
{
    return u"travelroam"_s;
}

QString TravelRoamVendor::basePath() const
{
    return QString::fromLatin1(prefix);
}

QJsonObject TravelRoamVendor::credentials() const
{
    const std::lock_guard lock(m_mutex);
    return {{u"apiKey"_s, QString::fromLatin1(m_apiKey)},
            {u"clientSecret"_s, QString::fromLatin1(m_clientSecret)}};
}

QList<QByteArray> TravelRoamVendor::secretHeaders() const
{
    return {"X-API-KEY", "Clientsecret", "Authorization", "Cookie"};
}

HttpReply TravelRoamVendor::refusal(const QString& code) const
{
    bool number = false;
    int status = code.size() == 3 ? code.toInt(&number) : 500;
    if (!number || status < 400 || status > 599)
        status = 500;
    return refusalReply({status, wordsOf(status)});
}

QString TravelRoamVendor::codeOf(const HttpReply& reply) const
{
    return reply.status >= 400 ? QString::number(reply.status) : QString();
}

std::optional<Refusal> TravelRoamVendor::refuseAtTheGate(const HttpRequest& request)
{
    if (request.header("X-API-KEY") != m_apiKey || request.header("Clientsecret") != m_clientSecret)
        return Refusal{403, wordsOf(403)};
    if (!m_rate.admit(m_clock.wire()))
        return Refusal{429, wordsOf(429)};
    return std::nullopt;
}

HttpReply TravelRoamVendor::handle(const HttpRequest& request)
{
    const auto* const route = findRoute(request.path);
    if (route == nullptr)
        return refusalReply(
            {404, u"The route %1 could not be found."_s.arg(QString::fromUtf8(request.path))});
    if (!route->methods.toByteArray().split(',').contains(request.method))
        return wrongMethod(request, *route);
    const std::lock_guard lock(m_mutex);
    if (const auto refusal = refuseAtTheGate(request))
        return refusalReply(*refusal);
    const auto body = bodyOf(request);
    if (!body)
        return refusalReply(body.error());
    return toReply(route->call(m_account, {request, *body}), errorForm(m_account.settings()));
}

QJsonObject TravelRoamVendor::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_account.toJson();
}

void TravelRoamVendor::restore(const QJsonObject& state)
{
    const std::lock_guard lock(m_mutex);
    m_account.restore(state);
}

} // namespace simstock::sandbox
