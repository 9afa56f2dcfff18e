// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"

namespace simstock::troveana {

/// The rows GET /esims has for one order; may hold others where the filter is ignored.
Call<QList<Esim>> esimsOfOrder(const Line& line, const VendorOrderId& order);

/// The orders of a window out of GET /history/orders, newest first. Where a row does not say what
/// was bought, its eSIMs are asked, unless it is known already.
Call<QList<FoundOrder>> huntOrders(const Line& line, const OrderSearch& search);

} // namespace simstock::troveana
