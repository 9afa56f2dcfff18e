// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/delegates/chippainter.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace simstock {

Chip::Chip(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextFont(*this, TextSize::Caption, TextWeight::Strong);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setState(const QString& word, Tone tone)
{
    m_tone = tone;
    setText(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return text().isEmpty() ? QSize() : chip::sizeOf(text(), font());
}

void Chip::paintEvent(QPaintEvent*)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    chip::paint(painter, rect(), text(), m_tone, font(), tokensOf(this), layoutDirection());
}

} // namespace simstock
