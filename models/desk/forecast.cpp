// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/forecast.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Forecast)
};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 window = 3 * day;
constexpr qint64 leastSpan = hour;
constexpr qint64 clockTolerance = 300;
/// A vendor's time further from our reading means something else (the start of the plan, ...).
constexpr qint64 believableLag = 2 * day;
constexpr int leastSamples = 3;
constexpr double halfLife = day;
constexpr double farthest = 3650.0 * day;
constexpr double mostBytes = 9e15; ///< of a day; far beyond any plan, and safe as a whole number
/// Corrections of a vendor; a larger drop is a counter that starts anew.
constexpr double correction = 0.01;

struct Point {
    double at = 0; ///< seconds before the newest one, negative
    double used = 0;
};

struct Rates {
    double slowest = 0;
    double likely = 0;
    double fastest = 0;
};

bool isReset(const UsageSample& before, const UsageSample& after)
{
    const auto drop = static_cast<double>(before.used.bytes() - after.used.bytes());
    return drop > correction * static_cast<double>(before.used.bytes());
}

/// Bytes that only grow: the daily counters are added up.
QList<Point> pointsOf(const QList<UsageSample>& series, bool isDaily)
{
    QList<Point> points;
    if (series.isEmpty())
        return points;
    const auto newest = timeOf(series.constLast());
    double sum = 0;
    for (qsizetype i = 0; i < series.size(); ++i) {
        const auto used = static_cast<double>(series[i].used.bytes());
        const auto before = i > 0 ? static_cast<double>(series[i - 1].used.bytes()) : 0.0;
        if (i == 0 || (isDaily && isReset(series[i - 1], series[i])))
            sum += used;
        else
            sum += std::max(used - before, 0.0);
        const auto at = static_cast<double>(newest.secsTo(timeOf(series[i])));
        if (at >= -static_cast<double>(window))
            points.append({at, sum});
    }
    return points;
}

double weighted(const QList<Point>& points, const std::function<double(double, double)>& weight)
{
    double bytes = 0;
    double seconds = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const double length = points[i].at - points[i - 1].at;
        const double share = weight(points[i - 1].at, points[i].at);
        bytes += share * (points[i].used - points[i - 1].used);
        seconds += share * length;
    }
    return seconds > 0 ? bytes / seconds : 0;
}

/// Three ways to look at the same readings, each of which only grows with them; so do their
/// smallest and their largest.
Rates ratesOf(const QList<Point>& points, double spread)
{
    const auto last = [](double length) {
        return [length](double from, double to) {
            return std::clamp((to - std::max(from, -length)) / (to - from), 0.0, 1.0);
        };
    };
    const double recent = weighted(points, last(day));
    const double all = weighted(points, last(window));
    Rates rates;
    rates.likely = weighted(
        points, [](double from, double to) { return std::exp2((from + to) / 2 / halfLife); });
    rates.slowest = std::min({recent, all, rates.likely}) / (1 + spread);
    rates.fastest = std::max({recent, all, rates.likely}) * (1 + spread);
    return rates;
}

qint64 perDay(double perSecond)
{
    return static_cast<qint64>(std::min(perSecond * day, mostBytes));
}

QDateTime dataEndsAt(const QDateTime& from, double left, double perSecond, const QDateTime& now)
{
    if (perSecond <= 0 || left / perSecond > farthest)
        return {};
    return std::max(from.addSecs(static_cast<qint64>(left / perSecond)), now);
}

UsageVerdict planVerdict(const UsageRecord& record, const UsageForecast& seen, const Rates& rates,
                         const QDateTime& now)
{
    if (!record.endsAt.isValid() || record.endsAt <= now)
        return UsageVerdict::NoData;
    const auto used = static_cast<double>(record.samples.constLast().used.bytes());
    const auto total = static_cast<double>(record.total->bytes());
    const auto seconds = static_cast<double>(seen.sampleAt.secsTo(record.endsAt));
    if (used + rates.likely * seconds >= total)
        return UsageVerdict::RunsOutFirst;
    return used + rates.fastest * seconds < total / 2 ? UsageVerdict::Wasting : UsageVerdict::Safe;
}

