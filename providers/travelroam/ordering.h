// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// Orders of one eSIM each and what was assigned to them (contract, sections 3 and 4).
class Ordering final : public OrderingPort {
public:
    explicit Ordering(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    [[nodiscard]] OrderingRules rules() const override;
    [[nodiscard]] Result<PreparedAct> prepareOrder(const OrderRequest& request) const override;
    [[nodiscard]] Call<OrderStanding> fetchOrder(const VendorOrderId& id, int quantity) override;
    /// Rejected: the vendor has no list of orders, and an empty one would look like a proof.
    [[nodiscard]] Call<QList<FoundOrder>> fetchOrders(const OrderSearch& search) override;

private:
    std::shared_ptr<Line> m_line;
};

/// {bundleName, orderType} of a plan: COUNTRY for one country, else REGION unless the account says
/// otherwise.
QJsonObject orderBody(const Line& line, const Offer& offer);

/// How an order stands, from the answer to its assignments. Everything that can mean "not ready
/// yet" is no error.
Result<OrderStanding> readStanding(HttpReply reply, const AccountId& account,
                                   const VendorOrderId& order, const QDateTime& now);

} // namespace simstock::travelroam
