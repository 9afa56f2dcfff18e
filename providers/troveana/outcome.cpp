// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/outcome.h"

#include "providers/http/vendorline.h"
#include "providers/troveana/envelope.h"
#include "providers/troveana/faults.h"
#include "providers/troveana/words.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr int httpOk = 200;

QString unknownText()
{
    return Words::tr("It is not known whether Troveana carried this out. It is being looked up; do "
                     "not send it again.");
}

bool isProof(int status)
{
    switch (status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 405:
    case 413:
    case 415:
    case 422:
    case 429:
        return true;
    default:
        return false;
    }
}

/// Whether an envelope that says no proves that nothing was done.
bool isRefusal(int httpStatus, const QString& refCode)
{
    if (httpStatus != httpOk)
        return isProof(httpStatus);
    // A code is a status and a serial number: 408 (too late) and 409 (exists already) prove no more
    // as a code than as a status.
    const int said = statusOf(refCode);
    return said >= 400 && said <= 499 && said != 408 && said != 409;
}

/// Top-ups are for some partners only; the plain words of a refusal do not say so.
void explain(const PreparedAct& act, Error& error)
{
    if (act.kind == ActKind::TopUp && error.kind == ErrorKind::Forbidden)
        error.userText =
            Words::tr("Troveana has not granted top-ups to this account. Nothing was bought. Ask "
                      "the account manager to enable them.");
}

/// The ids of what was accepted; false when the answer contradicts that or lacks them.
bool readAccepted(const PreparedAct& act, const Envelope& envelope, ActAnswer& answer, QString& why)
{
    const bool isObject = envelope.data && envelope.data->kind() == json::Kind::Object;
    json::Problem problem;
    if (act.kind == ActKind::Order) {
        if (!envelope.data) {
            why = u"Missing: data"_s;
            return false;
        }
        const json::Fields fields(*envelope.data, problem);
        answer.order = VendorOrderId(fields.identifier("trackingId"));
        if (problem.found())
            why = problem.status().error().detail;
        return !problem.found();
    }
    // What else these calls answer is not documented. A message's fate is asked for by its id.
    if (isObject && act.kind != ActKind::Message &&
        textOf(json::Fields(*envelope.data, problem), {"status"})
                .compare("FAILED"_L1, Qt::CaseInsensitive) == 0) {
        why = u"Range: data.status: success together with a failure"_s;
        return false;
    }
    return true;
}

} // namespace

ActAnswer outcomeOf(const PreparedAct& act, const SpendReply& sent)
{
    if (auto answer = outcomes::withoutReply(sent, unknownText()))
        return std::move(*answer);
    Evidence evidence = outcomes::evidenceOf(sent);
    const auto envelope = readEnvelope(sent.reply->body);
    if (envelope) // for the trail, whatever the status
        evidence.vendorCode = envelope->refCode;
    if (!envelope)
        return outcomes::unknown(evidence, ErrorKind::Protocol, envelope.error().detail,
                                 unknownText());
    if (!envelope->success) {
        Error error = vendorError(envelope->refCode, envelope->message, evidence.httpStatus);
        if (!isRefusal(evidence.httpStatus, envelope->refCode))
            return outcomes::unknown(evidence, error.kind, error.detail, unknownText());
        explain(act, error);
        return outcomes::refused(evidence, std::move(error));
    }
    if (evidence.httpStatus < 200 || evidence.httpStatus > 299)
        return outcomes::unknown(evidence, ErrorKind::Server,
                                 u"HTTP status %1"_s.arg(evidence.httpStatus), unknownText());
    ActAnswer answer;
    answer.outcome = Outcome::Accepted;
    answer.evidence = evidence;
    QString why;
    if (!readAccepted(act, *envelope, answer, why))
        return outcomes::unknown(evidence, ErrorKind::Protocol, why, unknownText());
    return answer;
}

} // namespace simstock::troveana
