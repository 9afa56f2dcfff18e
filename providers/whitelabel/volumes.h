// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/datasize.h"
#include "providers/json/value.h"

#include <optional>

namespace simstock::whitelabel {

// Amounts of data in the forms this API has (contract, section 14). Exact: nothing passes through a
// double; a fraction of a byte is rounded to the nearest. What is no amount reads as absent.

/// A plain decimal number ("1.2", "4500") of units of `unitBytes` each.
std::optional<qint64> scaledBytes(QStringView number, qint64 unitBytes);

/// "MB", "GB", "KB", "B", "bytes" and the like, any case; nothing for other words.
std::optional<qint64> bytesOfUnit(QStringView unit, DataBase base);

/// Text with its unit, "1.2GB" or "512 MB".
std::optional<DataSize> readVolumeText(QStringView text, DataBase base);

/// The member's value as a number of units; text that carries its own unit counts by that.
std::optional<DataSize> readVolume(const json::Value& value, qint64 unitBytes, DataBase base);

/// 1 MB of plans: 5 GB are 5120.
inline constexpr qint64 binaryMegabyte = 1'048'576;
/// 1 MB of a profile's usage in the documented answer: 5 GB are 5000.
inline constexpr qint64 decimalMegabyte = 1'000'000;

/// How much of a plan is gone; at least one of the two is there.
struct Volumes {
    std::optional<DataSize> used;
    std::optional<DataSize> total;
};

/// The usage object of any of the four usage calls: bytes, then units that are named, then texts
/// with units, then megabytes. Empty when it holds no figure.
Volumes readVolumes(const json::Value& usage);

} // namespace simstock::whitelabel
