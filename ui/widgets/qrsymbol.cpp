// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrsymbol.h"

#include <QPainter>
#include <QPainterPath>
#include <qrencode.h>

#include <memory>

namespace simstock {

namespace {

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

QList<QRect> runsOf(const QRcode& code)
{
    QList<QRect> runs;
    const auto dark = [&code](int x, int y) { return (code.data[y * code.width + x] & 1) != 0; };
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            const int start = x;
            while (x < code.width && dark(x, y))
                ++x;
            if (x > start)
                runs.append(QRect(start, y, x - start, 1));
        }
    }
    return runs;
}

} // namespace

std::optional<QrSymbol> QrSymbol::of(const QByteArray& content, Correction correction)
{
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeData(static_cast<int>(content.size()),
                          reinterpret_cast<const unsigned char*>(content.constData()), 0,
                          correction == Correction::Paper ? QR_ECLEVEL_Q : QR_ECLEVEL_M));
    if (code == nullptr)
        return std::nullopt;
    QrSymbol symbol;
    symbol.m_modules = code->width;
    symbol.m_runs = runsOf(*code);
    return symbol;
}

void QrSymbol::paint(QPainter& painter, const QRectF& square) const
{
    painter.save();
    const QRectF onDevice = painter.deviceTransform().mapRect(square);
    // Counts in pixels of the device, so that nothing falls between two of them.
    painter.setWorldTransform(painter.deviceTransform().inverted() * painter.worldTransform());
    const int pixels = qMax(1, qRound(onDevice.width() / m_modules));
    const int side = pixels * m_modules;
    const QPoint origin(qRound(onDevice.center().x() - side / 2.0),
                        qRound(onDevice.center().y() - side / 2.0));
    // One shape: viewers of PDFs leave white hairs between shapes that only touch.
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (const QRect& run : m_runs)
        dark.addRect(QRect(origin + run.topLeft() * pixels, run.size() * pixels));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(dark, Qt::black);
    painter.restore();
}

QImage QrSymbol::image(int pixelsPerModule) const
{
    const int inside = m_modules * pixelsPerModule;
    const int border = quietZone * pixelsPerModule;
    QImage image(inside + 2 * border, inside + 2 * border, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(border, border, inside, inside));
    return image;
}

} // namespace simstock
