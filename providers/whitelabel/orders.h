// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/ports/capabilities.h"
#include "providers/whitelabel/looserow.h"

#include <QHash>

namespace simstock::whitelabel {

/// The vendor names an eSIM by its ICCID, and ICCIDs are used again: ours is both, "ICCID@order".
VendorEsimId toEsimId(const Iccid& iccid, const VendorOrderId& order);
struct EsimName {
    Iccid iccid;
    VendorOrderId order;
};
EsimName fromEsimId(const VendorEsimId& id);

/// An order with what it says of its eSIMs.
struct OrderRow {
    FoundOrder found;
    QString word;                         ///< the vendor's, untrusted
    QString provider;                     ///< of the plan; may be empty
    QList<Esim> esims;                    ///< those that have an ICCID; secrets included
    QHash<VendorEsimId, QString> tranNos; ///< the provider's own numbers of them, where given
    int size = 0;                         ///< eSIMs of the order; 0 = the row does not say
    bool needsDetails = false;            ///< there may be more eSIMs than this row names
};

/// A row of the list of orders; nothing without an id.
std::optional<OrderRow> readOrderRow(const json::Value& item, const AccountId& account,
                                     const QDateTime& now);

/// What GET /orders/{id} comes to.
struct OrderRead {
    OrderRow row;
    QString redirectTo; ///< not empty: HTTP 307, ask for this order instead
};
Result<OrderRead> readOrder(HttpReply reply, const AccountId& account, const QDateTime& now);

/// An order that was read, as the desk asks for it.
OrderStanding standingOf(const OrderRow& row, int quantity);

/// GET /profiles/{id}: known with what the answer says of this ICCID. NotFound when it names others
/// only.
struct ProfileRead {
    Esim esim;
    QString tranNo; ///< the provider's own number of it; may be empty
};
Result<ProfileRead> readProfile(HttpReply reply, const Esim& known, const QDateTime& now);

} // namespace simstock::whitelabel
