// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace simstock {

/// Stored by number: append only.
enum class TransactionKind { Unknown = 0, TopUp, Order, Refund, Adjustment };
enum class TransactionStatus { Unknown = 0, Pending, Completed, Failed };

/// One movement of money as the vendor booked it.
struct Transaction {
    AccountId account;
    QString id; ///< the vendor's; unique within the account
    TransactionKind kind = TransactionKind::Unknown;
    TransactionStatus status = TransactionStatus::Unknown;
    QString vendorWords; ///< kind and status verbatim, e.g. "order / completed"; untrusted
    Money amount;        ///< negative = out of the account
    std::optional<Money> balanceAfter;
    QString reference;   ///< an order or payment of the vendor; may be empty
    QString description; ///< untrusted
    QDateTime at;        ///< UTC
    bool operator==(const Transaction&) const = default;
};

struct TransactionFilter {
    std::optional<TransactionKind> kind;
    std::optional<TransactionStatus> status;
    QString search;
    QDateTime from; ///< UTC; invalid = open
    QDateTime to;
};

struct Invoice {
    QString number; ///< untrusted, as all texts here
    Money amount;
    QDateTime due; ///< invalid when not stated
    QString status;
    bool operator==(const Invoice&) const = default;
};

struct AccountOverview {
    QList<Invoice> pendingInvoices;
    QDateTime readAt;
    bool operator==(const AccountOverview&) const = default;
};

} // namespace simstock
