// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"
#include "models/domain/plankey.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace simstock {

/// A plan that a line of a price file may be about, and what a file says of it.
struct PricedPlan {
    PlanKey key;
    QString account;           ///< the account's label
    QString name;              ///< as a person reads it
    std::optional<Money> cost; ///< of the whole plan; per day of a day plan in the local book
    std::optional<std::int64_t> markupMicros; ///< percent in millionths
    std::optional<Money> finalPrice;
    std::optional<Money> customerPrice; ///< what customers pay now; never read
    std::optional<Money> floor;         ///< never read
};

/// One good line: a mark-up or a final price, never both.
struct PriceLine {
    PlanKey plan;
    int line = 0; ///< in the file, from 1
    std::optional<std::int64_t> markupMicros;
    std::optional<Money> finalPrice; ///< above zero, in the currency of the plan's cost
};

/// What a file wishes, before anything is done with it.
struct PriceFile {
    QList<PriceLine> lines;
    QStringList problems; ///< a sentence with the line's number for each bad line
    int left = 0;         ///< lines without any price
};

/// The cells of a file that can be read back: the columns of priceFileTitles().
QStringList priceFileTitles();
QStringList priceFileCells(const PricedPlan& plan);

/// Reads a file whose first line names its columns ("Plan id" or "Plan", "Mark-up %" and/or "Final
/// price", optionally "Account" and "Currency"; others are skipped). Where the separator is a
/// semicolon, numbers have a decimal comma. Rejected with a sentence when nothing of it can be
/// read. Thread-safe.
Result<PriceFile> readPriceFile(const QByteArray& content, const QList<PricedPlan>& plans);

} // namespace simstock
