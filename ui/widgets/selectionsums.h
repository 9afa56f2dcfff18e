// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace simstock {

class TableView;

/// What the selected rows come to: "12 selected · Cost USD 48.20 + EUR 3.00 · Left 12.5 GB".
/// Amounts are added per currency and in whole micro-units; only columns that are shown count.
/// Empty for less than two rows; of very many rows only their number.
QString selectionSums(const TableView& table);

} // namespace simstock
