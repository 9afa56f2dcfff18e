// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/lifecycle.h"

#include "providers/esimaccess/session.h"
#include "providers/esimaccess/states.h"
#include "providers/esimaccess/words.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

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

Fit fitCancel(const Esim& esim)
{
    // ReadyToInstall is exactly GOT_RESOURCE with RELEASED: the safe one of the two rules.
    if (esim.state == EsimState::ReadyToInstall)
        return possible(true);
    if (esim.state == EsimState::Ended)
        return impossible(Words::tr("This eSIM has ended already."));
    return impossible(
        Words::tr("Only an eSIM that was never installed can be cancelled for a refund."));
}

Fit fitSuspend(const Esim& esim)
{
    if (isOnPhone(esim.state))
        return possible();
    if (esim.state == EsimState::Paused)
        return impossible(Words::tr("This eSIM is paused already."));
    return impossible(Words::tr("Only an eSIM that is on a phone and not used up can be paused."));
}

Fit fitResume(const Esim& esim)
{
    return esim.state == EsimState::Paused
               ? possible()
               : impossible(Words::tr("Only a paused eSIM can be resumed."));
}

Fit fitRevoke(const Esim& esim)
{
    if (isOnPhone(esim.state) || esim.state == EsimState::Paused)
        return possible(false);
    if (esim.state == EsimState::ReadyToInstall)
        return impossible(
            Words::tr("This eSIM was never installed: cancel it instead and get the price back."));
    return impossible(Words::tr("Only an eSIM that is on a phone or paused can be revoked."));
}

QString pathOf(ActKind act)
{
    switch (act) {
    case ActKind::Cancel:
        return u"/api/v1/open/esim/cancel"_s;
    case ActKind::Suspend:
        return u"/api/v1/open/esim/suspend"_s;
    case ActKind::Resume:
        return u"/api/v1/open/esim/unsuspend"_s;
    case ActKind::Revoke:
        return u"/api/v1/open/esim/revoke"_s;
    default:
        return {};
    }
}

} // namespace

Error unfit(const Fit& fit)
{
    return makeError(ErrorKind::Conflict, fit.reason, {});
}

QSet<ActKind> Lifecycle::acts() const
{
    return {ActKind::Cancel, ActKind::Suspend, ActKind::Resume, ActKind::Revoke};
}

Fit Lifecycle::fit(ActKind act, const Esim& esim) const
{
    if (!acts().contains(act))
        return impossible(Words::tr("eSIM Access does not offer this."));
    if (esim.key.id.isEmpty())
        return impossible(Words::tr("The vendor's number of this eSIM is not known. Refresh it."));
    if (esim.state == EsimState::BeingPrepared)
        return impossible(Words::tr("This eSIM is still being prepared."));
    if (esim.state == EsimState::Unknown)
        return impossible(
            Words::tr("The state of this eSIM is not understood. Refresh it, or act in the "
                      "vendor's own console."));
    switch (act) {
    case ActKind::Cancel:
        return fitCancel(esim);
    case ActKind::Suspend:
        return fitSuspend(esim);
    case ActKind::Resume:
        return fitResume(esim);
    default:
        return fitRevoke(esim);
    }
}

Result<PreparedAct> Lifecycle::prepare(ActKind act, const Esim& esim) const
{
    if (const Fit how = fit(act, esim); !how.possible)
        return failure(unfit(how));
    return PreparedAct{.kind = act,
                       .method = "POST",
                       .path = pathOf(act),
                       .body = toBody({{u"esimTranNo"_s, esim.key.id.text()}}),
                       .idempotencyKey = {}};
}

std::optional<bool> Lifecycle::happened(ActKind act, const Esim& now) const
{
    switch (act) {
    case ActKind::Cancel:
        if (hasEsimStatus(now, "CANCEL"_L1))
            return true;
        return now.state == EsimState::ReadyToInstall ? std::optional(false) : std::nullopt;
    case ActKind::Suspend:
        if (now.state == EsimState::Paused)
            return true;
        return isOnPhone(now.state) ? std::optional(false) : std::nullopt;
    case ActKind::Resume:
        if (now.state == EsimState::Paused)
            return false;
        return isOnPhone(now.state) || now.state == EsimState::UsedUp ? std::optional(true)
                                                                      : std::nullopt;
    case ActKind::Revoke:
        if (hasEsimStatus(now, "REVOKE"_L1) || hasEsimStatus(now, "REVOKED"_L1))
            return true;
        return isOnPhone(now.state) || now.state == EsimState::Paused ? std::optional(false)
                                                                      : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace simstock::esimaccess
