// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter.h"

#include "ui/delegates/chippainter.h"

#include <QPainter>

namespace simstock {

Meter::Meter(QWidget* parent) : QProgressBar(parent)
{
    setRange(0, 100);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setShare(double share, Tone tone)
{
    m_share = qBound(0.0, share, 1.0);
    m_tone = tone;
    setValue(qRound(m_share * 100));
    update();
}

QSize Meter::sizeHint() const
{
    return {metrics::meterWidth, metrics::meter};
}

QSize Meter::minimumSizeHint() const
{
    return {metrics::columnMinimum, metrics::meter};
}

void Meter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMeterBar(painter, rect(), m_share, m_tone, tokensOf(this), layoutDirection());
}

} // namespace simstock
