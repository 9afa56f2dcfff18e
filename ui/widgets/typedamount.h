// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <optional>

namespace simstock {

/// What a person typed as an amount: the locale's or the plain form, no sign; nothing for anything
/// else. A separator of thousands counts only where it stands right: in German "1.234" is a
/// thousand and more, "99.50" the plain form, and "9.95,00" nothing.
std::optional<Money> typedAmount(const QString& text, Currency currency);
/// The form a person would type here, exact, with the currency's decimals at least: "18,30".
QString typedForm(const Money& amount);
/// The same with the currency's code before or after it ("EUR 50", "50 eur"); `usual` where none
/// was typed.
std::optional<Money> typedMoney(const QString& text, Currency usual);

} // namespace simstock
