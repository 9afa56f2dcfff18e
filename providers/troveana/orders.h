// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/domain/offer.h"
#include "providers/http/httpclient.h"
#include "providers/json/fields.h"

namespace simstock::troveana {

/// How an order stands; words nobody has described are still Preparing.
enum class OrderState { Preparing, Completed, Failed };
OrderState orderStateOf(QStringView word);

/// An order as the details and the history show it. What was bought is not documented in either.
struct OrderRow {
    VendorOrderId id;
    QString word; ///< the vendor's, untrusted
    OrderState state = OrderState::Preparing;
    QDateTime at;
    OfferCode offer;  ///< empty = not stated
    int quantity = 0; ///< 0 = not stated
    std::optional<Money> charged;
    QList<Esim> esims; ///< named in the answer, secrets included; maybe not all
};

/// result may be missing, an object, an array, an object with an array, or its members may stand
/// beside the status. Required: trackingId.
Result<OrderRow> readOrder(const json::Value& item, const AccountId& account, const QDateTime& now);

/// POST /orders/details.
Result<OrderRow> readDetails(HttpReply reply, const AccountId& account, const QDateTime& now);

} // namespace simstock::troveana
