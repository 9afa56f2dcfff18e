// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/whitelabel/calls.h"

// Top-ups of eSIMs (contract whitelabel, section 6).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPlans = 11; // the first and ten top-ups

bool mayTopUp(const Esim& esim)
{
    const auto& status = esim.esimStatus;
    return esim.topUpType >= 2 && esim.plans.size() < maxPlans &&
           (status == "GOT_RESOURCE"_L1 || status == "IN_USE"_L1 || status == "USED_UP"_L1);
}

/// Same place, same sort.
bool fits(const Esim& esim, const Offer& offer)
{
    return !offer.withdrawn && offer.plan->topUp != Plan::TopUp::No &&
           offer.plan->placeCode == esim.plans.first().placeCode &&
           offer.isDaily() == esim.isDaily();
}

void add(Call& call, Esim& esim, const Offer& offer, qint64 days, qint64 price)
{
    const auto tranNo =
        esim.tranNo.left(10) + QString::number(call.platform.nextNumber()).rightJustified(5, u'0');
    esim.plans.append({tranNo, esim.transactionId, u"TOPUP_"_s + offer.plan->code, offer.plan->code,
                       offer.plan->description, offer.plan->placeCode,
                       offer.volume * offer.times(days), offer.daysFor(days), price / 100,
                       call.platform.now()});
    if (esim.activatedAt != 0) // else the longer plan begins when it begins
        esim.expiresAt += offer.daysFor(days) * dayMs;
    if (esim.esimStatus == "USED_UP"_L1) {
        esim.esimStatus = u"IN_USE"_s;
        esim.movedAt = call.platform.now();
    }
}

const Offer* wanted(Call& call, const QString& plan, const QString& code)
{
    return !plan.isEmpty() ? call.platform.plans().find(plan)
                           : call.platform.plans().findCode(code);
}

} // namespace

Outcome topUpPlans(Call& call)
{
    const auto esims = esimsOf(call, call.ids[0]);
    if (esims.empty())
        return refuse(u"PROFILE_NOT_FOUND"_s);
    QJsonArray list;
    for (const auto& offer : call.platform.plans().all()) {
        if (esims.front()->topUpType >= 2 && fits(*esims.front(), offer))
            list.append(QJsonObject{{u"package_code"_s, u"TOPUP_"_s + offer.plan->code},
                                    {u"data_volume_mb"_s, offer.megabytes()},
                                    {u"price"_s, decimal(priceFor(*call.user, offer))},
                                    {u"validity_days"_s, offer.plan->days}});
    }
    return success({{u"plans"_s, list}});
}

Outcome topUpProfile(Call& call)
{
    Fields fields(call.body);
    const auto code = fields.text(u"package_code"_s);
    const auto plan = fields.id(u"plan_id"_s);
    const qint64 days = fields.integer(u"periodNum"_s, 1, 365).value_or(1);
    if (code.isEmpty() && plan.isEmpty())
        fields.refuse(u"package_code or plan_id is required"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto esims = esimsOf(call, call.ids[0]);
    if (esims.empty())
        return refuse(u"PROFILE_NOT_FOUND"_s);
    auto& esim = *esims.front();
    const auto* const offer = wanted(call, plan, code);
    if (offer == nullptr || !fits(esim, *offer))
        return refuse(u"PLAN_NOT_FOUND"_s);
    if (!mayTopUp(esim))
        return refuse(u"INVALID_STATUS"_s);
    const qint64 price = priceFor(*call.user, *offer) * offer->times(days);
    if (!call.platform.charge(*call.user, price, u"Top-up: "_s + offer->name, esim.tranNo))
        return refuse(u"INSUFFICIENT_CREDIT"_s, {},
                      {{u"required"_s, decimal(price)},
                       {u"available"_s, decimal(call.user->wallet.balance())}});
    add(call, esim, *offer, days, price);
    call.platform.changed();
    return success(
        {{u"message"_s, u"Profile topped up successfully"_s}, {u"topup_details"_s, QJsonObject{}}});
}

} // namespace simstock::sandbox::whitelabel
