// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace simstock::test {

/// The bytes of the QR code in a picture; empty when there is none to read.
QByteArray decodedQr(const QImage& picture);

} // namespace simstock::test
