// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace simstock {

/// The five sizes of look.md, in pixels at the usual system size.
enum class TextSize { Caption = 12, Body = 13, Title = 15, Heading = 20, Figure = 28 };
/// The two weights of look.md.
enum class TextWeight { Regular = QFont::Normal, Strong = QFont::DemiBold };

/// What the platform calls its interface font; where it only names a generic family and Inter is
/// installed, Inter.
QFont interfaceFont(const QFont& systemFont);

/// The application's font in one of our sizes. Grows with a system font that was enlarged.
QFont textFont(TextSize size, TextWeight weight = TextWeight::Regular);

/// The fixed-width font, for codes only.
QFont codeFont(TextSize size = TextSize::Body);

/// How much larger than usual the application's font is (1 when it is not): for row heights.
qreal textScale();

/// Makes a label's text stand in one of our fonts.
void setTextFont(QWidget& widget, TextSize size, TextWeight weight = TextWeight::Regular);

} // namespace simstock
