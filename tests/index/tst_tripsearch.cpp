// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/tripsearch.h"

#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

const AccountId account(u"account-1"_s);

std::shared_ptr<const CatalogueIndex> indexOf(const QList<Offer>& offers)
{
    return CatalogueIndex::build(offers, {{account, u"Shop"_s}}, QLocale(QLocale::English));
}

DataSize gigabytes(double count)
{
    return DataSize(static_cast<qint64>(count * double(DataSize().gigabyte())));
}

Offer plan(const QString& code, qint64 cents, const QStringList& countries, double size = 10,
           int days = 30)
{
    auto one = offer(code, cents);
    one.countries = countries;
    one.data = gigabytes(size);
    one.days = days;
    return one;
}

QStringList codes(const TripFinding& finding)
{
    QStringList all;
    for (const auto& answer : finding.answers) {
        QStringList parts;
        for (const auto& part : answer.parts)
            parts.append(part.offer.code.text() + u'/' + part.countries.join(u'+'));
        all.append(parts.join(u" "_s));
    }
    return all;
}

QList<TripAccount> shop()
{
    return {{account, u"Shop"_s}};
}

/// The meaning of an answer, written down a second time without any cleverness.
bool isEnough(const Offer& offer, const Trip& trip, int share)
{
    if (!offer.isDayPlan() && offer.days < trip.days)
        return false;
    if (!trip.data || !offer.data || offer.dataKind == DataKind::Unlimited)
        return true;
    const double times = offer.dataKind == DataKind::Total ? 1 : trip.days;
    return double(offer.data->bytes()) * times * double(trip.countries.size()) + 1 >=
           double(trip.data->bytes()) * share;
}

