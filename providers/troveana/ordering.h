// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"
#include "providers/troveana/orders.h"

namespace simstock::troveana {

/// Orders of one plan in any quantity (contract, sections 4, 5 and 13). They have no key: an
/// unknown outcome is looked up in the history and never sent again.
class Ordering final : public OrderingPort {
public:
    explicit Ordering(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] OrderingRules rules() const override;
    [[nodiscard]] Result<PreparedAct> prepareOrder(const OrderRequest& request) const override;
    /// The details, and once completed the vendor's rows of its eSIMs: the details name one of
    /// several only, and neither their state nor their volume.
    [[nodiscard]] Call<OrderStanding> fetchOrder(const VendorOrderId& id, int quantity) override;
    /// An order whose plan and quantity cannot be told, not even by its eSIMs, is an error: it must
    /// not look absent.
    [[nodiscard]] Call<QList<FoundOrder>> fetchOrders(const OrderSearch& search) override;

private:
    Line m_line;
};

/// The eSIMs of one order out of the list GET /esims gave for it. Rows of other orders (a vendor
/// that ignores the filter) are left out; codes of the details are kept.
QList<Esim> mergedEsims(const OrderRow& order, const QList<Esim>& listed, int quantity);

/// "2026-01-01T00:00:00Z"
QString toQueryTime(const QDateTime& time);

} // namespace simstock::troveana
