// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paneviews.h"

#include "models/desk/handoverlog.h"
#include "models/desk/shopbooks.h"
#include "models/items/esimsmodel.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/esims/esimspane.h"
#include "ui/orders/orderspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/usage/usagepane.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/namesheet.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QLineEdit>
#include <QTabBar>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

/// Views over the tables: those that come with the program and those that people save.
class TestViews : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<MainWindow> window;

    void openWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*rig->desk, rig->theme, rig->settings);
        add<CataloguePane>(u"catalogue"_s);
        add<OrdersPane>(u"orders"_s);
        add<EsimsPane>(u"esims"_s);
        add<UsagePane>(u"usage"_s);
        window->start();
        window->showPane(u"esims"_s);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        rig->settle();
    }
    template <typename PaneType>
    void add(const QString& id)
    {
        window->addPane(id, Icon::Esims, id,
                        [](const PaneContext& context, QWidget* parent) -> Pane* {
                            return new PaneType(context, parent);
                        });
    }
    QTabBar* tabs(const QString& name = u"Views of eSIMs"_s) const
    {
        for (auto* bar : window->findChildren<QTabBar*>()) {
            if (bar->isVisible() && bar->accessibleName() == name)
                return bar;
        }
        return nullptr;
    }
    static QStringList titles(const QTabBar& bar)
    {
        QStringList list;
        for (int tab = 0; tab < bar.count(); ++tab)
            list.append(bar.tabText(tab));
        return list;
    }
    TableView* table(const QString& name = u"eSIMs table"_s) const
    {
        return named<TableView>(*window, name);
    }
    QLineEdit* filter(const QString& name = u"Filter eSIMs"_s) const
    {
        return named<QLineEdit>(*window, name);
    }
    /// As it stands in the menu bar now.
    QAction* action(const QString& words) const
    {
        for (auto* one : window->pane(window->currentPane())->actions()) {
            if (one->text().remove(u'&') == words)
                return one;
        }
        return nullptr;
    }
    void act(const QString& words) const
    {
        auto* one = action(words);
        QVERIFY(one && one->isEnabled());
        one->trigger();
    }
    void save(const QString& name) const
    {
        act(u"Save view…"_s);
        answer(name);
    }
    void answer(const QString& name) const
    {
        for (auto* sheet : window->findChildren<NameSheet*>()) {
            if (!sheet->isVisible())
                continue;
            sheet->field().selectAll();
            QTest::keyClicks(&sheet->field(), name);
            QTest::keyClick(&sheet->field(), Qt::Key_Return);
        }
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        auto odd = stockEsim(u"odd"_s, EsimState::InUse);
        odd.used = DataSize(odd.total->bytes() * 2);
        auto waiting = stockEsim(u"waiting"_s, EsimState::ReadyToInstall);
        waiting.boughtAt = rig->clock.now().addDays(-3); // however long: nobody has it yet
        auto ending = stockEsim(u"ending"_s, EsimState::InUse);
        ending.expiresAt = rig->clock.now().addDays(2);
        auto ready = stockEsim(u"ready"_s, EsimState::ReadyToInstall);
        ready.boughtAt = rig->clock.now().addSecs(-60);
        rig->stock({ready, waiting, ending, odd, stockEsim(u"used"_s, EsimState::UsedUp),
                    stockEsim(u"strange"_s, EsimState::Unknown),
                    stockEsim(u"drafted"_s, EsimState::ReadyToInstall),
                    stockEsim(u"given"_s, EsimState::ReadyToInstall),
                    stockEsim(u"overdue"_s, EsimState::ReadyToInstall)});
        auto& log = rig->desk->handOvers();
        log.add({rig->key(u"overdue"_s)}, HandOverChannel::Print);
        rig->pass(HandOverLog::patience);
        log.add({rig->key(u"given"_s), rig->key(u"used"_s)}, HandOverChannel::Print);
        log.add({rig->key(u"drafted"_s)}, HandOverChannel::Mail);
        openWindow();
    }
    void cleanup()
    {
        window.reset();
        rig.reset();
    }

    void theProgramsOwnViews_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char* view, const QStringList& ids) {
            QTest::newRow(view) << QString::fromLatin1(view) << ids;
        };
        row("All", {u"drafted"_s, u"ending"_s, u"given"_s, u"odd"_s, u"overdue"_s, u"ready"_s,
                    u"strange"_s, u"used"_s, u"waiting"_s});
        row("Ready to hand over", {u"drafted"_s, u"ready"_s, u"waiting"_s});
        row("Delivered, not installed", {u"given"_s, u"overdue"_s});
        row("In use", {u"ending"_s, u"odd"_s});
        row("Runs out soon", {u"ending"_s, u"odd"_s});
        row("Expiring", {u"ending"_s});
        row("Used up", {u"used"_s});
        row("Problems", {u"odd"_s, u"strange"_s});
    }
    void theProgramsOwnViews()
    {
        QFETCH(const QString, view);
        QFETCH(const QStringList, shown);
        const auto tab = titles(*tabs()).indexOf(view);
        QVERIFY(tab >= 0);
        table()->setFocus();
        QTest::keyClick(table(), static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
        QCOMPARE(tabs()->currentIndex(), static_cast<int>(tab));
        QStringList ids;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            ids.append(table()->model()->index(row, 0).data(KeyRole).toString().section(u'/', 1));
        ids.sort();
        QCOMPARE(ids, shown);
    }

    void aSavedViewSurvivesARestart()
    {
        filter()->setText(u"japan"_s);
        table()->setSortKeys({{static_cast<int>(EsimColumn::Plan), Qt::DescendingOrder}});
        table()->header().setSectionHidden(static_cast<int>(EsimColumn::Account), true);
        save(u"Japan & <b>"_s);
        QCOMPARE(titles(*tabs()).last(), u"Japan && <b>"_s);
        QCOMPARE(tabs()->currentIndex(), tabs()->count() - 1);
        const int saved = tabs()->currentIndex();
        tabs()->setFocus();
        QTest::keyClick(tabs(), Qt::Key_Left); // tabs are walked by the arrows
        QVERIFY(filter()->text().isEmpty());
        QVERIFY(!table()->isColumnHidden(static_cast<int>(EsimColumn::State)));
        tabs()->setCurrentIndex(saved);
        QCOMPARE(filter()->text(), u"japan"_s);
        rig->settle();
        openWindow();
        QCOMPARE(tabs()->currentIndex(), saved); // the one that was left
        QCOMPARE(filter()->text(), u"japan"_s);
        QVERIFY(table()->isColumnHidden(static_cast<int>(EsimColumn::Account)));
        QCOMPARE(table()->header().sortKeys().first().column, static_cast<int>(EsimColumn::Plan));
        QCOMPARE(namelessWidgets(*window), QStringList());
    }
    void aRestartInAViewLeavesTheColumnsOfTheOthers()
    {
        const auto left = static_cast<int>(EsimColumn::Left);
        save(u"Narrow"_s);
        table()->header().setSectionHidden(left, true);
        save(u"Narrow"_s);
        rig->settle();
        openWindow();
        QVERIFY(table()->isColumnHidden(left));
        tabs()->setCurrentIndex(0);
        QVERIFY(!table()->isColumnHidden(left));
        // Another program has deleted it meanwhile.
        tabs()->setCurrentIndex(tabs()->count() - 1);
        QVERIFY(table()->isColumnHidden(left));
        auto& book = rig->desk->books().views;
        book.remove(book.views(u"esims"_s).first().id);
        QCOMPARE(tabs()->currentIndex(), 0);
        QVERIFY(!table()->isColumnHidden(left));
    }

    void renamedDeletedAndBack()
    {
        save(u"Mine"_s);
        act(u"Rename view…"_s);
        answer(u"Ours"_s);
        QCOMPARE(titles(*tabs()).last(), u"Ours"_s);
        const auto all = tabs()->count();
        act(u"Delete view"_s);
        QCOMPARE(tabs()->count(), all - 1);
        QCOMPARE(tabs()->currentIndex(), 0);
        QVERIFY(!action(u"Delete view"_s)->isEnabled()); // All is nobody's
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(titles(*tabs()).last(), u"Ours"_s);
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(titles(*tabs()).last(), u"Mine"_s);
    }

    void handingOverMovesARowToTheOtherView()
    {
        tabs()->setCurrentIndex(static_cast<int>(titles(*tabs()).indexOf(u"Ready to hand over"_s)));
        QCOMPARE(table()->model()->rowCount(), 3);
        rig->desk->handOvers().add({rig->key(u"ready"_s)}, HandOverChannel::Counter);
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void aRowThatIsAskedForLeavesTheView()
    {
        tabs()->setCurrentIndex(1);
        QCOMPARE(table()->model()->rowCount(), 3);
        window->reveal(u"esims"_s, rig->account.text() + u"/used"_s);
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(table()->currentKey().toString(), rig->account.text() + u"/used"_s);
    }

    void aPaneThatIsAskedForKeepsItsFilter()
    {
        filter()->setText(u"japan"_s);
        window->reveal(u"esims"_s, {});
        QCOMPARE(filter()->text(), u"japan"_s);
    }

    void theCatalogueKeepsItsChips()
    {
        window->showPane(u"catalogue"_s);
        auto* plans = table(u"Catalogue table"_s);
        const auto all = plans->model()->rowCount();
        named<FilterChip>(*window, u"Only unlimited plans"_s)->click();
        const auto unlimited = plans->model()->rowCount();
        QVERIFY(unlimited > 0 && unlimited < all);
        save(u"Unlimited ones"_s);
        auto* views = tabs(u"Views of plans"_s);
        views->setCurrentIndex(0);
        QCOMPARE(plans->model()->rowCount(), all);
        views->setCurrentIndex(views->count() - 1);
        QCOMPARE(plans->model()->rowCount(), unlimited);
    }
};

SIMSTOCK_TEST_MAIN(TestViews, QApplication)
#include "tst_views.moc"
