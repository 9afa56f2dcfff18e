// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/figures.h"

namespace simstock {

QString fixedPoint(bool negative, quint64 whole, quint64 fraction, int fractionDigits,
                   const QLocale& locale)
{
    QString text = negative ? locale.negativeSign() : QString();
    text += locale.toString(whole);
    if (fractionDigits <= 0)
        return text;
    text += locale.decimalPoint();
    const auto digits = QString::number(fraction).rightJustified(fractionDigits, QLatin1Char('0'));
    const QString zero = locale.zeroDigit(); // two UTF-16 units in some scripts
    for (const QChar digit : digits) {
        QString figure = zero;
        figure.back() = QChar(static_cast<char16_t>(zero.back().unicode() + digit.digitValue()));
        text += figure;
    }
    return text;
}

} // namespace simstock
