// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/ui/samplerows.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

#include <numeric>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::SampleRows;

namespace {

std::vector<int> keysUpTo(int count)
{
    std::vector<int> keys(static_cast<std::size_t>(count));
    std::iota(keys.begin(), keys.end(), 0);
    return keys;
}

/// A table of three columns, so that expected texts stay short.
struct Table {
    explicit Table(int rows = 24) : model(rows)
    {
        view.setModel(&model);
        for (int column = 0; column < SampleRows::ColumnCount; ++column)
            view.setColumnHidden(column, column != SampleRows::State &&
                                             column != SampleRows::Customer &&
                                             column != SampleRows::Days);
        view.resize(640, 200);
        view.show();
        QCoreApplication::sendPostedEvents();
    }
    void select(std::initializer_list<int> rows)
    {
        view.clearSelection();
        for (const int row : rows)
            view.selectionModel()->select(model.index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    SampleRows model;
    TableView view{u"eSIMs table"_s};
};

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void sampleModelIsAModel()
    {
        SampleRows model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showKeys({3, 1});
        model.sortRows({{SampleRows::Days, Qt::DescendingOrder}});
    }

    void copiesSelectedRowsAsTsv()
    {
        Table table;
        table.select({2, 0});
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboardText(),
                 u"Ready to install\tCustomer 0400\t0\nIn use\tCustomer 0402\t22"_s);
        QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboardText(), u"State\tCustomer\tDays\nReady to install\tCustomer 0400\t0\n"
                                  "In use\tCustomer 0402\t22"_s);
    }

    void copiesColumnsAsTheyStand()
    {
        Table table;
        table.view.header().moveSection(table.view.header().visualIndex(SampleRows::Days), 0);
        table.select({1});
        QCOMPARE(tablecopy::selectionAsTsv(table.view, false),
                 u"11\tBeing prepared\tCustomer 0401"_s);
        const auto row = QJsonDocument::fromJson(tablecopy::rowAsJson(table.view, 1).toUtf8());
        QCOMPARE(row.object(), (QJsonObject{{u"State"_s, u"Being prepared"_s},
                                            {u"Customer"_s, u"Customer 0401"_s},
                                            {u"Days"_s, u"11"_s}}));
        table.select({0, 1, 2});
        QCOMPARE(tablecopy::columnText(table.view, SampleRows::Days), u"0\n11\n22"_s);
        // What a cell shows as a picture is copied as its accessible text.
        QCOMPARE(tablecopy::cellText(table.model.index(0, SampleRows::Star)), u"starred"_s);
    }

    void aRowSelectedByTheProgramIsTold()
    {
        Table table(10);
        table.view.selectRow(1);
        QList<int> told;
        connect(&table.view, &TableView::currentKeyChanged, &table.view,
                [&] { told.append(table.view.chosenRow()); });
        table.view.selectRow(3);
        QCOMPARE(told.constLast(), 3); // a dock that follows shows it, not the row before
    }
    void selectAllTakesWhatIsFiltered()
    {
        Table table;
        table.model.showKeys({5, 7, 9});
        QSignalSpy summary(&table.view, &TableView::selectionSummaryChanged);
        QTest::keyClick(&table.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.view.selectedKeys(), (QList<QVariant>{5, 7, 9}));
        QCOMPARE(summary.last(), (QList<QVariant>{3, 3}));
    }

