// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include "models/core/figures.h"

#include <algorithm>
#include <unicode/ucurr.h>

namespace simstock {

namespace {

__extension__ using Wide = __int128;

Error outOfRange()
{
    return makeError(ErrorKind::Protocol, QStringLiteral("amount of money out of range"));
}

/// dividend / divisor (> 0), a tie goes to the even neighbour.
constexpr Wide dividedHalfEven(Wide dividend, Wide divisor)
{
    const bool negative = dividend < 0;
    const Wide size = negative ? -dividend : dividend;
    Wide quotient = size / divisor;
    const Wide rest = size % divisor;
    // rest > divisor - rest is 2·rest > divisor without its overflow
    if (rest > divisor - rest || (rest == divisor - rest && quotient % 2 != 0))
        ++quotient;
    return negative ? -quotient : quotient;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A decimal number as written: 0.digits × 10^pointAt, digits without leading zeros.
struct Decimal {
    bool negative = false;
    QByteArray digits;
    qint64 pointAt = 0;
};

QByteArrayView takeDigits(QByteArrayView& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

bool takeExponent(QByteArrayView& text, qint64& exponent)
{
    if (text.isEmpty() || (text.front() != 'e' && text.front() != 'E'))
        return true;
    text = text.sliced(1);
    bool negative = false;
    if (!text.isEmpty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text = text.sliced(1);
    }
    const auto digits = takeDigits(text);
    for (const char digit : digits)
        exponent = std::min<qint64>(exponent * 10 + (digit - '0'), 1'000'000'000);
    if (negative)
        exponent = -exponent;
    return !digits.isEmpty();
}

/// The grammar of a JSON number (RFC 8259), nothing else.
std::optional<Decimal> parseDecimal(QByteArrayView text)
{
    Decimal number;
    if (!text.isEmpty() && text.front() == '-') {
        number.negative = true;
        text = text.sliced(1);
    }
    const auto whole = takeDigits(text);
    if (whole.isEmpty() || (whole.size() > 1 && whole.front() == '0'))
        return std::nullopt;
    QByteArrayView fraction;
    if (!text.isEmpty() && text.front() == '.') {
        text = text.sliced(1);
        fraction = takeDigits(text);
        if (fraction.isEmpty())
            return std::nullopt;
    }
    qint64 exponent = 0;
    if (!takeExponent(text, exponent) || !text.isEmpty())
        return std::nullopt;
    number.digits = whole.toByteArray() + fraction.toByteArray();
    const auto first =
        std::find_if(number.digits.cbegin(), number.digits.cend(), [](char c) { return c != '0'; });
    const auto leading = first - number.digits.cbegin();
    number.digits = number.digits.mid(leading);
    number.pointAt = whole.size() - leading + exponent;
    return number;
}

/// count digits of number from position at (may lie before or behind what was written).
Wide digitsAt(const QByteArray& digits, qint64 at, int count)
{
    Wide value = 0;
    for (qint64 i = at; i < at + count; ++i)
        value = value * 10 + (i >= 0 && i < digits.size() ? digits.at(i) - '0' : 0);
    return value;
}

/// Micro-units of a number, or nothing where that would lose more than the noise of a double
/// (1e-9 of the value).
std::optional<Wide> toMicros(const Decimal& number)
{
    constexpr Wide fractionUnit = 1'000'000'000'000'000'000; // 18 digits behind a micro-unit
    const qint64 wholeDigits = number.pointAt + 6;
    if (wholeDigits < -18)
        return std::nullopt;
    const Wide whole =
        wholeDigits > 0 ? digitsAt(number.digits, 0, static_cast<int>(wholeDigits)) : 0;
    const Wide fraction = digitsAt(number.digits, wholeDigits, 18);
    const Wide micros = dividedHalfEven(whole * fractionUnit + fraction, fractionUnit);
    const Wide lost = micros > whole ? fractionUnit - fraction : fraction;
    constexpr Wide parts = 1'000'000'000;
    if (micros == 0 || lost > whole * (fractionUnit / parts) + fraction / parts)
        return std::nullopt;
    return micros;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    std::array<char, 3> letters{};
    for (size_t i = 0; i < 3; ++i) {
        const char16_t c = code[static_cast<qsizetype>(i)].unicode();
        if (c >= u'a' && c <= u'z')
            letters[i] = static_cast<char>(c - u'a' + u'A');
        else if (c >= u'A' && c <= u'Z')
            letters[i] = static_cast<char>(c);
        else
            return std::nullopt;
    }
    return Currency(letters);
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), 3);
}

int Currency::exponent() const
{
    const std::array<UChar, 4> code{UChar(m_code[0]), UChar(m_code[1]), UChar(m_code[2]), 0};
    UErrorCode status = U_ZERO_ERROR;
    const int digits = ucurr_getDefaultFractionDigits(code.data(), &status);
    return U_SUCCESS(status) ? std::clamp(digits, 0, 6) : 2;
}

Result<Money> Money::fromMicros(std::int64_t micros, Currency currency)
{
    if (micros > limit || micros < -limit)
        return failure(outOfRange());
    return Money(micros, currency);
}

Result<Money> Money::fromScaled(std::int64_t value, std::int64_t perUnit, Currency currency)
{
    std::int64_t micros = 0;
    if (perUnit <= 0 || unit % perUnit != 0 ||
        __builtin_mul_overflow(value, unit / perUnit, &micros))
        return failure(outOfRange());
    return fromMicros(micros, currency);
}

Result<Money> Money::fromDecimal(QByteArrayView text, Currency currency)
{
    const auto number = parseDecimal(text);
    if (!number)
        return failure(ErrorKind::Protocol, QStringLiteral("not a decimal number"));
    if (number->digits.isEmpty()) {
        if (number->negative) // no vendor writes it; whoever does computes in doubles (matrix 74)
            return failure(ErrorKind::Protocol, QStringLiteral("negative zero amount"));
        return zero(currency);
    }
    if (number->pointAt > 13)
        return failure(outOfRange());
    const auto micros = toMicros(*number);
    if (!micros)
        return failure(ErrorKind::Protocol,
                       QStringLiteral("amount of money finer than a millionth"));
    if (*micros > limit)
        return failure(outOfRange());
    const auto size = static_cast<std::int64_t>(*micros);
    return Money(number->negative ? -size : size, currency);
}

Result<Money> Money::plus(Money other) const
{
    std::int64_t sum = 0;
    if (m_currency != other.m_currency)
        return failure(ErrorKind::Conflict, QStringLiteral("amounts in two currencies"));
    if (__builtin_add_overflow(m_micros, other.m_micros, &sum))
        return failure(outOfRange());
    return fromMicros(sum, m_currency);
}

Result<Money> Money::minus(Money other) const
{
    return plus(Money(-other.m_micros, other.m_currency)); // the range is symmetric
}

Result<Money> Money::times(std::int64_t factor) const
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(m_micros, factor, &product))
        return failure(outOfRange());
    return fromMicros(product, m_currency);
}

Result<Money> Money::dividedBy(std::int64_t divisor) const
{
    return scaled(1, divisor);
}

Result<Money> Money::scaled(std::int64_t numerator, std::int64_t denominator) const
{
    if (denominator <= 0)
        return failure(ErrorKind::Protocol, QStringLiteral("amount divided by nothing"));
    // |micros| <= 10^18 and |numerator| < 2^63, so the product stays below 2^123.
    const Wide value = dividedHalfEven(Wide(m_micros) * numerator, denominator);
    if (value > limit || value < -limit)
        return failure(outOfRange());
    return Money(static_cast<std::int64_t>(value), m_currency);
}

QString Money::toDecimal() const
{
    const auto size = magnitude(m_micros);
    auto text = QString::number(size / unit);
    if (const auto rest = size % unit) {
        text += QLatin1Char('.') + QString::number(rest).rightJustified(6, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return m_micros < 0 ? QLatin1Char('-') + text : text;
}

QString Money::figure(const QLocale& locale) const
{
    const int digits = m_currency.exponent();
    std::int64_t perUnit = 1;
    for (int i = 0; i < digits; ++i)
        perUnit *= 10;
    const auto rounded = static_cast<std::int64_t>(dividedHalfEven(m_micros, unit / perUnit));
    const auto size = magnitude(rounded);
    const auto parts = static_cast<quint64>(perUnit);
    return fixedPoint(rounded < 0, size / parts, size % parts, digits, locale);
}

QString Money::display(const QLocale& locale) const
{
    return m_currency.code() + QLatin1Char(' ') + figure(locale);
}

} // namespace simstock
