// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batchview.h"

#include "models/desk/batchdesk.h"
#include "models/desk/spendpin.h"
#include "models/items/batchlists.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/orders/batchessheet.h"
#include "ui/orders/batchsheet.h"
#include "ui/orders/batchwindows.h"
#include "ui/orders/orderspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tableexport.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestBatchView : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    QPointer<BatchView> view;
    BatchId id;

    void open()
    {
        view = new BatchView(*rig->desk, id);
        view->openBeside();
        QVERIFY(QTest::qWaitForWindowActive(view));
    }
    void start(const QStringList& customers)
    {
        id = rig->startBatch(u"Hotel Bellevue"_s, customers);
        QVERIFY(!id.isEmpty());
    }
    void refuse()
    {
        ActAnswer refused;
        refused.outcome = Outcome::Refused;
        refused.evidence = {true, 200, 0, u"200007"_s, {}, {}};
        refused.error = makeError(ErrorKind::Rejected, u"No such plan."_s, {});
        rig->script.acts.then(refused);
    }
    [[nodiscard]] const Batch& batch() const { return *rig->desk->batches().find(id); }
    [[nodiscard]] QString labels() const { return test::labels(*view); }
    [[nodiscard]] QPushButton* press(const QString& words) const
    {
        return qobject_cast<QPushButton*>(button(*view, words));
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup()
    {
        delete view;
        rig.reset();
    }

    void figuresStandInWordsAndNames()
    {
        for (const auto& order : {u"B1"_s, u"B2"_s, u"B3"_s})
            rig->answerOrder(order);
        start({u"Ada"_s, u"Bob"_s, u"Cleo"_s});
        open();
        QTRY_VERIFY2(labels().contains(u"Finished: 3 of 3"_s), qPrintable(labels()));
        QVERIFY(labels().contains(u"USD 18.30 of 18.30 spent"_s));
        QVERIFY(labels().contains(u"Hotel Bellevue"_s));
        auto* table = named<TableView>(*view, u"Batch table"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Ada"_s);
        QVERIFY(!table->model()->index(2, 7).data().toString().isEmpty());
        QCOMPARE(namelessWidgets(*view), QStringList());
        QVERIFY(!press(u"Pause"_s)->isEnabled());
        QVERIFY(!press(u"Resume"_s)->isEnabled());
        QVERIFY(!press(u"Cancel the rest"_s)->isEnabled());
        QSignalSpy order(view, &BatchView::orderRequested);
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(order.count(), 1);
        QCOMPARE(
            rig->desk->intents().find(order.first().first().value<IntentId>())->intent.customerName,
            u"Bob"_s);
    }

    void theOpenQuestionIsTheFirstThingOneReads()
    {
        rig->answerOrder(u"B1"_s);
        rig->answerUnknown();
        start({u"Ada"_s, u"Bob"_s, u"Cleo"_s});
        open();
        QTRY_VERIFY2(labels().contains(u"Row 2"_s), qPrintable(labels()));
        QVERIFY(labels().contains(u"1 unknown"_s));
        QVERIFY(labels().contains(u"Standing still"_s));
        QSignalSpy order(view, &BatchView::orderRequested);
        QVERIFY(press(u"Open the question"_s));
        press(u"Open the question"_s)->click();
        QCOMPARE(order.count(), 1);
        const auto* asked = rig->desk->intents().find(order.first().first().value<IntentId>());
        QVERIFY(asked && isOpenQuestion(asked->state()));
        press(u"Resume"_s)->click(); // the account may not spend now
        QVERIFY(!batch().isRunning());
        QCOMPARE(rig->script.sent.size(), 2);
    }

    void pausedAndCancelled()
    {
        rig->script.acts.hold();
        start({u"Ada"_s, u"Bob"_s, u"Cleo"_s});
        open();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QVERIFY(!press(u"Resume"_s)->isEnabled());
        press(u"Pause"_s)->click();
        QTRY_VERIFY(press(u"Resume"_s)->isEnabled());
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        accepted.order = VendorOrderId(u"B1"_s);
        rig->script.acts.answerHeld(accepted);
        QTRY_VERIFY2(labels().contains(u"1 of 3"_s), qPrintable(labels()));
        QCOMPARE(rig->script.sent.size(), 1); // nothing more by itself
        press(u"Cancel the rest"_s)->click();
        auto* ask = view->findChild<ConfirmSheet*>();
        QVERIFY(ask && ask->isVisible());
        QVERIFY(ask->back()->isDefault());
        ask->primary()->click();
        QTRY_VERIFY2(labels().contains(u"Rest cancelled"_s), qPrintable(labels()));
        QVERIFY(labels().contains(u"2 cancelled"_s));
    }

    void theSpendingPinIsTypedBeforeItGoesOn()
    {
        rig->script.acts.hold();
        start({u"Ada"_s, u"Bob"_s, u"Cleo"_s});
        open();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        press(u"Pause"_s)->click();
        QTRY_VERIFY(press(u"Resume"_s)->isEnabled());
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        accepted.order = VendorOrderId(u"B1"_s);
        rig->script.acts.hold(false);
        rig->script.acts.answerHeld(accepted);
        QTRY_VERIFY2(labels().contains(u"1 of 3"_s), qPrintable(labels()));
        rig->answerOrder(u"B2"_s);
        rig->answerOrder(u"B3"_s);
        const auto set =
            wait(rig->desk->spendPin().set({}, Secret("4711"), {DeskRig::dollars(100)}));
        QVERIFY(set && *set);
        auto* pin = named<QLineEdit>(*view, u"Spending PIN"_s);
        QVERIFY(pin);
        QVERIFY(!press(u"Resume"_s)->isEnabled());
        QVERIFY(press(u"Resume"_s)->toolTip().contains(u"PIN"_s));
        pin->setText(u"4711"_s);
        QTest::keyClick(pin, Qt::Key_Return); // sends and closes nothing
        QVERIFY(view && view->isVisible() && !batch().isRunning());
        press(u"Resume"_s)->click();
        QTRY_VERIFY2(labels().contains(u"3 of 3"_s), qPrintable(labels()));
        QVERIFY(!pin->isVisible());
    }

    void onlyTheRefusedAreTriedAgain()
    {
        rig->answerOrder(u"B1"_s);
        refuse();
        refuse();
        start({u"Ada"_s, u"Bob"_s, u"Cleo"_s});
        open();
        QTRY_VERIFY2(labels().contains(u"2 refused"_s), qPrintable(labels()));
        QTRY_VERIFY(press(u"Retry only the refused"_s)->isEnabled());
        QSignalSpy retry(view, &BatchView::retryRequested);
        press(u"Retry only the refused"_s)->click();
        QCOMPARE(retry.count(), 1);
        QPointer<BatchSheet> sheet(new BatchSheet(*rig->desk, id));
        sheet->openBeside();
        QTRY_VERIFY(sheet->primary()->isEnabled());
        QCOMPARE(named<TableView>(*sheet, u"Batch preview"_s)->model()->rowCount(), 2);
        rig->answerOrder(u"B2"_s);
        rig->answerOrder(u"B3"_s);
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 5);
        const auto& second = rig->desk->batches().batches().constFirst();
        QCOMPARE(second.retryOf, id);
        QCOMPARE(second.title, u"Hotel Bellevue, again"_s);
        delete sheet;
    }

    void theRestIsLookedAtAndBoughtAtThePriceOfNow()
    {
        rig->script.acts.hold();
        start({u"Ada"_s, u"Bob"_s, u"Cleo"_s});
        open();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        rig->batchPlan(700);
        rig->script.acts.hold(false);
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        accepted.order = VendorOrderId(u"B1"_s);
        rig->script.acts.answerHeld(accepted);
        QTRY_VERIFY2(labels().contains(u"Look at the rest"_s), qPrintable(labels()));
        BatchWindows windows(*rig->desk, *view);
        connect(view, &BatchView::restRequested, &windows, &BatchWindows::openRest);
        auto* look = press(u"Look at the rest"_s);
        QVERIFY(look && look->isVisible());
        look->setFocus();
        QTest::keyClick(look, Qt::Key_Space);
        QTest::keyClick(look, Qt::Key_Space); // the same window again
        const auto sheets = view->findChildren<BatchSheet*>();
        QCOMPARE(sheets.size(), 1);
        auto* sheet = sheets.first();
        QTRY_VERIFY2(test::labels(*sheet).contains(u"Dearer than agreed: 1 plan"_s),
                     qPrintable(test::labels(*sheet)));
        const auto said = test::labels(*sheet);
        QVERIFY2(said.contains(u"USD 12.20 are left of the budget of USD 18.30, the rest costs "
                               "USD 14.00."_s),
                 qPrintable(said));
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        auto* table = named<TableView>(*sheet, u"Batch preview"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        const auto cell = [table](BatchCheckColumn column) {
            return table->model()->index(0, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(cell(BatchCheckColumn::Line), u"2"_s);
        QCOMPARE(cell(BatchCheckColumn::Agreed), u"USD 6.10"_s);
        QCOMPARE(cell(BatchCheckColumn::Price), u"USD 7.00"_s);
        QVERIFY(!table->isColumnHidden(static_cast<int>(BatchCheckColumn::Agreed)));
        auto* budget = named<QLineEdit>(*sheet, u"Budget in USD"_s);
        QCOMPARE(budget->text(), u"12.20"_s);
        budget->setText(u"14"_s); // what the person agrees to now
        rig->answerOrder(u"B2"_s);
        rig->answerOrder(u"B3"_s);
        QTest::keyClick(sheet->primary(), Qt::Key_Space);
        QTRY_COMPARE(rig->script.sent.size(), 3);
        QTRY_VERIFY2(labels().contains(u"Rest cancelled"_s), qPrintable(labels()));
        const auto& second = rig->desk->batches().batches().constFirst();
        QCOMPARE(second.retryOf, id);
        QCOMPARE(second.title, u"Hotel Bellevue, the rest"_s);
        QCOMPARE(second.rows.constFirst().customerName, u"Bob"_s);
    }

    void theResultCanBeReadBack()
    {
        rig->answerOrder(u"B1"_s, {stockEsim(u"71"_s, EsimState::ReadyToInstall)});
        start({u"=Ada; \"A\""_s});
        open();
        QTRY_VERIFY(labels().contains(u"1 of 1"_s));
        QVERIFY(rig->awaitWord(rig->desk->batches().standing(batch(), 0).intent, OrderWord::Ready));
        press(u"Export"_s)->click();
        auto* dialog = view->findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QSignalSpy said(view, &BatchView::said);
        const auto path = rig->folder.filePath(u"result.csv"_s);
        view->findChild<TableExport*>()->save(path, TableFormat::PlainCsv);
        QTRY_COMPARE(said.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        QVERIFY2(content.contains("\"B1\"") && content.contains("\"Ready\""), content.constData());
        QVERIFY(content.contains(rig->esim(u"71"_s).iccid.text().toUtf8()));
        const auto lines = readBatchList(content);
        QVERIFY(lines && lines->size() == 1);
        QCOMPARE(lines->first().name, u"=Ada; \"A\""_s);
        QCOMPARE(lines->first().plan, u"JP-5-30"_s);
        QCOMPARE(lines->first().account, u"Main shop"_s);
    }

    void theWindowLeadsToBatchesAndBack()
    {
        rig->answerOrder(u"B1"_s);
        rig->answerUnknown();
        MainWindow window(*rig->desk, rig->theme, rig->settings);
        window.addPane(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s,
                       [](const PaneContext& context, QWidget* parent) {
                           return new CataloguePane(context, parent);
                       });
        window.addPane(u"orders"_s, Icon::Orders, u"Orders"_s,
                       [](const PaneContext& context, QWidget* parent) {
                           return new OrdersPane(context, parent);
                       });
        window.start();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        rig->settle();
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        auto* sheet = window.findChild<BatchSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        sheet->close();
        start({u"Ada"_s, u"Bob"_s, u"Cleo"_s});
        QTRY_VERIFY(button(window, u"batches standing still: 1"_s));
        button(window, u"batches standing still: 1"_s)->click();
        auto* shown = window.findChild<BatchView*>();
        QVERIFY(shown && shown->isVisible());
        const auto batch = shown->batch();
        shown->close();
        window.reveal(u"batch"_s, batch.text()); // as a notification does
        shown = nullptr;
        for (auto* each : window.findChildren<BatchView*>())
            shown = each->isVisible() ? each : shown;
        QVERIFY(shown);
        QCOMPARE(shown->batch(), batch);
        shown->close();
        menuAction(window, u"Batches…"_s)->trigger();
        auto* list = window.findChild<BatchesSheet*>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(namelessWidgets(*list), QStringList());
        QTest::keyClick(list, Qt::Key_Return);
        shown = nullptr;
        for (auto* each : window.findChildren<BatchView*>())
            shown = each->isVisible() ? each : shown;
        QVERIFY(shown);
        QTRY_VERIFY(button(*shown, u"Open the question"_s));
        button(*shown, u"Open the question"_s)->click();
        QCOMPARE(window.currentPane(), u"orders"_s);
        auto* orders = window.pane(u"orders"_s);
        orders->findChild<DetailDock*>()->setCurrentPage(u"money"_s);
        QTRY_VERIFY2(test::labels(*orders).contains(u"Hotel Bellevue, row 2"_s),
                     qPrintable(test::labels(*orders)));
    }
};

SIMSTOCK_TEST_MAIN(TestBatchView, QApplication)
#include "tst_batchview.moc"
