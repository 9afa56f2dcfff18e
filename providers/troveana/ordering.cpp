// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/ordering.h"

#include "providers/troveana/esims.h"
#include "providers/troveana/orderhunt.h"
#include "providers/troveana/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr int maxQuantity = 100; // not stated: what one page of eSIMs shows
constexpr milliseconds settleTime{120'000};

Error cannotOrder(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, {});
}

OrderStanding standingOf(const OrderRow& order, QList<Esim> esims, int quantity)
{
    OrderStanding standing;
    standing.ready = order.state == OrderState::Completed && esims.size() >= std::max(quantity, 1);
    standing.failed = order.state == OrderState::Failed;
    standing.detail = order.word;
    standing.esims = std::move(esims);
    return standing;
}

HttpRequest detailsRequest(const VendorOrderId& id)
{
    HttpRequest request;
    request.method = "POST";
    request.path = u"/orders/details"_s;
    request.body = toBody({{u"trackingId"_s, id.text()}});
    return request;
}

} // namespace

QString toQueryTime(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

QList<Esim> mergedEsims(const OrderRow& order, const QList<Esim>& listed, int quantity)
{
    const auto named = [&](const Esim& row) {
        return std::find_if(order.esims.cbegin(), order.esims.cend(),
                            [&](const Esim& one) { return one.iccid == row.iccid; });
    };
    // Rows that do not say their order are believed only when there are no more of them than were
    // bought: else the filter was ignored.
    const auto unstated = std::count_if(listed.cbegin(), listed.cend(),
                                        [](const Esim& row) { return row.order.isEmpty(); });
    const bool isFiltered = unstated <= std::max(quantity, 1);
    QList<Esim> merged;
    for (Esim row : listed) {
        const auto known = named(row);
        const bool isNamed = known != order.esims.cend();
        if (row.order.isEmpty() ? !isFiltered && !isNamed : row.order != order.id)
            continue;
        row.order = order.id;
        row.key.id = esimId(row.iccid, order.id);
        if (isNamed && !row.hasCode) {
            row.secrets = known->secrets;
            row.hasCode = known->hasCode;
        }
        merged.append(std::move(row));
    }
    for (const Esim& one : order.esims) {
        const bool isThere = std::any_of(merged.cbegin(), merged.cend(),
                                         [&](const Esim& row) { return row.iccid == one.iccid; });
        if (!isThere)
            merged.append(one);
    }
    return merged;
}

OrderingRules Ordering::rules() const
{
    OrderingRules rules;
    rules.maxQuantity = maxQuantity;
    rules.settleTime = settleTime;
    return rules;
}

Result<PreparedAct> Ordering::prepareOrder(const OrderRequest& request) const
{
    if (request.quantity < 1 || request.quantity > maxQuantity)
        return failure(cannotOrder(
            Words::tr("An order can have 1 to %1 eSIMs. Nothing was sent.").arg(maxQuantity)));
    if (request.offer.code.isEmpty())
        return failure(cannotOrder(Words::tr("The plan has no code. Refresh the catalogue.")));
    if (request.offer.isDayPlan())
        return failure(
            cannotOrder(Words::tr("Troveana has no plans with days to choose. Nothing was sent.")));
    return PreparedAct{
        .kind = ActKind::Order,
        .method = "POST",
        .path = u"/orders"_s,
        .body = toBody({{u"item"_s, request.offer.code.text()}, {u"quantity"_s, request.quantity}}),
        .idempotencyKey = {}};
}

Call<OrderStanding> Ordering::fetchOrder(const VendorOrderId& id, int quantity)
{
    auto details = m_line.read<OrderRow>(
        detailsRequest(id),
        [account = m_line.account().id, now = m_line.clock().now(),
         id](HttpReply reply) -> Result<OrderRow> {
            auto order = readDetails(std::move(reply), account, now);
            if (order && order->id != id)
                return failure(ErrorKind::Protocol,
                               u"Range: data.trackingId: the answer to another request"_s);
            return order;
        });
    return chain(std::move(details), [line = m_line, quantity](const OrderRow& order) {
        if (order.state != OrderState::Completed)
            return Call<OrderStanding>::ready(standingOf(order, order.esims, quantity));
        return transform(
            esimsOfOrder(line, order.id),
            [order, quantity](Result<QList<Esim>> listed) -> Result<OrderStanding> {
                const bool isEnough = order.esims.size() >= std::max(quantity, 1);
                if (!listed && !isEnough)
                    return failure(std::move(listed.error()));
                return standingOf(
                    order, mergedEsims(order, listed.value_or(QList<Esim>()), quantity), quantity);
            });
    });
}

Call<QList<FoundOrder>> Ordering::fetchOrders(const OrderSearch& search)
{
    return huntOrders(m_line, search);
}

} // namespace simstock::troveana
