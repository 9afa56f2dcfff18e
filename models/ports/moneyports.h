// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/intent.h"
#include "models/domain/ledger.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace simstock {

class TransactionsPort {
public:
    virtual ~TransactionsPort() = default;
    using OnTransactions = std::function<void(QList<Transaction>)>;
    /// Newest first, in pages, then the number of rows. account is set in every row.
    [[nodiscard]] virtual Call<qint64> fetchTransactions(const TransactionFilter& filter,
                                                         OnTransactions onTransactions) = 0;
};

/// What else the vendor says about the account's money.
class OverviewPort {
public:
    virtual ~OverviewPort() = default;
    [[nodiscard]] virtual Call<AccountOverview> fetchOverview() = 0;
};

/// What a vendor that resells has left at one of those it buys from. All words untrusted.
struct SupplierBalance {
    QString supplier;
    Money balance;
    QDateTime asOf; ///< the vendor's own time of the figure; invalid when not stated
    bool operator==(const SupplierBalance&) const = default;
};

/// Costs the vendor calls of its own: asked only when a person refreshes the wallet.
class SupplierBalancesPort {
public:
    virtual ~SupplierBalancesPort() = default;
    /// Of every supplier the vendor is known to have; empty where it does not tell.
    [[nodiscard]] virtual Call<QList<SupplierBalance>> fetchSupplierBalances() = 0;
};

struct PaymentRules {
    bool canPay = false;          ///< money can be added by a payment now
    bool needsDeposit = false;    ///< the first payment is a deposit
    QString reason;               ///< a sentence when neither
    std::optional<Money> minimum; ///< of what can be done now; inclusive
    std::optional<Money> maximum;
};

/// A payment a person approves in the browser. Nothing is taken before the capture.
struct PaymentOrder {
    QString id;
    Money amount;
    QUrl approvalPage; ///< https, or http on loopback; anything else is an error
    bool isDeposit = false;
};

/// How far a deposit or payment is, as the vendor says.
struct PaymentStanding {
    bool completed = false;
    QString word; ///< the vendor's, untrusted
    std::optional<Money> balance;
};

/// Adds money: create, approve in the browser, capture once through the journal.
class PaymentsPort {
public:
    virtual ~PaymentsPort() = default;
    [[nodiscard]] virtual Call<PaymentRules> fetchRules() = 0;
    /// Moves no money. Sent once; an unknown outcome is an error that says so (a second order that
    /// is never approved costs nothing).
    [[nodiscard]] virtual Call<PaymentOrder> createPayment(const Money& amount, bool isDeposit) = 0;
    /// PaymentCapture or DepositConfirm.
    [[nodiscard]] virtual Result<PreparedAct> prepareCapture(const PaymentOrder& order) const = 0;
    /// Of the deposit; for a payment, ask the wallet and the transactions.
    [[nodiscard]] virtual Call<PaymentStanding> fetchDeposit() = 0;
};

/// What customers of a reseller pay, kept at the vendor.
struct PriceOverride {
    OfferCode offer;
    QString planName; ///< untrusted; may be empty
    std::optional<Money> cost;
    std::optional<qint64> markupMicros; ///< percent in millionths; set = mark-up
    std::optional<Money> finalPrice;    ///< set = fixed price; never both
    bool operator==(const PriceOverride&) const = default;
};

class PricingPort {
public:
    virtual ~PricingPort() = default;
    [[nodiscard]] virtual Call<QList<PriceOverride>> fetchOverrides() = 0;
    /// PriceChange. Rejected when both or none of mark-up and final price are set.
    [[nodiscard]] virtual Result<PreparedAct> preparePrice(const PriceOverride& wish) const = 0;
};

} // namespace simstock
