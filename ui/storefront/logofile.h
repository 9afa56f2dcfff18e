// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace simstock {

/// A logo as it was chosen: its bytes for the vendor, a small picture for the preview.
struct LogoFile {
    QByteArray bytes;
    QImage picture; ///< at most previewSide in each direction
    QSize size;     ///< of the file's picture in pixels

    static constexpr int previewSide = 320;
    static constexpr int leastSide = 200; ///< advised
    static constexpr qint64 maxBytes = 5 * 1024 * 1024;
    static constexpr int maxSide = 8'192; ///< larger ones are not decoded

    /// Reads and decodes a file; PNG, JPEG and GIF by their bytes, nothing else reaches a decoder.
    /// Rejected with a sentence, Storage when the file cannot be read. For another thread than the
    /// GUI's.
    static Result<LogoFile> read(const QString& path);
    static Result<LogoFile> decode(const QByteArray& bytes);
    [[nodiscard]] bool isSmall() const
    {
        return size.width() < leastSide || size.height() < leastSide;
    }
};

} // namespace simstock
