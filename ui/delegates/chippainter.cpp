// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/chippainter.h"

#include "ui/theme/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace simstock {

namespace {

constexpr int chipIcon = 12;
constexpr int chipSide = 7; ///< before the icon and after the word
constexpr int chipGap = 4;

} // namespace

namespace chip {

QSize sizeOf(const QString& word, const QFont& captionStrong)
{
    const QFontMetrics metrics(captionStrong);
    return {chipSide + chipIcon + chipGap + metrics.horizontalAdvance(word) + chipSide + 1,
            qMax(metrics::chip, metrics.height() + 2)};
}

void paint(QPainter& painter, const QRect& rect, const QString& word, Tone tone,
           const QFont& captionStrong, const Tokens& tokens, Qt::LayoutDirection direction)
{
    const Tint& tint = tokens.tint(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = rect.height() / 2.0;
    if (tokens.isHighContrast()) {
        painter.setPen(QPen(tint.text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.fill);
        painter.drawRoundedRect(rect, radius, radius);
    }
    const auto mirrored = [&](const QRect& place) {
        return QStyle::visualRect(direction, rect, place);
    };
    paintIcon(painter,
              mirrored(QRect(rect.x() + chipSide, rect.center().y() - chipIcon / 2 + 1, chipIcon,
                             chipIcon)),
              iconOf(tone), tint.text);
    const QRect words = rect.adjusted(chipSide + chipIcon + chipGap, 0, -chipSide + 1, 0);
    painter.setFont(captionStrong);
    painter.setPen(tint.text);
    painter.drawText(
        mirrored(words),
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        QFontMetrics(captionStrong).elidedText(word, Qt::ElideRight, words.width()));
    painter.restore();
}

} // namespace chip

void paintMeterBar(QPainter& painter, const QRect& rect, double share, Tone tone,
                   const Tokens& tokens, Qt::LayoutDirection direction)
{
    QRect bar(rect.x(), 0, rect.width(), metrics::meter);
    bar.moveTop(rect.y() + (rect.height() - bar.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = metrics::meter / 2.0;
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(bar, radius, radius);
    int filled = qRound(bar.width() * qBound(0.0, share, 1.0));
    if (share > 0)
        filled = qMax(filled, metrics::meter); // the last drop is still seen, and round
    if (filled > 0) {
        painter.setBrush(tokens.tint(tone).text);
        painter.drawRoundedRect(
            QStyle::visualRect(direction, bar, QRect(bar.x(), bar.y(), filled, bar.height())),
            radius, radius);
    }
    painter.restore();
}

} // namespace simstock
