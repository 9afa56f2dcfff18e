// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/acttext.h"

#include "models/core/untrustedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock::acttext {

using namespace Qt::StringLiterals;

namespace {
struct ActTextWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::ActText)
};
} // namespace

QString verb(ActKind kind)
{
    switch (kind) {
    case ActKind::Order:
        return ActTextWords::tr("Buy");
    case ActKind::TopUp:
        return ActTextWords::tr("Top up");
    case ActKind::Message:
        return ActTextWords::tr("Send message");
    case ActKind::Cancel:
        return ActTextWords::tr("Cancel eSIM");
    case ActKind::Suspend:
        return ActTextWords::tr("Suspend");
    case ActKind::Resume:
        return ActTextWords::tr("Resume");
    case ActKind::Revoke:
        return ActTextWords::tr("Revoke");
    case ActKind::WebhookSave:
        return ActTextWords::tr("Save webhook");
    case ActKind::PaymentCapture:
        return ActTextWords::tr("Add money");
    case ActKind::DepositConfirm:
        return ActTextWords::tr("Confirm deposit");
    case ActKind::PriceChange:
        return ActTextWords::tr("Change price");
    }
    return {};
}

QString subject(const Intent& intent)
{
    const auto name = forDisplay(intent.planName, 80);
    return name.isEmpty() ? verb(intent.act.kind)
                          : ActTextWords::tr("%1: %2").arg(verb(intent.act.kind), name);
}

QString outcome(const Intent& intent, const ActAnswer& answer)
{
    switch (answer.outcome) {
    case Outcome::Accepted:
        return intent.act.kind == ActKind::Order
                   ? ActTextWords::tr("The vendor accepted it as order %1.")
                         .arg(forDisplay(answer.order.text(), 60))
                   : ActTextWords::tr("The vendor accepted it.");
    case Outcome::Refused:
        return answer.error ? answer.error->userText
                            : ActTextWords::tr("The vendor refused it. Nothing was done.");
    case Outcome::NotSent:
        return answer.error ? answer.error->userText : ActTextWords::tr("Nothing was sent.");
    case Outcome::Unknown:
        return ActTextWords::tr(
            "It was sent, but no clear answer came. Nobody knows yet whether it happened. It "
            "is not sent again blindly; the vendor's own list is read to find out.");
    }
    return {};
}

bool spends(ActKind kind)
{
    return kind == ActKind::Order || kind == ActKind::TopUp || kind == ActKind::Message;
}

QString cause(const ActAnswer& answer)
{
    switch (answer.outcome) {
    case Outcome::Accepted:
        return u"accepted"_s;
    case Outcome::Refused:
        return u"refused "_s + answer.evidence.vendorCode;
    case Outcome::NotSent:
        return u"not sent"_s;
    case Outcome::Unknown:
        return u"no clear answer"_s;
    }
    return {};
}

QString challenge(const Intent& intent)
{
    constexpr int longestTyped = 24;
    const auto code = intent.offer.text();
    const bool isTypable = !code.isEmpty() && code.size() <= longestTyped &&
                           std::all_of(code.cbegin(), code.cend(),
                                       [](QChar one) { return one > u' ' && one < QChar(0x7f); });
    if (isTypable)
        return code;
    const auto& number = intent.target.id.isEmpty() ? intent.id.text() : intent.target.id.text();
    return number.right(4);
}

} // namespace simstock::acttext
