// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/batchdesk.h"
#include "models/items/tone.h"

#include <QLocale>

/// The words of batches; one place for their list, their window and the status bar.
namespace simstock::batchtext {

/// "Running", "Standing still", "Finished", ...
QString stateText(const Batch& batch);
Tone toneOf(const Batch& batch, const BatchCount& count);
/// It stopped by itself, and nothing goes on before a person looked.
bool wantsPerson(const Batch& batch);
/// The word of a row: that of its order, "Waiting" before there is one.
QString rowText(OrderWord word);
/// "12 of 40 orders bought, 1 refused".
QString countText(const BatchCount& count, const QLocale& locale);
/// "USD 54.60 of 182.00 spent"; one part per currency.
QString spentText(const Batch& batch, const BatchCount& count, const QLocale& locale);
/// "Hotel Bellevue, row 7" for the order that was made with this sheet token; empty for any other.
QString placeText(const BatchDesk& batches, const QString& sheetToken, const QLocale& locale);

} // namespace simstock::batchtext
