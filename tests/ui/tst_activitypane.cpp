// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypane.h"

#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/shell/actionset.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class ActivityPaneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskRig> rig;
    std::unique_ptr<SettingsLayoutStore> layouts;
    std::unique_ptr<ActionSet> actions;
    std::unique_ptr<ActivityPane> pane;
    TableView* table = nullptr;

    QAction* own(const QString& text) const { return menuAction(*pane, text); }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<DeskRig>();
        layouts = std::make_unique<SettingsLayoutStore>(rig->settings);
        actions = std::make_unique<ActionSet>();
        pane = std::make_unique<ActivityPane>(PaneContext{*rig->desk, *actions, *layouts});
        pane->resize(1200, 700);
        pane->show();
        table = pane->findChild<TableView*>();
    }
    void cleanup()
    {
        pane.reset();
        actions.reset();
        layouts.reset();
        rig.reset();
    }

    void runningWorkShowsProgressAndStops()
    {
        auto& log = rig->desk->activity();
        bool stopped = false;
        const qint64 id = log.begin(u"Sync catalogue"_s, {}, [&stopped] { stopped = true; });
        log.progress(id, 30, 120);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(nameOf(*table), u"Activity table"_s);
        table->selectRow(0);
        QVERIFY(own(u"Stop running work"_s)->isEnabled());
        own(u"Stop running work"_s)->trigger();
        QVERIFY(stopped);
        log.finish(id, ActivityResult::Stopped);
        QVERIFY(!own(u"Stop running work"_s)->isEnabled());
        QVERIFY(!own(u"Stop running work"_s)->toolTip().isEmpty());
    }

    void requestsAreShownOnRequest()
    {
        ActivityEntry request;
        request.what = u"POST /package/list"_s;
        request.at = rig->clock.now();
        request.result = ActivityResult::Done;
        request.network = true;
        rig->desk->activity().noteRequest(request);
        rig->desk->activity().note(u"Sync catalogue"_s, ActivityResult::Done);
        QCOMPARE(table->model()->rowCount(), 1);
        button(*pane, u"Requests to vendors"_s)->click();
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void newestStaysOnTopAfterARestart()
    {
        rig->desk->activity().note(u"First"_s, ActivityResult::Done);
        rig->clock.advance(milliseconds(60'000));
        rig->desk->activity().note(u"Second"_s, ActivityResult::Done);
        const auto top = [this] { return table->model()->index(0, 1).data().toString(); };
        QCOMPARE(top(), u"Second"_s);
        table->setColumnWidth(1, 333); // something to remember
        QTRY_VERIFY(!layouts->load(u"activity/table"_s).isEmpty());
        pane.reset();
        pane = std::make_unique<ActivityPane>(PaneContext{*rig->desk, *actions, *layouts});
        table = pane->findChild<TableView*>();
        QCOMPARE(top(), u"Second"_s);
    }

    void detailsAreShownAndCopied()
    {
        rig->desk->activity().note(u"Order"_s, ActivityResult::Failed, u"balance too low"_s);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        auto* text = named<QPlainTextEdit>(*pane, u"Activity details"_s);
        QVERIFY(text && text->isVisible());
        QVERIFY(text->toPlainText().contains(u"balance too low"_s));
        QCOMPARE(namelessWidgets(*pane), QStringList());
        own(u"Copy details"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    }
};

SIMSTOCK_TEST_MAIN(ActivityPaneTest, QApplication)
#include "tst_activitypane.moc"
