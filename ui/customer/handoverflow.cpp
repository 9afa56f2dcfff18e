// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/handoverflow.h"

#include "ui/customer/customerfont.h"
#include "ui/customer/customerwords.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/qrsymbol.h"

#include <QFontMetricsF>
#include <QPainter>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// The interface's font for what it has; the three that share their characters differ by language.
QFont paperFont(const CustomerWords& words, HandOverFlow::Kind kind)
{
    auto font = kind == HandOverFlow::Kind::Code ? codeFont() : textFont(TextSize::Body);
    static const QHash<QString, QString> shapes{{u"ja"_s, u"Noto Sans CJK JP"_s},
                                                {u"zh-Hans"_s, u"Noto Sans CJK SC"_s},
                                                {u"ko"_s, u"Noto Sans CJK KR"_s}};
    if (const auto shape = shapes.value(words.language());
        !shape.isEmpty() && kind == HandOverFlow::Kind::Words)
        font.setFamilies(QStringList{font.family(), shape});
    font.setHintingPreference(QFont::PreferNoHinting); // the same lines on every device
    return font;
}

} // namespace

HandOverFlow::HandOverFlow(QPainter* painter, const CustomerWords& words, const QRectF& column,
                           double scale)
    : m_painter(painter),
      m_words(words),
      m_column(column),
      m_scale(scale),
      m_y(column.top()),
      m_mirrored(words.direction() == Qt::RightToLeft)
{
}

void HandOverFlow::setColumn(double left, double width)
{
    m_column.setLeft(left);
    m_column.setWidth(width);
}

void HandOverFlow::text(const QString& words, const Line& line)
{
    if (words.isEmpty())
        return;
    auto text = words;
    if (m_mirrored && line.kind == Kind::Words) // else its plus sign goes to the other end
        text.replace(u"SM-DP+"_s, u"\u2066SM-DP+\u2069"_s);
    skip(line.above);
    auto font = customerFont(paperFont(m_words, line.kind), text);
    font.setPixelSize(qMax(1, qRound(line.size * paper::millimetre * m_scale)));
    font.setWeight(line.strong ? QFont::DemiBold : QFont::Normal);
    const bool isCode = line.kind == Kind::Code;
    const bool isMirrored = m_mirrored && !isCode;
    auto alignment = line.alignment;
    if (m_mirrored && alignment == Qt::AlignLeft)
        alignment = Qt::AlignRight;
    else if (m_mirrored && alignment == Qt::AlignRight)
        alignment = Qt::AlignLeft;
    const int flags = static_cast<int>(alignment | Qt::AlignAbsolute | Qt::AlignTop) |
                      (isCode ? Qt::TextWrapAnywhere : Qt::TextWordWrap) |
                      (isMirrored ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    constexpr double endless = 1e6;
    const QRectF room(m_column.left(), m_y, m_column.width(), endless);
    const auto needed = QFontMetricsF(font).boundingRect(room, flags, text).height();
    if (m_painter) {
        m_painter->setFont(font);
        m_painter->setPen(Qt::black);
        m_painter->drawText(QRectF(room.topLeft(), QSizeF(room.width(), needed + 1)), flags, text);
    }
    m_y += needed;
}

void HandOverFlow::qr(const QrSymbol& symbol, double side)
{
    const double inside = side * paper::millimetre;
    const double border = inside / symbol.modules() * QrSymbol::quietZone;
    if (m_painter)
        symbol.paint(*m_painter,
                     QRectF(m_column.center().x() - inside / 2, m_y + border, inside, inside));
    m_y += inside + 2 * border;
}

} // namespace simstock
