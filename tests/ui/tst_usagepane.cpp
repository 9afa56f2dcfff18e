// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepane.h"

#include "models/desk/usagedesk.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/tableview.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestUsagePane : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<UsagePane> pane;

    void open()
    {
        pane = std::make_unique<UsagePane>(rig->context());
        pane->resize(1080, 760);
        pane->show();
        rig->settle();
    }
    [[nodiscard]] QString labels() const
    {
        QStringList words;
        for (const auto* label : pane->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void namesOfTheContract()
    {
        rig->stockEverything();
        open();
        QCOMPARE(nameOf(*pane->findChild<TableView*>()), u"Usage table"_s);
        QVERIFY(named<QLineEdit>(*pane, u"Filter usage"_s));
        QCOMPARE(pane->findChild<DetailDock*>()->currentPage(), u"usage"_s);
        QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
    }

    void emptyTellsWhenUsageComes()
    {
        open();
        QVERIFY(labels().contains(u"Usage appears after the first connection"_s));
        QVERIFY(!PaneRig::obstacle(*pane, ActionId::Export).isEmpty());
    }

    void readsTheSelectedOnesAndSaysSo()
    {
        rig->stockEverything();
        open();
        auto* table = pane->findChild<TableView*>();
        table->selectAll();
        QSignalSpy said(pane.get(), &Pane::said);
        const auto before = rig->script.usageGroups.size();
        rig->trigger(*pane, ActionId::CheckNow);
        QTRY_VERIFY(rig->script.usageGroups.size() > before);
        QVERIFY(said.first().first().toString().contains(QString::number(table->selectedCount())));
    }

    void aFigureThatCannotBeReadStays()
    {
        rig->stockEverything();
        rig->script.usage.usually(failure(ErrorKind::Network));
        open();
        pane->reveal(rig->account.text() + u"/398"_s);
        rig->settle();
        QVERIFY(labels().contains(u"3.9 GB"_s) || labels().contains(u"3.89 GB"_s));
        const auto before = labels();
        rig->trigger(*pane, ActionId::CheckNow);
        rig->settle();
        QCOMPARE(labels(), before);
        QVERIFY(pane->findChildren<QDialog*>().isEmpty());
    }

    void everyActionThatIsNotPossibleSaysWhy()
    {
        rig->stockEverything();
        open();
        pane->reveal(rig->account.text() + u"/398"_s);
        for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
            const auto answer = pane->availability(static_cast<ActionId>(id));
            QCOMPARE(answer.possible, answer.reason.isEmpty());
        }
    }
};

SIMSTOCK_TEST_MAIN(TestUsagePane, QApplication)
#include "tst_usagepane.moc"