/// The prices of all answers, cheapest first, by trying everything.
QList<qint64> bruteForce(const QList<Offer>& offers, const Trip& trip)
{
    const auto count = static_cast<int>(trip.countries.size());
    QMap<QString, qint64> prices; // each set of plans once
    const auto cost = [&trip](const Offer& one) { return one.total(1, trip.days)->micros(); };
    const auto worksIn = [](const Offer& one, const QString& country) {
        return one.countries.contains(country);
    };
    const auto isAlone = [&](const Offer& one) {
        return isEnough(one, trip, count) &&
               std::all_of(trip.countries.begin(), trip.countries.end(),
                           [&](const QString& country) { return worksIn(one, country); });
    };
    // Each country gets one of three plans; which plan each of the three is.
    const auto tryOut = [&](const QList<int>& plans) {
        const auto ways = static_cast<int>(std::pow(plans.size(), count));
        for (int way = 0; way < ways; ++way) {
            QList<int> share(plans.size(), 0);
            bool works = true;
            for (int i = 0, rest = way; i < count; ++i, rest /= int(plans.size())) {
                const auto who = rest % int(plans.size());
                ++share[who];
                works = works && worksIn(offers[plans[who]], trip.countries[i]);
            }
            for (int i = 0; i < plans.size() && works; ++i)
                works = share[i] > 0 && isEnough(offers[plans[i]], trip, share[i]);
            if (!works)
                continue;
            qint64 sum = 0;
            QStringList names;
            for (const int i : plans) {
                sum += cost(offers[i]);
                names.append(QString::number(i).rightJustified(4, u'0'));
            }
            prices.insert(names.join(u' '), sum);
        }
    };
    for (int a = 0; a < offers.size(); ++a) {
        if (isAlone(offers[a])) {
            prices.insert(QString::number(a), cost(offers[a]));
            continue;
        }
        for (int b = a; b < offers.size() && count >= 2; ++b) {
            if (isAlone(offers[b]))
                continue;
            tryOut({a, b});
            for (int c = b; c < offers.size() && count >= 3; ++c) {
                if (!isAlone(offers[c]))
                    tryOut({a, b, c});
            }
        }
    }
    auto sorted = prices.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

/// The cheapest way through a trip.
class TestTripSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void onePlanOrSeveral()
    {
        const auto index = indexOf(
            {plan(u"asia"_s, 1500, {u"JP"_s, u"KR"_s, u"TH"_s}), plan(u"jp"_s, 500, {u"JP"_s}),
             plan(u"kr"_s, 600, {u"KR"_s}), plan(u"kr-short"_s, 100, {u"KR"_s}, 10, 7),
             plan(u"kr-small"_s, 100, {u"KR"_s}, 2), plan(u"de"_s, 1, {u"DE"_s})});
        const Trip trip{{u"JP"_s, u"KR"_s}, 9, gigabytes(6)};
        const auto found = searchTrip(*index, trip, shop());
        QCOMPARE(codes(found), (QStringList{u"jp/JP kr/KR"_s, u"asia/JP+KR"_s}));
        QCOMPARE(found.answers[0].total.toDecimal(), u"11"_s);
        QVERIFY(found.answers[0].reason.startsWith(u"The cheapest: 2 plan(s)"_s));
        QVERIFY(found.answers[1].reason.startsWith(u"USD 4.00 more, one plan"_s));
        QVERIFY(found.uncovered.isEmpty() && found.note.isEmpty());
    }
    void dayPlansAreMultipliedAndUnlimitedIsEnough()
    {
        auto daily = plan(u"daily"_s, 100, {u"JP"_s}, 1, 1); // 1 GB a day
        daily.priceUnit = PriceUnit::PerDay;
        daily.dataKind = DataKind::DailyCut;
        auto endless = plan(u"endless"_s, 950, {u"JP"_s});
        endless.data.reset();
        endless.dataKind = DataKind::Unlimited;
        const auto index = indexOf({daily, endless});
        auto found = searchTrip(*index, {{u"JP"_s}, 9, gigabytes(9)}, shop());
        QCOMPARE(codes(found), (QStringList{u"daily/JP"_s, u"endless/JP"_s}));
        QCOMPARE(found.answers[0].total.toDecimal(), u"9"_s);
        QCOMPARE(found.answers[0].parts[0].days, 9);
        found = searchTrip(*index, {{u"JP"_s}, 9, gigabytes(900)}, shop());
        QCOMPARE(codes(found), QStringList{u"endless/JP"_s});
        QCOMPARE(costForTrip(daily, {{u"JP"_s}, 9, gigabytes(9)})->toDecimal(), u"9"_s);
        QVERIFY(!costForTrip(daily, {{u"JP"_s}, 9, gigabytes(10)}));
        QVERIFY(!costForTrip(endless, {{u"JP"_s, u"KR"_s}, 9, {}}));
        QVERIFY(!costForTrip(endless, {}));
        auto few = shop();
        few[0].mostDays = 5;
        QCOMPARE(codes(searchTrip(*index, {{u"JP"_s}, 9, {}}, few)), QStringList{u"endless/JP"_s});
    }
    void equalPricesAreToldApart()
    {
        auto fast = plan(u"z-fast"_s, 500, {u"JP"_s});
        fast.networks = {{u"JP"_s, u"Any"_s, u"5G"_s}};
        auto fillable = plan(u"y-topup"_s, 500, {u"JP"_s});
        fillable.topUp = TopUpSupport::Yes;
        auto reliable = plan(u"x-reliable"_s, 500, {u"JP"_s});
        reliable.account = AccountId(u"good"_s);
        const auto index = indexOf({plan(u"plain"_s, 500, {u"JP"_s}), fillable, fast, reliable});
        const auto found =
            searchTrip(*index, {{u"JP"_s}, 9, {}},
                       {{account, u"Shop"_s, 0.1}, {AccountId(u"good"_s), u"Good"_s, 0}});
        // The reliable account's plan stands for the like one of the other.
        QCOMPARE(codes(found), (QStringList{u"z-fast/JP"_s, u"y-topup/JP"_s, u"x-reliable/JP"_s}));
        QVERIFY(found.answers[1].reason.contains(u"can be topped up"_s));
    }
    void currenciesAreNotMixed()
    {
        auto foreign = plan(u"kr-eur"_s, 1, {u"KR"_s});
        foreign.cost = *Money::fromScaled(1, 100, *Currency::fromCode(u"EUR"_s));
        auto both = plan(u"both-eur"_s, 1, {u"JP"_s, u"KR"_s});
        both.cost = *Money::fromScaled(300, 100, *Currency::fromCode(u"EUR"_s));
        const auto index = indexOf({plan(u"jp"_s, 500, {u"JP"_s}), plan(u"jp2"_s, 500, {u"JP"_s}),
                                    plan(u"kr"_s, 600, {u"KR"_s}), foreign, both});
        const auto found = searchTrip(*index, {{u"JP"_s, u"KR"_s}, 9, {}}, shop());
        QCOMPARE(codes(found),
                 (QStringList{u"jp/JP kr/KR"_s, u"jp2/JP kr/KR"_s, u"both-eur/JP+KR"_s}));
        QVERIFY(found.note.contains(u"not compared"_s));
    }
    void closedAccountsAndPlacesWithoutPlansAreSaid()
    {
        const auto index = indexOf({plan(u"jp"_s, 500, {u"JP"_s})});
        QCOMPARE(searchTrip(*index, {{u"JP"_s, u"AQ"_s}, 9, {}}, shop()).uncovered,
                 QStringList{u"AQ"_s});
        QVERIFY(searchTrip(*index, {{u"JP"_s}, 9, {}}, {}).answers.isEmpty());
        QVERIFY(searchTrip(*index, {}, shop()).answers.isEmpty());
        QVERIFY(searchTrip(*index, {{u"JP"_s}, 0, {}}, shop()).answers.isEmpty());
    }
    /// The same prices as trying everything, over many small catalogues.
    void asGoodAsTryingEverything()
    {
        QRandomGenerator random(5);
        const QStringList places{u"JP"_s, u"KR"_s, u"TH"_s, u"VN"_s};
        int combined = 0;
        for (int round = 0; round < 150; ++round) {
            QList<Offer> offers;
            for (int i = 0; i < 9; ++i) {
                QStringList countries;
                for (const auto& place : places) {
                    if (random.bounded(5) < 2)
                        countries.append(place);
                }
                auto one = plan(u"P%1"_s.arg(i), 100 + random.bounded(30) * 50, countries,
                                1 + random.bounded(10), 5 + random.bounded(10));
                if (random.bounded(5) == 0) {
                    one.priceUnit = PriceUnit::PerDay;
                    one.dataKind = DataKind::DailyThrottled;
                    one.cost = *Money::fromScaled(20 + random.bounded(80), 100, Currency::usd());
                }
                if (random.bounded(8) == 0) {
                    one.data.reset();
                    one.dataKind = DataKind::Unlimited;
                }
                offers.append(one);
            }
            Trip trip{places.mid(0, 1 + random.bounded(4)), 6 + random.bounded(4), {}};
            if (random.bounded(4) != 0)
                trip.data = gigabytes(1 + random.bounded(12));
            constexpr int most = 5;
            const auto found = searchTrip(*indexOf(offers), trip, shop(), most);
            QList<qint64> prices;
            for (const auto& answer : found.answers) {
                prices.append(answer.total.micros());
                combined += answer.parts.size() > 1 ? 1 : 0;
            }
            QCOMPARE(prices, bruteForce(offers, trip).mid(0, most));
        }
        QVERIFY(combined > 50); // the catalogues were not too easy
    }
    void aLargeCatalogueIsNoTrouble()
    {
        auto offers = mixedOffers(30'000);
        const auto index = indexOf(offers);
        QElapsedTimer timer;
        timer.start();
        const auto found =
            searchTrip(*index, {{u"JP"_s, u"DE"_s, u"US"_s}, 9, gigabytes(6)}, shop());
        const auto took = timer.elapsed();
        QCOMPARE(found.answers.size(), 6);
        QVERIFY2(took < 2000, qPrintable(QString::number(took)));
        qInfo("%lld ms for 30,000 plans", static_cast<long long>(took));
    }
};

SIMSTOCK_TEST_MAIN(TestTripSearch, QCoreApplication)
#include "tst_tripsearch.moc"
