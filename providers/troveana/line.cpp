// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/line.h"

#include "providers/troveana/outcome.h"
#include "providers/troveana/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

const PacingRule pace{5, milliseconds(1000)}; // the vendor states no limit

HttpOptions optionsFor(const Secret& key)
{
    HttpOptions options;
    options.pacing = {pace};
    options.authorize = [key](const QByteArray&) -> HttpHeaders {
        return {{"X-API-KEY", key.reveal()}};
    };
    return options;
}

} // namespace

QByteArray toBody(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString segment(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Line::Line(const Account& account, const Secret& key, const Surroundings& surroundings)
    : m_line(std::make_shared<VendorLine>(account, optionsFor(key), surroundings)),
      m_isUsable(key.isHeaderSafe())
{
}

Error Line::unusable()
{
    return makeError(ErrorKind::Auth,
                     Words::tr("The API key of this account is missing or contains characters that "
                               "cannot be sent. Enter it again. Nothing was sent."),
                     {});
}

Call<ActAnswer> Line::execute(const PreparedAct& act) const
{
    if (!m_isUsable) {
        ActAnswer answer;
        answer.outcome = Outcome::NotSent;
        answer.error = unusable();
        return Call<ActAnswer>::ready(answer);
    }
    HttpRequest request;
    request.method = act.method;
    request.path = act.path;
    request.body = act.body;
    request.limits = HttpLimits::spend();
    return m_line->execute(request, [act](const SpendReply& sent) { return outcomeOf(act, sent); });
}

} // namespace simstock::troveana
