// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace simstock {

namespace {

struct ContrastWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Contrast)
};

double linear(float channel)
{
    const double value = channel;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QString verdict(double ratio)
{
    if (ratio >= 7)
        return ContrastWords::tr("very good");
    if (ratio >= 4.5)
        return ContrastWords::tr("good");
    return ratio >= 3 ? ContrastWords::tr("for large words only") : ContrastWords::tr("too weak");
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other)
{
    // Two values: minmax of two temporaries would answer references to them.
    const double a = luminance(one);
    const double b = luminance(other);
    const auto [darker, lighter] = std::minmax(a, b);
    return (lighter + 0.05) / (darker + 0.05);
}

QColor wordsOn(const QColor& ground)
{
    return contrastRatio(ground, Qt::white) >= contrastRatio(ground, Qt::black) ? Qt::white
                                                                                : Qt::black;
}

QString contrastText(const QColor& ground)
{
    const QLocale locale;
    const auto words = [&](const QColor& ink, const QString& text) {
        // Cut, not rounded: 4.49 is not 4.5.
        const double ratio = contrastRatio(ground, ink);
        return text.arg(locale.toString(std::floor(ratio * 10) / 10, 'f', 1), verdict(ratio));
    };
    return words(Qt::white, ContrastWords::tr("White words: %1 : 1, %2.")) + QLatin1Char(' ') +
           words(Qt::black, ContrastWords::tr("Black words: %1 : 1, %2."));
}

} // namespace simstock
