// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/envelope.h"
#include "providers/whitelabel/profiles.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// The system behind this API allows 500; this one states nothing.
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
    if (profileOf(esim).isEmpty())
        return no(Words::tr("The ICCID of this eSIM is not known. Refresh it."));
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
    if (const Fit how = fit(request.esim); !how.possible)
        return failure(makeError(ErrorKind::Conflict, how.reason, {}));
    // Characters as people count them, not UTF-16 units.
    if (request.text.trimmed().isEmpty() || request.text.toUcs4().size() > maxLength)
        return failure(makeError(
            ErrorKind::Rejected,
            Words::tr("An SMS has 1 to %1 characters. Nothing was sent.").arg(maxLength), {}));
    QJsonObject body{{u"message"_s, request.text}, {u"type"_s, u"iccid"_s}};
    if (const auto provider = m_session->providerOf(request.esim.offer); !provider.isEmpty())
        body.insert(u"provider_id"_s, provider);
    return m_session->prepare(ActKind::Message, "profiles.sms"_L1,
                              {{u"id"_s, profileOf(request.esim)}}, toBody(body));
}

} // namespace simstock::whitelabel
