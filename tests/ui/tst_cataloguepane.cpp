// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguepane.h"

#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/catalogue/offerdetails.h"
#include "ui/orders/ordersheet.h"
#include "ui/shell/actionset.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class CataloguePaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskRig> rig;
    std::unique_ptr<SettingsLayoutStore> layouts;
    std::unique_ptr<ActionSet> actions;
    std::unique_ptr<CataloguePane> pane;

    void open()
    {
        layouts = std::make_unique<SettingsLayoutStore>(rig->settings);
        actions = std::make_unique<ActionSet>();
        pane = std::make_unique<CataloguePane>(PaneContext{*rig->desk, *actions, *layouts});
        pane->resize(1200, 700);
        pane->show();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        rig->settle();
    }
    TableView* table() const { return named<TableView>(*pane, u"Catalogue table"_s); }
    QLineEdit* filter() const { return named<QLineEdit>(*pane, u"Filter catalogue"_s); }
    Placeholder::State state() const { return pane->findChild<Placeholder*>()->state(); }
    bool shows(const QString& words) const
    {
        const auto labels = pane->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<DeskRig>();
    }
    void cleanup()
    {
        pane.reset();
        actions.reset();
        layouts.reset();
        rig.reset();
    }

    void withoutAccountsTheFirstStepIsNamed()
    {
        open();
        QCOMPARE(state(), Placeholder::State::Empty);
        QVERIFY(button(*pane, u"Add an account"_s));
        QVERIFY(!pane->availability(ActionId::NewOrder).possible);
        QVERIFY(!pane->availability(ActionId::SyncNow).reason.isEmpty());
    }

    void filterNarrowsAndClears()
    {
        rig->addAccount();
        open();
        const auto all = static_cast<int>(DeskRig::plans().size());
        QCOMPARE(table()->model()->rowCount(), all);
        QCOMPARE(namelessWidgets(*pane), QStringList());
        QTest::keyClicks(filter(), u"japan"_s);
        QCOMPARE(table()->model()->rowCount(), 6);
        QVERIFY(shows(u"6 of 42"_s));
        QTest::keyClicks(filter(), u" nowhere"_s);
        QCOMPARE(state(), Placeholder::State::Empty);
        QTest::mouseClick(button(*pane, u"Clear the filter"_s), Qt::LeftButton);
        QCOMPARE(state(), Placeholder::State::Content);
        QCOMPARE(table()->model()->rowCount(), all);
    }

    void valuesOfCellsBecomeChips()
    {
        rig->addAccount();
        open();
        emit table()->filterRequested(0, u"Japan"_s);
        rig->settle(); // the chip appears
        QCOMPARE(table()->model()->rowCount(), 6);
        button(*pane, u"Unlimited"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 1);
        button(*pane, u"Japan"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 7);
    }

    void returnOpensDetailsAndEscapeClosesThem()
    {
        const AccountId account = rig->addAccount();
        open();
        QVERIFY(table()->selectKey(QString(account.text() + u"/JP-5-30"_s)));
        QTest::keyClick(table(), Qt::Key_Return);
        auto* details = pane->findChild<OfferDetails*>();
        QVERIFY(details->isVisible());
        QVERIFY(shows(u"Japan 5 GB 30 Days"_s));
        QVERIFY(button(*pane, u"New order…"_s));
        QCOMPARE(namelessWidgets(*pane), QStringList());
        QTest::keyClick(details->findChild<QListWidget*>(), Qt::Key_Escape);
        QVERIFY(!details->isVisible());
        QVERIFY(table()->hasFocus());
    }

    void orderIsAboutTheSelectedPlan()
    {
        rig->addAccount();
        open();
        pane->setFilterText(u"Japan"_s);
        table()->selectRow(2);
        QVERIFY(pane->availability(ActionId::NewOrder).possible);
        pane->trigger(ActionId::NewOrder);
        auto* sheet = pane->findChild<OrderSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        const auto labels = sheet->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == u"Works in: Japan only. Starts at first use. Install within "
                                    "180 day(s)."_s;
        }));
        pane.reset(); // with the sheet open and its price being read
    }

    void failedSyncKeepsTheRowsAndSaysWhy()
    {
        const AccountId account = rig->addAccount();
        open();
        rig->script.offersEnd.usually(failure(makeError(ErrorKind::Network)));
        rig->desk->catalogue().sync(account);
        rig->settle();
        QCOMPARE(state(), Placeholder::State::Content);
        QCOMPARE(table()->model()->rowCount(), 42);
        QVERIFY(button(*pane, u"Try again"_s));
    }

    void failedFirstSyncOffersToTryAgain()
    {
        rig->script.offerBatches.clear();
        rig->script.offersEnd.usually(failure(makeError(ErrorKind::Server)));
        rig->addAccount();
        open();
        QCOMPARE(state(), Placeholder::State::Failed);
        rig->script.offerBatches = {DeskRig::plans()};
        rig->script.offersEnd.usually(ListEnd{});
        button(*pane, u"Retry"_s)->click();
        rig->settle();
        QCOMPARE(state(), Placeholder::State::Content);
    }

    void revealFindsAHiddenPlan()
    {
        const AccountId account = rig->addAccount();
        open();
        pane->setFilterText(u"Thailand"_s);
        pane->reveal(QString(account.text() + u"/JP-5-30"_s));
        QCOMPARE(table()->currentKey().toString(), account.text() + u"/JP-5-30"_s);
    }

    void closedWhileSyncing()
    {
        rig->script.offersEnd.hold();
        rig->addAccount();
        open();
        QVERIFY(!pane->availability(ActionId::SyncNow).possible);
        pane.reset();
        rig->script.offersEnd.answerHeld(ListEnd{});
        rig->settle();
    }
};

SIMSTOCK_TEST_MAIN(CataloguePaneTest, QApplication)
#include "tst_cataloguepane.moc"
