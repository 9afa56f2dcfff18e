// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QString>
#include <QStringView>

namespace simstock {

// ICCIDs and EIDs as people type and read them (product.md C.7). Both are text, never numbers.

/// Blanks, hyphens, invisible characters and the card's padding F go, digits of every script become
/// ASCII; anything else stays, so that isPlausible() refuses it.
Iccid normalisedIccid(QStringView typed);
/// 18 to 22 digits. The check digit is no reason to refuse: many real ones are wrong.
bool isPlausible(const Iccid& iccid);
/// Whether the last digit is the Luhn digit of the others: a hint on typed input, nothing more.
bool hasLuhnDigit(const Iccid& iccid);
/// "8985 2246 2800 0111 3119"; for the eye, copying gives text().
QString groupedIccid(const Iccid& iccid);
QString last4(const Iccid& iccid);
QString last6(const Iccid& iccid);

/// 32 digits whose remainder by 97 is 1 (ISO 7064 MOD 97-10, SGP.29).
bool isValidEid(QStringView eid);

} // namespace simstock
