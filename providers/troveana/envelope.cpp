// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/envelope.h"

#include "providers/troveana/faults.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

Result<Envelope> readEnvelope(QByteArray body)
{
    auto document = json::Document::parse(std::move(body));
    if (!document)
        return failure(std::move(document.error()));
    json::Problem problem;
    const json::Fields fields(document->root(), problem);
    Envelope envelope{
        .document = *document, .success = false, .refCode = {}, .message = {}, .data = {}};
    const auto success = fields.booleanOrText("success");
    if (!success && !problem.found())
        problem.missing(document->root(), "success");
    envelope.success = success.value_or(false);
    if (const qint64 code = fields.integerOrText("refCode").value_or(0); code != 0)
        envelope.refCode = QString::number(code);
    json::Problem ignored; // only words for people
    envelope.message = json::Fields(document->root(), ignored).maybeText("error");
    envelope.data = fields.find("data");
    if (envelope.success && !envelope.refCode.isEmpty())
        problem.report(u"Range: refCode: success together with a code"_s);
    return problem.unlessFound(std::move(envelope));
}

Result<Envelope> openReply(HttpReply reply)
{
    const int status = reply.status;
    auto envelope = readEnvelope(reply.body);
    if (envelope && !envelope->success)
        return failure(vendorError(envelope->refCode, envelope->message, status));
    if (status < 200 || status > 299)
        return failure(replyError(reply));
    if (!envelope)
        envelope.error().httpStatus = status;
    return envelope;
}

QString textOf(const json::Fields& fields, std::initializer_list<std::string_view> names)
{
    return fields.textOrInteger(fields.present(names)).value_or(QString()).trimmed();
}

} // namespace simstock::troveana
