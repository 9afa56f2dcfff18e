// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QString>

#include <compare>
#include <optional>

namespace simstock {

/// How a selling price follows from a cost: "cost*1.35", "(cost + 0.50) * 1.2 -> .99",
/// "cost + 35%". Numbers, cost, + - *, parentheses and percent; then optionally an arrow and an
/// ending to which the price is raised. A formula is linear in the cost and computed exactly: the
/// only rounding is the last one, half to even, to a micro-unit.
class PriceFormula {
public:
    /// Rejected with a sentence that says where the text cannot be read. A percentage after + or -
    /// is one of what stands before it; elsewhere it is a hundredth.
    static Result<PriceFormula> parse(const QString& text);

    /// The price for a cost. Rejected when it is not above zero, when it does not fit, or when the
    /// currency has no hundredths but the formula has an ending.
    [[nodiscard]] Result<Money> apply(const Money& cost) const;
    /// Hundredths the price ends on, 0 to 99; nothing when it is not raised.
    [[nodiscard]] std::optional<int> ending() const { return m_ending; }

    /// The smallest price not below `price` that ends on these hundredths.
    static Result<Money> raised(const Money& price, int ending);

    __extension__ using Wide = __int128;
    /// factor × cost + addend, both in units of 10^-12.
    struct Linear {
        Wide factor = 0;
        Wide addend = 0;
    };

private:
    Linear m_linear;
    std::optional<int> m_ending;
};

/// The share of the price that is left after the cost, in millionths of a percent; nothing when the
/// price is not above zero or the currencies differ.
std::optional<std::int64_t> marginMicros(const Money& cost, const Money& price);

/// cost raised by a mark-up given in millionths of a percent, rounded half to even.
Result<Money> markedUp(const Money& cost, std::int64_t markupMicros);

/// A percentage as a person types it ("35", "12.5 %", "7,25"), in millionths of a percent. Rejected
/// with a sentence when it is none, is negative or above 1,000.
Result<std::int64_t> parsePercent(const QString& text);

/// The shortest text of a percentage in the C locale, "12.5".
QString percentText(std::int64_t micros);

} // namespace simstock
