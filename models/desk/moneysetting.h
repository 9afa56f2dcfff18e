// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <optional>

namespace simstock {

/// An amount as an account's settings keep it: "99.5 USD".
QString toSetting(const Money& amount);
/// Nothing for anything else.
std::optional<Money> moneyOfSetting(const QString& text);

} // namespace simstock
