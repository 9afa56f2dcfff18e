// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/favourites.h"
#include "models/desk/pricebook.h"
#include "models/items/roles.h"
#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/catalogue/changessheet.h"
#include "ui/catalogue/comparetray.h"
#include "ui/catalogue/facetpanel.h"
#include "ui/catalogue/pricerulessheet.h"
#include "ui/catalogue/retailpricessheet.h"
#include "ui/orders/ordersheet.h"
#include "ui/shell/actionset.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

/// What stands around the catalogue's table: facets, favourites, comparison, prices, changes.
class CatalogueToolsTest : public QObject {
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
    QCheckBox* box(const QString& words) const { return named<QCheckBox>(*pane, words); }
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
    int rows() const { return table()->model()->rowCount(); }
    QString cell(OfferColumn column) const
    {
        return table()->currentIndex().siblingAtColumn(static_cast<int>(column)).data().toString();
    }
    template <typename SheetType>
    SheetType* sheet()
    {
        auto* found = pane->findChild<SheetType*>();
        if (found != nullptr)
            rig->settle();
        return found;
    }

    /// In the file dialog that is open.
    void chooseFile(const QString& path) const
    {
        auto* dialog = pane->findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
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

    void facetsNarrowCountAndAreRemembered()
    {
        QCOMPARE(rows(), 84);
        QVERIFY(!pane->findChild<FacetPanel*>()); // nothing is built before it is wanted
        button(*pane, u"Filters"_s)->click();
        rig->settle();
        QCOMPARE(namelessWidgets(*pane), QStringList());
        QTRY_COMPARE(box(u"Unlimited"_s)->accessibleDescription(), u"Plans: 14"_s);
        QVERIFY(!box(u"One country"_s)); // all plans are: nothing to choose
        box(u"Main shop"_s)->click();
        QCOMPARE(rows(), 42);
        box(u"No top-up"_s)->click();
        QCOMPARE(rows(), 7);
        rig->pass(milliseconds(200));
        QTRY_COMPARE(box(u"Airport"_s)->accessibleDescription(), u"Plans: 7"_s);
        QTRY_COMPARE(box(u"Can be topped up"_s)->accessibleDescription(), u"Plans: 35"_s);
        QVERIFY(button(*pane, u"Filters (2)"_s));
        open(); // the next session
        QCOMPARE(rows(), 7);
        QVERIFY(box(u"Main shop"_s)->isChecked());
        button(*pane, u"Clear all"_s)->click();
        QCOMPARE(rows(), 84);
        QVERIFY(!box(u"Main shop"_s)->isChecked());
    }
    void anEmptyResultIsClearedAtOnce()
    {
        button(*pane, u"Filters"_s)->click();
        rig->settle();
        box(u"Favourites only"_s)->click();
        QCOMPARE(rows(), 0);
        QVERIFY(shows(*pane, u"No plan matches the filters."_s));
        button(*pane, u"Clear the filter"_s)->click();
        QCOMPARE(rows(), 84);
    }
    void favouritesSurviveSyncAndRestart()
    {
        QSignalSpy said(pane.get(), &Pane::said);
        select(u"JP-5-30"_s);
        pane->trigger(ActionId::Favourite);
        QCOMPARE(said.last().first().toString(), u"1 plan(s) marked as favourite."_s);
        rig->desk->catalogue().syncAll();
        rig->settle();
        QVERIFY(rig->desk->favourites().contains(plan(u"JP-5-30"_s)));
        rig->desk->favourites().open(); // from the file again
        QVERIFY(rig->desk->favourites().contains(plan(u"JP-5-30"_s)));
        select(u"JP-5-30"_s);
        const auto star =
            table()->currentIndex().siblingAtColumn(static_cast<int>(OfferColumn::Favourite));
        QCOMPARE(star.data(StarRole).toBool(), true);
        QCOMPARE(star.data(Qt::AccessibleTextRole).toString(), u"favourite"_s);
        button(*pane, u"Filters"_s)->click();
        rig->settle();
        box(u"Favourites only"_s)->click();
        QCOMPARE(rows(), 1);
        emit table()->clicked(star); // a click on the star takes it away
        QCOMPARE(rows(), 0);
    }
    void comparedPlansStandSideBySide()
    {
        auto* tray = pane->findChild<CompareTray*>();
        QVERIFY(tray->isHidden());
        for (const auto& code : {u"JP-5-30"_s, u"JP-20-30"_s, u"TH-0-1"_s}) {
            select(code);
            pane->trigger(ActionId::Compare);
        }
        QVERIFY(tray->isVisible());
        QCOMPARE(namelessWidgets(*pane), QStringList());
        auto* compared = named<QTableView>(*tray, u"Compare table"_s);
        const auto* model = compared->model();
        QCOMPARE(model->columnCount(), 3);
        const auto value = [model](const QString& fact, int column) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->headerData(row, Qt::Vertical).toString() == fact)
                    return model->index(row, column).data().toString();
            }
            return QString();
        };
        QCOMPARE(value(u"Cost"_s, 0), u"USD 6.10 · best"_s);
        QCOMPARE(value(u"Cost"_s, 2), u"USD 2.24/day"_s); // by the day: not compared
        QCOMPARE(value(u"Per GB"_s, 2), u"cannot be told"_s);
        QCOMPARE(value(u"Data"_s, 2), u"Unlimited · best"_s);
        QCOMPARE(value(u"Account"_s, 1), QString()); // alike: not shown
        QVERIFY(shows(*tray, u"fact(s) alike, not shown"_s));
        compared->selectColumn(1);
        button(*tray, u"Take it off"_s)->click();
        QCOMPARE(model->columnCount(), 2);
        QSignalSpy said(pane.get(), &Pane::said);
        pane->setFilterText(u"Japan"_s);
        table()->selectAll();
        pane->trigger(ActionId::Compare);
        QCOMPARE(model->columnCount(), 4);
        QVERIFY(said.last().first().toString().startsWith(u"Four plans"_s));
        compared->selectColumn(0);
        button(*tray, u"Order this plan…"_s)->click();
        auto* order = sheet<OrderSheet>();
        QVERIFY(order && shows(*order, u"Japan · 5 GB · 30 day(s)"_s));
        order->reject();
        button(*tray, u"Clear"_s)->click();
        QVERIFY(tray->isHidden());
    }
    void pricesAreSetForWhatIsSelected()
    {
        select(u"JP-5-30"_s);
        QCOMPARE(cell(OfferColumn::Retail), u"12.00"_s); // the vendor's suggestion
        pane->trigger(ActionId::ChangePrices);
        auto* prices = sheet<RetailPricesSheet>();
        QVERIFY(prices);
        QCOMPARE(namelessWidgets(*prices), QStringList());
        auto* price = named<QLineEdit>(*prices, u"Price in USD"_s);
        price->setText(u"5"_s);
        rig->settle();
        QVERIFY(shows(*prices, u"Under the floor"_s));
        price->setText(u"free"_s);
        QVERIFY(!prices->primary()->isEnabled());
        price->setText(u"9,5"_s);
        prices->primary()->click();
        rig->settle();
        select(u"JP-5-30"_s);
        QCOMPARE(cell(OfferColumn::Retail), u"9.50"_s);
        QCOMPARE(cell(OfferColumn::Margin), u"35.7 %"_s);
        rig->desk->priceBook().open();
        QCOMPARE(*rig->desk->priceBook().list().byHand(plan(u"JP-5-30"_s)), DeskRig::dollars(950));
        pane->trigger(ActionId::ChangePrices);
        prices = sheet<RetailPricesSheet>();
        named<QComboBox>(*prices, u"Customers pay"_s)->setCurrentIndex(3); // no price of its own
        prices->primary()->click();
        rig->settle();
        QVERIFY(!rig->desk->priceBook().list().byHand(plan(u"JP-5-30"_s)));
    }
    void pricesComeFromAFileAndGoIntoOne()
    {
        const auto path = rig->folder.filePath(u"book.csv"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("account,plan id,mark-up %,final price\r\n"
                  "Main shop,JP-5-30,,9.50\r\nMain shop,TH-5-30,50,\r\nJP-5-30,,x\r\n");
        out.close();
        pane->trigger(ActionId::ImportPrices);
        chooseFile(path);
        QTRY_VERIFY(pane->findChild<RetailPricesSheet*>());
        auto* prices = sheet<RetailPricesSheet>();
        QCOMPARE(namelessWidgets(*prices), QStringList());
        QCOMPARE(named<QComboBox>(*prices, u"Customers pay"_s)->currentText(), u"As in book.csv"_s);
        const auto* lines = named<QPlainTextEdit>(*prices, u"Lines that cannot be used: 1"_s);
        QVERIFY(lines && lines->toPlainText().startsWith(u"Line 4: "_s));
        QVERIFY(!rig->desk->priceBook().list().byHand(plan(u"JP-5-30"_s))); // only looked at
        prices->primary()->click();
        rig->settle();
        const auto& list = rig->desk->priceBook().list();
        QCOMPARE(list.byHand(plan(u"JP-5-30"_s)), std::optional(DeskRig::dollars(950)));
        QCOMPARE(list.byHand(plan(u"TH-5-30"_s))->toDecimal(), u"6.525"_s); // 4.35 and a half
        pane->setFilterText(u"japan"_s);
        QSignalSpy said(pane.get(), &Pane::said);
        pane->trigger(ActionId::ExportPrices);
        const auto written = rig->folder.filePath(u"written.csv"_s);
        chooseFile(written);
        QTRY_VERIFY(said.count() > 0);
        QFile saved(written);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto content = saved.readAll();
        QCOMPARE(content.trimmed().count('\n'), 12); // six plans of two accounts
        QVERIFY2(
            content.contains("\"Main shop\",\"JP-5-30\",\"Japan 5 GB 30 Days\",\"USD\",\"6.1\","
                             "\"\",\"9.5\",\"9.5\",\"6.1\""),
            content.constData());
    }
    void theOfferIsAskedForByKeyAndMenu()
    {
        const auto* action = actions->action(ActionId::ShowOffer);
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
        QCOMPARE(QString(action->text()).remove(u'&'), u"Show the offer at the counter"_s);
        select(u"JP-5-30"_s);
        QVERIFY(pane->availability(ActionId::ShowOffer).possible);
        QVERIFY(!pane->availability(ActionId::ShowAtCounter).possible); // never both on one key
        QSignalSpy asked(pane.get(), &Pane::offerRequested);
        pane->trigger(ActionId::ShowOffer);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<PlanKey>(), plan(u"JP-5-30"_s));
    }
    void rulesPriceEverythingAndMarkWhatIsLow()
    {
        table()->clearSelection();
        pane->trigger(ActionId::ChangePrices);
        auto* rules = sheet<PriceRulesSheet>();
        QVERIFY(rules);
        QCOMPARE(namelessWidgets(*rules), QStringList());
        auto* formula = named<QLineEdit>(*rules, u"Formula for all plans"_s);
        formula->setText(u"cost*"_s);
        QVERIFY(!rules->primary()->isEnabled());
        formula->setText(u"cost*2 → .99"_s);
        named<QLineEdit>(*rules, u"Floor"_s)->setText(u"10 %"_s);
        auto* countries = named<QLineEdit>(*rules, u"Floors by country"_s);
        countries->setText(u"Japan 10"_s);
        QVERIFY(!rules->primary()->isEnabled());
        countries->setText(u"jp 60 %, TH 0,50"_s);
        QTRY_VERIFY(shows(*rules, u"84"_s));
        rules->primary()->click();
        rig->settle();
        select(u"JP-5-30"_s);
        QCOMPARE(cell(OfferColumn::Retail), u"12.99"_s);
        const auto margin =
            table()->currentIndex().siblingAtColumn(static_cast<int>(OfferColumn::Margin));
        QVERIFY(margin.data(ChipRole).toBool());
        QCOMPARE(margin.data(Qt::AccessibleTextRole).toString(), u"53.0 %, under the floor"_s);
        select(u"TH-5-30"_s);
        QVERIFY(!table()
                     ->currentIndex()
                     .siblingAtColumn(static_cast<int>(OfferColumn::Margin))
                     .data(ChipRole)
                     .toBool());
    }
    void floorsByCountryAreReadAndWritten()
    {
        const auto floors = parseCountryFloors(u"JP 15 %, TH 0.50; de: 10%"_s);
        QVERIFY(floors);
        QCOMPARE(countryFloorsText(*floors), u"DE 10 %, JP 15 %, TH 0.5"_s);
        QVERIFY(parseCountryFloors({})->isEmpty());
        QVERIFY(!parseCountryFloors(u"JP"_s));
        QVERIFY(!parseCountryFloors(u"JP much"_s));
    }
    void whatASyncChangedIsSaidAndListed()
    {
        QSignalSpy said(pane.get(), &Pane::said);
        auto plans = DeskRig::plans();
        plans[2].cost = DeskRig::dollars(700);
        plans.removeAt(9); // Thailand 10 GB
        auto fresh = plans[1];
        fresh.code = OfferCode(u"NEW"_s);
        plans.append(fresh);
        rig->script.offerBatches = {plans};
        rig->pass(milliseconds(1000));
        rig->desk->catalogue().syncAll(); // both accounts at once
        rig->settle();
        const auto heard = [&said](const QString& sentence) {
            return std::any_of(said.begin(), said.end(), [&](const auto& arguments) {
                return arguments.first().toString() == sentence;
            });
        };
        QVERIFY(heard(u"Main shop: 1 new, 1 dearer, 1 gone."_s));
        QVERIFY(heard(u"Airport: 1 new, 1 dearer, 1 gone."_s));
        button(*pane, u"Changes…"_s)->click();
        auto* changes = sheet<ChangesSheet>();
        QVERIFY(changes);
        QCOMPARE(namelessWidgets(*changes), QStringList());
        auto* list = named<TableView>(*changes, u"Changes table"_s);
        QCOMPARE(list->model()->rowCount(), 6);
        named<QLineEdit>(*changes, u"Filter changes"_s)->setText(u"dearer main"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        list->selectRow(0);
        QCOMPARE(list->model()->index(0, 4).data().toString(), u"USD 6.10"_s);
        QCOMPARE(list->model()->index(0, 5).data().toString(), u"USD 7.00"_s);
        changes->primary()->click();
        QCOMPARE(table()->currentKey().toString(), QString(first.text() + u"/JP-5-30"_s));
        button(*pane, u"Filters"_s)->click();
        rig->settle();
        box(u"Changed lately only"_s)->click();
        QCOMPARE(rows(), 4); // what is gone is not there
    }
};

SIMSTOCK_TEST_MAIN(CatalogueToolsTest, QApplication)
#include "tst_cataloguetools.moc"
