// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/orderdesk.h"

namespace simstock::ordersheet {

// The figures of an order sheet, without any I/O.

/// The days that will be ordered: the chosen ones of a day plan, else the plan's.
int daysOf(const OrderDraft& draft, const Offer& offer);
/// What is wrong with the sheet itself (a sentence), empty when nothing.
QString problem(const OrderDraft& draft, const Offer& offer, const OrderingRules& rules);
/// Why the wallet does not allow it (a sentence with figures), empty when it does or is not known.
QString fundsProblem(const Money& total, const std::optional<Wallet>& wallet);
/// The intent without the bytes to send.
Intent toIntent(const QString& sheetToken, const OrderDraft& draft);

} // namespace simstock::ordersheet
