// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace simstock {

/// The contrast ratio of two opaque colours by WCAG 2.1, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

/// Whether white or black words stand better on a ground.
QColor wordsOn(const QColor& ground);

/// What the ratio of white and of black words on the ground means, in words: "White words: 5.9 : 1,
/// good. Black words: 3.5 : 1, for large words only."
QString contrastText(const QColor& ground);

} // namespace simstock
