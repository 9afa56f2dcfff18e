// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/ordering.h"

#include "providers/esimaccess/esims.h"
#include "providers/esimaccess/esimwalk.h"
#include "providers/esimaccess/faults.h"
#include "providers/esimaccess/offers.h"
#include "providers/esimaccess/words.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr int maxQuantity = 30; // eSIMs of one order, all packages together
constexpr int maxDays = 365;
constexpr int maxKeyLength = 50;
constexpr int orderPage = 50; // more than an order can hold

Error cannotOrder(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, {});
}

std::optional<Error> faultIn(const OrderRequest& request)
{
    if (request.quantity < 1 || request.quantity > maxQuantity)
        return cannotOrder(
            Words::tr("An order can have 1 to %1 eSIMs. Nothing was sent.").arg(maxQuantity));
    if (request.offer.isDayPlan() && (request.days < 1 || request.days > maxDays))
        return cannotOrder(
            Words::tr("A day plan can have 1 to %1 days. Nothing was sent.").arg(maxDays));
    if (request.offer.code.isEmpty())
        return cannotOrder(Words::tr("The plan has no code. Refresh the catalogue."));
    if (request.idempotencyKey.isEmpty() || request.idempotencyKey.size() > maxKeyLength)
        return cannotOrder(
            Words::tr("The order has no valid number of its own. Nothing was sent."));
    return std::nullopt;
}

} // namespace

OrderingRules Ordering::rules() const
{
    OrderingRules rules;
    rules.maxQuantity = maxQuantity;
    rules.maxDays = maxDays;
    rules.resendWithSameKey = true;
    rules.settleTime = milliseconds(60'000);
    return rules;
}

Result<PreparedAct> Ordering::prepareOrder(const OrderRequest& request) const
{
    if (const auto fault = faultIn(request))
        return failure(*fault);
    QJsonObject package{{u"packageCode"_s, request.offer.code.text()},
                        {u"count"_s, request.quantity}};
    QJsonObject body{{u"transactionId"_s, request.idempotencyKey}};
    if (request.offer.isDayPlan()) {
        // How days enter the checked total is not stated: no price guard (decisions.md 5).
        package.insert(u"periodNum"_s, request.days);
    } else {
        const auto price = toWireAmount(request.offer.cost);
        if (!price)
            return failure(price.error());
        const auto total = request.offer.total(request.quantity, 0).and_then(toWireAmount);
        if (!total)
            return failure(total.error());
        package.insert(u"price"_s, *price);
        body.insert(u"amount"_s, *total);
    }
    body.insert(u"packageInfoList"_s, QJsonArray{package});
    return PreparedAct{.kind = ActKind::Order,
                       .method = "POST",
                       .path = u"/api/v1/open/esim/order"_s,
                       .body = toBody(body),
                       .idempotencyKey = request.idempotencyKey};
}

OrderStanding standingOf(QList<Esim> esims, int quantity)
{
    const auto isAllocated = [](const Esim& esim) {
        if (esim.state == EsimState::BeingPrepared)
            return false;
        return esim.state != EsimState::ReadyToInstall || esim.hasCode;
    };
    OrderStanding standing;
    standing.ready = esims.size() >= std::max(quantity, 1) &&
                     std::all_of(esims.cbegin(), esims.cend(), isAllocated);
    standing.esims = std::move(esims);
    return standing;
}

Call<OrderStanding> Ordering::fetchOrder(const VendorOrderId& id, int quantity)
{
    auto page = m_session->read<EsimPage>(
        {QString(esimQueryPath),
         {{u"orderNo"_s, id.text()}, {u"pager"_s, pager(1, orderPage)}},
         HttpLimits::read()},
        [account = m_session->account(), now = m_session->clock().now()](HttpReply reply) {
            return readEsimPage(std::move(reply), account, now);
        });
    return transform(std::move(page),
                     [id, quantity](Result<EsimPage> read) -> Result<OrderStanding> {
                         if (!read && read.error().vendorCode == notReadyCode)
                             return OrderStanding{};
                         if (!read)
                             return failure(std::move(read.error()));
                         read->esims.removeIf([&id](const Esim& esim) { return esim.order != id; });
                         return standingOf(std::move(read->esims), quantity);
                     });
}

QList<FoundOrder> ordersOf(const QList<Esim>& esims)
{
    QList<FoundOrder> orders;
    QHash<VendorOrderId, qsizetype> places;
    for (const Esim& esim : esims) {
        auto place = places.constFind(esim.order);
        if (place == places.constEnd()) {
            place = places.insert(esim.order, orders.size());
            orders.append({.id = esim.order,
                           .requestKey = esim.requestKey,
                           .offer = esim.offer,
                           .quantity = 0,
                           .at = esim.boughtAt,
                           .charged = {}});
        }
        ++orders[*place].quantity;
    }
    std::stable_sort(orders.begin(), orders.end(),
                     [](const FoundOrder& a, const FoundOrder& b) { return a.at > b.at; });
    return orders;
}

Call<QList<FoundOrder>> Ordering::fetchOrders(const OrderSearch& search)
{
    auto esims = std::make_shared<QList<Esim>>();
    auto walk = walkEsims(m_session, search.window,
                          [esims](QList<Esim> page, ListProgress) { esims->append(page); });
    return transform(std::move(walk), [esims](Result<ListEnd> end) -> Result<QList<FoundOrder>> {
        if (!end)
            return failure(std::move(end.error()));
        if (!end->complete) // an order that was cut off must not look absent
            return failure(ErrorKind::Protocol, u"the list of orders is not complete"_s);
        return ordersOf(*esims);
    });
}

} // namespace simstock::esimaccess
