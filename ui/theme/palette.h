// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QWidget;

namespace simstock {

struct Tokens;

/// The palette Qt's own widgets get from our tokens.
QPalette paletteFor(const Tokens& tokens);

/// Gives a widget's words a colour of their own, whatever ground it stands on. Does not follow the
/// theme: call again on QEvent::PaletteChange (it does nothing when nothing changed).
void setInk(QWidget& widget, const QColor& color);

/// Makes a widget's text secondary; follows the theme (the palette role PlaceholderText is muted).
void setMuted(QWidget& widget, bool muted = true);

} // namespace simstock