    void resetKeepsSelectionCurrentAndScroll()
    {
        Table table(400);
        table.view.selectKey(200);
        table.view.selectionModel()->select(
            table.model.index(203, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const int where = table.view.rowViewportPosition(200);
        QSignalSpy current(&table.view, &TableView::currentKeyChanged);
        QSignalSpy summary(&table.view, &TableView::selectionSummaryChanged);
        std::vector<int> keys = keysUpTo(400);
        keys.erase(keys.begin() + 10, keys.begin() + 60); // 50 rows above go
        std::erase(keys, 203);                            // and a selected one
        table.model.showKeys(keys);
        QCOMPARE(table.view.currentKey(), QVariant(200));
        QCOMPARE(table.view.currentIndex().row(), 150);
        QCOMPARE(table.view.selectedKeys(), (QList<QVariant>{200}));
        QCOMPARE(table.view.rowViewportPosition(150), where);
        QVERIFY(!current.isEmpty());
        QCOMPARE(summary.last(), (QList<QVariant>{1, 349}));
    }

    void resetWithTheCurrentRowGoneSelectsNothing()
    {
        Table table;
        table.view.selectKey(4);
        QSignalSpy summary(&table.view, &TableView::selectionSummaryChanged);
        table.model.showKeys({1, 2, 3});
        QCOMPARE(table.view.currentKey(), QVariant());
        QCOMPARE(table.view.selectedCount(), 0);
        QCOMPARE(summary.last(), (QList<QVariant>{0, 3}));
    }

    void headerClicksSortInTheModel()
    {
        Table table;
        table.view.selectKey(7);
        table.view.header().toggleSort(SampleRows::Days, false);
        table.view.header().toggleSort(SampleRows::Days, false);
        table.view.header().toggleSort(SampleRows::Customer, true);
        const QList<SortKey> expected{{SampleRows::Days, Qt::DescendingOrder},
                                      {SampleRows::Customer, Qt::AscendingOrder}};
        QCOMPARE(table.model.sortKeys(), expected);
        QCOMPARE(table.view.header().sortKeys(), expected);
        QCOMPARE(table.view.currentKey(), QVariant(7)); // the sort was a reset
        table.view.header().toggleSort(SampleRows::State, false);
        QCOMPARE(table.model.sortKeys(), (QList<SortKey>{{SampleRows::State, Qt::AscendingOrder}}));
    }

    void keysOpenAndLookAndFilter()
    {
        Table table;
        table.view.selectKey(3);
        QSignalSpy details(&table.view, &TableView::detailsRequested);
        QSignalSpy look(&table.view, &TableView::quickLookRequested);
        QSignalSpy typed(&table.view, &TableView::typed);
        QTest::keyClick(&table.view, Qt::Key_Return);
        QTest::keyClick(&table.view, Qt::Key_Space);
        QTest::keyClick(&table.view, Qt::Key_J);
        QCOMPARE(details.count(), 1);
        QCOMPARE(look.count(), 1);
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed.first().first().toString(), u"j"_s);
        const QPoint place =
            table.view.visualRect(table.model.index(2, SampleRows::Customer)).center();
        QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table.view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(details.count(), 2);
    }

    void contextMenuOffersCopiesAndFilter()
    {
        Table table;
        QAction own(u"Top up…"_s);
        table.view.setRowActions({&own});
        table.view.selectKey(1);
        QSignalSpy filter(&table.view, &TableView::filterRequested);
        const QPoint place =
            table.view.visualRect(table.model.index(1, SampleRows::Customer)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                table.view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(table.view.viewport(), &event);
        auto* menu = table.view.findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QStringList texts;
        for (QAction* action : menu->actions()) {
            if (!action->isSeparator())
                texts += action->text().remove(u'&');
            if (action->text() == u"&Filter on this value"_s)
                action->trigger();
        }
        QCOMPARE(texts, (QStringList{u"Top up…"_s, u"Copy rows"_s, u"Copy rows with headers"_s,
                                     u"Copy cell"_s, u"Copy column"_s, u"Copy row as JSON"_s,
                                     u"Filter on this value"_s}));
        QCOMPARE(filter.first(),
                 (QList<QVariant>{static_cast<int>(SampleRows::Customer), u"Customer 0401"_s}));
        menu->close();
    }

    void aRowIsChosenInBothDirections()
    {
        const auto chosen = [](Qt::LayoutDirection direction, auto choose) {
            Table table;
            table.view.setLayoutDirection(direction);
            QCoreApplication::sendPostedEvents();
            choose(table.view);
            return table.view.currentIndex().row() == 2 &&
                   table.view.selectionModel()->selectedRows().size() == 1;
        };
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QVERIFY(chosen(direction, [](TableView& view) { view.selectRow(2); }));
            QVERIFY(chosen(direction, [](TableView& view) {
                view.selectRow(2);
                view.selectRow(-1); // there is no such row
            }));
        }
        // The control: Qt's own finds no column where lines run from right to left.
        const auto qtsOwn = [](TableView& view) { view.QTableView::selectRow(2); };
        QVERIFY(chosen(Qt::LeftToRight, qtsOwn));
        QVERIFY(!chosen(Qt::RightToLeft, qtsOwn));
    }

    void isATableToAssistiveTechnology()
    {
        Table table;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&table.view);
        QCOMPARE(accessible->role(), QAccessible::Table);
        QCOMPARE(accessible->text(QAccessible::Name), u"eSIMs table"_s);
        QAccessibleTableInterface* cells = accessible->tableInterface();
        QVERIFY(cells != nullptr);
        QCOMPARE(cells->rowCount(), 24);
        QCOMPARE(cells->cellAt(0, SampleRows::State)->text(QAccessible::Name),
                 u"Ready to install"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestTableView, QApplication)
#include "tst_tableview.moc"
