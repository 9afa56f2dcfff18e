// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/decodedqr.h"

#include <ZXing/ReadBarcode.h>

namespace simstock::test {

QByteArray decodedQr(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid())
        return {};
    return QByteArray(reinterpret_cast<const char*>(result.bytes().data()),
                      static_cast<qsizetype>(result.bytes().size()));
}

} // namespace simstock::test
