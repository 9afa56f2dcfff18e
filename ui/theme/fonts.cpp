// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWidget>

namespace simstock {

using namespace Qt::StringLiterals;

QFont interfaceFont(const QFont& systemFont)
{
    static const QStringList generic{
        u""_s,        u"sans"_s,      u"sans serif"_s,  u"sans-serif"_s,
        u"default"_s, u"helvetica"_s, u"dejavu sans"_s, u"bitstream vera sans"_s};
    QFont font = systemFont;
    if (generic.contains(systemFont.family().toLower()) && QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s, systemFont.family()});
    // Desktops say 9 to 11 points, 12 to 15 pixels at the usual density, and all mean "normal";
    // only a clearly larger font is a person's wish that scales ours.
    const int system = QFontInfo(systemFont).pixelSize();
    constexpr int largestNormal = 15;
    const qreal scale = system > largestNormal ? qMin(system / 14.0, 2.0) : 1.0;
    font.setPixelSize(qRound(static_cast<int>(TextSize::Body) * scale));
    return font;
}

qreal textScale()
{
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? qMax(1.0, static_cast<qreal>(pixels) / static_cast<int>(TextSize::Body))
                      : 1.0;
}

QFont textFont(TextSize size, TextWeight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(static_cast<int>(size) * textScale()));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont codeFont(TextSize size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(qRound(static_cast<int>(size) * textScale()));
    return font;
}

void setTextFont(QWidget& widget, TextSize size, TextWeight weight)
{
    widget.setFont(textFont(size, weight));
}

} // namespace simstock
