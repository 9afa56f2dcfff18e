// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/orderhunt.h"

#include "providers/troveana/esims.h"
#include "providers/troveana/ordering.h"
#include "providers/troveana/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr qsizetype mostToIdentify = 50; // orders of one window whose eSIMs are asked one by one

bool isStated(const OrderRow& order)
{
    return !order.offer.isEmpty() && order.quantity > 0;
}

Error cannotTell()
{
    return makeError(ErrorKind::Conflict,
                     Words::tr("Troveana lists an order of this time without saying what was "
                               "bought. Compare it in the vendor's own console."),
                     u"history/orders: an order without package and quantity"_s);
}

Call<QList<OrderRow>> readHistory(const Line& line, const TimeWindow& window)
{
    PagePlan<OrderRow> plan;
    plan.ask = [window](int page) {
        const QUrlQuery filter{{u"startDate"_s, toQueryTime(window.from)},
                               {u"endDate"_s, toQueryTime(window.to.addMSecs(999))}};
        return pageRequest(u"/history/orders"_s, filter, page, "orderRequestTime"_L1, "DESC"_L1);
    };
    plan.readRow = [account = line.account().id, now = line.clock().now()](
                       const json::Value& item) { return readOrder(item, account, now); };
    plan.keyOf = [](const OrderRow& order) { return order.id.text(); };
    auto orders = std::make_shared<QList<OrderRow>>();
    plan.onRows = [orders, window](const QList<OrderRow>& rows, ListProgress) {
        for (const auto& row : rows) {
            // Also where the vendor ignores the dates; they have no fractions of a second.
            const bool isInside = !row.at.isValid() || (row.at >= window.from.addSecs(-1) &&
                                                        row.at <= window.to.addSecs(1));
            if (isInside)
                orders->append(row);
        }
        return true;
    };
    return transform(walkPages(line, std::move(plan)),
                     [orders](const Result<ListEnd>& end) -> Result<QList<OrderRow>> {
                         if (!end)
                             return failure(end.error());
                         if (!end->complete) // an order that was cut off must not look absent
                             return failure(ErrorKind::Protocol,
                                            u"the list of orders is not complete"_s);
                         return *orders;
                     });
}

/// Asks for the eSIMs of one order after another. Owned by its Call.
class Hunt : public std::enable_shared_from_this<Hunt> {
public:
    Hunt(Line line, OrderSearch search, Answer<QList<FoundOrder>> answer)
        : m_line(std::move(line)), m_search(std::move(search)), m_answer(std::move(answer))
    {
    }
    void start()
    {
        m_history = readHistory(m_line, m_search.window);
        m_history.onDone([this](Result<QList<OrderRow>> orders) {
            if (!orders) {
                m_answer.finish(failure(std::move(orders.error())));
                return;
            }
            m_orders = std::move(*orders);
            // No need to know what it was: what failed bought nothing, and a day's own orders are
            // too many to be asked one by one.
            m_orders.removeIf([this](const OrderRow& order) {
                return !isStated(order) &&
                       (order.state == OrderState::Failed || m_search.known.contains(order.id));
            });
            identifyNext();
        });
    }

private:
    void identifyNext()
    {
        while (m_at < m_orders.size() && isStated(m_orders.at(m_at)))
            ++m_at;
        if (m_at == m_orders.size()) {
            finish();
            return;
        }
        if (m_orders.at(m_at).state != OrderState::Completed || ++m_asked > mostToIdentify) {
            m_answer.finish(failure(cannotTell()));
            return;
        }
        m_esims = esimsOfOrder(m_line, m_orders.at(m_at).id);
        m_esims.onDone([this](const Result<QList<Esim>>& esims) {
            if (esims)
                identify(*esims);
            else
                m_answer.finish(failure(esims.error()));
        });
    }

    void identify(const QList<Esim>& esims)
    {
        auto& order = m_orders[m_at];
        const bool isAllOurs = std::all_of(
            esims.cbegin(), esims.cend(), [&](const Esim& esim) { return esim.order == order.id; });
        if (isAllOurs && order.quantity == 0)
            order.quantity = static_cast<int>(esims.size());
        if (isAllOurs && order.offer.isEmpty() && !esims.isEmpty())
            order.offer = esims.constFirst().offer;
        if (isStated(order))
            identifyNext();
        else
            m_answer.finish(failure(cannotTell()));
    }

    void finish()
    {
        QList<FoundOrder> found;
        for (const auto& order : m_orders)
            found.append({.id = order.id,
                          .requestKey = {},
                          .offer = order.offer,
                          .quantity = order.quantity,
                          .at = order.at,
                          .charged = order.charged});
        std::stable_sort(found.begin(), found.end(),
                         [](const FoundOrder& a, const FoundOrder& b) { return a.at > b.at; });
        m_answer.finish(std::move(found));
    }

    Line m_line;
    OrderSearch m_search;
    Answer<QList<FoundOrder>> m_answer;
    Call<QList<OrderRow>> m_history;
    Call<QList<Esim>> m_esims;
    QList<OrderRow> m_orders;
    qsizetype m_at = 0;
    qsizetype m_asked = 0;
};

} // namespace

Call<QList<Esim>> esimsOfOrder(const Line& line, const VendorOrderId& order)
{
    auto rows = std::make_shared<QList<Esim>>();
    auto walk = walkEsims(line, {{u"trackingId"_s, order.text()}},
                          [rows, order](const QList<Esim>& page, ListProgress) {
                              rows->append(page);
                              // A stranger says that the filter is ignored: not the whole stock.
                              return std::all_of(page.cbegin(), page.cend(), [&](const Esim& row) {
                                  return row.order.isEmpty() || row.order == order;
                              });
                          });
    return transform(std::move(walk), [rows](const Result<ListEnd>& end) -> Result<QList<Esim>> {
        if (!end)
            return failure(end.error());
        return *rows;
    });
}

Call<QList<FoundOrder>> huntOrders(const Line& line, const OrderSearch& search)
{
    Answer<QList<FoundOrder>> answer;
    auto call = answer.call();
    auto hunt = std::make_shared<Hunt>(line, search, answer);
    answer.keep(hunt);
    hunt->start();
    return call;
}

} // namespace simstock::troveana
