// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/troveana/calls.h"

#include <algorithm>

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxQuantity = 100; // not stated

Esim newEsim(const Order& order, const Offer& offer, qint64 index, const Derivation& derivation)
{
    Esim esim;
    esim.iccid = iccidOf(order.trackingId, index, derivation);
    esim.trackingId = order.trackingId;
    esim.status = u"PENDING"_s;
    esim.packageId = offer.id;
    esim.packageName = offer.name;
    esim.placeCode = offer.plan->placeCode;
    esim.totalVolume = offer.volume;
    esim.days = offer.plan->days;
    esim.paidMicros = offer.priceMicros;
    esim.sms = offer.hasSms();
    esim.createdAt = order.createdAt;
    esim.readyAt = order.readyAt;
    esim.movedAt = order.readyAt;
    esim.expiresAt = order.createdAt + offer.plan->unusedValidDays * dayMs;
    return esim;
}

/// The result of what is there: one object, or a list where several are to be shown.
QJsonValue resultOf(Account& account, const Order& order)
{
    QJsonArray results;
    for (const auto& iccid : order.iccids) {
        if (account.esim(iccid) != nullptr)
            results.append(resultJson(iccid, account.derivation()));
    }
    if (results.isEmpty() || account.statusOf(order) == "PENDING"_L1)
        return {};
    if (results.size() > 1 && account.settings().severalResults == "array"_L1)
        return results;
    return results.first();
}

QJsonObject orderJson(Account& account, const Order& order)
{
    return {{u"customerId"_s, account.partnerId()}, // sic: the contract's samples show the partner
            {u"trackingId"_s, order.trackingId},
            {u"orderRequestTime"_s, utcText(order.createdAt, u"Z"_s)},
            {u"status"_s, account.statusOf(order)},
            {u"result"_s, resultOf(account, order)}};
}

/// The shape of the contract's introduction.
QJsonObject flatJson(Account& account, const Order& order)
{
    QJsonObject json{{u"trackingId"_s, order.trackingId}, {u"status"_s, account.statusOf(order)}};
    const auto result = resultOf(account, order);
    const auto first = result.isArray() ? result[0].toObject() : result.toObject();
    if (!first.isEmpty())
        json.insert(u"iccid"_s, first.value(u"iccid"));
    return json;
}

Outcome place(Account& account, const Offer& offer, qint64 quantity)
{
    const auto& settings = account.settings();
    const qint64 made =
        settings.batchStopsAfter < 0 ? quantity : qMin<qint64>(quantity, settings.batchStopsAfter);
    if (offer.priceMicros * quantity > account.purse().balance())
        return refuse(refusals::insufficientBalance);
    Order order;
    order.trackingId = account.nextTrackingId();
    order.packageId = offer.id;
    // Only what comes to be is charged: the contract knows no status of a single eSIM.
    if (made > 0 && !account.purse().charge(offer.priceMicros * made, u"order"_s, order.trackingId))
        return refuse(refusals::insufficientBalance);
    order.createdAt = account.clock().now();
    order.readyAt =
        order.createdAt + account.clock().vendorTime(milliseconds(settings.allocationDelayMs));
    order.outcome = made == quantity ? u"COMPLETED"_s : settings.batchStatus;
    for (qint64 i = 0; i < made; ++i) {
        auto esim = newEsim(order, offer, i, account.derivation());
        order.iccids.append(esim.iccid);
        account.addEsim(std::move(esim));
    }
    const auto& placed = account.addOrder(std::move(order));
    account.changed();
    return answer({{u"status"_s, u"PENDING"_s}, {u"trackingId"_s, placed.trackingId}});
}

} // namespace

Outcome createOrder(Account& account, Call& call)
{
    Fields fields(call.body, {u"item"_s, u"quantity"_s});
    const QString item = fields.requiredText(u"item"_s);
    const qint64 quantity = fields.requiredInteger(u"quantity"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (quantity < 1 || quantity > maxQuantity)
        return refuse(refusals::tooMany, u"quantity must be between 1 and 100"_s);
    const auto* const offer = account.offers().find(item);
    if (offer == nullptr)
        return refuse(refusals::noSuchPackage);
    return place(account, *offer, quantity);
}

Outcome orderDetails(Account& account, Call& call)
{
    Fields fields(call.body, {u"trackingId"_s});
    const QString trackingId = fields.requiredText(u"trackingId"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto* const order = account.order(trackingId);
    if (order == nullptr)
        return refuse(refusals::noSuchOrder);
    return answer(account.settings().detailsForm == "flat"_L1 ? flatJson(account, *order)
                                                              : orderJson(account, *order));
}

Outcome orderHistory(Account& account, Call& call)
{
    auto& query = call.query;
    const auto page = readPage(query, {u"orderRequestTime"_s, u"trackingId"_s, u"status"_s}, false,
                               {u"status"_s, u"startDate"_s, u"endDate"_s});
    const auto from = query.time(u"startDate"_s);
    const auto to = query.time(u"endDate"_s); // both bounds inclusive; not stated
    if (query.refusal())
        return tl::unexpected(*query.refusal());
    const QString status = query.text(u"status"_s);
    std::vector<const Order*> orders;
    for (const auto& trackingId : account.trackingIds()) {
        const auto* const order = account.order(trackingId);
        if ((status.isEmpty() || account.statusOf(*order) == status) &&
            (!from || order->createdAt >= *from) && (!to || order->createdAt <= *to))
            orders.push_back(order);
    }
    const auto less = [&](const Order* a, const Order* b) {
        if (page.sortBy == "trackingId"_L1)
            return a->trackingId < b->trackingId;
        if (page.sortBy == "status"_L1)
            return account.statusOf(*a) < account.statusOf(*b);
        return a->createdAt < b->createdAt;
    };
    std::stable_sort(orders.begin(), orders.end(), less);
    if (!page.ascending)
        std::reverse(orders.begin(), orders.end());
    return answer(pageOf(
        page, static_cast<qint64>(orders.size()), account.settings(), u"orders"_s,
        [&](qint64 row) { return orderJson(account, *orders[static_cast<std::size_t>(row)]); }));
}

} // namespace simstock::sandbox::troveana
