// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/lifecycle.h"

#include "providers/travelroam/words.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

Fit Lifecycle::fit(ActKind act, const Esim& esim) const
{
    const auto no = [](const QString& reason) {
        return Fit{.possible = false, .reason = reason, .refund = std::nullopt};
    };
    if (act != ActKind::Revoke)
        return no(Words::tr("Travel Roam does not offer this."));
    if (m_line->isOff(endpoint::revoke))
        return no(Words::tr("Revoking is switched off for this account: its path is not "
                            "documented. It can be set in the account's settings."));
    if (esim.key.id.isEmpty())
        return no(Words::tr("The ICCID of this eSIM is not known. Refresh it."));
    if (esim.state == EsimState::BeingPrepared)
        return no(Words::tr("This eSIM is still being prepared."));
    if (esim.state == EsimState::Ended)
        return no(Words::tr("This eSIM has ended: Travel Roam forgets a revoked eSIM, and it "
                            "cannot be read any more."));
    if (esim.state == EsimState::Unknown)
        return no(Words::tr("The state of this eSIM is not understood. Refresh it, or act in the "
                            "vendor's web portal."));
    return {.possible = true, .reason = {}, .refund = std::nullopt};
}

Result<PreparedAct> Lifecycle::prepare(ActKind act, const Esim& esim) const
{
    if (const Fit how = fit(act, esim); !how.possible)
        return failure(makeError(ErrorKind::Conflict, how.reason, {}));
    return m_line->prepare(act, endpoint::revoke, {{u"iccid"_s, esim.key.id.text()}});
}

std::optional<bool> Lifecycle::happened(ActKind act, const Esim& now) const
{
    if (act != ActKind::Revoke || now.state == EsimState::Unknown)
        return std::nullopt;
    return now.state == EsimState::Ended; // a revoked eSIM can be read no more; see fetchEsim()
}

} // namespace simstock::travelroam
