// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/whitelabel/orders.h"

#include <QHash>
#include <QSet>

namespace simstock::whitelabel {

/// What answers say in passing and other calls want. Of one session, never stored; for the GUI
/// thread only.
class Learned {
public:
    /// Which provider a plan is of, as read from the catalogue and orders.
    void plan(const OfferCode& offer, const QString& provider);
    void order(const OrderRow& row);
    void profile(const ProfileRead& read);

    /// Empty when not known; of an unknown plan the only provider there is, when there is one.
    [[nodiscard]] QString providerOf(const OfferCode& offer) const;
    [[nodiscard]] QString providerOf(const VendorEsimId& esim) const;
    [[nodiscard]] QStringList providers() const;
    /// The provider's own number of an eSIM; empty when not known.
    [[nodiscard]] QString tranNoOf(const VendorEsimId& esim) const;
    [[nodiscard]] bool knowsTranNos() const;
    /// How many eSIMs an order has; nothing when not known.
    [[nodiscard]] std::optional<int> sizeOf(const VendorOrderId& order) const;

    /// False when the vendor has no usage of several eSIMs at once.
    bool checksUsage = true;
    /// Which of the guesses at the plans of a region was the right one.
    int regionForm = 0;

private:
    struct Facts {
        QString tranNo;
        QString provider;
        OfferCode offer;
    };
    QHash<OfferCode, QString> m_plans;
    QSet<QString> m_providers;
    QHash<VendorEsimId, Facts> m_esims;
    QHash<VendorOrderId, int> m_sizes;
};

} // namespace simstock::whitelabel
