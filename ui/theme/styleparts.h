// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/// How ThemeStyle draws each kind of control. Only ThemeStyle calls these.
namespace simstock::styleparts {

/// A rounded rectangle with crisp edges: fill (may be invalid) and outline of `width` pixels.
void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& outline, int width,
         int radius = metrics::radius);
/// The ring around what has the keyboard, inside rect.
void focusRing(const Tokens& tokens, QPainter& painter, const QRect& rect,
               int radius = metrics::radius);

void buttonBevel(const Tokens& tokens, const QStyleOptionButton& option, QPainter& painter,
                 const QWidget* widget);
void buttonLabel(const Tokens& tokens, const QStyleOptionButton& option, QPainter& painter,
                 const QWidget* widget);
void toolButton(const Tokens& tokens, const QStyleOptionToolButton& option, QPainter& painter,
                const QWidget* widget);
void checkBox(const Tokens& tokens, const QStyleOption& option, QPainter& painter);
void radioButton(const Tokens& tokens, const QStyleOption& option, QPainter& painter);

void field(const Tokens& tokens, const QStyleOption& option, QPainter& painter, const QRect& rect);
void comboBox(const Tokens& tokens, const QStyleOptionComboBox& option, QPainter& painter);
void spinBox(const Tokens& tokens, const QStyleOptionSpinBox& option, QPainter& painter,
             const QRect& up, const QRect& down);

void menuItem(const Tokens& tokens, const QStyleOptionMenuItem& option, QPainter& painter);
void menuBarItem(const Tokens& tokens, const QStyleOptionMenuItem& option, QPainter& painter);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);

void tab(const Tokens& tokens, const QStyleOptionTab& option, QPainter& painter);
void tabLabel(const Tokens& tokens, const QStyleOptionTab& option, QPainter& painter);
void scrollBar(const Tokens& tokens, const QStyleOptionSlider& option, QPainter& painter,
               const QRect& handle);
void progress(const Tokens& tokens, const QStyleOptionProgressBar& option, QPainter& painter);

} // namespace simstock::styleparts
