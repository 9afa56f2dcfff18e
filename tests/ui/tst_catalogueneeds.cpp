// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pricebook.h"
#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/catalogue/changessheet.h"
#include "ui/catalogue/comparetray.h"
#include "ui/catalogue/floorsheet.h"
#include "ui/catalogue/tripsheet.h"
#include "ui/orders/ordersheet.h"
#include "ui/shell/actionset.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

/// What a customer needs, and what a changed catalogue asks of the shop.
class CatalogueNeedsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskRig> rig;
    std::unique_ptr<SettingsLayoutStore> layouts;
    std::unique_ptr<ActionSet> actions;
    std::unique_ptr<CataloguePane> pane;
    AccountId first;
    AccountId second;

    void open()
    {
        pane.reset();
        layouts = std::make_unique<SettingsLayoutStore>(rig->settings);
        actions = std::make_unique<ActionSet>();
        pane = std::make_unique<CataloguePane>(PaneContext{*rig->desk, *actions, *layouts});
        pane->resize(1200, 800);
        pane->show();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        rig->settle();
    }
    TableView* table() const { return pane->findChild<TableView*>(); }
    bool shows(const QWidget& where, const QString& words) const
    {
        const auto labels = where.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    PlanKey plan(const QString& code) const { return {first, OfferCode(code)}; }
    void select(const QString& code)
    {
        QVERIFY(table()->selectKey(QString(first.text() + u'/' + code)));
    }
    template <typename SheetType>
    SheetType* sheet()
    {
        auto* found = pane->findChild<SheetType*>();
        if (found != nullptr)
            rig->settle();
        return found;
    }

    QAction* entry(const QString& text) const
    {
        for (auto* one : pane->actions()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    /// Opened by its key and filled in as a person types.
    TripSheet* typeTrip(const QString& need)
    {
        pane->activateWindow(); // no window manager does it
        if (!QTest::qWaitForWindowActive(pane.get()))
            return nullptr;
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto* trip = sheet<TripSheet>();
        if (trip == nullptr)
            return nullptr;
        QTest::keyClicks(trip->focusWidget(), need);
        rig->pass(milliseconds(200));
        return trip;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<DeskRig>();
        first = rig->addAccount(u"Main shop"_s);
        second = rig->addAccount(u"Airport"_s);
        open();
    }
    void cleanup()
    {
        pane.reset();
        actions.reset();
        layouts.reset();
        rig.reset();
    }

    void whatConcernsMeIsListedAlone()
    {
        select(u"JP-5-30"_s);
        pane->trigger(ActionId::Favourite);
        static_cast<void>(
            rig->desk->priceBook().setPrices({{plan(u"TH-5-30"_s), DeskRig::dollars(900)}}));
        auto plans = DeskRig::plans();
        for (auto& one : plans)
            one.cost = *one.cost.plus(DeskRig::dollars(100));
        rig->script.offerBatches = {plans};
        rig->pass(milliseconds(1000));
        rig->desk->catalogue().syncAll();
        rig->settle();
        rig->pass(milliseconds(500));
        auto* badge = button(*pane, u"Changes…"_s);
        QCOMPARE(badge->text(), u"Changes… (2)"_s);
        badge->setFocus();
        QTest::keyClick(badge, Qt::Key_Space);
        auto* changes = sheet<ChangesSheet>();
        QCOMPARE(namelessWidgets(*changes), QStringList());
        QVERIFY2(labels(*changes).contains(
                     u"What got worse touches: 1 favourite(s) · 1 price(s) set by hand."_s),
                 qUtf8Printable(labels(*changes)));
        QCOMPARE(badge->text(), u"Changes…"_s); // it was looked at
        const auto* list = named<TableView>(*changes, u"Changes table"_s)->model();
        QCOMPARE(list->rowCount(), 2); // what the badge counted
        auto* scope = named<QComboBox>(*changes, u"Concerns"_s);
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_Up);
        QCOMPARE(list->rowCount(), 84);
        QTest::keyClick(scope, Qt::Key_Down);
        QTest::keyClick(scope, Qt::Key_Down); // favourites
        QCOMPARE(list->rowCount(), 1);
        QVERIFY(list->index(0, 1).data().toString().startsWith(u"Japan 5 GB"_s));
        QTest::keyClick(scope, Qt::Key_Down); // priced by hand
        QCOMPARE(list->rowCount(), 1);
        QVERIFY(list->index(0, 1).data().toString().startsWith(u"Thailand 5 GB"_s));
        QTest::keyClick(scope, Qt::Key_Down); // there are no eSIMs
        QCOMPARE(list->rowCount(), 0);
    }
    void pricesThatFellUnderTheFloorAreRaised()
    {
        static_cast<void>(
            rig->desk->priceBook().setPrices({{plan(u"JP-5-30"_s), DeskRig::dollars(700)},
                                              {plan(u"TH-5-30"_s), DeskRig::dollars(900)}}));
        PriceRules rules;
        rules.floor = *PriceFloor::parse(u"10 %"_s);
        rules.ending = 99;
        static_cast<void>(rig->desk->priceBook().setRules(rules));
        const auto looked = [this] {
            rig->settle();
            rig->pass(milliseconds(1000));
            rig->settle();
        };
        looked();
        QVERIFY(!button(*pane, u"Under the floor: 1"_s)); // 6.10 of 7.00
        QSignalSpy said(pane.get(), &Pane::said);
        auto plans = DeskRig::plans();
        plans[2].cost = DeskRig::dollars(690); // the vendor asks more now
        rig->script.offerBatches = {plans};
        rig->desk->catalogue().syncAll();
        looked();
        QTRY_VERIFY(button(*pane, u"Under the floor: 1"_s));
        QVERIFY(std::any_of(said.begin(), said.end(), [](const auto& words) {
            return words.first().toString() == u"1 price(s) fell under the floor."_s;
        }));
        entry(u"Prices under the floor…"_s)->trigger();
        auto* floor = sheet<FloorSheet>();
        QVERIFY(floor);
        QCOMPARE(namelessWidgets(*floor), QStringList());
        const auto* list = named<TableView>(*floor, u"Prices under the floor"_s)->model();
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(list->index(0, 5).data().toString(), u"USD 7.99"_s); // 7.67, raised to the ending
        floor->primary()->setFocus();
        QTest::keyClick(floor->primary(), Qt::Key_Space);
        looked();
        QCOMPARE(*rig->desk->priceBook().list().byHand(plan(u"JP-5-30"_s)), DeskRig::dollars(799));
        QCOMPARE(*rig->desk->priceBook().list().byHand(plan(u"TH-5-30"_s)), DeskRig::dollars(900));
        QTRY_VERIFY(!button(*pane, u"Under the floor: 1"_s));
        entry(u"Prices under the floor…"_s)->trigger();
        QVERIFY(shows(*sheet<FloorSheet>(), u"No price of yours is under its floor."_s));
    }
    void aTripIsFoundAndOrderedByKeyboard()
    {
        auto* trip = typeTrip(u"Japan 9 days 4GB"_s);
        QVERIFY(trip);
        QCOMPARE(namelessWidgets(*trip), QStringList());
        QVERIFY(shows(*trip, u"Japan · 9 day(s) · 4 GB"_s));
        auto* answers = named<QListWidget>(*trip, u"Answers"_s);
        QTRY_VERIFY(answers->count() > 1);
        QVERIFY(answers->item(0)->text().contains(u"Japan: 5 GB · 30 day(s)"_s));
        QVERIFY(answers->item(0)->text().contains(u"The cheapest, and one plan works"_s));
        QTest::keyClick(trip->focusWidget(), Qt::Key_Return);
        auto* order = sheet<OrderSheet>();
        QVERIFY(order);
        QCOMPARE(named<QLineEdit>(*order, u"Note"_s)->text(), u"Trip: Japan · 9 day(s) · 4 GB"_s);
        order->reject();
        trip = typeTrip(u""_s);
        QVERIFY(trip); // what was typed is still there
        QCOMPARE(named<QLineEdit>(*trip, u"Need"_s)->text(), u"Japan 9 days 4GB"_s);
    }
    void aCombinationIsOrderedPlanByPlan()
    {
        auto* trip = typeTrip(u"JP+TH, 9 days, 6 GB"_s);
        auto* answers = named<QListWidget>(*trip, u"Answers"_s);
        QTRY_VERIFY(answers->count() > 0);
        QVERIFY(answers->item(0)->text().contains(u"2 plan(s) together"_s));
        QSignalSpy said(pane.get(), &Pane::said);
        QTest::keyClick(trip->focusWidget(), Qt::Key_Return);
        auto* order = sheet<OrderSheet>();
        QVERIFY(order && shows(*order, u"Japan · "_s));
        QVERIFY(!shows(*order, u"also travels"_s)); // that is what the other plan is for
        order->reject();
        QVERIFY(
            said.last().first().toString().startsWith(u"Not ordered for the trip: 2 plan(s)"_s));
        // A draft of the first one leads to the second as its purchase does.
        trip = typeTrip(u""_s);
        QTRY_VERIFY(named<QListWidget>(*trip, u"Answers"_s)->count() > 0);
        QTest::keyClick(trip->focusWidget(), Qt::Key_Return);
        order = sheet<OrderSheet>();
        QVERIFY(order && shows(*order, u"Japan · "_s));
        button(*order, u"Save draft"_s)->click();
        rig->settle();
        auto* next = sheet<OrderSheet>();
        QVERIFY(next && next != order && shows(*next, u"Thailand · "_s));
    }
    void datesCountTheDaysAndMissingPlacesAreSaid()
    {
        auto* trip = typeTrip(u"Japan"_s);
        QVERIFY(shows(*trip, u"Say how many days the trip lasts."_s));
        QVERIFY(!trip->primary()->isEnabled());
        auto* dates = named<QLineEdit>(*trip, u"Dates, if you know them"_s);
        dates->setText(u"3.12.2026 - 11.12.2026"_s);
        rig->pass(milliseconds(200));
        QVERIFY(shows(*trip, u"Japan · 9 day(s)"_s));
        QTRY_VERIFY(trip->primary()->isEnabled());
        auto* need = named<QLineEdit>(*trip, u"Need"_s);
        need->setText(u"Japan, Atlantis, 9 days"_s);
        QVERIFY(shows(*trip, u"Not understood: Atlantis"_s));
        QVERIFY(!trip->primary()->isEnabled());
        need->setText(u"AQ, 9 days"_s);
        rig->pass(milliseconds(200));
        QTRY_VERIFY(shows(*trip, u"No plan of your accounts works in Antarctica."_s));
    }
    void aComparedPlanThatDoesNotCoverTheTripIsAskedAbout()
    {
        auto* trip = typeTrip(u"JP, 9 days"_s);
        QTRY_VERIFY(button(*trip, u"Compare them"_s)->isEnabled());
        button(*trip, u"Compare them"_s)->click();
        auto* tray = pane->findChild<CompareTray*>();
        QVERIFY(tray->isVisible());
        QVERIFY(shows(*tray, u"Japan · 9 day(s)"_s));
        auto* compared = named<QTableView>(*tray, u"Compare table"_s);
        QCOMPARE(compared->model()->headerData(0, Qt::Vertical).toString(), u"For the trip"_s);
        QVERIFY(compared->model()->index(0, 0).data().toString().contains(u"USD"_s));
        rig->script.offer.usually(*rig->desk->catalogue().find(first, OfferCode(u"TH-5-30"_s)));
        tray->compareFor({plan(u"JP-5-30"_s), plan(u"TH-5-30"_s)}, {{u"JP"_s}, 9, {}});
        QCOMPARE(compared->model()->index(0, 1).data().toString(), u"not enough for it"_s);
        compared->selectColumn(1);
        button(*tray, u"Order this plan…"_s)->click();
        auto* order = sheet<OrderSheet>();
        rig->settle();
        QTRY_VERIFY(
            shows(*order, u"The customer also travels to Japan (JP). This plan does not"_s));
        QVERIFY(!order->primary()->isEnabled());
        auto* tick = named<QCheckBox>(*order, u"Buy it although it does not work in Japan (JP)"_s);
        QVERIFY(tick);
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        QTRY_VERIFY2(order->primary()->isEnabled(), qPrintable(order->primary()->toolTip()));
    }
};

SIMSTOCK_TEST_MAIN(CatalogueNeedsTest, QApplication)
#include "tst_catalogueneeds.moc"
