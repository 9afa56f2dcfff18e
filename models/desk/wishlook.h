// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/intentbook.h"
#include "models/desk/reconciler.h"

namespace simstock::wishlook {

// What became of a change whose outcome nobody knows, when the vendor can be asked what it has now.
// The wish stands in the intent as the person saw it: the address of a webhook in planName, a price
// as wishText() in note.

/// A price or mark-up in stable words, "USD 12.99" or "35 %"; empty when neither or both are set.
QString wishText(const PriceOverride& wish);

/// settleTime: after which what the vendor has now is believed.
Call<Verdict> address(WebhookAdminPort& port, const IntentRecord& record, milliseconds sinceSent,
                      milliseconds settleTime);
Call<Verdict> price(PricingPort& port, const IntentRecord& record, milliseconds sinceSent,
                    milliseconds settleTime);

} // namespace simstock::wishlook