UsageVerdict dailyVerdict(double allowance, const UsageForecast& seen)
{
    if (static_cast<double>(*seen.perDay) >= allowance)
        return UsageVerdict::RunsOutFirst;
    return static_cast<double>(seen.fastest) < allowance / 2 ? UsageVerdict::Wasting
                                                             : UsageVerdict::Safe;
}

QString rangeText(double fewest, double most, bool isInHours)
{
    const int from = static_cast<int>(std::floor(fewest));
    const int to = std::max(static_cast<int>(std::ceil(most)), 1);
    if (isInHours)
        return from < 1 ? ForecastWords::tr("within %n hour(s)", nullptr, to)
                        : ForecastWords::tr("%1 to %n hour(s)", nullptr, to).arg(from);
    return from < 1 ? ForecastWords::tr("within %n day(s)", nullptr, to)
                    : ForecastWords::tr("%1 to %n day(s)", nullptr, to).arg(from);
}

QString dailyText(const UsageForecast& seen)
{
    switch (seen.verdict) {
    case UsageVerdict::RunsOutFirst:
        return ForecastWords::tr("on most days");
    case UsageVerdict::Safe:
    case UsageVerdict::Wasting:
        return ForecastWords::tr("not within a day");
    case UsageVerdict::NoData:
        break;
    }
    return ForecastWords::tr("not enough data");
}

} // namespace

bool UsageForecast::needsCall(const QDateTime& now) const
{
    return verdict == UsageVerdict::RunsOutFirst && !isDaily && earliest.isValid() &&
           earliest <= now.addSecs(2 * day);
}

QDateTime timeOf(const UsageSample& sample)
{
    const auto& vendor = sample.vendorTime;
    const bool isBelievable = vendor.isValid() && vendor <= sample.readAt &&
                              vendor.secsTo(sample.readAt) <= believableLag;
    return isBelievable ? vendor : sample.readAt;
}

QList<UsageSample> usageSeries(const UsageRecord& record, const QDateTime& now)
{
    QList<UsageSample> series;
    for (const auto& sample : record.samples) {
        const auto at = timeOf(sample);
        if (at.isValid() && at <= now.addSecs(clockTolerance) && sample.used.bytes() >= 0)
            series.append(sample);
    }
    std::sort(series.begin(), series.end(), [](const UsageSample& a, const UsageSample& b) {
        return std::make_pair(timeOf(a), a.used.bytes()) <
               std::make_pair(timeOf(b), b.used.bytes());
    });
    QList<UsageSample> distinct; // of one moment the largest, as sorted
    for (const auto& sample : std::as_const(series)) {
        if (!distinct.isEmpty() && timeOf(distinct.constLast()) == timeOf(sample))
            distinct.last() = sample;
        else
            distinct.append(sample);
    }
    if (record.isDaily)
        return distinct;
    qsizetype first = 0;
    for (qsizetype i = 1; i < distinct.size(); ++i) {
        if (isReset(distinct[i - 1], distinct[i]))
            first = i;
    }
    return distinct.mid(first);
}

