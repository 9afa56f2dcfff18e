// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"

#include <QDateTime>

#include <optional>

namespace simstock {

/// Stored by number: append only.
enum class BillingMode { Unknown = 0, Prepaid, Postpaid };

/// What an account can spend, as last read.
struct Wallet {
    AccountId account;
    Money balance;
    std::optional<Money> creditLimit;
    std::optional<Money> available; ///< balance plus credit where the vendor has credit
    BillingMode billing = BillingMode::Unknown;
    std::optional<Money> owed;    ///< used of the credit and not paid yet, as the vendor says
    std::optional<Money> lowMark; ///< the vendor's own mark below which it warns
    QDateTime vendorTime;         ///< invalid when the vendor states none
    QDateTime readAt;
    bool operator==(const Wallet&) const = default;

    [[nodiscard]] Money spendable() const { return available.value_or(balance); }
};

} // namespace simstock
