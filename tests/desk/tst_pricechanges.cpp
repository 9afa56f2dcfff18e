// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pricehistory.h"
#include "models/desk/priceplan.h"
#include "models/desk/wishlook.h"
#include "models/items/pricehistorymodel.h"
#include "models/items/priceplanmodel.h"
#include "tests/desk/rig.h"
#include "tests/support/fakeadmin.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Changes of prices before they are sent, under the floors of the local price book, and after.
class TestPriceChanges : public QObject {
    Q_OBJECT
private:
    using Kind = PlannedPrice::Kind;

    static Money dollars(const char* text) { return *Money::fromDecimal(text, Currency::usd()); }
    static PriceRow row(const QString& code, const char* cost, const char* floor)
    {
        PriceRow one;
        one.account = AccountId(u"a"_s);
        one.offer = OfferCode(code);
        one.cost = dollars(cost);
        one.floor = dollars(floor);
        return one;
    }
    static PlanKey key(const QString& code) { return {AccountId(u"a"_s), OfferCode(code)}; }
    static PriceEdit edit(const QString& formula)
    {
        return {{PriceRule::Kind::Formula, formula}, {}, {}};
    }
    static GivenPrice fixed(const char* price) { return {{}, dollars(price)}; }

    struct Shop {
        Shop() : admin(rig.script)
        {
            test::provideAdmin(rig.directory, admin);
            QList<Offer> plans;
            for (int number = 1; number <= 3; ++number) {
                Offer offer;
                offer.code = OfferCode(u"P%1"_s.arg(number));
                offer.name = u"Plan %1"_s.arg(number);
                offer.countries = {number == 1 ? u"JP"_s : u"TH"_s};
                offer.days = number;
                offer.cost = *Money::fromMicros(number * Money::unit, Currency::usd());
                plans.append(offer);
            }
            plans[2].priceUnit = PriceUnit::PerDay;
            rig.script.offerBatches = {plans};
            rig.start();
            rig.addAccount();
            rig->catalogue.syncAll();
            QTRY_VERIFY_WITH_TIMEOUT((rig.drain(), rig->catalogue.index()->size() == 3), 5000);
        }
        [[nodiscard]] PriceRow at(const QString& offer) const
        {
            for (const auto& row : PriceDesk::rows(rig->prices.sources())) {
                if (row.offer.text() == offer)
                    return row;
            }
            return {};
        }
        void change(const GivenPrice& price)
        {
            const auto plan =
                planPrices({at(u"P1"_s)}, {{PriceRule::Kind::Given, {}}, {}, {{rig.account, code}}},
                           {{{rig.account, code}, price}});
            QVERIFY(rig->prices.start(plan.toSend()));
            rig.pass(2s);
        }
        test::Rig rig;
        test::AdminScript admin;
        OfferCode code{u"P1"_s};
    };

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void underTheFloorNothingIsSentUnticked()
    {
        const QList<PriceRow> rows{row(u"A"_s, "2", "2"), row(u"B"_s, "2", "4"),
                                   row(u"C"_s, "2", "3")};
        auto wish = edit(u"cost + 1"_s); // 3 for each
        auto plan = planPrices(rows, wish);
        QCOMPARE(plan.underFloor, 1);
        QCOMPARE(plan.ticked, 2);
        QCOMPARE(plan.prices.first().row.offer.text(), u"B"_s); // seen first
        QCOMPARE(plan.prices.first().kind, Kind::UnderFloor);
        QVERIFY(!plan.prices.first().isTicked);
        QCOMPARE(plan.toSend().size(), 2);
        wish.leftOut = {key(u"A"_s), key(u"B"_s)}; // the tick of B is another one
        plan = planPrices(rows, wish);
        QCOMPARE(plan.toSend().size(), 1);
        QCOMPARE(plan.leftOut, 1);
        wish = edit(u"cost + 1"_s);
        wish.underFloorOk = {key(u"B"_s)};
        plan = planPrices(rows, wish);
        QCOMPARE(plan.toSend().size(), 3);
        QCOMPARE(plan.underFloorTicked, 1);
    }

