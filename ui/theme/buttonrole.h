// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace simstock {

/// How a button is drawn. Independent of QPushButton::setDefault: where money is spent, the primary
/// button is not the one Return presses (product.md D.0, C1).
enum class ButtonRole {
    Secondary, ///< hairline
    Primary,   ///< accent; one per view
    Danger,    ///< as primary in bad: acts that cannot be undone
    Link,      ///< accent words without an outline
    LinkBad,   ///< the same in bad: unknown outcomes
    Segment    ///< small and rounded: filter chips, day and view switches
};

void setButtonRole(QWidget& button, ButtonRole role);
ButtonRole buttonRole(const QWidget* button);

/// Draws a button's icon after its words instead of before them.
void setIconTrailing(QWidget& button, bool trailing);
bool isIconTrailing(const QWidget* button);

} // namespace simstock
