// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpReply toReply(const Outcome& outcome, ErrorForm form)
{
    if (!outcome)
        return refusalReply(outcome.error(), form);
    const bool json = outcome->startsWith('{') || outcome->startsWith('[');
    return {200, *outcome, json ? "application/json" : "text/csv; charset=utf-8"};
}

HttpReply refusalReply(const Refusal& refusal, ErrorForm form)
{
    const bool page = form == ErrorForm::Page;
    QJsonObject body{{form == ErrorForm::Error ? u"error"_s : u"message"_s, refusal.message}};
    if (!refusal.field.isEmpty() && form == ErrorForm::Message)
        body.insert(u"errors"_s, QJsonObject{{refusal.field, QJsonArray{refusal.message}}});
    HttpReply reply{refusal.status,
                    page ? "<html><body><h1>" + refusal.message.toHtmlEscaped().toUtf8() +
                               "</h1></body></html>"
                         : compact(body),
                    page ? "text/html" : "application/json"};
    if (refusal.status == 429)
        reply.headers.append(std::pair(QByteArray("Retry-After"), QByteArray("5")));
    return reply;
}

} // namespace simstock::sandbox::travelroam
