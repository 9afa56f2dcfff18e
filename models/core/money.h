// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QLocale>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace simstock {

/// ISO 4217 code, three capital letters.
class Currency {
public:
    /// Nothing for anything but three ASCII letters (any case).
    static std::optional<Currency> fromCode(QStringView code);
    static constexpr Currency usd() { return Currency({'U', 'S', 'D'}); }
    constexpr Currency() = default;
    [[nodiscard]] QString code() const;
    /// Digits after the point when printed (ISO 4217 exponent), e.g. 2 for USD, 0 for JPY.
    [[nodiscard]] int exponent() const;
    bool operator==(const Currency&) const = default;
    auto operator<=>(const Currency&) const = default;

private:
    constexpr explicit Currency(std::array<char, 3> code) : m_code(code) {}
    std::array<char, 3> m_code{'X', 'X', 'X'};
};

/// An amount of money in micro-units (1e-6 of the major unit) and its currency. Range ±10^12 major
/// units. There is no way in or out through a double. Rules: hostile.md D1, decisions.md 7.
class Money {
public:
    static constexpr std::int64_t unit = 1'000'000; ///< micro-units of one major unit
    static constexpr std::int64_t limit = 1'000'000'000'000 * unit; ///< largest magnitude

    constexpr Money() = default;
    static constexpr Money zero(Currency currency) { return Money(0, currency); }
    /// Protocol error outside of the range.
    static Result<Money> fromMicros(std::int64_t micros, Currency currency);
    /// From an integer of which `perUnit` make one major unit (10,000 on some wires). perUnit
    /// divides 10^6.
    static Result<Money> fromScaled(std::int64_t value, std::int64_t perUnit, Currency currency);
    /// From decimal text in the C locale: optional minus, digits, optional fraction, optional
    /// exponent (as JSON writes numbers). Rounded to a micro-unit when within 1e-9 relative, else
    /// Protocol.
    static Result<Money> fromDecimal(QByteArrayView text, Currency currency);

    [[nodiscard]] std::int64_t micros() const { return m_micros; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_micros == 0; }
    [[nodiscard]] bool isNegative() const { return m_micros < 0; }

    /// Conflict when currencies differ, Protocol on overflow.
    [[nodiscard]] Result<Money> plus(Money other) const;
    [[nodiscard]] Result<Money> minus(Money other) const;
    [[nodiscard]] Result<Money> times(std::int64_t factor) const;
    /// Divided by a positive divisor, rounded half to even.
    [[nodiscard]] Result<Money> dividedBy(std::int64_t divisor) const;
    /// this × numerator / denominator with 128-bit intermediate, rounded half to even.
    [[nodiscard]] Result<Money> scaled(std::int64_t numerator, std::int64_t denominator) const;

    /// Shortest exact decimal text in the C locale, e.g. "6.2", "0.000001".
    [[nodiscard]] QString toDecimal() const;
    /// Grouped figure for people with the currency's exponent, rounded half to even, e.g.
    /// "1,234.50".
    [[nodiscard]] QString figure(const QLocale& locale) const;
    /// "USD 1,234.50".
    [[nodiscard]] QString display(const QLocale& locale) const;

    bool operator==(const Money&) const = default;

private:
    constexpr Money(std::int64_t micros, Currency currency) : m_micros(micros), m_currency(currency)
    {
    }
    std::int64_t m_micros = 0;
    Currency m_currency;
};

} // namespace simstock
