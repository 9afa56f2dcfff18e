// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/batchpreview.h"

namespace simstock {

class AccountBook;

/// Rows of a batch as the lines of a list, in the order given; a line's number is its row's.
QList<BatchListLine> batchLines(const Batch& batch, const QList<qsizetype>& rows,
                                const AccountBook& accounts);
/// What was agreed for each of these rows.
QList<Money> agreedPrices(const Batch& batch, const QList<qsizetype>& rows);
/// What is left of each budget. spent: one per currency, as the batch's count says.
QList<BatchLeft> leftOf(const Batch& batch, const QList<Money>& spent);
/// Why a batch stands still, for a person; empty unless it is paused.
QString pauseSentence(const Batch& batch);

} // namespace simstock
