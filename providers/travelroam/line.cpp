// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/line.h"

#include "providers/travelroam/outcome.h"
#include "providers/travelroam/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

constexpr char readRule[] = "read";
constexpr char purchaseRule[] = "purchase";
/// The vendor asks not to be called in bursts: fewer repetitions than elsewhere.
constexpr int readAttempts = 3;

HttpOptions optionsFor(const Secret& apiKey, const Secret& clientSecret)
{
    HttpOptions options;
    // Purchases are 5 to 10 s apart (documented); the middle, as the server sees them.
    options.pacing = {{.count = 2, .window = milliseconds(1000), .name = readRule},
                      {.count = 1, .window = milliseconds(7000), .name = purchaseRule}};
    options.readAttempts = readAttempts;
    options.authorize = [apiKey, clientSecret](const QByteArray&) {
        return HttpHeaders{{"X-API-KEY", apiKey.reveal()}, {"Clientsecret", clientSecret.reveal()}};
    };
    return options;
}

/// An own path may carry a fixed query.
void setPath(HttpRequest& request, const QString& path)
{
    request.path = path.section(u'?', 0, 0);
    request.query = QUrlQuery(path.section(u'?', 1));
}

Error switchedOff(const QString& title)
{
    return makeError(ErrorKind::Rejected,
                     Words::tr("The call \"%1\" is switched off for this account. Its path can be "
                               "set in the account's settings.")
                         .arg(title),
                     {});
}

} // namespace

QByteArray toBody(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Line::Line(const Account& account, const Secret& apiKey, const Secret& clientSecret,
           const Surroundings& surroundings)
    : m_isUsable(apiKey.isHeaderSafe() && clientSecret.isHeaderSafe()),
      m_line(std::make_shared<VendorLine>(account, optionsFor(apiKey, clientSecret), surroundings)),
      m_endpoints(Endpoints::read(u"travelroam.json"_s), account),
      m_currency(Currency::fromCode(account.settings.value(QString(setting::currency)).trimmed())
                     .value_or(Currency::usd())),
      m_regionsAsCountry(account.settings.value(QString(setting::regionOrderType))
                             .trimmed()
                             .compare("COUNTRY"_L1, Qt::CaseInsensitive) == 0)
{
}

Result<HttpRequest> Line::request(QLatin1StringView key, const QJsonObject& wish,
                                  const HttpLimits& limits) const
{
    const auto* const row = m_endpoints.find(key);
    if (!row)
        return failure(switchedOff(QString(key)));
    HttpRequest request;
    request.method = row->method.toLatin1();
    request.limits = limits;
    request.pace = {readRule};
    setPath(request, row->path);
    if (request.method != "GET") {
        request.body = toBody(wish);
        return request;
    }
    for (auto item = wish.begin(); item != wish.end(); ++item)
        request.query.addQueryItem(item.key(), item.value().toVariant().toString());
    request.headers = {{"Content-Type", "application/json"}}; // documented for every call
    return request;
}

Result<PreparedAct> Line::prepare(ActKind kind, QLatin1StringView key,
                                  const QJsonObject& wish) const
{
    const auto* const row = m_endpoints.find(key);
    if (!row)
        return failure(switchedOff(QString(key)));
    return PreparedAct{.kind = kind,
                       .method = row->method.toLatin1(),
                       .path = row->path,
                       .body = toBody(wish),
                       .idempotencyKey = {}};
}

std::optional<Error> Line::problem(const Result<HttpRequest>& wish) const
{
    if (!wish)
        return wish.error();
    if (!m_isUsable)
        return makeError(ErrorKind::Auth,
                         Words::tr("The API key or the client secret is missing or holds "
                                   "characters that cannot be sent. Enter both again."),
                         {});
    return std::nullopt;
}

Call<ActAnswer> Line::execute(const PreparedAct& act)
{
    HttpRequest request;
    request.method = act.method;
    setPath(request, act.path);
    request.body = act.body;
    request.limits = HttpLimits::spend();
    const bool buys = act.kind == ActKind::Order || act.kind == ActKind::TopUp;
    request.pace = {buys ? purchaseRule : readRule};
    if (const auto why = problem(request)) {
        ActAnswer answer;
        answer.outcome = Outcome::NotSent;
        answer.error = *why;
        return Call<ActAnswer>::ready(answer);
    }
    return m_line->execute(request, [self = shared_from_this(), act](const SpendReply& sent) {
        auto answer = outcomeOf(act, sent, self->currency());
        if (act.kind == ActKind::Revoke &&
            (answer.outcome == Outcome::Accepted || answer.outcome == Outcome::Unknown))
            self->m_revoked.insert(iccidOf(act));
        return answer;
    });
}

} // namespace simstock::travelroam
