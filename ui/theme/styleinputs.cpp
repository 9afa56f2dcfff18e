// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/styleparts.h"

#include <QPainter>
#include <QStyle>

namespace simstock::styleparts {

void field(const Tokens& tokens, const QStyleOption& option, QPainter& painter, const QRect& rect)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    box(painter, rect, enabled ? tokens.window : tokens.surface,
        enabled ? tokens.fieldLine : tokens.line, tokens.border);
    if (focus)
        focusRing(tokens, painter, rect);
}

void comboBox(const Tokens& tokens, const QStyleOptionComboBox& option, QPainter& painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.frame)
        field(tokens, option, painter, option.rect);
    const QRect arrow = QStyle::visualRect(option.direction, option.rect,
                                           QRect(option.rect.right() - metrics::gap - metrics::icon,
                                                 option.rect.center().y() - metrics::icon / 2 + 1,
                                                 metrics::icon, metrics::icon));
    paintIcon(painter, arrow, Icon::ChevronDown, enabled ? tokens.muted : tokens.disabled);
}

void spinBox(const Tokens& tokens, const QStyleOptionSpinBox& option, QPainter& painter,
             const QRect& up, const QRect& down)
{
    if (option.frame)
        field(tokens, option, painter, option.rect);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect& rect, Icon icon, QAbstractSpinBox::StepEnabledFlag step,
                           QStyle::SubControl part) {
        const bool usable =
            option.state.testFlag(QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        if (usable && option.activeSubControls.testFlag(part) &&
            option.state.testFlag(QStyle::State_MouseOver))
            box(painter, rect.adjusted(2, 2, -2, -1), tokens.hover, QColor(), 0,
                metrics::smallRadius);
        QRect place(0, 0, 12, 12);
        place.moveCenter(rect.center());
        paintIcon(painter, place, icon, usable ? tokens.muted : tokens.line);
    };
    arrow(up, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp);
    arrow(down, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown);
}

void progress(const Tokens& tokens, const QStyleOptionProgressBar& option, QPainter& painter)
{
    QRect bar = option.rect;
    bar.setHeight(metrics::meter);
    bar.moveCenter(option.rect.center());
    const int radius = metrics::meter / 2;
    box(painter, bar, tokens.track, QColor(), 0, radius);
    const int range = option.maximum - option.minimum;
    if (range <= 0) { // busy: a third, without motion
        bar.setWidth(bar.width() / 3);
    } else {
        const double share = static_cast<double>(option.progress - option.minimum) / range;
        bar.setWidth(qRound(bar.width() * qBound(0.0, share, 1.0)));
    }
    if (bar.width() > 0)
        box(painter, QStyle::visualRect(option.direction, option.rect, bar), tokens.accent,
            QColor(), 0, radius);
}

} // namespace simstock::styleparts