    void givenPricesAreNeverBothAndNeverNone()
    {
        const QList<PriceRow> rows{row(u"A"_s, "2", "2"), row(u"B"_s, "2", "2"),
                                   row(u"C"_s, "2", "2"), row(u"D"_s, "2", "2")};
        const GivenPrices given{{key(u"A"_s), fixed("5")},
                                {key(u"B"_s), {50 * Money::unit, {}}},
                                {key(u"C"_s), {50 * Money::unit, dollars("5")}}};
        const auto plan = planPrices(rows, {{PriceRule::Kind::Given, {}}, {}, {}}, given);
        QCOMPARE(plan.ticked, 2);
        QCOMPARE(plan.impossible, 2);
        QCOMPARE(*plan.prices[0].price, dollars("5"));
        QCOMPARE(*plan.prices[1].price, dollars("3"));
        for (const auto& change : plan.toSend())
            QVERIFY(change.wish.markupMicros.has_value() != change.wish.finalPrice.has_value());
    }

    void editsGoBackAndForth()
    {
        PriceEdits edits(edit(u"cost*1.35"_s));
        QVERIFY(!edits.canUndo());
        for (const auto& typed : {u"cost*1.3"_s, u"cost*1."_s, u"cost*1.5"_s})
            edits.setRule({PriceRule::Kind::Formula, typed});
        edits.tick({key(u"A"_s)}, true, true);
        QVERIFY(edits.current().underFloorOk.contains(key(u"A"_s)));
        edits.tick({key(u"A"_s)}, true, true); // nothing new
        edits.setRule({PriceRule::Kind::MarkUp, u"35"_s});
        QVERIFY(edits.current().underFloorOk.isEmpty()); // given for another price
        edits.undo();
        QVERIFY(edits.current().underFloorOk.contains(key(u"A"_s)));
        edits.undo();
        QCOMPARE(edits.current(), edit(u"cost*1.5"_s));
        edits.undo(); // the typing is one step
        QCOMPARE(edits.current(), edit(u"cost*1.35"_s));
        QVERIFY(!edits.canUndo());
        edits.redo();
        edits.redo();
        QVERIFY(edits.current().underFloorOk.contains(key(u"A"_s)));
        edits.tick({key(u"B"_s)}, false, false);
        QVERIFY(!edits.canRedo());
        QVERIFY(edits.current().leftOut.contains(key(u"B"_s)));
        edits.tick({key(u"B"_s)}, false, true);
        QVERIFY(edits.current().leftOut.isEmpty());
    }

