// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/troveana/calls.h"

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

void extend(Esim& esim, const Offer& offer, qint64 now)
{
    if (esim.totalVolume && offer.volume)
        *esim.totalVolume += *offer.volume;
    else
        esim.totalVolume.reset(); // one of them has no end
    esim.days += offer.plan->days;
    esim.paidMicros += offer.priceMicros;
    if (esim.activatedAt != 0) // else the longer plan begins when it begins
        esim.expiresAt += offer.plan->days * dayMs;
    if (esim.status == "DEPLETED"_L1) {
        esim.status = u"ACTIVE"_s;
        esim.movedAt = now;
    }
}

} // namespace

Outcome cancelEsim(Account& account, Call& call)
{
    Fields fields(call.body, {u"iccid"_s, u"reason"_s, u"trackingId"_s});
    const QString iccid = fields.requiredText(u"iccid"_s);
    const QString trackingId = fields.requiredText(u"trackingId"_s);
    fields.text(u"reason"_s); // optional here: not stated
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    auto* const esim = account.esim(iccid);
    if (esim == nullptr)
        return refuse(refusals::noSuchEsim);
    if (!esim->isOpen())
        return refuse(refusals::statusForbidsIt,
                      u"Only ACTIVE or PENDING eSIMs can be cancelled"_s);
    esim->status = u"CANCELLED"_s;
    const qint64 back = esim->paidMicros * account.settings().refundPermille / 1000;
    if (back > 0)
        account.purse().refund(back, u"cancel"_s, esim->trackingId);
    account.changed();
    return answer(
        {{u"iccid"_s, iccid}, {u"status"_s, esim->status}, {u"trackingId"_s, trackingId}});
}

Outcome topUpEsim(Account& account, Call& call)
{
    if (!account.settings().topUpGranted)
        return refuse(refusals::topUpNotGranted);
    Fields fields(call.body, {u"iccid"_s, u"packageId"_s, u"trackingId"_s});
    const QString iccid = fields.requiredText(u"iccid"_s);
    const QString packageId = fields.requiredText(u"packageId"_s);
    const QString trackingId = fields.requiredText(u"trackingId"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    auto* const esim = account.esim(iccid);
    if (esim == nullptr)
        return refuse(refusals::noSuchEsim);
    const auto* const offer = account.offers().findTopUp(packageId);
    if (offer == nullptr)
        return refuse(refusals::noSuchPackage);
    if (!offer->canTopUp() || offer->plan->placeCode != esim->placeCode)
        return refuse(refusals::packageDoesNotFit);
    if (!esim->isOpen() && esim->status != "DEPLETED"_L1)
        return refuse(refusals::statusForbidsIt);
    // "Unique" is said of the trackingId of messages only: the same top-up twice is two.
    if (!account.purse().charge(offer->priceMicros, u"topup"_s, trackingId))
        return refuse(refusals::insufficientBalance);
    extend(*esim, *offer, account.clock().now());
    account.changed();
    return answer(
        {{u"iccid"_s, iccid}, {u"status"_s, u"COMPLETED"_s}, {u"trackingId"_s, trackingId}});
}

} // namespace simstock::sandbox::troveana
