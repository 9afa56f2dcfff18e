// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/outcome.h"

#include "providers/http/vendorline.h"
#include "providers/travelroam/replies.h"
#include "providers/travelroam/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

bool isRefusal(int status)
{
    static constexpr int refusals[] = {400, 401, 402, 403, 404, 405, 413, 415, 422, 429};
    return std::find(std::begin(refusals), std::end(refusals), status) != std::end(refusals);
}

bool buys(const PreparedAct& act)
{
    return act.kind == ActKind::Order || act.kind == ActKind::TopUp;
}

QString unknownText(const PreparedAct& act)
{
    return buys(act) ? Words::tr("It is not known whether Travel Roam carried this out: money may "
                                 "have been spent. Do not send it again before you compared the "
                                 "balance.")
                     : Words::tr("It is not known whether Travel Roam carried this out. Read the "
                                 "eSIM again before you repeat it.");
}

QString unavailableText()
{
    return Words::tr("Travel Roam says that it is not available now. It does not say that nothing "
                     "was bought: compare the balance first, and try again in a few minutes only "
                     "if it did not change.");
}

QString withoutReferenceText()
{
    return Words::tr("Travel Roam accepted this, but its answer names no order: money may have "
                     "been spent. Do not send it again; look for the eSIM in the vendor's web "
                     "portal.");
}

/// The order's reference under the names it was seen with.
QString referenceIn(const json::Value& root)
{
    const auto own = [](const json::Value& object) {
        return textIn(object, {"orderReference", "order_reference", "reference"});
    };
    const auto data = root.find("data");
    const auto order = data ? data->find("order") : std::nullopt;
    for (const auto& place : {std::optional(root), data, order}) {
        if (const auto reference = place ? own(*place) : QString(); !reference.isEmpty())
            return reference;
    }
    return {};
}

/// A yes that says no.
bool saysNo(const json::Value& root)
{
    json::Problem oddFlag;
    if (json::Fields(root, oddFlag).booleanOrText("success") == std::optional(false))
        return true;
    static const QRegularExpression words(u"^(fail|reject|error|cancel|declin)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(textIn(root, {"status"})).hasMatch();
}

std::optional<Money> chargedIn(const json::Value& root, Currency currency)
{
    const auto data = root.find("data").value_or(root);
    for (const auto& object : {root, data}) {
        json::Problem odd;
        const auto total = json::Fields(object, odd)
                               .maybeMoney("total", currencyIn({object}, currency),
                                           json::Sign::NotNegative, json::MoneyForm::NumberOrText);
        if (total)
            return total;
    }
    return std::nullopt;
}

Error refusalError(const PreparedAct& act, const HttpReply& reply)
{
    auto error = replyError(reply);
    const auto nothing =
        buys(act) ? Words::tr("Nothing was bought.") : Words::tr("Nothing was changed.");
    error.userText += u' ' + nothing;
    return error;
}

ActAnswer acceptedOrUnclear(const PreparedAct& act, const Evidence& evidence,
                            const HttpReply& reply, Currency currency)
{
    const auto unclear = [&](const QString& why, const QString& sentence) {
        return outcomes::unknown(evidence, ErrorKind::Protocol, why, sentence);
    };
    ActAnswer answer;
    answer.outcome = Outcome::Accepted;
    answer.evidence = evidence;
    answer.esim = iccidOf(act);
    if (!buys(act) && reply.status == 204)
        return answer;
    const auto document = json::Document::parse(reply.body);
    if (!document)
        return unclear(document.error().detail, unknownText(act));
    const auto root = document->root();
    if (root.kind() != json::Kind::Object || saysNo(root))
        return unclear(complaintIn(root).value_or(u"not a yes"_s), unknownText(act));
    if (!buys(act))
        return answer;
    const auto reference = referenceIn(root);
    if (reference.isEmpty())
        return unclear(u"Missing: orderReference"_s, withoutReferenceText());
    if (act.kind == ActKind::Order)
        answer.order = VendorOrderId(reference);
    else
        answer.evidence.requestId = reference; // for the trail: a top-up makes no eSIM
    answer.charged = chargedIn(root, currency);
    return answer;
}

} // namespace

VendorEsimId iccidOf(const PreparedAct& act)
{
    return VendorEsimId(QJsonDocument::fromJson(act.body).object().value(u"iccid").toString());
}

ActAnswer outcomeOf(const PreparedAct& act, const SpendReply& sent, Currency currency)
{
    if (auto answer = outcomes::withoutReply(sent, unknownText(act)))
        return *answer;
    const auto& reply = *sent.reply;
    const auto evidence = outcomes::evidenceOf(sent);
    if (reply.status >= 200 && reply.status < 300)
        return acceptedOrUnclear(act, evidence, reply, currency);
    const auto document = json::Document::parse(reply.body);
    if (isRefusal(reply.status) && document && complaintIn(document->root()))
        return outcomes::refused(evidence, refusalError(act, reply));
    const bool isUnavailable = reply.status == 503 && buys(act);
    return outcomes::unknown(evidence, replyError(reply).kind, replyError(reply).detail,
                             isUnavailable ? unavailableText() : unknownText(act));
}

} // namespace simstock::travelroam
