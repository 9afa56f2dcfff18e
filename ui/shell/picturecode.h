// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

/// Reading the QR codes of a picture from outside. For a worker: takes as long as the picture is
/// large. What is too large, in another format or no picture at all is refused with a sentence
/// before it is decoded.
namespace simstock::picturecode {

inline constexpr qint64 mostBytes = 20 * 1024 * 1024;
inline constexpr int mostPixels = 40'000'000;

/// The picture in a file's content.
Result<QImage> decode(const QByteArray& content);
/// The texts of all codes in it; Rejected with a sentence when there is none.
Result<QStringList> texts(const QImage& picture);

} // namespace simstock::picturecode
