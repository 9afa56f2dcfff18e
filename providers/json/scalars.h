// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>
#include <string_view>

namespace simstock::json {

/// Exactly the number grammar of RFC 8259.
bool isNumber(std::string_view token);

/// Why an integer could not be read.
enum class IntegerFault { NotAnInteger, OutOfRange };

struct IntegerReading {
    std::optional<qint64> value;
    IntegerFault fault = IntegerFault::NotAnInteger; ///< meaningful without a value
};

/// A whole number within 64 bits. "30.0" is one; "-0", exponents and longer ones are out of range.
IntegerReading readInteger(std::string_view token);

/// The time forms seen on the four wires (cross-provider.md 5.3): "2026-01-01T10:00:07+0000",
/// "...Z", "....000Z", "2010-06-30T01:20+00:00", a blank instead of the T, and no offset at all,
/// which means UTC and never local time. Nothing for dates that do not exist and leap seconds.
std::optional<QDateTime> readUtc(QStringView text);

/// Seconds or milliseconds since 1970: everything from 10^11 on is milliseconds.
std::optional<QDateTime> readEpoch(qint64 number);

} // namespace simstock::json
