// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/core/wallet.h"
#include "providers/sandbox/troveana/esim.h"
#include "providers/sandbox/troveana/offers.h"
#include "providers/sandbox/troveana/settings.h"

#include <QStringList>

#include <map>

namespace simstock::sandbox::troveana {

struct Order {
    QString trackingId;
    QString packageId;
    qint64 createdAt = 0;
    qint64 readyAt = 0;
    QString outcome; ///< the status from readyAt on
    QString forced;  ///< status that an admin set; empty: none
    QStringList iccids;
};

struct Message {
    QString iccid;
    qint64 sentAt = 0;
    QString outcome; ///< DELIVERED, FAILED, EXPIRED
};

/// The wallet with the time of its last movement. Micro-units of USD.
class Purse {
public:
    Purse(Ledger& ledger, const SandboxClock& clock, qint64 micros);

    [[nodiscard]] qint64 balance() const { return m_wallet.balance(); }
    [[nodiscard]] qint64 changedAt() const { return m_changedAt; }
    void set(qint64 micros);
    void restore(qint64 micros, qint64 changedAt);
    /// False, and nothing happens, when the balance is too low.
    [[nodiscard]] bool charge(qint64 micros, const QString& reason, const QString& reference);
    void refund(qint64 micros, const QString& reason, const QString& reference);

private:
    const SandboxClock& m_clock;
    Wallet m_wallet;
    qint64 m_changedAt;
};

/// The partner's side of the vendor: wallet, offers, orders, eSIMs, messages. Guarded by the
/// vendor's lock.
class Account {
public:
    explicit Account(const VendorContext& context);

    /// Built from the catalogue at the first use, which the core loads after construction.
    [[nodiscard]] Offers& offers();
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] const Derivation& derivation() const { return m_context.derivation; }
    [[nodiscard]] const SandboxClock& clock() const { return m_context.clock; }
    [[nodiscard]] QString partnerId() const;
    void changed() const { m_context.changed(); }

    [[nodiscard]] Purse& purse() { return m_purse; }

    /// "TRK-20260101-014"
    QString nextTrackingId();
    Order& addOrder(Order order);
    void addEsim(Esim esim);
    [[nodiscard]] Order* order(const QString& trackingId);
    [[nodiscard]] QString statusOf(const Order& order) const;
    /// In order of purchase.
    [[nodiscard]] const QStringList& trackingIds() const { return m_sequence; }
    /// Null when unknown or not allocated yet. Brought up to the present.
    [[nodiscard]] Esim* esim(const QString& iccid);
    /// The allocated ones, in order of purchase.
    [[nodiscard]] std::vector<const Esim*> esims();

    [[nodiscard]] std::map<QString, Message>& messages() { return m_messages; }

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

private:
    VendorContext m_context;
    Purse m_purse;
    Settings m_settings;
    std::unique_ptr<Offers> m_offers;
    std::map<QString, Order> m_orders;
    std::map<QString, Esim> m_esims;
    std::map<QString, Message> m_messages; // by trackingId
    QStringList m_sequence;
    qint64 m_counter = 0;
};

} // namespace simstock::sandbox::troveana
