// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usage.h"

#include <QLocale>

#include <optional>

namespace simstock {

// How fast a plan is used and when it is used up (product.md b 9), without any I/O.

enum class UsageVerdict {
    NoData, ///< nothing can be said: too few readings, or no end to compare with
    Safe,
    RunsOutFirst, ///< before the plan ends; of a daily allowance: on a usual day
    Wasting       ///< more than half will be left
};

/// What is known of the use of one eSIM.
struct UsageRecord {
    QList<UsageSample> samples;    ///< in any order
    std::optional<DataSize> total; ///< of the plan, or of a day; nothing = unlimited
    bool isDaily = false;          ///< `total` is there anew each day
    QDateTime endsAt;              ///< UTC; invalid = not known
};

/// Rates are bytes per day. More use never makes a rate lower, nor a moment later.
struct UsageForecast {
    UsageVerdict verdict = UsageVerdict::NoData;
    bool isDaily = false;
    std::optional<qint64> perDay; ///< most likely; nothing with too few readings
    qint64 slowest = 0;
    qint64 fastest = 0;
    QDateTime earliest; ///< used up, UTC; invalid = not at this pace
    QDateTime latest;   ///< invalid = perhaps never
    QDateTime sampleAt; ///< of the newest reading that counts
    int samples = 0;    ///< that counted
    bool operator==(const UsageForecast&) const = default;

    /// Used up within two days although the plan goes on: somebody should tell the customer today.
    [[nodiscard]] bool needsCall(const QDateTime& now) const;
};

/// From the readings of the 72 hours before the newest one, the newer the weightier. Fewer than
/// three, or all within an hour, say nothing. The older they are, the wider the range. A reading
/// "from the future" (the clock was set) does not count; a counter that starts anew (another plan
/// on the eSIM) begins a new series.
UsageForecast forecast(const UsageRecord& record, const QDateTime& now);

/// When the figure was true, as far as that is known: the vendor's time where it can be that.
QDateTime timeOf(const UsageSample& sample);
/// The readings a forecast would look at, oldest first, each moment once.
QList<UsageSample> usageSeries(const UsageRecord& record, const QDateTime& now);

/// "1.2 GB", two digits of what is only likely; a dash when it is not known.
QString rateText(const UsageForecast& forecast, DataBase base, const QLocale& locale);
/// "2 to 4 days", never a moment.
QString runsOutText(const UsageForecast& forecast, const QDateTime& now);
QString verdictText(UsageVerdict verdict);

} // namespace simstock
