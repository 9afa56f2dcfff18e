// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/webhooks.h"

#include "providers/esimaccess/envelope.h"
#include "providers/esimaccess/words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

/// No sample of this answer exists: obj may be the address itself or hold it as "webhook".
Result<QString> readUrl(HttpReply reply)
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    if (!envelope->object)
        return QString();
    if (envelope->object->kind() == json::Kind::String)
        return envelope->object->text();
    json::Problem problem;
    QString url = json::Fields(*envelope->object, problem).maybeText("webhook");
    return problem.unlessFound(std::move(url));
}

} // namespace

Call<QString> Webhooks::fetchUrl()
{
    return m_session->read<QString>({u"/api/v1/open/webhook/query"_s, {}, {}}, readUrl);
}

Result<PreparedAct> Webhooks::prepareSave(const QString& url) const
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.scheme() != "https"_L1 || parsed.host().isEmpty() ||
        !parsed.userInfo().isEmpty())
        return failure(makeError(
            ErrorKind::Rejected,
            Words::tr("A webhook address starts with https:// and names a host. Nothing was sent."),
            {}));
    return PreparedAct{.kind = ActKind::WebhookSave,
                       .method = "POST",
                       .path = u"/api/v1/open/webhook/save"_s,
                       .body = toBody({{u"webhook"_s, url.trimmed()}}),
                       .idempotencyKey = {}};
}

} // namespace simstock::esimaccess
