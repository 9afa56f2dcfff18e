// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/whitelabel/orders.h"
#include "providers/whitelabel/pages.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// The orders of a window, newest pages first, each with what its row says. complete is false when
/// a bound cut the list.
struct OrderList {
    QList<OrderRow> rows;
    bool complete = true;
};
Call<OrderList> listOrders(const std::shared_ptr<Session>& session, const TimeWindow& window);

/// One order, asked once more where the vendor names another record (HTTP 307).
Call<OrderRow> askOrder(const std::shared_ptr<Session>& session, const VendorOrderId& id);

/// Orders (contract, section 5).
class Ordering final : public OrderingPort, public OrderEditPort {
public:
    explicit Ordering(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] OrderingRules rules() const override;
    [[nodiscard]] Result<PreparedAct> prepareOrder(const OrderRequest& request) const override;
    [[nodiscard]] Call<OrderStanding> fetchOrder(const VendorOrderId& id, int quantity) override;
    [[nodiscard]] Call<QList<FoundOrder>> fetchOrders(const OrderSearch& search) override;
    [[nodiscard]] Call<bool> setCustomer(const VendorOrderId& order, const QString& name,
                                         const QString& email) override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::whitelabel
