// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/adminports.h"
#include "models/ports/moneyports.h"

namespace simstock {

/// All of one thing that is kept at the vendor of one account, as it was read.
template <typename T>
struct KeptRows {
    AccountId account;
    QDateTime readAt; ///< UTC
    QList<T> rows;    ///< in the vendor's order
    bool operator==(const KeptRows&) const = default;
};

} // namespace simstock
