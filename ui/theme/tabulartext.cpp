// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabulartext.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace simstock {

TabularText::TabularText(const QFont& font) : m_font(font), m_raw(QRawFont::fromFont(font))
{
    if (!m_raw.isValid())
        return;
    for (std::size_t i = 0; i < count; ++i) {
        const QChar character(static_cast<char16_t>(firstCharacter + i));
        const auto glyphs = m_raw.glyphIndexesForString(QString(character));
        if (glyphs.isEmpty())
            continue;
        m_glyphs.at(i) = glyphs.first();
        const auto advances = m_raw.advancesForGlyphIndexes(glyphs);
        m_advances.at(i) = advances.isEmpty() ? 0.0 : advances.first().x();
    }
    const auto digits = std::minmax_element(m_advances.begin() + (u'0' - firstCharacter),
                                            m_advances.begin() + (u'9' - firstCharacter) + 1);
    m_digitWidth = *digits.second;
    m_proportional = *digits.second - *digits.first > 0.01;
}

bool TabularText::isSimple(const QString& text) const
{
    return m_proportional && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() >= firstCharacter && c.unicode() <= lastCharacter;
           });
}

qreal TabularText::advance(char16_t character) const
{
    if (character >= u'0' && character <= u'9')
        return m_digitWidth;
    return m_advances.at(static_cast<std::size_t>(character) - firstCharacter);
}

qreal TabularText::width(const QString& text) const
{
    if (!isSimple(text))
        return QFontMetricsF(m_font).horizontalAdvance(text);
    qreal sum = 0;
    for (const QChar c : text)
        sum += advance(c.unicode());
    return sum;
}

void TabularText::draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment,
                       const QString& text) const
{
    if (!isSimple(text)) {
        painter.setFont(m_font);
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         text);
        return;
    }
    const QFontMetrics figures(m_font);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - width(text);
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.center().x() - width(text) / 2;
    const qreal baseline =
        std::floor(rect.top() + (rect.height() - figures.height()) / 2) + figures.ascent();
    QList<quint32> glyphs(text.size());
    QList<QPointF> places(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t character = text.at(i).unicode();
        const auto slot = static_cast<std::size_t>(character) - firstCharacter;
        glyphs[i] = m_glyphs.at(slot);
        const qreal room = advance(character);
        places[i] = QPointF(x + (room - m_advances.at(slot)) / 2, 0);
        x += room;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.drawGlyphRun(QPointF(0, baseline), run);
}

} // namespace simstock
