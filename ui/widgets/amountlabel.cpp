// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amountlabel.h"

#include "ui/theme/tabulartext.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace simstock {

AmountLabel::AmountLabel(TextSize size, QWidget* parent) : QLabel(parent), m_size(size)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QFont AmountLabel::currencyFont() const
{
    const bool large = m_size == TextSize::Figure || m_size == TextSize::Heading;
    return textFont(large ? TextSize::Title : TextSize::Caption);
}

QFont AmountLabel::figureFont() const
{
    return textFont(m_size, TextWeight::Strong);
}

int AmountLabel::gap() const
{
    if (m_currency.isEmpty())
        return 0;
    return m_size == TextSize::Figure ? metrics::gap : metrics::tight;
}

void AmountLabel::setAmount(const QString& currency, const QString& figure)
{
    m_currency = currency;
    m_figure = figure;
    setText(currency.isEmpty() ? figure : currency + QChar::Nbsp + figure);
    updateGeometry();
    update();
}

QSize AmountLabel::sizeHint() const
{
    const TabularText figure(figureFont());
    const int width = QFontMetrics(currencyFont()).horizontalAdvance(m_currency) + gap() +
                      qCeil(figure.width(m_figure));
    return {width + 1, QFontMetrics(figureFont()).height()};
}

void AmountLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    const TabularText figure(figureFont());
    const QFontMetrics currency(currencyFont());
    const QFontMetrics digits(figureFont());
    const int codeWidth = currency.horizontalAdvance(m_currency);
    const QSize content = sizeHint();
    const QRect place = QStyle::alignedRect(layoutDirection(), alignment(), content, rect());
    const int baseline = place.y() + digits.ascent();
    painter.setFont(currencyFont());
    painter.setPen(isEnabled() ? tokens.muted : tokens.disabled);
    painter.drawText(place.x(), baseline, m_currency); // both on one baseline
    painter.setPen(isEnabled() ? tokens.text : tokens.disabled);
    figure.draw(painter,
                QRectF(place.x() + codeWidth + gap(), place.y(), place.width(), place.height()),
                Qt::AlignLeft, m_figure);
}

} // namespace simstock