    void floorsComeFromTheLocalBook()
    {
        Shop shop;
        QCOMPARE(*shop.at(u"P1"_s).floor, dollars("1")); // no rule: at least the cost
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"0.50"_s);
        rules.countryFloors = {{u"JP"_s, *PriceFloor::parse(u"50 %"_s)}};
        int told = 0;
        connect(&shop.rig->prices, &PriceDesk::changed, this, [&told] { ++told; });
        QVERIFY(shop.rig->priceBook.setRules(rules));
        QTRY_VERIFY(told > 0); // the catalogue is priced anew by a worker
        QCOMPARE(*shop.at(u"P1"_s).floor, dollars("2"));
        QCOMPARE(*shop.at(u"P2"_s).floor, dollars("2.5"));
        QCOMPARE(*shop.at(u"P3"_s).floor, dollars("10.5")); // three days at 3.50
        QVERIFY(shop.at(u"P1"_s).isUnderFloor(dollars("1.99")));
        QVERIFY(!shop.at(u"P1"_s).isUnderFloor(dollars("2")));
    }

    void notesKeepWhatWasBefore_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("earlier");
        QTest::newRow("price") << u"USD 12.99"_s << true << u"35 %"_s;
        QTest::newRow("mark-up") << u"12.5 %"_s << true << u"JPY 900"_s;
        QTest::newRow("vendor's price") << u"USD 3"_s << true << QString();
        QTest::newRow("not known") << u"USD 3"_s << false << QString();
    }
    void notesKeepWhatWasBefore()
    {
        QFETCH(QString, wish);
        QFETCH(bool, known);
        QFETCH(QString, earlier);
        const auto before = known ? std::optional(earlier) : std::nullopt;
        const auto note = wishlook::noteText(wish, before);
        QCOMPARE(wishlook::wishOf(note), wish);
        QCOMPARE(wishlook::earlierOf(note), before);
        QCOMPARE(wishlook::wishText(*wishlook::readWish(wish)), wish);
        QVERIFY(!wishlook::readWish(u"none"_s));
        QVERIFY(!wishlook::readWish(u"some words"_s));
    }

    void theHistoryLeadsBack()
    {
        Shop shop;
        PriceOverride before;
        before.offer = shop.code;
        before.markupMicros = 35 * Money::unit;
        shop.rig.script.acts.usually(test::Rig::accepted());
        shop.change(fixed("4")); // nobody has read the vendor's prices yet
        shop.admin.prices.usually(QList<PriceOverride>{before});
        shop.rig->prices.refreshAll();
        shop.rig.drain();
        shop.change(fixed("5"));
        auto history = priceHistory(shop.rig->intents.records());
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0].wish, fixed("5"));
        QCOMPARE(history[0].earlier, std::optional(GivenPrice{35 * Money::unit, {}}));
        QCOMPARE(history[0].obstacle(), QString());
        QVERIFY(!history[1].earlier);
        QVERIFY(!history[1].obstacle().isEmpty());
        const auto back = earlierPrices(history);
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.constBegin().value().markupMicros, 35 * Money::unit);
        PriceHistoryModel model(shop.rig->intents, shop.rig->accounts);
        const auto cell = [&model](int row, PastPriceColumn column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(0, PastPriceColumn::From), u"+35.0 %"_s);
        QCOMPARE(cell(0, PastPriceColumn::To), u"USD 5.00"_s);
        QCOMPARE(cell(0, PastPriceColumn::Outcome), u"Saved"_s);
        QCOMPARE(cell(1, PastPriceColumn::From), u"not known"_s);
    }
    void whatWasNotMadeCannotBePutBack()
    {
        PastPrice change;
        change.account = AccountId(u"a"_s);
        change.offer = OfferCode(u"A"_s);
        change.earlier = fixed("3");
        change.when = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC);
        for (const auto state : {IntentState::Rejected, IntentState::NotSent, IntentState::InDoubt,
                                 IntentState::CancelledByUser}) {
            change.state = state;
            QVERIFY(!change.obstacle().isEmpty());
            QVERIFY(earlierPrices({change}).isEmpty());
        }
        change.state = IntentState::Fulfilled;
        QVERIFY(change.obstacle().isEmpty());
        change.earlier = GivenPrice(); // the vendor's price
        QVERIFY(change.obstacle().contains(u"vendor"_s));
    }
    void ofSeveralChangesTheOldestCounts()
    {
        QList<PastPrice> changes;
        for (const int hour : {14, 12, 13}) {
            PastPrice change;
            change.account = AccountId(u"a"_s);
            change.offer = OfferCode(u"A"_s);
            change.earlier = GivenPrice{hour * Money::unit, {}};
            change.when = QDateTime({2026, 11, 22}, {hour, 0}, Qt::UTC);
            change.state = IntentState::Fulfilled;
            changes.append(change);
        }
        const auto back = earlierPrices(changes);
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.constBegin().value().markupMicros, 12 * Money::unit);
    }

    void ticksStandInTheModel()
    {
        PricePlanModel model;
        const QList<PriceRow> rows{row(u"A"_s, "2", "2"), row(u"B"_s, "2", "4")};
        model.setPlan(planPrices(rows, edit(u"cost + 1"_s)));
        const auto tick = [&model](int row) {
            return model.index(row, static_cast<int>(PlannedColumn::Send));
        };
        QCOMPARE(tick(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QCOMPARE(tick(1).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(tick(0).flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(tick(0).data(Qt::AccessibleTextRole).toString(), u"will not be saved"_s);
        const auto state = tick(0).siblingAtColumn(static_cast<int>(PlannedColumn::State));
        QCOMPARE(state.data().toString(), u"Under floor"_s);
        auto wish = edit(u"cost + 1"_s);
        wish.underFloorOk = {key(u"B"_s)};
        int resets = 0;
        connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
        model.setPlan(planPrices(rows, wish));
        QCOMPARE(resets, 0); // the row stays under the pointer
        QCOMPARE(tick(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    }
};

SIMSTOCK_TEST_MAIN(TestPriceChanges, QCoreApplication)
#include "tst_pricechanges.moc"
