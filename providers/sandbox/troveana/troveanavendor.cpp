// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/troveanavendor.h"

#include "providers/sandbox/troveana/calls.h"

#include <QJsonDocument>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;
using namespace troveana;

namespace {

struct Route {
    const char* method;
    const char* path; // after the base path; * stands for the parameter
    Outcome (*call)(Account&, Call&);
    bool hasQuery;
};

constexpr Route routes[] = {
    {"GET", "/allowed/countries", allowedCountries, false},
    {"GET", "/packages", listPackages, true},
    {"GET", "/partner/balance", partnerBalance, false},
    {"POST", "/orders", createOrder, false},
    {"POST", "/orders/details", orderDetails, false},
    {"GET", "/esims", listEsims, true},
    {"POST", "/esims/cancel", cancelEsim, false},
    {"POST", "/esims/topup", topUpEsim, false},
    {"POST", "/esims/sms/send", sendSms, false},
    {"GET", "/esims/sms/status/*", smsStatus, false},
    {"GET", "/esims/*/installation-qr", installationQr, false},
    {"GET", "/esims/*/followup-qr", followUpQr, false},
    {"GET", "/history/orders", orderHistory, true},
};

struct Match {
    const Route* route = nullptr;
    QString parameter;
};

/// The first route with such a path, whatever its method: no path has two.
Match findRoute(const QString& path, const QString& base)
{
    const auto parts = path.split(u'/');
    for (const auto& route : routes) {
        const auto pattern = (base + QString::fromLatin1(route.path)).split(u'/');
        if (pattern.size() != parts.size())
            continue;
        Match match{&route, {}};
        bool same = true;
        for (qsizetype i = 0; i < parts.size() && same; ++i) {
            if (pattern[i] == "*"_L1)
                match.parameter = parts[i];
            else
                same = pattern[i] == parts[i];
        }
        if (same && (match.parameter.isEmpty() == !pattern.contains(u"*"_s)))
            return match;
    }
    return {};
}

tl::expected<QJsonObject, Refusal> bodyOf(const HttpRequest& request)
{
    const auto type = request.header("Content-Type");
    if (!type.isNull() && type.split(';').first().trimmed().toLower() != "application/json")
        return refuse(refusals::wrongContentType);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refuse(refusals::invalidJson);
    return document.object();
}

} // namespace

TroveanaVendor::TroveanaVendor(const VendorContext& context)
    : m_clock(context.clock),
      m_apiKey("trv_" + context.derivation.hex("troveana", "apiKey", 40)),
      m_account(context)
{
}

QString TroveanaVendor::name() const
{
    return u"troveana"_s;
}

QString TroveanaVendor::basePath() const
{
    return u"/api/v1"_s;
}

QJsonObject TroveanaVendor::credentials() const
{
    return {{u"apiKey"_s, QString::fromLatin1(m_apiKey)}};
}

QList<QByteArray> TroveanaVendor::secretHeaders() const
{
    return {"X-API-KEY", "Authorization", "Cookie"};
}

HttpReply TroveanaVendor::reply(const Outcome& outcome) const
{
    return toReply(outcome, m_clock.now(), m_account.settings().failureStatus == "200"_L1);
}

HttpReply TroveanaVendor::refusal(const QString& code) const
{
    const std::lock_guard lock(m_mutex);
    const int refCode = code.toInt();
    return reply(refuse(refCode >= 100'000 ? refCode : refusals::serverError));
}

QString TroveanaVendor::codeOf(const HttpReply& reply) const
{
    // At the end of the envelope, behind the data.
    constexpr QByteArrayView key = "\"refCode\":";
    const auto start = reply.body.lastIndexOf(key);
    if (start < 0)
        return {};
    const auto from = start + key.size();
    return QString::fromLatin1(reply.body.mid(from, reply.body.indexOf(',', from) - from));
}

std::optional<Refusal> TroveanaVendor::refuseAtTheGate(const HttpRequest& request)
{
    const auto key = request.header("X-API-KEY");
    if (key.isEmpty())
        return Refusal{refusals::keyMissing, {}};
    if (key != m_apiKey)
        return Refusal{refusals::keyWrong, {}};
    if (!m_rate.admit(m_clock.wire()))
        return Refusal{refusals::tooManyRequests, {}};
    return std::nullopt;
}

Outcome TroveanaVendor::answerTo(const HttpRequest& request)
{
    const auto match = findRoute(QString::fromUtf8(request.path), basePath());
    if (match.route == nullptr)
        return refuse(refusals::noSuchPath);
    if (request.method != match.route->method)
        return refuse(refusals::wrongMethod);
    if (auto refusal = refuseAtTheGate(request))
        return tl::unexpected(std::move(*refusal));
    Call call{match.parameter, Query(request.query), {}};
    if (!match.route->hasQuery)
        call.query.allow({});
    if (call.query.refusal())
        return tl::unexpected(*call.query.refusal());
    if (request.method == "POST") {
        const auto body = bodyOf(request);
        if (!body)
            return tl::unexpected(body.error());
        call.body = *body;
    }
    return match.route->call(m_account, call);
}

HttpReply TroveanaVendor::handle(const HttpRequest& request)
{
    const std::lock_guard lock(m_mutex);
    return reply(answerTo(request));
}

QJsonObject TroveanaVendor::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_account.toJson();
}

void TroveanaVendor::restore(const QJsonObject& state)
{
    const std::lock_guard lock(m_mutex);
    m_account.restore(state);
}

} // namespace simstock::sandbox
