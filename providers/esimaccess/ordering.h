// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

/// Orders and their allocation (contract, sections 2 and 3).
class Ordering final : public OrderingPort {
public:
    explicit Ordering(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] OrderingRules rules() const override;
    [[nodiscard]] Result<PreparedAct> prepareOrder(const OrderRequest& request) const override;
    [[nodiscard]] Call<OrderStanding> fetchOrder(const VendorOrderId& id, int quantity) override;
    [[nodiscard]] Call<QList<FoundOrder>> fetchOrders(const OrderSearch& search) override;

private:
    std::shared_ptr<Session> m_session;
};

/// How an order stands, from its eSIMs as read.
OrderStanding standingOf(QList<Esim> esims, int quantity);

/// eSIMs put together to the orders that made them, newest first.
QList<FoundOrder> ordersOf(const QList<Esim>& esims);

} // namespace simstock::esimaccess
