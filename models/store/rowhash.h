// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantList>

namespace simstock {

/// 16 bytes over the values of a row (integers, text, blobs, NULL), in order. SQLite does not
/// notice a flipped byte inside a row (hostile.md 4), this does. The key is a constant of the
/// table: it guards against a row of one table read as another's, not against an attacker.
QByteArray rowHash(QByteArrayView table, const QVariantList& values);
/// The values with their hash behind them.
QVariantList sealedRow(QByteArrayView table, QVariantList values);
/// Whether the last value is the hash of those before it.
bool isWholeRow(QByteArrayView table, const QVariantList& row);

} // namespace simstock
