// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/lifecycle.h"

#include "providers/troveana/line.h"
#include "providers/troveana/words.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

/// Judged by the vendor's own words: our states are coarser.
bool isCancellable(const Esim& esim)
{
    const QStringView word = QStringView(esim.vendorStates).trimmed();
    return word.compare("ACTIVE"_L1, Qt::CaseInsensitive) == 0 ||
           word.compare("PENDING"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Fit impossible(const QString& reason)
{
    return {.possible = false, .reason = reason, .refund = std::nullopt};
}

Error unfit(const Fit& fit)
{
    return makeError(ErrorKind::Conflict, fit.reason, {});
}

QSet<ActKind> Lifecycle::acts() const
{
    return {ActKind::Cancel};
}

Fit Lifecycle::fit(ActKind act, const Esim& esim) const
{
    if (act != ActKind::Cancel)
        return impossible(Words::tr("Troveana does not offer this."));
    if (esim.iccid.isEmpty())
        return impossible(Words::tr("The ICCID of this eSIM is not known. Refresh it."));
    if (isCancellable(esim))
        return {.possible = true, .reason = {}, .refund = std::nullopt};
    if (esim.state == EsimState::Ended)
        return impossible(Words::tr("This eSIM has ended already."));
    if (esim.vendorStates.isEmpty())
        return impossible(
            Words::tr("The vendor's state of this eSIM is not known yet. Refresh it."));
    return impossible(Words::tr("Troveana cancels only eSIMs whose state is ACTIVE or PENDING."));
}

Result<PreparedAct> Lifecycle::prepare(ActKind act, const Esim& esim) const
{
    if (const Fit how = fit(act, esim); !how.possible)
        return failure(unfit(how));
    // An id of this operation, not the order's; made once, it stays in the act as written down.
    const QString trackingId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return PreparedAct{.kind = ActKind::Cancel,
                       .method = "POST",
                       .path = u"/esims/cancel"_s,
                       .body = toBody({{u"iccid"_s, esim.iccid.text()},
                                       {u"reason"_s, u"Customer request"_s},
                                       {u"trackingId"_s, trackingId}}),
                       .idempotencyKey = {}};
}

std::optional<bool> Lifecycle::happened(ActKind act, const Esim& now) const
{
    if (act != ActKind::Cancel)
        return std::nullopt;
    const QStringView word = QStringView(now.vendorStates).trimmed();
    if (word.compare("CANCELLED"_L1, Qt::CaseInsensitive) == 0 ||
        word.compare("CANCELED"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return isCancellable(now) ? std::optional(false) : std::nullopt;
}

} // namespace simstock::troveana
