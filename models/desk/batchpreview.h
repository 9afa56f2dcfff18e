// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batch.h"
#include "models/domain/batchlist.h"
#include "models/domain/plankey.h"
#include "models/ports/capabilities.h"

#include <QList>

#include <optional>

namespace simstock {

/// What one line of a list would buy: several rows where the vendor takes fewer eSIMs per order
/// than the line wants.
struct BatchLineCheck {
    BatchListLine line;
    QList<BatchRow> rows; ///< empty when there is a problem
    std::optional<Money>
        priceBefore;             ///< of one plan, set when the price changed since the catalogue
    std::optional<Money> price;  ///< of one plan
    std::optional<Money> agreed; ///< of the whole line, where it was agreed to once before
    bool priceIsFresh = false;   ///< read from the vendor just now
    QString problem;             ///< a sentence; empty = it can be bought
    /// What all of it costs; nothing when it buys nothing.
    [[nodiscard]] std::optional<Money> total() const;
    /// Whether it costs more (1) or less (-1) than was agreed, or than stood in the catalogue; 0
    /// also when it buys nothing.
    [[nodiscard]] int trend() const;
};

/// What a batch would take out of one account.
struct BatchTotal {
    AccountId account;
    int orders = 0;
    int esims = 0;
    Money total;
    std::optional<Wallet> wallet = {};
    std::optional<Money> left = {};
    QString problem = {}; ///< a sentence; empty = the account can pay for it
};

/// What a batch that stands still may still spend in one currency.
struct BatchLeft {
    BatchLimit limit; ///< as agreed to
    Money left;       ///< of the budget; never negative
};

/// What a list would buy, before anything is bought.
struct BatchPreview {
    QList<BatchLineCheck> lines; ///< in the list's order
    QList<BatchTotal> totals;    ///< one per account and currency
    QList<BatchLeft> left = {};  ///< of the rest of a batch: one per currency of its budget
    [[nodiscard]] QList<BatchRow> rows() const;
    [[nodiscard]] int problems() const; ///< lines that cannot be bought
};

} // namespace simstock
