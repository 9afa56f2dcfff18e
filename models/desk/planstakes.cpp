// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/planstakes.h"

#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/favourites.h"
#include "models/desk/pricebook.h"

namespace simstock {

PlanStakes::PlanStakes(const Desk& desk)
{
    for (const auto& esim : desk.esims().esims()) {
        const bool isOver = esim.state == EsimState::Expired || esim.state == EsimState::Ended ||
                            esim.state == EsimState::UsedUp;
        if (!isOver)
            m_stakes[{esim.key.account, esim.offer}].esims.append(esim.key);
    }
    for (const auto& plan : desk.favourites().plans())
        m_stakes[plan].isFavourite = true;
    for (const auto& change : desk.catalogue().changes()) {
        if (desk.priceBook().list().byHand(change.plan))
            m_stakes[change.plan].hasOwnPrice = true;
    }
}

ChangeImpact PlanStakes::impact(const QList<OfferChange>& changes, const QDateTime& after) const
{
    ChangeImpact sum;
    QSet<PlanKey> seen;
    for (const auto& change : changes) {
        if (!change.isWorse() || (after.isValid() && change.at <= after) ||
            seen.contains(change.plan))
            continue;
        const auto stake = m_stakes.constFind(change.plan);
        if (stake == m_stakes.constEnd())
            continue;
        seen.insert(change.plan);
        ++sum.plans;
        sum.esims += static_cast<int>(stake->esims.size());
        sum.favourites += stake->isFavourite ? 1 : 0;
        sum.prices += stake->hasOwnPrice ? 1 : 0;
    }
    return sum;
}

} // namespace simstock
