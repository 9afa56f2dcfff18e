// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

Mark::Mark(QWidget* parent) : QWidget(parent)
{
    setFixedSize(metrics::emptyMark, metrics::emptyMark);
}

void Mark::set(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void Mark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    const bool plain = m_tone == Tone::Neutral;
    const QColor ink = plain ? tokens.accent : tokens.tint(m_tone).text;
    painter.setPen(tokens.isHighContrast() ? QPen(ink, tokens.border) : QPen(Qt::NoPen));
    painter.setBrush(tokens.isHighContrast() ? tokens.surface
                     : plain                 ? tokens.selection
                                             : tokens.tint(m_tone).fill);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    constexpr int inner = 40;
    QRect place(0, 0, inner, inner);
    place.moveCenter(rect().center());
    paintIcon(painter, place, m_icon, ink);
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_mark(new Mark(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(metrics::sheetMinimum);
    setTextFont(*m_sentence, TextSize::Title);
    setButtonRole(*m_button, ButtonRole::Secondary);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::between);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::set(Icon mark, const QString& sentence, const QString& button)
{
    m_mark->set(mark, Tone::Neutral);
    m_sentence->setText(sentence);
    // A wrapping label beside stretches gets the height of a wider one.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace simstock
