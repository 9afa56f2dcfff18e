// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/outcome.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "providers/esimaccess/envelope.h"
#include "providers/esimaccess/faults.h"
#include "providers/esimaccess/words.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr int httpOk = 200;

ActAnswer unknown(const Evidence& evidence, ErrorKind kind, const QString& detail)
{
    ActAnswer answer;
    answer.outcome = Outcome::Unknown;
    answer.evidence = evidence;
    if (!detail.isEmpty())
        answer.evidence.detail = detail;
    answer.error = makeError(
        kind,
        Words::tr("It is not known whether eSIM Access carried this out. It is being looked up; do "
                  "not send it again."),
        answer.evidence.detail);
    answer.error->httpStatus = evidence.httpStatus;
    answer.error->vendorCode = answer.evidence.vendorCode;
    return answer;
}

ActAnswer notSent(const SpendReply& sent)
{
    ActAnswer answer;
    answer.outcome = Outcome::NotSent;
    answer.evidence = sent.evidence;
    answer.error = sent.error ? *sent.error : makeError(ErrorKind::Network, sent.evidence.detail);
    return answer;
}

ActAnswer refusedOrUnclear(const Evidence& evidence, const Envelope& envelope)
{
    const Fault fault = faultOf(envelope.code);
    Error error = vendorError(envelope.code, envelope.message, evidence.httpStatus);
    Evidence seen = evidence;
    seen.vendorCode = error.vendorCode;
    if (fault.effect == Effect::Unclear && fault.kind != ErrorKind::Conflict) {
        auto answer = unknown(seen, fault.kind, error.detail);
        return answer;
    }
    ActAnswer answer;
    answer.outcome = fault.effect == Effect::NeverExecuted ? Outcome::Refused : Outcome::Unknown;
    seen.detail = error.detail;
    answer.evidence = seen;
    answer.error = std::move(error);
    return answer;
}

/// The ids of an accepted order or top-up; nothing when the answer does not carry them.
std::optional<ActAnswer> acceptedWithIds(const PreparedAct& act, const Envelope& envelope,
                                         QString& why)
{
    ActAnswer answer;
    answer.outcome = Outcome::Accepted;
    if (act.kind != ActKind::Order && act.kind != ActKind::TopUp)
        return answer;
    if (!envelope.object) {
        why = u"Missing: obj"_s;
        return std::nullopt;
    }
    json::Problem problem;
    const json::Fields fields(*envelope.object, problem);
    QString echoed;
    if (act.kind == ActKind::Order) {
        answer.order = VendorOrderId(fields.identifier("orderNo"));
        echoed = fields.maybeText("transactionId"); // absent in the seed's table
    } else {
        echoed = fields.identifier("transactionId");
        answer.esim = VendorEsimId(fields.maybeText("topUpEsimTranNo"));
    }
    if (!echoed.isEmpty() && echoed != act.idempotencyKey)
        problem.report(u"Range: obj.transactionId: the answer to another request"_s);
    if (problem.found()) {
        why = problem.status().error().detail;
        return std::nullopt;
    }
    return answer;
}

} // namespace

ActAnswer outcomeOf(const PreparedAct& act, const SpendReply& sent)
{
    if (!sent.reply && !sent.evidence.anyByteLeft)
        return notSent(sent);
    if (!sent.reply)
        return unknown(sent.evidence, sent.error ? sent.error->kind : ErrorKind::Network,
                       sent.error ? sent.error->detail : QString());
    Evidence evidence = sent.evidence;
    evidence.httpStatus = sent.reply->status;
    const auto envelope = readEnvelope(sent.reply->body);
    if (envelope) // for the trail, whatever the status
        evidence.vendorCode = forDisplay(envelope->code, 32);
    if (sent.reply->status != httpOk)
        return unknown(evidence, ErrorKind::Server, u"HTTP status %1"_s.arg(sent.reply->status));
    if (!envelope)
        return unknown(evidence, ErrorKind::Protocol, envelope.error().detail);
    if (!envelope->success)
        return refusedOrUnclear(evidence, *envelope);
    QString why;
    auto answer = acceptedWithIds(act, *envelope, why);
    if (!answer)
        return unknown(evidence, ErrorKind::Protocol, why);
    answer->evidence = evidence;
    return *answer;
}

} // namespace simstock::esimaccess
