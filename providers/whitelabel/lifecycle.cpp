// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/orders.h"
#include "providers/whitelabel/profiles.h"
#include "providers/whitelabel/states.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

Fit possible(std::optional<bool> refund = std::nullopt)
{
    return {.possible = true, .reason = {}, .refund = refund};
}

Fit impossible(const QString& reason)
{
    return {.possible = false, .reason = reason, .refund = std::nullopt};
}

bool isOnPhone(EsimState state)
{
    return state == EsimState::OnAPhone || state == EsimState::ConnectedNotUsed ||
           state == EsimState::InUse;
}

VendorOrderId orderOf(const Esim& esim)
{
    return esim.order.isEmpty() ? fromEsimId(esim.key.id).order : esim.order;
}

Fit fitCancel(const Esim& esim)
{
    if (orderOf(esim).isEmpty())
        return impossible(Words::tr("The order of this eSIM is not known. Refresh it."));
    // Whether and when money comes back is stated nowhere: the answer says what was refunded.
    if (esim.state == EsimState::ReadyToInstall || esim.state == EsimState::BeingPrepared)
        return possible();
    if (esim.state == EsimState::Ended)
        return impossible(Words::tr("This eSIM has ended already."));
    return impossible(Words::tr("Only an order whose eSIM was never installed can be cancelled."));
}

Fit fitSuspend(const Esim& esim)
{
    if (isOnPhone(esim.state))
        return possible();
    if (esim.state == EsimState::Paused)
        return impossible(Words::tr("This eSIM is paused already."));
    return impossible(Words::tr("Only an eSIM that is on a phone and not used up can be paused."));
}

Fit fitRevoke(const Esim& esim)
{
    if (isOnPhone(esim.state) || esim.state == EsimState::Paused || esim.state == EsimState::UsedUp)
        return possible(false);
    if (esim.state == EsimState::ReadyToInstall)
        return impossible(Words::tr("This eSIM was never installed: cancel its order instead."));
    return impossible(Words::tr("Only an eSIM that is on a phone or paused can be revoked."));
}

QLatin1StringView rowOf(ActKind act)
{
    switch (act) {
    case ActKind::Suspend:
        return "profiles.suspend"_L1;
    case ActKind::Resume:
        return "profiles.unsuspend"_L1;
    default:
        return "profiles.revoke"_L1;
    }
}

std::optional<bool> unlessNeither(bool yes, bool no)
{
    if (yes)
        return true;
    return no ? std::optional(false) : std::nullopt;
}

} // namespace

QString profileOf(const Esim& esim)
{
    return esim.iccid.isEmpty() ? fromEsimId(esim.key.id).iccid.text() : esim.iccid.text();
}

QSet<ActKind> Lifecycle::acts() const
{
    return {ActKind::Cancel, ActKind::Suspend, ActKind::Resume, ActKind::Revoke};
}

Fit Lifecycle::fit(ActKind act, const Esim& esim) const
{
    if (!acts().contains(act))
        return impossible(Words::tr("This vendor does not offer this."));
    if (act == ActKind::Cancel)
        return fitCancel(esim);
    if (profileOf(esim).isEmpty())
        return impossible(Words::tr("The ICCID of this eSIM is not known. Refresh it."));
    switch (act) {
    case ActKind::Suspend:
        return fitSuspend(esim);
    case ActKind::Resume:
        return esim.state == EsimState::Paused
                   ? possible()
                   : impossible(Words::tr("Only a paused eSIM can be resumed."));
    default:
        return fitRevoke(esim);
    }
}

Result<PreparedAct> Lifecycle::prepare(ActKind act, const Esim& esim) const
{
    if (const Fit how = fit(act, esim); !how.possible)
        return failure(makeError(ErrorKind::Conflict, how.reason, {}));
    if (act == ActKind::Cancel)
        return m_session->prepare(
            act, "orders.cancel"_L1, {{u"id"_s, orderOf(esim).text()}},
            toBody({{u"reason"_s, u"Cancelled by the reseller"_s}, {u"force"_s, false}}));
    return m_session->prepare(act, rowOf(act), {{u"id"_s, profileOf(esim)}}, {});
}

std::optional<bool> Lifecycle::happened(ActKind act, const Esim& now) const
{
    switch (act) {
    case ActKind::Cancel:
        return unlessNeither(now.state == EsimState::Ended && !hasWord(now, "FAILED"_L1),
                             now.state == EsimState::ReadyToInstall);
    case ActKind::Suspend:
        return unlessNeither(now.state == EsimState::Paused, isOnPhone(now.state));
    case ActKind::Resume:
        return unlessNeither(isOnPhone(now.state) || now.state == EsimState::UsedUp,
                             now.state == EsimState::Paused);
    case ActKind::Revoke:
        return unlessNeither(hasWord(now, "REVOKE"_L1) || hasWord(now, "REVOKED"_L1),
                             isOnPhone(now.state) || now.state == EsimState::Paused);
    default:
        return std::nullopt;
    }
}

} // namespace simstock::whitelabel
