// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace simstock {

/// One order of a batch, as a person agreed to it. Never changed afterwards.
struct BatchRow {
    AccountId account;
    OfferCode offer;
    QString planName;
    int quantity = 1;
    int days = 0; ///< of a day plan
    Money price;  ///< the whole order, as agreed
    QString customerName;
    QString customerEmail;
    QString customerPhone;
    QString note;
    bool operator==(const BatchRow&) const = default;
};

/// What a batch may cost in one currency, and what it has to leave in the wallets of that currency.
struct BatchLimit {
    Money most;    ///< over the whole batch
    Money reserve; ///< in each account, after each order
    bool operator==(const BatchLimit&) const = default;
};

/// Stored by number: append only.
enum class BatchStep { Started = 1, Paused, Resumed, CancelledRest, Finished };

/// Why a batch stands still. Stored by number: append only.
enum class BatchPause {
    None = 0,
    Person,   ///< pressed Pause
    Restart,  ///< the console was closed; nothing is sent by itself after that
    Unknown,  ///< the outcome of an order is not known
    Refusals, ///< two orders of an account in a row were refused or not sent
    Price,    ///< an order would cost more than agreed
    Budget,
    Reserve,
    Blocked ///< the desk forbids it; its sentence is in the detail
};

/// One line of a batch's history. Append-only.
struct BatchEvent {
    BatchStep step = BatchStep::Started;
    BatchPause pause = BatchPause::None;
    QDateTime at;     ///< wall time, UTC
    int row = -1;     ///< the row it is about, from 0
    QString sentence; ///< the desk's own, for a person; redacted
    bool operator==(const BatchEvent&) const = default;
};

/// Many orders agreed to at once (product.md b 5). What became of a row is written in the intents
/// only: a row's sheet token names its intent, so that no row is bought twice, whatever ends in
/// between.
struct Batch {
    BatchId id; ///< the token of the sheet it was made with: two clicks make one batch
    QString title;
    QDateTime createdAt; ///< wall time, UTC
    BatchId retryOf;     ///< the batch whose refused rows these are
    QList<BatchRow> rows;
    QList<BatchLimit> limits; ///< one per currency of the rows
    QList<BatchEvent> events; ///< begins with Started
    bool damaged = false;     ///< a checksum failed: shown, never run
    bool operator==(const Batch&) const = default;

    [[nodiscard]] bool isRunning() const;
    /// Nothing more will be bought.
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] const BatchLimit* limit(Currency currency) const;
    /// The sheet token of a row's order.
    [[nodiscard]] QString token(qsizetype row) const;
};

/// What the rows cost, one sum per currency in the order of their codes. A sum too large to be held
/// is the largest amount there is.
QList<Money> sumsOf(const QList<BatchRow>& rows);

/// True for the steps that may follow; nothing follows the end.
bool mayFollow(BatchStep from, BatchStep to);

} // namespace simstock
