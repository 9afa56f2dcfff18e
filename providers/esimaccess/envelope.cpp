// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/envelope.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "providers/esimaccess/faults.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr int httpOk = 200;

Error statusError(int status)
{
    ErrorKind kind = ErrorKind::Protocol;
    if (status == 401)
        kind = ErrorKind::Auth;
    else if (status == 403)
        kind = ErrorKind::Forbidden;
    else if (status == 404)
        kind = ErrorKind::NotFound;
    else if (status == 429)
        kind = ErrorKind::RateLimited;
    else if (status >= 500)
        kind = ErrorKind::Server;
    Error error = makeError(kind, u"HTTP status %1"_s.arg(status));
    error.httpStatus = status;
    return error;
}

} // namespace

Result<Envelope> readEnvelope(QByteArray body, const json::ListTap& tap)
{
    auto document = json::Document::parse(std::move(body), {}, tap);
    if (!document)
        return failure(std::move(document.error()));
    json::Problem problem;
    const json::Fields fields(document->root(), problem);
    Envelope envelope{
        .document = *document, .success = false, .code = {}, .message = {}, .object = {}};
    const auto success = fields.booleanOrText("success");
    if (!success && !problem.found())
        problem.missing(document->root(), "success");
    envelope.success = success.value_or(false);
    envelope.code = fields.textOrInteger("errorCode").value_or(QString()).trimmed();
    if (envelope.code == "0"_L1)
        envelope.code.clear();
    envelope.message = fields.maybeText("errorMsg");
    if (envelope.message.isEmpty())
        envelope.message = fields.maybeText("errorMessage");
    envelope.object = fields.find("obj");
    if (envelope.success && !envelope.code.isEmpty())
        problem.report(u"Range: errorCode: success together with a code"_s);
    return problem.unlessFound(std::move(envelope));
}

Result<Envelope> openReply(HttpReply reply, const json::ListTap& tap)
{
    auto envelope = readEnvelope(std::move(reply.body), tap);
    if (envelope && !envelope->success)
        return failure(vendorError(envelope->code, envelope->message, reply.status));
    if (reply.status != httpOk)
        return failure(statusError(reply.status));
    if (!envelope)
        envelope.error().httpStatus = reply.status;
    return envelope;
}

} // namespace simstock::esimaccess
