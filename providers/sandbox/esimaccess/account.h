// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/esim.h"
#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/core/wallet.h"
#include "providers/sandbox/esimaccess/fields.h"
#include "providers/sandbox/esimaccess/offers.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace simstock::sandbox::esimaccess {

struct Order {
    QString orderNo;
    QString transactionId;
    qint64 createdAt = 0;
    qint64 readyAt = 0;
    QStringList tranNos;
};

/// What the contract leaves open or what a test wants otherwise.
struct Settings {
    int chargePermille = 1000;     ///< of the listed price; a live report saw less than 1000
    bool duplicateIsError = false; ///< a repeated transactionId answers 310402
    bool refundTopUps = false;     ///< cancel also pays back top-ups
    milliseconds allocationDelay{0};
};

/// The merchant's side of the vendor: wallet, offers, orders, eSIMs. Guarded by the vendor's lock.
class Account {
public:
    explicit Account(const VendorContext& context);

    /// Built from the catalogue at the first use, which the core loads after construction.
    [[nodiscard]] Offers& offers();
    [[nodiscard]] Wallet& wallet() { return m_wallet; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] const Derivation& derivation() const { return m_context.derivation; }
    [[nodiscard]] const SandboxClock& clock() const { return m_context.clock; }
    [[nodiscard]] QString& webhook() { return m_webhook; }
    void changed() const { m_context.changed(); }

    /// Order numbers and eSIM numbers come from one counter and never match each other.
    QString nextNumber();
    Order& addOrder(Order order);
    Esim& addEsim(Esim esim);
    [[nodiscard]] const Order* orderByTransaction(const QString& transactionId) const;
    [[nodiscard]] const Order* order(const QString& orderNo) const;
    /// All, in order of purchase.
    [[nodiscard]] const std::vector<QString>& tranNos() const { return m_sequence; }

    /// Null when unknown. Brought up to the present.
    [[nodiscard]] Esim* esim(const QString& tranNo);
    /// The latest eSIM with that ICCID.
    [[nodiscard]] Esim* esimByIccid(const QString& iccid);
    /// By `esimTranNo`, else by `iccid`; refuses (000105, 310403) into fields.
    [[nodiscard]] Esim* esimOf(Fields& fields);

    struct TopUpRecord {
        QString esimTranNo;
        QString topUpTranNo;
    };
    [[nodiscard]] QHash<QString, TopUpRecord>& topUps() { return m_topUps; }

    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

private:
    VendorContext m_context;
    Wallet m_wallet;
    Settings m_settings;
    std::unique_ptr<Offers> m_offers;
    std::map<QString, Order> m_orders;
    std::map<QString, Esim> m_esims;
    std::vector<QString> m_sequence;
    QHash<QString, QString> m_orderByTransaction;
    QHash<QString, QString> m_tranNoByIccid;
    QHash<QString, TopUpRecord> m_topUps; // by transactionId
    QString m_webhook;
    qint64 m_counter = 0;
};

} // namespace simstock::sandbox::esimaccess
