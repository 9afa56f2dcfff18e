// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tone.h"

#include <QColor>

class QWidget;

namespace simstock {

/// Colours, sizes and durations of the whole program (look.md). No other file names one.
enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

/// A text colour and the fill under it.
struct Tint {
    QColor text;
    QColor fill;
};

/// The colours of one scheme.
struct Tokens {
    Scheme scheme = Scheme::Light;
    QColor window;     ///< behind everything, and inside input fields
    QColor surface;    ///< tables, sheets, cards
    QColor raised;     ///< menus, popups
    QColor hover;      ///< a row or button under the pointer
    QColor line;       ///< hairlines between regions
    QColor fieldLine;  ///< the outline of what can be typed in or pressed
    QColor text;       ///< words
    QColor muted;      ///< secondary words, at least 4.5 : 1 on every fill of the scheme
    QColor disabled;   ///< words of what cannot be used now
    QColor accent;     ///< one primary action per view, focus ring, links
    QColor accentText; ///< on accent
    QColor accentDown; ///< accent, pressed or under the pointer
    QColor selection;  ///< selected rows; text stays `text`
    QColor track;      ///< the empty part of a meter, skeleton bars
    QColor handle;     ///< scroll bar handles
    Tint good, warn, bad, info, neutral;
    int border = 1; ///< width of outlines in pixels

    [[nodiscard]] const Tint& tint(Tone tone) const;
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isHighContrast() const;
    static Tokens of(Scheme scheme);
};

/// The tokens of the style a widget is drawn with; light ones under a foreign style. The reference
/// is valid until the theme changes: ask again in every paint.
const Tokens& tokensOf(const QWidget* widget);

/// Sizes in device-independent pixels.
namespace metrics {
inline constexpr int tight = 4;
inline constexpr int gap = 8;
inline constexpr int cellPadding = 12;
inline constexpr int between = 16;
inline constexpr int around = 24;
inline constexpr int radius = 6;
inline constexpr int smallRadius = 4;
inline constexpr int icon = 16;
inline constexpr int largeIcon = 20;
inline constexpr int emptyMark = 96;
inline constexpr int control = 32;      ///< height of buttons and fields
inline constexpr int smallControl = 24; ///< height of filter chips and banner buttons
inline constexpr int tab = 36;
inline constexpr int tabSide = 6; ///< seven tabs fit the dock
inline constexpr int menuItem = 32;
inline constexpr int navigation = 208;
inline constexpr int navigationFolded = 56;
inline constexpr int navigationItem = 36;
inline constexpr int paneHead = 56;
inline constexpr int chipRow = 40;
inline constexpr int row = 32;
inline constexpr int rowCompact = 28;
inline constexpr int rowRelaxed = 40;
inline constexpr int header = 32;
inline constexpr int dock = 360;
inline constexpr int statusBar = 28;
inline constexpr int banner = 32;
inline constexpr int chip = 20;
inline constexpr int meter = 6;
inline constexpr int meterWidth = 88;
inline constexpr int scrollBar = 12;
inline constexpr int scrollHandle = 6;
inline constexpr int focusRing = 2;
inline constexpr int sheetMinimum = 480;
inline constexpr int sheetMaximum = 640;
inline constexpr int filterMinimum = 112;
inline constexpr int filterMaximum = 520;
inline constexpr int columnMinimum = 40;
inline constexpr int columnMaximum = 360; ///< a column resized to its contents grows no further
} // namespace metrics

/// Durations in milliseconds.
namespace durations {
inline constexpr int reveal = 120;             ///< hover and reveal
inline constexpr int skeletonDelay = 150;      ///< loading shorter than this shows nothing
inline constexpr int toolTip = 500;            ///< pointer rest before a tool tip
inline constexpr int toast = 30'000;           ///< Undo stays this long (product.md D.0, C0)
inline constexpr int clipboardSecret = 30'000; ///< a copied code is cleared (decisions.md 26)
inline constexpr int ageTick = 30'000;         ///< ages are counted again
} // namespace durations

} // namespace simstock
