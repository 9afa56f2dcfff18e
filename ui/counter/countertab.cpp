// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/countertab.h"

#include "ui/customer/customerfont.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPainter>

namespace simstock {

namespace {

// 24 pt at 96 dots per inch, the least a person across a counter can read (decisions.md 26).
constexpr int bodyPixels = 32;
constexpr int headlinePixels = 44;
constexpr int pricePixels = 72;
constexpr int languagePixels = 24;
constexpr const char* textProperty = "counterText";

int pixelsOf(CounterText text)
{
    switch (text) {
    case CounterText::Headline:
        return headlinePixels;
    case CounterText::Price:
        return pricePixels;
    case CounterText::Language:
        return languagePixels;
    default:
        return bodyPixels;
    }
}

} // namespace

QFont counterFont(CounterText text, double scale)
{
    const bool strong =
        text == CounterText::Brand || text == CounterText::Headline || text == CounterText::Price;
    QFont font =
        text == CounterText::Code
            ? codeFont()
            : textFont(TextSize::Figure, strong ? TextWeight::Strong : TextWeight::Regular);
    font.setPixelSize(qRound(scale * pixelsOf(text)));
    return font;
}

QLabel* makeCounterLabel(QWidget* parent, CounterText size, bool wraps)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty(textProperty, static_cast<int>(size));
    label->setFont(counterFont(size));
    label->setWordWrap(wraps);
    return label;
}

void scaleCounterLabels(QWidget& page, double scale, const QString& sample)
{
    for (auto* label : page.findChildren<QLabel*>()) {
        const auto size = static_cast<CounterText>(label->property(textProperty).toInt());
        const auto font = counterFont(size, scale);
        label->setFont(size == CounterText::Code ? font
                                                 : customerFont(font, label->text() + sample));
    }
}

CounterTab::CounterTab(const QString& text, CounterText size, QWidget* parent)
    : QAbstractButton(parent), m_size(size)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFont(customerFont(counterFont(size), text));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CounterTab::setScale(double scale)
{
    setFont(customerFont(counterFont(m_size, scale), text()));
    updateGeometry();
}

QSize CounterTab::sizeHint() const
{
    const auto words = fontMetrics().size(Qt::TextSingleLine, text());
    return m_size == CounterText::Language
               ? words + QSize(2 * metrics::gap, metrics::gap)
               : words + QSize(metrics::around + metrics::gap, metrics::between);
}

void CounterTab::paintEvent(QPaintEvent*)
{
    const auto tokens = Tokens::of(Scheme::Light);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_size == CounterText::Language && !isChecked() && !hasFocus())
        painter.setPen(Qt::NoPen); // eighteen frames would be the loudest thing on the page
    else
        painter.setPen(QPen(isChecked() ? tokens.accent : tokens.fieldLine,
                            hasFocus() ? metrics::focusRing : 1));
    painter.setBrush(isChecked() ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius,
                            metrics::radius);
    painter.setPen(isChecked() ? tokens.accentText : tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace simstock
