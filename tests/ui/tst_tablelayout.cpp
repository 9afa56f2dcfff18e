// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/ui/samplerows.h"
#include "ui/widgets/layoutstore.h"
#include "ui/widgets/persistentmenu.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tablelayout.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::SampleRows;

namespace {

QAction* actionNamed(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestTableLayout : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void savedAndRestored()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        SettingsLayoutStore store(settings);
        SampleRows first;
        {
            TableView view(u"table"_s);
            view.setModel(&first);
            view.rememberLayout(store, u"esims/table"_s);
            QCOMPARE(store.load(u"esims/table"_s), QByteArray());
            view.header().moveSection(view.header().visualIndex(SampleRows::Cost), 0);
            view.header().resizeSection(SampleRows::Plan, 233);
            view.setColumnHidden(SampleRows::Age, true);
            view.setSortKeys({{SampleRows::Days, Qt::DescendingOrder}});
            view.setDensity(Density::Compact);
        } // what waits to be saved is saved at the end
        SampleRows second;
        TableView view(u"table"_s);
        view.setModel(&second);
        view.rememberLayout(store, u"esims/table"_s);
        QCOMPARE(view.header().visualIndex(SampleRows::Cost), 0);
        QCOMPARE(view.header().sectionSize(SampleRows::Plan), 233);
        QVERIFY(view.isColumnHidden(SampleRows::Age));
        QVERIFY(!view.isColumnHidden(SampleRows::State));
        QCOMPARE(second.sortKeys(), (QList<SortKey>{{SampleRows::Days, Qt::DescendingOrder}}));
        QCOMPARE(view.density(), Density::Compact);
        QCOMPARE(view.rowHeight(0), 28);
    }

    void rubbishChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff{");
        QTest::newRow("other version") << QByteArray(R"({"version":99,"columns":[]})");
    }
    void rubbishChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        SampleRows model;
        TableView view(u"table"_s);
        view.setModel(&model);
        const QByteArray before = tablelayout::save(view);
        QVERIFY(!tablelayout::restore(view, bytes));
        QCOMPARE(tablelayout::save(view), before);
    }

    void unknownColumnsAreSkipped()
    {
        SampleRows model;
        TableView view(u"table"_s);
        view.setModel(&model);
        QVERIFY(tablelayout::restore(
            view, R"({"version":1,"columns":[{"id":"gone","width":9},{"id":"days","width":77}],
                      "sort":[{"id":"gone"}]})"));
        QCOMPARE(view.header().visualIndex(SampleRows::Days), 0);
        QCOMPARE(view.header().sectionSize(SampleRows::Days), 77);
        QVERIFY(view.header().sortKeys().isEmpty());
    }

    void chooserStaysOpenAndKeepsOneColumn()
    {
        SampleRows model;
        TableView view(u"table"_s);
        view.setModel(&model);
        view.show();
        emit view.header().customContextMenuRequested(QPoint(5, 5));
        auto* menu = view.findChild<PersistentMenu*>();
        QVERIFY(menu != nullptr);
        menu->setActiveAction(actionNamed(*menu, u"Plan"_s));
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(view.isColumnHidden(SampleRows::Plan));
        QVERIFY(menu->isVisible());
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(actionNamed(*menu, u"Plan"_s)).center());
        QVERIFY(!view.isColumnHidden(SampleRows::Plan));
        QVERIFY(menu->isVisible());
        for (QAction* action : menu->actions()) {
            if (action->isCheckable())
                action->setChecked(false);
        }
        QVERIFY(view.header().hiddenSectionCount() < view.header().count());
        menu->close();
    }

    void firstFitUsesTheWholeWidth()
    {
        SampleRows model;
        TableView view(u"table"_s);
        view.setModel(&model);
        view.setStretchColumn(SampleRows::Plan);
        view.resize(1600, 400);
        view.show();
        QCOMPARE(view.header().length(), view.viewport()->width());
        view.resize(1700, 400);
        QTRY_COMPARE(view.header().length(), view.viewport()->width());
        view.header().resizeSection(SampleRows::Customer, 300); // by hand: from now on it stays
        const int plan = view.header().sectionSize(SampleRows::Plan);
        view.resize(1800, 400);
        QCOMPARE(view.header().sectionSize(SampleRows::Plan), plan);
    }
};

SIMSTOCK_TEST_MAIN(TestTableLayout, QApplication)
#include "tst_tablelayout.moc"
