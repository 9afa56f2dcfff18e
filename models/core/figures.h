// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace simstock {

/// A fixed-point number with the locale's digits, grouping and decimal point, without a double in
/// between: whole, then exactly fractionDigits digits of fraction. The sign stands in front.
QString fixedPoint(bool negative, quint64 whole, quint64 fraction, int fractionDigits,
                   const QLocale& locale);

} // namespace simstock
