// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/monthclose.h"

namespace simstock {

class Desk;

/// What the desk knows now, for closing a month on another thread.
MonthSource monthSource(const Desk& desk, const QDate& month, const QList<AccountId>& accounts);

} // namespace simstock
