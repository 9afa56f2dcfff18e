// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace simstock {

/// The size of a number without its sign; exact for the smallest one, too.
constexpr quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

/// A fixed-point number with the locale's digits, grouping and decimal point, without a double in
/// between: whole, then exactly fractionDigits digits of fraction. The sign stands in front.
QString fixedPoint(bool negative, quint64 whole, quint64 fraction, int fractionDigits,
                   const QLocale& locale);

} // namespace simstock
