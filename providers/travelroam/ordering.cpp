// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/ordering.h"

#include "providers/travelroam/esims.h"
#include "providers/travelroam/replies.h"
#include "providers/travelroam/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

/// Middle of the documented 5 to 10 s between two purchases.
constexpr milliseconds purchaseGap{7'000};

/// The keys are wrong, or the question is: waiting does not help. 429 says itself when to come
/// back.
bool isFault(int status)
{
    return status == 401 || status == 403 || status == 422 || status == 429 ||
           (status >= 500 && status != 503) || (status >= 300 && status < 400);
}

} // namespace

OrderingRules Ordering::rules() const
{
    OrderingRules rules;
    rules.maxQuantity = 1;
    rules.settleTime = std::chrono::minutes(10);
    rules.gapBetweenPurchases = purchaseGap;
    rules.listsOrders = false;
    return rules;
}

QJsonObject orderBody(const Line& line, const Offer& offer)
{
    const bool isCountry = offer.countries.size() == 1 || line.ordersRegionsAsCountry();
    return {{u"bundleName"_s, offer.code.text()},
            {u"orderType"_s, isCountry ? u"COUNTRY"_s : u"REGION"_s}};
}

Result<PreparedAct> Ordering::prepareOrder(const OrderRequest& request) const
{
    const auto cannot = [](const QString& sentence) {
        return failure(makeError(ErrorKind::Rejected, sentence, {}));
    };
    if (request.quantity != 1)
        return cannot(Words::tr("Travel Roam sells one eSIM per order. Nothing was sent."));
    if (request.offer.code.isEmpty())
        return cannot(Words::tr("The plan has no name at Travel Roam. Refresh the catalogue."));
    return m_line->prepare(ActKind::Order, endpoint::orders, orderBody(*m_line, request.offer));
}

Result<OrderStanding> readStanding(HttpReply reply, const AccountId& account,
                                   const VendorOrderId& order, const QDateTime& now)
{
    if (isFault(reply.status))
        return failure(replyError(reply));
    if (reply.status >= 400)
        return OrderStanding{};
    auto esims = readAssignments(std::move(reply), account, now);
    if (!esims)
        return failure(std::move(esims.error()));
    OrderStanding standing;
    standing.esims = std::move(*esims);
    for (auto& esim : standing.esims) {
        esim.order = order;
        if (!esim.hasCode && esim.state != EsimState::Ended)
            esim.state = EsimState::BeingPrepared;
        else if (esim.vendorStates.isEmpty()) // assigned with a code, as CSV shows it
            esim.state = EsimState::ReadyToInstall;
    }
    standing.ready =
        !standing.esims.isEmpty() && std::all_of(standing.esims.cbegin(), standing.esims.cend(),
                                                 [](const Esim& esim) { return esim.hasCode; });
    return standing;
}

Call<OrderStanding> Ordering::fetchOrder(const VendorOrderId& id, int quantity)
{
    Q_UNUSED(quantity) // always one
    auto standing = m_line->read<OrderStanding>(
        m_line->request(endpoint::assignments, {{u"orderReference"_s, id.text()}}),
        [account = m_line->account(), now = m_line->clock().now(), id](HttpReply reply) {
            return readStanding(std::move(reply), account, id, now);
        });
    return transform(std::move(standing), [](Result<OrderStanding> read) -> Result<OrderStanding> {
        if (!read && read.error().httpStatus == 503)
            return OrderStanding{};
        return read;
    });
}

Call<QList<FoundOrder>> Ordering::fetchOrders(const OrderSearch& search)
{
    Q_UNUSED(search)
    return Call<QList<FoundOrder>>::ready(failure(makeError(
        ErrorKind::Rejected,
        Words::tr("Travel Roam has no list of orders. Compare the balance before and after, or "
                  "look in the vendor's web portal."),
        {})));
}

} // namespace simstock::travelroam
