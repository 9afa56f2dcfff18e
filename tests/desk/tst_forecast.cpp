// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/forecast.h"

#include "tests/support/testsupport.h"

#include <QRandomGenerator>

#include <limits>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon({2026, 11, 22}, {12, 0}, Qt::UTC);
constexpr qint64 gigabyte = 1'073'741'824;
constexpr qint64 hour = 3600;

UsageSample sample(double hoursAgo, qint64 used)
{
    UsageSample one;
    one.used = DataSize(used);
    one.readAt = noon.addSecs(-static_cast<qint64>(hoursAgo * hour));
    return one;
}

/// So much each hour over so many hours, read every three.
UsageRecord steady(qint64 perHour, int hours = 72, qint64 total = 10 * gigabyte)
{
    UsageRecord record;
    for (int ago = hours; ago >= 0; ago -= 3)
        record.samples.append(sample(ago, (hours - ago) * perHour));
    record.total = DataSize(total);
    record.endsAt = noon.addDays(5);
    return record;
}

/// A moment later than every other where there is none.
qint64 at(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

} // namespace

/// When data is used up, from the readings that were kept.
class TestForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void aSteadyUseIsSeen()
    {
        const auto seen = forecast(steady(gigabyte / 24), noon); // 1 GB a day, 3 gone, 7 left
        QVERIFY(qAbs(*seen.perDay - gigabyte) < gigabyte / 50);
        QVERIFY(seen.slowest < gigabyte && seen.fastest > gigabyte);
        QCOMPARE(seen.verdict, UsageVerdict::Safe); // 7 days, but the plan ends in 5
        QVERIFY(seen.earliest < noon.addDays(7) && seen.latest > noon.addDays(7));
        QCOMPARE(runsOutText(seen, noon), u"6 to 8 day(s)"_s);
        QVERIFY(!seen.needsCall(noon));
    }
    void ratesAreNotMoreExactThanTheyAre()
    {
        const QLocale english(QLocale::English);
        UsageForecast seen;
        QCOMPARE(rateText(seen, DataBase::Binary, english), u"—"_s);
        seen.perDay = 497'800'000; // 474.74 MB
        QCOMPARE(rateText(seen, DataBase::Binary, english), u"470 MB"_s);
        seen.perDay = 1'197'800'000;
        QCOMPARE(rateText(seen, DataBase::Decimal, english), u"1.2 GB"_s);
        seen.perDay = 12 * gigabyte;
        QCOMPARE(rateText(seen, DataBase::Binary, english), u"12 GB"_s);
        seen.perDay = 300;
        QCOMPARE(rateText(seen, DataBase::Binary, english), u"300 B"_s);
        seen.perDay = 9'000'000'000'000'000;
        QVERIFY(!rateText(seen, DataBase::Binary, english).isEmpty());
    }
    void fasterRunsOutFirstAndSlowerIsWasted()
    {
        const auto fast = forecast(steady(gigabyte / 10), noon); // 7.2 gone, 2.4 a day
        QCOMPARE(fast.verdict, UsageVerdict::RunsOutFirst);
        QVERIFY(fast.needsCall(noon));
        QCOMPARE(runsOutText(fast, noon), u"24 to 32 hour(s)"_s);
        QCOMPARE(forecast(steady(gigabyte / 100), noon).verdict, UsageVerdict::Wasting);
        const auto still = forecast(steady(0), noon);
        QCOMPARE(still.verdict, UsageVerdict::Wasting);
        QVERIFY(!still.earliest.isValid());
        QCOMPARE(runsOutText(still, noon), u"not at this pace"_s);
    }
    void tooFewReadingsSayNothing()
    {
        UsageRecord record = steady(gigabyte / 24);
        record.samples = {sample(4, 0), sample(0, gigabyte)};
        QCOMPARE(forecast(record, noon).verdict, UsageVerdict::NoData);
        QCOMPARE(runsOutText(forecast(record, noon), noon), u"not enough data"_s);
        record.samples.append(sample(2, gigabyte / 2));
        QVERIFY(forecast(record, noon).perDay);
        record.samples = {sample(0.9, 0), sample(0.5, 1), sample(0, gigabyte)}; // within an hour
        QVERIFY(!forecast(record, noon).perDay);
        record.samples = {sample(100, 0), sample(90, 1), sample(80, 2), sample(0, gigabyte)};
        QVERIFY(!forecast(record, noon).perDay); // only one of the newest 72 hours
        record.samples.clear();
        QCOMPARE(forecast(record, noon), UsageForecast());
    }
    void oldReadingsWidenTheRangeAndLoseTheHours()
    {
        const auto record = steady(gigabyte / 10);
        const auto fresh = forecast(record, noon);
        for (const int hours : {6, 12, 24, 48}) {
            const auto old = forecast(record, noon.addSecs(hours * hour));
            QVERIFY(old.fastest > fresh.fastest && old.slowest < fresh.slowest);
        }
        QVERIFY(runsOutText(forecast(record, noon.addSecs(12 * hour)), noon.addSecs(12 * hour))
                    .contains(u"day(s)"_s));
    }
    void whatIsUsedUpIsSaid()
    {
        auto record = steady(gigabyte / 10);
        record.samples.append(sample(0, 10 * gigabyte));
        const auto seen = forecast(record, noon);
        QCOMPARE(seen.verdict, UsageVerdict::RunsOutFirst);
        QVERIFY(seen.needsCall(noon));
        QCOMPARE(runsOutText(seen, noon), u"now"_s);
        record.endsAt = noon.addSecs(-hour); // over anyway
        QCOMPARE(forecast(record, noon).verdict, UsageVerdict::NoData);
    }
    void withoutTotalOrEndLittleIsClaimed()
    {
        auto record = steady(gigabyte / 10);
        record.total.reset();
        QCOMPARE(forecast(record, noon).verdict, UsageVerdict::Safe);
        record = steady(gigabyte / 10);
        record.endsAt = {};
        QCOMPARE(forecast(record, noon).verdict, UsageVerdict::NoData);
        QVERIFY(forecast(record, noon).earliest.isValid());
    }
    void aDailyAllowanceIsComparedWithTheDay()
    {
        UsageRecord record; // a counter that starts anew each midnight
        for (int ago = 72; ago >= 0; ago -= 6)
            record.samples.append(sample(ago, ((72 - ago) % 24) * (gigabyte / 24)));
        record.isDaily = true;
        record.total = DataSize(gigabyte * 3 / 2);
        record.endsAt = noon.addDays(5);
        auto seen = forecast(record, noon);
        QVERIFY(*seen.perDay > gigabyte / 2 && *seen.perDay <= gigabyte);
        QCOMPARE(seen.verdict, UsageVerdict::Safe);
        QVERIFY(!seen.earliest.isValid());
        QCOMPARE(runsOutText(seen, noon), u"not within a day"_s);
        record.total = DataSize(gigabyte / 2);
        seen = forecast(record, noon);
        QCOMPARE(seen.verdict, UsageVerdict::RunsOutFirst);
        QCOMPARE(runsOutText(seen, noon), u"on most days"_s);
        record.total = DataSize(20 * gigabyte);
        QCOMPARE(forecast(record, noon).verdict, UsageVerdict::Wasting);
    }
    void anotherPlanOnTheEsimBeginsANewSeries()
    {
        auto record = steady(gigabyte / 10);
        for (auto& one : record.samples)
            one.readAt = one.readAt.addSecs(-10 * hour);
        record.samples += {sample(6, 0), sample(3, gigabyte / 100), sample(0, gigabyte / 50)};
        const auto seen = forecast(record, noon);
        QCOMPARE(seen.samples, 3);
        QVERIFY(*seen.perDay < gigabyte / 4);
    }
    void aClockThatWasSetIsSurvived()
    {
        auto record = steady(gigabyte / 24);
        const auto before = forecast(record, noon);
        record.samples.append(sample(-500, 9 * gigabyte)); // read "in three weeks"
        QCOMPARE(forecast(record, noon), before);
        auto mixed = record.samples;
        std::reverse(mixed.begin(), mixed.end());
        record.samples = mixed + mixed; // each twice, in no order
        QCOMPARE(forecast(record, noon), before);
        QVERIFY(!forecast(record, noon.addYears(-20)).perDay);
        const auto later = forecast(record, noon.addYears(20));
        QVERIFY(later.fastest >= later.slowest);
    }
    void aVendorsTimeIsTakenWhereItCanBeOne()
    {
        auto one = sample(0, 1);
        one.vendorTime = noon.addSecs(-2 * hour);
        QCOMPARE(timeOf(one), noon.addSecs(-2 * hour));
        one.vendorTime = noon.addDays(30); // the end of the plan
        QCOMPARE(timeOf(one), noon);
        one.vendorTime = noon.addDays(-10); // its beginning
        QCOMPARE(timeOf(one), noon);
    }
    /// Property: more use never means a later end or a better verdict.
    void moreUseIsNeverLater()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            UsageRecord less;
            UsageRecord more;
            qint64 used = 0;
            qint64 extra = 0;
            const int count = 3 + random.bounded(20);
            double ago = count * 5.0;
            for (int i = 0; i < count; ++i) {
                used += random.bounded(int(gigabyte / 4));
                extra += random.bounded(2) != 0 ? random.bounded(int(gigabyte / 4)) : 0;
                ago -= 0.2 + random.bounded(4.0);
                less.samples.append(sample(ago, used));
                more.samples.append(sample(ago, used + extra));
            }
            less.total = more.total = DataSize(gigabyte * (1 + random.bounded(20)));
            less.endsAt = more.endsAt = noon.addSecs(random.bounded(40 * 24) * hour + 1);
            const auto a = forecast(less, noon);
            const auto b = forecast(more, noon);
            QVERIFY(at(b.earliest) <= at(a.earliest));
            QVERIFY(at(b.latest) <= at(a.latest));
            QVERIFY(b.perDay.has_value() == a.perDay.has_value());
            if (a.perDay) {
                QVERIFY(*b.perDay >= *a.perDay && b.slowest >= a.slowest && b.fastest >= a.fastest);
                QVERIFY(a.slowest <= *a.perDay && *a.perDay <= a.fastest);
                QVERIFY(at(a.earliest) <= at(a.latest));
            }
            QVERIFY(b.verdict == a.verdict || b.verdict == UsageVerdict::RunsOutFirst ||
                    (a.verdict == UsageVerdict::Wasting && b.verdict == UsageVerdict::Safe));
        }
    }
    /// Whatever stands in the file: no crash, no moment out of range, no nonsense of a rate.
    void nothingOverflows()
    {
        QRandomGenerator random(11);
        constexpr auto most = std::numeric_limits<qint64>::max();
        const QList<qint64> values{0, 1, -1, most, most - 1, gigabyte, -gigabyte};
        for (int round = 0; round < 2000; ++round) {
            UsageRecord record;
            for (int i = random.bounded(8); i >= 0; --i) {
                auto one = sample(random.bounded(100.0) - 5, values[random.bounded(7)]);
                if (random.bounded(5) == 0)
                    one.vendorTime = QDateTime::fromMSecsSinceEpoch(values[random.bounded(7)]);
                if (random.bounded(9) == 0)
                    one.readAt = {};
                record.samples.append(one);
            }
            if (random.bounded(4) != 0)
                record.total = DataSize(values[random.bounded(7)]);
            record.isDaily = random.bounded(3) == 0;
            record.endsAt = random.bounded(3) == 0 ? QDateTime() : noon.addDays(random.bounded(90));
            const auto seen = forecast(record, noon);
            QVERIFY(seen.slowest >= 0 && seen.fastest >= seen.slowest);
            QVERIFY(!seen.perDay || *seen.perDay >= 0);
            QVERIFY(!seen.earliest.isValid() || seen.earliest >= noon);
            QVERIFY(!seen.latest.isValid() || seen.latest <= noon.addDays(3651));
            QVERIFY(!runsOutText(seen, noon).isEmpty());
        }
    }
};

SIMSTOCK_TEST_MAIN(TestForecast, QCoreApplication)
#include "tst_forecast.moc"
