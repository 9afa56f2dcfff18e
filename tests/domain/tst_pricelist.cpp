// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pricechange.h"
#include "tests/support/offers.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

Money dollars(qint64 cents)
{
    return *Money::fromScaled(cents, 100, Currency::usd());
}

PlanKey keyOf(const Offer& offer)
{
    return {offer.account, offer.code};
}

} // namespace

class TestPriceList : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void handWinsOverFormulaOverVendor()
    {
        auto offer = test::offer();
        QVERIFY(!PriceList().retail(offer));
        offer.suggestedRetail = dollars(1200);
        QCOMPARE(PriceList().retail(offer)->source, PriceSource::Vendor);
        PriceRules rules;
        rules.formula = u"cost*1.35 → .99"_s;
        const PriceList ruled({}, rules);
        QCOMPARE(ruled.retail(offer)->price, dollars(899)); // 8.37
        const PriceList hand({{keyOf(offer), dollars(777)}}, rules);
        QCOMPARE(hand.retail(offer)->price, dollars(777));
        QCOMPARE(hand.retail(offer)->source, PriceSource::ByHand);
        QCOMPARE(hand.ruled(offer)->price, dollars(899));
        auto other = offer;
        other.account = AccountId(u"account-2"_s); // the same code at another account
        QCOMPARE(hand.retail(other)->source, PriceSource::Formula);
        rules.formula = u"cost times"_s;
        QCOMPARE(PriceList({}, rules).retail(offer)->source, PriceSource::Vendor);
    }
    void suggestionsOfDayPlansHaveNoUnit()
    {
        auto offer = test::offer();
        offer.priceUnit = PriceUnit::PerDay;
        offer.suggestedRetail = dollars(300);
        QVERIFY(!PriceList().retail(offer));
    }
    void theGeneralEndingFillsIn()
    {
        const auto offer = test::offer();
        PriceRules rules;
        rules.formula = u"cost + 1"_s;
        rules.ending = 95;
        QCOMPARE(PriceList({}, rules).retail(offer)->price, dollars(795));
        rules.formula = u"cost + 1 → .50"_s;
        QCOMPARE(PriceList({}, rules).retail(offer)->price, dollars(750));
        auto yen = offer; // has no hundredths
        yen.cost = *Money::fromMicros(620 * Money::unit, *Currency::fromCode(u"JPY"));
        rules.formula = u"cost + 1"_s;
        QCOMPARE(PriceList({}, rules).retail(yen)->price.micros(), 621 * Money::unit);
    }
    void floors_data()
    {
        QTest::addColumn<QString>("general");
        QTest::addColumn<QString>("country");
        QTest::addColumn<qint64>("cents"); // of the price; the cost is 6.20
        QTest::addColumn<bool>("under");
        QTest::newRow("no floor, below cost") << QString() << QString() << qint64{619} << true;
        QTest::newRow("no floor, at cost") << QString() << QString() << qint64{620} << false;
        QTest::newRow("share, exactly") << u"20 %"_s << QString() << qint64{775} << false;
        QTest::newRow("share, a cent less") << u"20 %"_s << QString() << qint64{774} << true;
        QTest::newRow("amount, exactly") << u"1.50"_s << QString() << qint64{770} << false;
        QTest::newRow("amount, a cent less") << u"1,5"_s << QString() << qint64{769} << true;
        QTest::newRow("the country's own") << u"20 %"_s << u"50 %"_s << qint64{1000} << true;
        QTest::newRow("lower for the country") << u"50 %"_s << u"5 %"_s << qint64{700} << false;
    }
    void floors()
    {
        QFETCH(QString, general);
        QFETCH(QString, country);
        QFETCH(qint64, cents);
        const auto offer = test::offer();
        PriceRules rules;
        if (!general.isEmpty())
            rules.floor = *PriceFloor::parse(general);
        if (!country.isEmpty())
            rules.countryFloors.insert(u"JP"_s, *PriceFloor::parse(country));
        const PriceList list({{keyOf(offer), dollars(cents)}}, rules);
        QTEST(list.isUnderFloor(offer), "under");
    }
    void aRegionHasNoCountrysFloor()
    {
        auto offer = test::offer();
        offer.countries.append(u"KR"_s);
        PriceRules rules;
        rules.countryFloors.insert(u"JP"_s, *PriceFloor::parse(u"90 %"_s));
        QVERIFY(!PriceList({{keyOf(offer), dollars(700)}}, rules).isUnderFloor(offer));
    }
    void floorsAreReadAndWritten()
    {
        for (const auto& text : {u"10 %"_s, u"12.5 %"_s, u"1.5"_s, u"0"_s}) {
            const auto floor = PriceFloor::parse(text);
            QVERIFY2(floor, qPrintable(text));
            QCOMPARE(*PriceFloor::parse(floor->text()), *floor);
        }
        for (const auto& text : {u""_s, u"ten"_s, u"100 %"_s, u"-1"_s, u"-5 %"_s, u"1 USD"_s})
            QVERIFY2(!PriceFloor::parse(text), qPrintable(text));
    }
    void otherMoneyIsNotCompared()
    {
        const auto offer = test::offer();
        const auto euro = *Money::fromMicros(1, *Currency::fromCode(u"EUR"));
        const PriceList list({{keyOf(offer), euro}}, {});
        QVERIFY(!list.margin(offer));
        QVERIFY(!list.isUnderFloor(offer));
    }
    void previewsCountWhatIsUnderTheFloor()
    {
        const QList<Offer> offers{test::offer(u"A"_s, 620), test::offer(u"B"_s, 100)};
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"20 %"_s);
        rules.ending = 99;
        const PriceList list({}, rules);
        PriceWish wish{PriceWish::How::Fixed, dollars(700), {}, {}};
        auto shown = preview(offers, list, wish);
        QCOMPARE(shown.prices.size(), 2);
        QCOMPARE(shown.underFloor, 1);
        QCOMPARE(*shown.lowestMargin / Money::unit, 11); // 0.80 of 7.00
        wish = {PriceWish::How::Floor, {}, {}, {}};
        shown = preview(offers, list, wish);
        QCOMPARE(shown.prices.value(keyOf(offers[0])), std::optional(dollars(799)));
        QCOMPARE(shown.prices.value(keyOf(offers[1])), std::optional(dollars(199)));
        QCOMPARE(shown.underFloor, 0);
        wish = {PriceWish::How::Formula, {}, *PriceFormula::parse(u"cost - 2"_s), {}};
        shown = preview(offers, list, wish);
        QCOMPARE(shown.prices.size(), 1); // no price below zero
        QCOMPARE(shown.left, 1);
        wish = {PriceWish::How::Clear, {}, {}, {}};
        shown = preview(offers, list, wish);
        QCOMPARE(shown.prices.size(), 2);
        QVERIFY(!shown.prices.value(keyOf(offers[0])));
    }
};

SIMSTOCK_TEST_MAIN(TestPriceList, QCoreApplication)
#include "tst_pricelist.moc"
