// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/orderdesk.h"
#include "models/domain/pricelist.h"
#include "ui/widgets/reviewcolumn.h"

namespace simstock {

/// What an order costs and what is left then: the right column of the order sheet. Made anew for
/// every quote.
class OrderReview final : public ReviewColumn {
    Q_OBJECT
public:
    /// Without a quote the figures come from the catalogue and say so.
    OrderReview(const OrderDraft& draft, const std::optional<Quote>& quote, const PriceList& prices,
                const QDateTime& now, QWidget* parent = nullptr);

    /// The plan's words: "Japan · 5 GB · 30 days".
    static QString planWords(const OrderDraft& draft);

private:
    void addCost(const OrderDraft& draft, const Offer& offer, const std::optional<Money>& total);
    void addMargin(const OrderDraft& draft, const Offer& offer, const Money& total,
                   const PriceList& prices);
    void addBalance(const Quote& quote);
};

} // namespace simstock
