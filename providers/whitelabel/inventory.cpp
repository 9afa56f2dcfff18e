// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/inventory.h"

#include "providers/whitelabel/ordering.h"
#include "providers/whitelabel/words.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

/// Orders whose eSIMs are asked for in one go; the hour has 1,000 calls for everything.
constexpr int maxDetails = 200;

/// The list of orders, then those that hold more than their row says. Owned by its Call.
class EsimWalk : public std::enable_shared_from_this<EsimWalk> {
public:
    EsimWalk(std::shared_ptr<Session> session, InventoryPort::OnEsims onEsims,
             Answer<ListEnd> answer)
        : m_session(std::move(session)), m_onEsims(std::move(onEsims)), m_answer(std::move(answer))
    {
    }
    void start(const TimeWindow& window)
    {
        m_list = listOrders(m_session, window);
        m_list.onDone([this](Result<OrderList> list) {
            if (!list)
                m_answer.finish(failure(std::move(list.error())));
            else
                take(std::move(*list));
        });
    }

private:
    void take(OrderList list)
    {
        const auto keep = shared_from_this(); // the taker may drop the call
        m_end.complete = list.complete;
        QList<Esim> esims;
        for (auto& row : list.rows) {
            if (!row.needsDetails)
                esims += row.esims;
            else if (m_left.size() < maxDetails)
                m_left.push_back(row.found.id);
            else
                m_end.complete = false;
        }
        deliver(std::move(esims));
        if (m_answer.isWanted())
            askNext();
    }
    void askNext()
    {
        if (m_left.empty()) {
            m_answer.finish(m_end);
            return;
        }
        const auto id = std::move(m_left.front());
        m_left.pop_front();
        m_order = askOrder(m_session, id);
        m_order.onDone([this](Result<OrderRow> row) {
            const auto keep = shared_from_this();
            const bool isOdd = !row && (row.error().kind == ErrorKind::NotFound ||
                                        row.error().kind == ErrorKind::Protocol);
            if (!row && !isOdd) {
                m_answer.finish(failure(std::move(row.error())));
                return;
            }
            if (row)
                deliver(std::move(row->esims));
            else
                m_end.complete = false; // one odd order must not lose the others
            if (m_answer.isWanted())
                askNext();
        });
    }
    void deliver(QList<Esim> esims)
    {
        m_end.items += esims.size();
        if (m_onEsims && !esims.isEmpty())
            m_onEsims(std::move(esims), {.items = m_end.items});
    }

    std::shared_ptr<Session> m_session;
    InventoryPort::OnEsims m_onEsims;
    Answer<ListEnd> m_answer;
    std::deque<VendorOrderId> m_left;
    ListEnd m_end;
    Call<OrderList> m_list;
    Call<OrderRow> m_order;
};

} // namespace

Call<ListEnd> Inventory::fetchEsims(const TimeWindow& window, OnEsims onEsims)
{
    Answer<ListEnd> answer;
    auto call = answer.call();
    auto walk = std::make_shared<EsimWalk>(m_session, std::move(onEsims), answer);
    answer.keep(walk);
    walk->start(window);
    return call;
}

Call<Esim> Inventory::fetchEsim(const Esim& known)
{
    if (known.iccid.isEmpty())
        return Call<Esim>::ready(failure(
            makeError(ErrorKind::NotFound,
                      Words::tr("The ICCID of this eSIM is not known. Refresh its order."), {})));
    auto profile = m_session->read<ProfileRead>(
        {.key = "profiles"_L1, .values = {{u"id"_s, known.iccid.text()}}},
        [known, now = m_session->clock().now()](HttpReply reply) {
            return readProfile(std::move(reply), known, now);
        });
    return transform(std::move(profile),
                     [session = m_session](Result<ProfileRead> read) -> Result<Esim> {
                         if (!read)
                             return failure(std::move(read.error()));
                         session->learned().profile(*read);
                         return std::move(read->esim);
                     });
}

} // namespace simstock::whitelabel
