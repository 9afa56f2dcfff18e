// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/outcome.h"

#include "models/core/untrustedtext.h"
#include "providers/http/vendorline.h"
#include "providers/whitelabel/envelope.h"
#include "providers/whitelabel/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr int firstRedirect = 300;
constexpr int firstOk = 200;
constexpr std::array refusing{400, 401, 402, 403, 404, 405, 413, 415, 422, 429};

QString unknownText()
{
    return Words::tr(
        "It is not known whether the vendor carried this out. It is being looked up; do "
        "not send it again.");
}

bool isJsonObject(const Result<Envelope>& envelope)
{
    return envelope && envelope->root().kind() == json::Kind::Object;
}

/// The order's id in any of its shapes; empty when the answer names none.
QString orderIdIn(const Envelope& envelope)
{
    json::Problem unread;
    return idOf(json::Fields(envelope.object({"order"}), unread),
                {"id", "order_id", "orderId", "orderNo"});
}

std::optional<Money> chargedIn(const Envelope& envelope)
{
    json::Problem problem;
    const json::Fields fields(envelope.object({"order"}), problem);
    const auto currency = Currency::fromCode(fields.maybeText("currency"));
    const auto amount = fields.maybeMoney(
        fields.present({"total_amount", "totalAmount", "price_charged"}),
        currency.value_or(Currency::usd()), json::Sign::NotNegative, json::MoneyForm::NumberOrText);
    return problem.found() ? std::nullopt : amount;
}

/// A payment that failed says so inside an answer that succeeded; only a word is proof.
bool tellsFailure(const Envelope& envelope)
{
    json::Problem unread;
    const json::Fields fields(envelope.object({"transaction"}), unread);
    const auto word = fields.maybeText("status").toLower();
    return word == u"failed"_s || word == u"declined"_s || word == u"pending"_s;
}

ActAnswer accepted(const PreparedAct& act, const Evidence& evidence, const Envelope& envelope)
{
    ActAnswer answer;
    answer.outcome = Outcome::Accepted;
    answer.evidence = evidence;
    const bool isPayment =
        act.kind == ActKind::PaymentCapture || act.kind == ActKind::DepositConfirm;
    if (isPayment && tellsFailure(envelope))
        return outcomes::unknown(evidence, ErrorKind::Protocol, u"Range: transaction.status"_s,
                                 unknownText());
    if (act.kind != ActKind::Order)
        return answer;
    answer.order = VendorOrderId(orderIdIn(envelope));
    if (answer.order.isEmpty())
        return outcomes::unknown(evidence, ErrorKind::Protocol, u"Missing: data.id"_s,
                                 unknownText());
    answer.charged = chargedIn(envelope);
    return answer;
}

} // namespace

ActAnswer outcomeOf(const PreparedAct& act, const SpendReply& sent)
{
    if (auto without = outcomes::withoutReply(sent, unknownText()))
        return *without;
    auto evidence = outcomes::evidenceOf(sent);
    const int status = sent.reply->status;
    const auto envelope = readEnvelope(sent.reply->body);
    if (!isJsonObject(envelope))
        return outcomes::unknown(evidence,
                                 status >= firstRedirect ? ErrorKind::Server : ErrorKind::Protocol,
                                 u"HTTP %1 without the vendor's JSON"_s.arg(status), unknownText());
    evidence.vendorCode = forDisplay(envelope->code, 64);
    if (status >= firstOk && status < firstRedirect && envelope->success.value_or(false))
        return accepted(act, evidence, *envelope);
    const auto error = vendorError(*envelope, status);
    const bool refuses = std::find(refusing.begin(), refusing.end(), status) != refusing.end();
    if (refuses && envelope->success == false)
        return outcomes::refused(evidence, error);
    return outcomes::unknown(evidence, status < firstRedirect ? ErrorKind::Protocol : error.kind,
                             error.detail, unknownText());
}

bool wantsOtherVerb(const HttpReply& reply)
{
    if (reply.status != 404 && reply.status != 405)
        return false;
    if (reply.body.trimmed().isEmpty())
        return true;
    const auto envelope = readEnvelope(reply.body);
    return isJsonObject(envelope) && envelope->success == false;
}

} // namespace simstock::whitelabel
