// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"

#include <QString>

namespace simstock::acttext {

/// Translated, e.g. "Buy", "Suspend".
QString verb(ActKind kind);
/// The verb with what it is about, e.g. "Buy: Japan 5 GB 30 days". Vendor text made harmless.
QString subject(const Intent& intent);
/// The sentence for the activity list once the outcome is known.
QString outcome(const Intent& intent, const ActAnswer& answer);
/// True for acts that may cost money; the others only change an eSIM.
bool spends(ActKind kind);
/// Short stable English words for the journal's trail.
QString cause(const ActAnswer& answer);

/// What a person types to confirm a hard decision about it: the plan's code where that can be
/// typed, else the last four of the eSIM's number, else of the intent's own.
QString challenge(const Intent& intent);

} // namespace simstock::acttext
