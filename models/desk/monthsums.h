// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/monthclose.h"

namespace simstock {

/// From lines and questions: a sum for each account and currency, then for each environment and
/// currency.
QList<MonthSum> monthSums(const MonthClose& close);

} // namespace simstock
