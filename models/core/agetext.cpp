// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/agetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct AgeTextWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::AgeText)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 datedFrom = 30 * day;

QString span(qint64 seconds)
{
    const QLocale locale;
    if (seconds < hour)
        return AgeTextWords::tr("%1 min").arg(
            locale.toString(std::max<qint64>(seconds / minute, 1)));
    if (seconds < day)
        return AgeTextWords::tr("%1 h").arg(locale.toString(seconds / hour));
    return AgeTextWords::tr("%1 d").arg(locale.toString(seconds / day));
}

} // namespace

QString ageText(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = then.secsTo(now);
    return seconds < minute ? AgeTextWords::tr("now") : span(seconds);
}

QString longAgeText(const QDateTime& then, const QDateTime& now, const QLocale& locale)
{
    const qint64 seconds = then.secsTo(now);
    const qint64 distance = std::abs(seconds);
    if (distance < minute)
        return AgeTextWords::tr("just now");
    if (distance >= datedFrom)
        return locale.toString(then.toLocalTime().date(), QLocale::ShortFormat);
    return seconds >= 0 ? AgeTextWords::tr("%1 ago").arg(span(distance))
                        : AgeTextWords::tr("in %1").arg(span(distance));
}

QString untilText(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = now.secsTo(then);
    return seconds <= 0 ? AgeTextWords::tr("over") : span(seconds);
}

QString exactTime(const QDateTime& then, const QLocale& locale)
{
    return then.isValid() ? locale.toString(then.toLocalTime(), QLocale::LongFormat) : QString();
}

QString shortTime(const QDateTime& then, const QDateTime& now, const QLocale& locale)
{
    if (!then.isValid())
        return {};
    const QDateTime local = then.toLocalTime();
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return clock;
    return locale.toString(local.date(), u"d MMM"_s) + u' ' + clock;
}

} // namespace simstock
