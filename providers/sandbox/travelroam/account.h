// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/core/wallet.h"
#include "providers/sandbox/travelroam/esim.h"
#include "providers/sandbox/travelroam/offers.h"
#include "providers/sandbox/travelroam/settings.h"

#include <map>

namespace simstock::sandbox::travelroam {

struct Order {
    QString reference;
    QString number; ///< of the eSIM
    qint64 readyAt = 0;
};

/// What a test may ask about how the client behaved.
struct Figures {
    qint64 purchaseRequests = 0;     ///< let in by the keys, whatever came of them
    qint64 purchases = 0;            ///< paid
    qint64 refusedForPace = 0;       ///< purchases that came too early
    qint64 smallestPurchaseGap = -1; ///< ms on the wire between two purchase requests; -1: no two
    qint64 mostCountries = 0;        ///< in one catalogue request
    qint64 catalogueRequests = 0;
    qint64 usageRequests = 0;
    qint64 balanceRequests = 0;

    [[nodiscard]] QJsonObject toJson() const;
};

/// The organisation's side of the vendor: wallet, offers, orders, eSIMs. Guarded by the vendor's
/// lock.
class Account {
public:
    explicit Account(const VendorContext& context);

    /// Built from the catalogue at the first use, which the core loads after construction.
    [[nodiscard]] Offers& offers();
    [[nodiscard]] Wallet& wallet() { return m_wallet; } ///< micro-units
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] Figures& figures() { return m_figures; }
    [[nodiscard]] const Derivation& derivation() const { return m_context.derivation; }
    [[nodiscard]] const SandboxClock& clock() const { return m_context.clock; }
    void changed() const { m_context.changed(); }

    /// Counts a purchase request. False when it comes too soon after the last paid one.
    bool admitPurchase();
    /// Keeps an order that was paid just now, under a new reference. An empty number is a new eSIM,
    /// else a top-up of that one.
    const Order& addOrder(const QString& number, const Bundle& bundle);
    /// For the next order; the same until it is added.
    [[nodiscard]] QString nextReference() const;

    [[nodiscard]] const Order* order(const QString& reference) const;
    /// Null when unknown or revoked. Brought up to the present.
    [[nodiscard]] Esim* esim(const QString& number);
    [[nodiscard]] Esim* esimByIccid(const QString& iccid);
    /// All, also revoked ones, in order of purchase.
    [[nodiscard]] std::vector<Esim*> esims();

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

private:
    Esim& newEsim(const Bundle& bundle, qint64 readyAt);
    Esim& keep(Esim esim);

    VendorContext m_context;
    Wallet m_wallet;
    Settings m_settings;
    Figures m_figures;
    std::unique_ptr<Offers> m_offers;
    std::map<QString, Order> m_orders; // by reference
    std::map<QString, Esim> m_esims;   // by number, which grows
    QHash<QString, QString> m_numberByIccid;
    qint64 m_counter = 0;
    qint64 m_lastRequest = -1;  // wire ms of the last purchase request, -1: none
    qint64 m_lastPurchase = -1; // of the last paid one
};

} // namespace simstock::sandbox::travelroam
