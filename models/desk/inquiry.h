// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/capabilities.h"

#include <QStringList>

namespace simstock {

/// What the desk found out about an intent since the console was started.
struct Inquiry {
    QStringList findings;         ///< sentences
    QList<FoundOrder> candidates; ///< orders at the vendor that fit and nobody claimed
    int looks = 0;                ///< answered looks at the vendor
    QDateTime lastLook;           ///< UTC
};

} // namespace simstock
