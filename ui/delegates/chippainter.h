// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace simstock {

/// The state chip of look.md: icon, word, tinted ground, 20 high. Used by cells and by Chip.
namespace chip {
QSize sizeOf(const QString& word, const QFont& captionStrong);
/// Painted into rect, whose height is metrics::chip; the word is elided when rect is too narrow.
void paint(QPainter& painter, const QRect& rect, const QString& word, Tone tone,
           const QFont& captionStrong, const Tokens& tokens, Qt::LayoutDirection direction);
} // namespace chip

/// The bar of look.md: 6 high, colour by tone. Painted centred vertically into rect; fills from
/// the side where reading starts.
void paintMeterBar(QPainter& painter, const QRect& rect, double share, Tone tone,
                   const Tokens& tokens, Qt::LayoutDirection direction);

} // namespace simstock
