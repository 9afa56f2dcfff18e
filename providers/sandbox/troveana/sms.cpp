// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/calls.h"

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

// 3GPP TS 23.038: the alphabet, and what takes an escape in front of it. A line of the first is
// one sign each; the escape itself is left out.
constexpr QStringView gsmAlphabet =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    u"ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView gsmExtension = u"\f^{}\\[~]|€";

/// Septets, or -1 where a sign is not in the alphabet.
qint64 septetsOf(const QString& text)
{
    qint64 count = 0;
    for (const QChar sign : text) {
        if (gsmAlphabet.contains(sign))
            ++count;
        else if (gsmExtension.contains(sign))
            count += 2;
        else
            return -1;
    }
    return count;
}

/// "Delivery reports may take up to 30 seconds".
QString statusAt(const Message& message, const QString& trackingId, qint64 now,
                 const Derivation& derivation)
{
    const qint64 age = now - message.sentAt;
    if (age < 3000)
        return u"PENDING"_s;
    const qint64 report = 6000 + derivation.number("smsReport", trackingId.toUtf8(), 24'000);
    return age < report ? u"SENT"_s : message.outcome;
}

} // namespace

qint64 smsSegments(const QString& text)
{
    const qint64 septets = septetsOf(text);
    const qint64 units = septets < 0 ? text.size() : septets;
    const qint64 alone = septets < 0 ? 70 : 160;
    const qint64 joined = septets < 0 ? 67 : 153;
    return units <= alone ? 1 : (units + joined - 1) / joined;
}

Outcome sendSms(Account& account, Call& call)
{
    Fields fields(call.body,
                  {u"iccid"_s, u"message"_s, u"sender"_s, u"trackingId"_s, u"metadata"_s});
    const QString iccid = fields.requiredText(u"iccid"_s);
    const QString text = fields.requiredText(u"message"_s);
    const QString trackingId = fields.requiredText(u"trackingId"_s);
    fields.text(u"sender"_s);
    fields.object(u"metadata"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto* const esim = account.esim(iccid);
    if (esim == nullptr)
        return refuse(refusals::noSuchEsim);
    if (account.messages().count(trackingId) > 0)
        return refuse(refusals::trackingIdUsed);
    if (!esim->sms || !esim->isOpen())
        return refuse(refusals::smsNotSupported);
    const auto& settings = account.settings();
    if (!account.purse().charge(smsSegments(text) * settings.smsSegmentMicros, u"sms"_s,
                                trackingId))
        return refuse(refusals::insufficientBalance, u"Insufficient balance to send this SMS"_s);
    account.messages()[trackingId] = {iccid, account.clock().now(), settings.smsOutcome};
    account.changed();
    return answer({{u"trackingId"_s, trackingId}, {u"status"_s, u"PENDING"_s}});
}

Outcome smsStatus(Account& account, Call& call)
{
    const auto found = account.messages().find(call.parameter);
    if (found == account.messages().end())
        return refuse(refusals::noSuchMessage);
    return answer({{u"trackingId"_s, call.parameter},
                   {u"status"_s, statusAt(found->second, call.parameter, account.clock().now(),
                                          account.derivation())}});
}

} // namespace simstock::sandbox::troveana
