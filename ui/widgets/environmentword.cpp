// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/environmentword.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace simstock {

EnvironmentWord::EnvironmentWord(bool live, QWidget* parent)
    : QLabel(live ? tr("LIVE") : tr("SANDBOX"), parent), m_live(live)
{
    setTextFont(*this, TextSize::Caption, TextWeight::Strong);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize EnvironmentWord::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + metrics::cellPadding,
            fontMetrics().height() + 1};
}

void EnvironmentWord::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    const Tint& tint = m_live ? tokens.bad : tokens.good;
    painter.setPen(tokens.isHighContrast() ? QPen(tint.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::smallRadius,
                            metrics::smallRadius);
    painter.setPen(tint.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace simstock
