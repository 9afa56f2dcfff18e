// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picturecode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace simstock::picturecode {

using namespace Qt::StringLiterals;

namespace {

struct PictureCodeWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PictureCode)
};

/// A screenshot of a large screen; the reader finds no more in more pixels.
constexpr int longestSide = 4000;
constexpr qsizetype mostCodes = 20;

Error refusal(const QString& sentence, const QString& detail)
{
    return makeError(ErrorKind::Rejected, sentence, detail);
}

/// Pixel formats only: no picture that is a program (SVG, PDF).
bool isPlainFormat(const QByteArray& format)
{
    static const QList<QByteArray> plain{"png", "jpg", "jpeg", "bmp", "gif", "webp",
                                         "ppm", "pgm", "pbm",  "xbm", "xpm"};
    return plain.contains(format);
}

QStringList readTexts(const QImage& grey)
{
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto hints = ZXing::DecodeHints()
                           .setFormats(ZXing::BarcodeFormat::QRCode)
                           .setTryHarder(true)
                           .setTryRotate(true)
                           .setMaxNumberOfSymbols(mostCodes);
    QStringList found;
    for (const auto& result : ZXing::ReadBarcodes(view, hints)) {
        const auto& bytes = result.bytes();
        const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                                               static_cast<qsizetype>(bytes.size()));
        if (result.isValid() && !text.isEmpty() && !found.contains(text))
            found.append(text);
    }
    return found;
}

} // namespace

Result<QImage> decode(const QByteArray& content)
{
    if (content.size() > mostBytes)
        return failure(refusal(PictureCodeWords::tr("This picture is larger than 20 MB. Cut the "
                                                    "code out of it and paste that."),
                               u"picture: too many bytes"_s));
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!isPlainFormat(reader.format()) || !size.isValid())
        return failure(refusal(PictureCodeWords::tr("This file is no picture that can be read here "
                                                    "(PNG, JPEG, WebP, BMP or GIF)."),
                               u"picture: format"_s));
    if (qint64{size.width()} * size.height() > mostPixels)
        return failure(refusal(PictureCodeWords::tr("This picture has too many pixels. Cut the "
                                                    "code out of it and paste that."),
                               u"picture: too many pixels"_s));
    QImage picture = reader.read();
    if (picture.isNull())
        return failure(refusal(PictureCodeWords::tr("This picture is damaged."),
                               u"picture: cannot be decoded"_s));
    return picture;
}

Result<QStringList> texts(const QImage& picture)
{
    QImage scaled = picture;
    if (picture.isNull() || qint64{picture.width()} * picture.height() > mostPixels)
        scaled = {};
    else if (std::max(picture.width(), picture.height()) > longestSide)
        scaled =
            picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // A code without a background is dark on nothing.
    QImage opaque(scaled.size(), QImage::Format_RGB32);
    QStringList found;
    if (!scaled.isNull() && !opaque.isNull()) {
        if (scaled.hasAlphaChannel()) {
            opaque.fill(Qt::white);
            const QImage source = scaled.convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < source.height(); ++y) {
                const auto* from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
                auto* to = reinterpret_cast<QRgb*>(opaque.scanLine(y));
                std::transform(from, from + source.width(), to, [](QRgb pixel) {
                    return qAlpha(pixel) < 128 ? qRgb(255, 255, 255) : pixel | 0xFF000000U;
                });
            }
            scaled = opaque;
        }
        found = readTexts(scaled.convertToFormat(QImage::Format_Grayscale8));
    }
    if (found.isEmpty())
        return failure(refusal(
            PictureCodeWords::tr("No QR code was found in this picture. It has to be whole, sharp "
                                 "and with its white border."),
            u"picture: no code"_s));
    return found;
}

} // namespace simstock::picturecode
