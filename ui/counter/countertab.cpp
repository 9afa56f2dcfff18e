// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/countertab.h"

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
constexpr const char* textProperty = "counterText";

int pixelsOf(CounterText text)
{
    switch (text) {
    case CounterText::Headline:
        return headlinePixels;
    case CounterText::Price:
        return pricePixels;
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

void scaleCounterLabels(QWidget& page, double scale)
{
    for (auto* label : page.findChildren<QLabel*>())
        label->setFont(
            counterFont(static_cast<CounterText>(label->property(textProperty).toInt()), scale));
}

CounterTab::CounterTab(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFont(counterFont(CounterText::Brand));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CounterTab::setScale(double scale)
{
    setFont(counterFont(CounterText::Brand, scale));
    updateGeometry();
}

QSize CounterTab::sizeHint() const
{
    const auto words = fontMetrics().size(Qt::TextSingleLine, text());
    return words + QSize(2 * metrics::around, metrics::around);
}

void CounterTab::paintEvent(QPaintEvent*)
{
    const auto tokens = Tokens::of(Scheme::Light);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(isChecked() ? tokens.accent : tokens.fieldLine, hasFocus() ? metrics::focusRing : 1));
    painter.setBrush(isChecked() ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius,
                            metrics::radius);
    painter.setPen(isChecked() ? tokens.accentText : tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace simstock
