// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

namespace simstock {

/// Under which codes stand that were bought elsewhere and imported: an account of nobody, in no
/// file of accounts, with no vendor behind it. Nothing can be read, bought or changed there.
inline AccountId ownStockAccount()
{
    return AccountId(QStringLiteral("own-stock"));
}

} // namespace simstock
