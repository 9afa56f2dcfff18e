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

/// What the journal keeps of a price change: the wish and what was before it (empty = no price of
/// its own, nothing = not known).
QString noteText(const QString& wish, const std::optional<QString>& earlier);
/// A price as wishText() writes it; Money or millionths of a percent. Nothing for anything else.
std::optional<PriceOverride> readWish(const QString& text);
/// The parts of noteText().
QString wishOf(const QString& note);
std::optional<QString> earlierOf(const QString& note);

/// settleTime: after which what the vendor has now is believed.
Call<Verdict> address(WebhookAdminPort& port, const IntentRecord& record, milliseconds sinceSent,
                      milliseconds settleTime);
Call<Verdict> price(PricingPort& port, const IntentRecord& record, milliseconds sinceSent,
                    milliseconds settleTime);

} // namespace simstock::wishlook
