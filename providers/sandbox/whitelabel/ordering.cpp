// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/whitelabel/calls.h"

// Creation of orders (contract whitelabel, section 5).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxEsims = 30; // of the operator behind it

struct Wish {
    const Offer* offer = nullptr;
    qint64 quantity = 1;
    qint64 days = 1;
    QString email;
    QString customer;
    QString brand;
};

tl::expected<Wish, Refusal> readWish(Call& call)
{
    Fields fields(call.body);
    const auto plan = fields.id(u"plan_id"_s);
    if (plan.isEmpty())
        fields.refuse(u"plan_id is required"_s);
    Wish wish;
    wish.email = fields.email(u"end_customer_email"_s);
    wish.customer = fields.requiredText(u"customer_name"_s);
    wish.quantity = fields.integer(u"quantity"_s, 1, maxEsims).value_or(1);
    wish.days = fields.integer(u"periodNum"_s, 1, 365).value_or(1);
    wish.brand = fields.id(u"reseller_profile_id"_s);
    const auto provider = fields.id(u"provider_id"_s);
    if (!provider.isEmpty() && provider != "1"_L1 && provider != "provider-1"_L1)
        fields.refuse(u"provider_id is not the plan's provider"_s);
    if (!wish.brand.isEmpty() && !call.user->brands.contains(wish.brand))
        fields.refuse(u"reseller_profile_id does not exist"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    wish.offer = call.platform.plans().find(plan);
    if (wish.offer == nullptr || wish.offer->withdrawn)
        return refuse(u"PLAN_NOT_FOUND"_s);
    return wish;
}

Esim newEsim(Platform& platform, const Order& order, const Offer& offer)
{
    Esim esim;
    esim.tranNo = order.externalNo.mid(1, 10) +
                  QString::number(platform.nextNumber()).rightJustified(5, u'0');
    esim.orderNo = order.externalNo;
    esim.transactionId = order.id;
    esim.esimStatus = u"GETTING_RESOURCE"_s;
    esim.dataType = offer.dataType;
    esim.smsStatus = offer.plan->smsStatus;
    esim.activeType = offer.plan->activeType;
    esim.topUpType = static_cast<int>(offer.plan->topUp) + 1;
    esim.ipExport = offer.plan->ipExport;
    esim.fairUse = offer.plan->fairUse;
    esim.readyAt = order.readyAt;
    esim.expiresAt = order.createdAt + offer.plan->unusedValidDays * dayMs;
    esim.plans.append({esim.tranNo, order.id, offer.plan->code, offer.plan->code,
                       offer.plan->description, offer.plan->placeCode,
                       offer.volume * offer.times(order.days), offer.daysFor(order.days),
                       order.unitPrice / 100, order.createdAt});
    return esim;
}

Order newOrder(Call& call, const Wish& wish)
{
    auto& platform = call.platform;
    const auto number = platform.nextNumber();
    Order order;
    order.id = platform.uuid(u"order"_s, number);
    order.createdAt = platform.now();
    order.externalNo =
        u'B' + QDateTime::fromMSecsSinceEpoch(order.createdAt, Qt::UTC).toString(u"yyMMddHHmm"_s) +
        QString::number(number).rightJustified(4, u'0');
    order.planId = wish.offer->id;
    order.planName = wish.offer->name;
    order.days = wish.days;
    order.unitPrice = priceFor(*call.user, *wish.offer) * wish.offer->times(wish.days);
    order.email = wish.email;
    order.customer = wish.customer;
    order.brand = wish.brand;
    order.updatedAt = order.createdAt;
    // The documented answer has the eSIM inside, so with it nothing is left to wait for.
    order.readyAt =
        order.createdAt + (platform.isSeed(u"order"_s)
                               ? 0
                               : platform.vendorTime(platform.settings().allocationDelay));
    return order;
}

QString qrUrl(const QJsonObject& profile)
{
    return profile.value(u"qrCodeUrl").toString();
}

Outcome created(Call& call, const Order& order)
{
    auto& platform = call.platform;
    const auto message = u"Order created successfully"_s;
    const auto status = platform.statusOf(*call.user, order);
    if (!platform.isSeed(u"order"_s))
        return success({{u"message"_s, message},
                        {u"data"_s, QJsonObject{{u"id"_s, order.id},
                                                {u"status"_s, status},
                                                {u"total_amount"_s, decimal(order.total())},
                                                {u"currency"_s, u"USD"_s}}}},
                       201);
    const auto profile =
        queryJson(*platform.esim(*call.user, order.tranNos.first()), platform.derivation());
    return success({{u"message"_s, message},
                    {u"order"_s, QJsonObject{{u"id"_s, order.id},
                                             {u"user_id"_s, call.user->id},
                                             {u"plan_id"_s, u"plan-%1"_s.arg(order.planId)},
                                             {u"plan_name"_s, order.planName},
                                             {u"quantity"_s, order.tranNos.size()},
                                             {u"unit_price"_s, decimal(order.unitPrice)},
                                             {u"total_amount"_s, decimal(order.total())},
                                             {u"currency"_s, u"USD"_s},
                                             {u"status"_s, u"active"_s},
                                             {u"iccid"_s, profile.value(u"iccid")},
                                             {u"qr_code_url"_s, qrUrl(profile)}}}},
                   201);
}

} // namespace

Outcome createOrder(Call& call)
{
    auto& user = *call.user;
    const auto key = QString::fromUtf8(call.http.header("Idempotency-Key"));
    const bool keyed = !key.isEmpty() && call.platform.settings().idempotency;
    if (const auto before = user.orderByKey.constFind(key);
        keyed && before != user.orderByKey.constEnd())
        return created(call, user.orders.at(*before));
    const auto wish = readWish(call);
    if (!wish)
        return tl::unexpected(wish.error());
    if (!user.depositMade)
        return refuse(u"ONBOARDING_INCOMPLETE"_s);
    auto order = newOrder(call, *wish);
    const qint64 total = order.unitPrice * wish->quantity;
    if (!call.platform.charge(user, total, u"Order: "_s + order.planName, order.id))
        return refuse(
            u"INSUFFICIENT_CREDIT"_s, {},
            {{u"required"_s, decimal(total)}, {u"available"_s, decimal(user.wallet.balance())}});
    for (qint64 i = 0; i < wish->quantity; ++i) {
        auto esim = newEsim(call.platform, order, *wish->offer);
        order.tranNos.append(esim.tranNo);
        user.esims[esim.tranNo] = std::move(esim);
    }
    if (keyed)
        user.orderByKey.insert(key, order.id);
    user.sequence.push_back(order.id);
    const auto& kept = user.orders[order.id] = std::move(order);
    call.platform.changed();
    return created(call, kept);
}

} // namespace simstock::sandbox::whitelabel
