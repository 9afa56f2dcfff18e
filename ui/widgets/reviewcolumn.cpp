// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewcolumn.h"

#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/amountlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace simstock {

ReviewColumn::ReviewColumn(QWidget* parent)
    : QFrame(parent),
      m_column(new QVBoxLayout(this)),
      m_lines(new QGridLayout),
      m_totalLabel(new QLabel(this)),
      m_total(new AmountLabel(TextSize::Figure, this))
{
    setFrameShape(NoFrame);
    setTextFont(*m_totalLabel, TextSize::Caption);
    setMuted(*m_totalLabel);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::tight);
    m_lines->setVerticalSpacing(metrics::gap);
    m_lines->setColumnStretch(0, 1);
    m_column->addWidget(m_totalLabel);
    m_column->addWidget(m_total);
    m_column->addSpacing(metrics::gap);
    m_column->addLayout(m_lines);
    m_column->addStretch();
}

void ReviewColumn::setTotal(const QString& label, const QString& currency, const QString& figure)
{
    m_totalLabel->setText(label);
    m_total->setAmount(currency, figure);
}

QLabel* ReviewColumn::addLine(const QString& what, const QString& value, Weight weight)
{
    auto* words = new QLabel(what, this);
    auto* figure = new QLabel(value, this);
    for (QLabel* label : {words, figure})
        label->setTextFormat(Qt::PlainText);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMuted(*words, weight == Weight::Muted);
    setWeight(*figure, weight);
    const int row = m_lines->rowCount();
    m_lines->addWidget(words, row, 0);
    m_lines->addWidget(figure, row, 1);
    return figure;
}

void ReviewColumn::setWeight(QLabel& value, Weight weight)
{
    const bool strong = weight != Weight::Regular && weight != Weight::Muted;
    setTextFont(value, TextSize::Body, strong ? TextWeight::Strong : TextWeight::Regular);
    setMuted(value, weight == Weight::Muted);
    if (weight != Weight::Good && weight != Weight::Bad)
        return;
    QPalette palette = value.palette();
    const Tokens& tokens = tokensOf(&value);
    palette.setColor(QPalette::WindowText,
                     (weight == Weight::Good ? tokens.good : tokens.bad).text);
    value.setPalette(palette);
}

void ReviewColumn::addSeparator()
{
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_lines->addWidget(line, m_lines->rowCount(), 0, 1, 2);
}

QLabel* ReviewColumn::addNote(const QString& text)
{
    auto* note = new QLabel(text, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setTextFont(*note, TextSize::Caption);
    setMuted(*note);
    m_lines->addWidget(note, m_lines->rowCount(), 0, 1, 2);
    return note;
}

} // namespace simstock
