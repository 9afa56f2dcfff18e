// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace simstock {

class CustomerWords;
class QrSymbol;

/// Units of a drawing on paper: tenths of a millimetre, so that fonts have whole sizes.
namespace paper {
inline constexpr double millimetre = 10;
inline constexpr double a4Width = 210, a4Height = 297;
inline constexpr double a6Width = 105, a6Height = 148;
inline constexpr double slipWidth = 80, slipMargin = 4; ///< 72 mm is what thermal heads reach
inline constexpr double a6Margin = 6, a4Margin = 18;
inline constexpr double a4Enlarged = 1.35;
// product.md C.2; more on a label would come into the edge that printers leave white
inline constexpr double qrSide = 40, labelQrSide = 28;
inline constexpr double brand = 5.2, plan = 3.8, body = 3.0, caption = 2.5, code = 3.1; ///< type
inline constexpr double gap = 1.2, between = 3.0;
} // namespace paper

/// Puts lines one under the other in a column of a page, or only measures them.
class HandOverFlow {
public:
    enum class Kind { Words, Code };
    struct Line {
        double size = 0; ///< of the type, millimetres
        bool strong = false;
        Qt::Alignment alignment =
            Qt::AlignLeft;       ///< left: where the language begins; right: its end
        double above = 0;        ///< millimetres
        Kind kind = Kind::Words; ///< codes run left to right in every language
    };

    /// The painter may be null: nothing is drawn then. column: its height does not matter.
    HandOverFlow(QPainter* painter, const CustomerWords& words, const QRectF& column, double scale);

    void text(const QString& words, const Line& line);
    /// With its border of white.
    void qr(const QrSymbol& symbol, double side);
    void skip(double millimetres) { m_y += millimetres * paper::millimetre * m_scale; }
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void setColumn(double left, double width);
    [[nodiscard]] const QRectF& column() const { return m_column; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }

private:
    QPainter* m_painter;
    const CustomerWords& m_words;
    QRectF m_column;
    double m_scale;
    double m_y;
    bool m_mirrored;
};

} // namespace simstock
