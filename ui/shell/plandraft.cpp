// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plandraft.h"

namespace simstock::plandraft {

QString fromPlan(const PlanKey& plan)
{
    return plan.account.text() + u'/' + plan.code.text();
}

QStringList fromPlans(const QList<PlanKey>& plans)
{
    QStringList kept;
    kept.reserve(plans.size());
    for (const auto& plan : plans)
        kept.append(fromPlan(plan));
    return kept;
}

QList<PlanKey> toPlans(const QVariant& kept)
{
    QList<PlanKey> plans;
    for (const auto& plan : kept.toStringList()) {
        const auto slash = plan.indexOf(u'/');
        if (slash > 0)
            plans.append({AccountId(plan.left(slash)), OfferCode(plan.mid(slash + 1))});
    }
    return plans;
}

QString fromMoney(const Money& amount)
{
    return QString::number(amount.micros()) + u' ' + amount.currency().code();
}

std::optional<Money> toMoney(const QVariant& kept)
{
    const auto parts = kept.toString().split(u' ');
    bool isNumber = false;
    const auto micros = parts.constFirst().toLongLong(&isNumber);
    const auto currency = Currency::fromCode(parts.constLast());
    if (!isNumber || !currency)
        return std::nullopt;
    const auto money = Money::fromMicros(micros, *currency);
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace simstock::plandraft