UsageForecast forecast(const UsageRecord& record, const QDateTime& now)
{
    UsageForecast seen;
    seen.isDaily = record.isDaily;
    UsageRecord known = record;
    known.samples = usageSeries(record, now);
    if (known.samples.isEmpty())
        return seen;
    seen.sampleAt = timeOf(known.samples.constLast());
    const auto points = pointsOf(known.samples, record.isDaily);
    seen.samples = static_cast<int>(points.size());
    const bool hasTotal = record.total && record.total->bytes() > 0;
    const double left = hasTotal ? static_cast<double>(record.total->bytes()) -
                                       static_cast<double>(known.samples.constLast().used.bytes())
                                 : 0;
    const bool isUsedUp = hasTotal && !record.isDaily && left <= 0;
    if (isUsedUp && (!record.endsAt.isValid() || record.endsAt > now)) {
        seen.verdict = UsageVerdict::RunsOutFirst;
        seen.earliest = seen.latest = now;
    }
    if (points.size() < leastSamples || -points.constFirst().at < static_cast<double>(leastSpan))
        return seen;
    const auto age = static_cast<double>(std::max<qint64>(seen.sampleAt.secsTo(now), 0));
    const double spread = 0.1 + 0.6 / static_cast<double>(points.size()) + age / (2 * day);
    const auto rates = ratesOf(points, spread);
    seen.perDay = perDay(rates.likely);
    seen.slowest = perDay(rates.slowest);
    seen.fastest = perDay(rates.fastest);
    if (isUsedUp)
        return seen;
    if (!hasTotal) {
        seen.verdict = UsageVerdict::Safe;
    } else if (record.isDaily) {
        seen.verdict = dailyVerdict(static_cast<double>(record.total->bytes()), seen);
    } else {
        seen.earliest = dataEndsAt(seen.sampleAt, left, rates.fastest, now);
        seen.latest = dataEndsAt(seen.sampleAt, left, rates.slowest, now);
        seen.verdict = planVerdict(known, seen, rates, now);
    }
    return seen;
}

QString rateText(const UsageForecast& forecast, DataBase base, const QLocale& locale)
{
    if (!forecast.perDay)
        return u"—"_s;
    const auto gigabyte = static_cast<double>(DataSize(0, base).gigabyte());
    const double unit = static_cast<double>(*forecast.perDay) >= gigabyte
                            ? gigabyte
                            : gigabyte / (base == DataBase::Binary ? 1024 : 1000);
    const double value = static_cast<double>(*forecast.perDay) / unit;
    if (value < 1)
        return DataSize(*forecast.perDay, base).display(locale);
    const double digits = std::pow(10, std::floor(std::log10(value)) - 1);
    const double rounded = std::round(value / digits) * digits * unit;
    return DataSize(static_cast<qint64>(std::ceil(rounded)), base).display(locale);
}

QString runsOutText(const UsageForecast& forecast, const QDateTime& now)
{
    if (forecast.isDaily)
        return dailyText(forecast);
    if (forecast.verdict == UsageVerdict::RunsOutFirst && forecast.latest.isValid() &&
        forecast.latest <= now)
        return ForecastWords::tr("now");
    if (!forecast.perDay)
        return ForecastWords::tr("not enough data");
    if (!forecast.earliest.isValid())
        return ForecastWords::tr("not at this pace");
    constexpr int horizon = 60;
    const double from = static_cast<double>(now.secsTo(forecast.earliest)) / day;
    if (from >= horizon)
        return ForecastWords::tr("not within %1 days").arg(horizon);
    if (!forecast.latest.isValid())
        return ForecastWords::tr("not before %n day(s)", nullptr,
                                 static_cast<int>(std::floor(from)));
    const double to = static_cast<double>(now.secsTo(forecast.latest)) / day;
    // Hours are for fresh figures: of old ones they would only seem exact.
    const bool isFresh = forecast.sampleAt.secsTo(now) <= 6 * hour;
    return isFresh && to <= 1.5 ? rangeText(from * 24, to * 24, true) : rangeText(from, to, false);
}

QString verdictText(UsageVerdict verdict)
{
    switch (verdict) {
    case UsageVerdict::Safe:
        return ForecastWords::tr("Safe");
    case UsageVerdict::RunsOutFirst:
        return ForecastWords::tr("Runs out first");
    case UsageVerdict::Wasting:
        return ForecastWords::tr("Over half unused");
    case UsageVerdict::NoData:
        break;
    }
    return ForecastWords::tr("No data");
}

} // namespace simstock
