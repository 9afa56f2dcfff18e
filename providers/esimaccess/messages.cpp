// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/messages.h"

#include "providers/esimaccess/lifecycle.h"
#include "providers/esimaccess/session.h"
#include "providers/esimaccess/words.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr int maxLength = 500;

} // namespace

MessageRules Messages::rules() const
{
    return {.maxLength = maxLength};
}

Fit Messages::fit(const Esim& esim) const
{
    const auto no = [](const QString& reason) {
        return Fit{.possible = false, .reason = reason, .refund = std::nullopt};
    };
    if (esim.key.id.isEmpty())
        return no(Words::tr("The vendor's number of this eSIM is not known. Refresh it."));
    if (!esim.smsPossible)
        return no(Words::tr("This eSIM cannot receive SMS."));
    switch (esim.state) {
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
    case EsimState::UsedUp:
        return {.possible = true, .reason = {}, .refund = std::nullopt};
    default:
        return no(Words::tr("Only an eSIM that is installed can receive SMS."));
    }
}

Result<PreparedAct> Messages::prepareMessage(const MessageRequest& request) const
{
    const auto& text = request.text;
    if (const Fit how = fit(request.esim); !how.possible)
        return failure(unfit(how));
    // Characters as people count them, not UTF-16 units.
    if (text.trimmed().isEmpty() || text.toUcs4().size() > maxLength)
        return failure(makeError(
            ErrorKind::Rejected,
            Words::tr("An SMS has 1 to %1 characters. Nothing was sent.").arg(maxLength), {}));
    return PreparedAct{
        .kind = ActKind::Message,
        .method = "POST",
        .path = u"/api/v1/open/esim/sendSms"_s,
        .body = toBody({{u"esimTranNo"_s, request.esim.key.id.text()}, {u"message"_s, text}}),
        .idempotencyKey = {}};
}

} // namespace simstock::esimaccess
