// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QWidget;

namespace simstock {

struct Tokens;

/// The palette Qt's own widgets get from our tokens.
QPalette paletteFor(const Tokens& tokens);

/// Makes a widget's text secondary; follows the theme (the palette role PlaceholderText is muted).
void setMuted(QWidget& widget, bool muted = true);

} // namespace simstock
