// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace simstock {

/// How long ago, in the largest whole unit: "now", "14 min", "3 h", "2 d". Empty for an invalid
/// time.
QString ageText(const QDateTime& then, const QDateTime& now);
/// The same for a line of its own: "just now", "3 h ago", "in 2 d"; the date from 30 days on.
QString longAgeText(const QDateTime& then, const QDateTime& now, const QLocale& locale);
/// How long until, the same way: "21 d", "5 h"; "over" when it has passed.
QString untilText(const QDateTime& then, const QDateTime& now);
/// The exact moment in local time for a tooltip, e.g. "22 November 2026 14:02:05".
QString exactTime(const QDateTime& then, const QLocale& locale);
/// Today only the clock, else day and clock: "14:02", "21 Nov 14:02".
QString shortTime(const QDateTime& then, const QDateTime& now, const QLocale& locale);

} // namespace simstock
