// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRect>

#include <optional>

class QPainter;

namespace simstock {

/// A QR code of exactly the given bytes as phones want it (product.md C.2): pure black, square, a
/// whole number of device pixels per module. The four modules of white around it are the caller's
/// on paper and part of an image.
class QrSymbol {
public:
    /// How much of it may be damaged: M is enough on glass, Q is for paper.
    enum class Correction { Glass, Paper };
    /// Nothing when the bytes do not fit a QR code.
    static std::optional<QrSymbol> of(const QByteArray& content, Correction correction);

    /// On a side, without the white border.
    [[nodiscard]] int modules() const { return m_modules; }
    /// Dark modules joined along the rows, in modules.
    [[nodiscard]] const QList<QRect>& runs() const { return m_runs; }
    /// Paints the dark modules into the middle of the square, which is without border. The symbol
    /// can be half a device pixel per module larger or smaller than the square.
    void paint(QPainter& painter, const QRectF& square) const;
    /// Black on white with its border.
    [[nodiscard]] QImage image(int pixelsPerModule) const;

    static constexpr int quietZone = 4; ///< modules of white on each side

private:
    QrSymbol() = default;
    QList<QRect> m_runs;
    int m_modules = 0;
};

} // namespace simstock
