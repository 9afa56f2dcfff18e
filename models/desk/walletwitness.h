// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/reconciler.h"
#include "models/domain/wallet.h"

namespace simstock {

/// What the wallet says about an order at a vendor that keeps no list of orders: the balance now
/// against the one before, less what the desk itself spent since. A difference that fits is never
/// proof enough to adopt anything; an unchanged balance after the settle time speaks against it.
/// records: everything the journal holds; only those of the same account count.
Verdict judgeByWallet(const IntentRecord& record, const QList<IntentRecord>& records,
                      const Wallet& now, milliseconds sinceSent, milliseconds settleTime);

} // namespace simstock
