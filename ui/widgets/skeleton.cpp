// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace simstock {

Skeleton::Skeleton(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent*)
{
    constexpr std::array shares{12, 30, 9, 7, 16, 12}; // percent of the width, as columns go
    constexpr std::array lengths{0.7, 0.85, 0.5, 0.6, 0.75, 0.55};
    constexpr int bar = 10;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    const int width = this->width() - 2 * metrics::cellPadding;
    int line = 0;
    for (int y = 0; y < height(); y += metrics::row, ++line) {
        painter.fillRect(0, y + metrics::row - 1, this->width(), 1, tokens.line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.track);
        int x = metrics::cellPadding;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const int column = width * shares.at(i) / 100;
            const double length = lengths.at((i + static_cast<std::size_t>(line)) % lengths.size());
            const QRect place(x, y + (metrics::row - bar) / 2, qRound(column * length), bar);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), bar / 2.0,
                                    bar / 2.0);
            x += column + metrics::between;
        }
    }
}

} // namespace simstock
