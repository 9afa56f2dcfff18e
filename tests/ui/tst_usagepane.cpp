// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepane.h"

#include "models/desk/forecastdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/usagedesk.h"
#include "models/items/usagemodel.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/esims/messagesheet.h"
#include "ui/usage/usagechart.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>

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

    /// Reads every three hours: so much of the plan at first and now.
    void use(const QString& id, double first, double now)
    {
        constexpr double gigabyte = 1'073'741'824;
        constexpr int readings = 8;
        for (int i = 0; i < readings; ++i) {
            UsageSample sample;
            sample.esim = rig->key(id);
            sample.total = rig->esim(id).total;
            const auto share = static_cast<double>(i) / (readings - 1);
            sample.used = DataSize(static_cast<qint64>((first + (now - first) * share) * gigabyte));
            sample.readAt = rig->clock.now().addSecs(-3600LL * (3 * (readings - 1 - i)));
            m_samples.append(sample);
        }
        rig->script.usage.usually(m_samples);
    }
    void read()
    {
        pane->findChild<TableView*>()->selectAll();
        rig->trigger(*pane, ActionId::CheckNow);
        rig->settle();
    }
    [[nodiscard]] QString cell(const QString& id, UsageColumn column) const
    {
        auto* table = pane->findChild<TableView*>();
        if (!table->selectKey(QString(rig->account.text() + u'/' + id)))
            return {};
        return table->currentIndex().siblingAtColumn(static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QAction* action(const QString& text) const
    {
        for (auto* one : pane->actions()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    QList<UsageSample> m_samples;

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
    }
    void cleanup()
    {
        m_samples.clear();
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

    /// What was told stands beside the figures it was about: seen, sorted, found and saved.
    void alertsThatWereSentHaveAColumn()
    {
        rig->stockEverything();
        auto& alerts = rig->desk->books().alerts;
        alerts.put(rig->key(u"371"_s), {80, 0, true, rig->clock.now(), {}, {}});
        open();
        QCOMPARE(cell(u"371"_s, UsageColumn::Alerts), u"runs out early · 80 % used"_s);
        QCOMPARE(cell(u"398"_s, UsageColumn::Alerts), QString());
        alerts.put(rig->key(u"398"_s), {0, 3, false, rig->clock.now().addSecs(60), {}, {}});
        QCOMPARE(cell(u"398"_s, UsageColumn::Alerts), u"3 day(s) left"_s);
        auto* table = pane->findChild<TableView*>();
        const int column = static_cast<int>(UsageColumn::Alerts);
        QVERIFY(!table->isColumnHidden(column));
        Q_EMIT table->header().sortRequested({{column, Qt::DescendingOrder}});
        const auto first = [table, column] {
            return table->model()->index(0, column).data().toString();
        };
        QCOMPARE(first(), u"3 day(s) left"_s); // the newest
        auto* filter = named<QLineEdit>(*pane, u"Filter usage"_s);
        filter->setText(u"alerts:early"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(first(), u"runs out early · 80 % used"_s);
        alerts.put(rig->key(u"371"_s), {});
        filter->clear();
        QTRY_COMPARE(cell(u"371"_s, UsageColumn::Alerts), QString());
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
        const auto before = labels().split(u'\n');
        rig->trigger(*pane, ActionId::CheckNow);
        rig->settle();
        const auto after = labels().split(u'\n');
        for (const auto& line : before)
            QVERIFY2(after.contains(line), qPrintable(line));
        QVERIFY2(after.size() > before.size(), "nothing says that the reading failed");
        QVERIFY(button(*pane, u"Try again"_s));
        QVERIFY(pane->findChildren<QDialog*>().isEmpty());
    }

    void whoRunsOutStandsOnTheRadar()
    {
        rig->stockEverything();
        open();
        use(u"371"_s, 1.2, 2.73); // 3 GB, two days to go
        use(u"398"_s, 3.5, 3.9);  // 10 GB, three weeks to go
        read();
        QTRY_COMPARE(cell(u"371"_s, UsageColumn::Verdict), u"Runs out first"_s);
        QVERIFY(cell(u"371"_s, UsageColumn::RunsOut).endsWith(u"hour(s)"_s));
        QTRY_VERIFY(cell(u"398"_s, UsageColumn::RunsOut).contains(u"day(s)"_s));
        QCOMPARE(cell(u"402"_s, UsageColumn::Verdict), u"No data"_s);
        auto* table = pane->findChild<TableView*>();
        const auto all = table->model()->rowCount();
        auto* chip = button(*pane, u"Needs a call today: 2"_s); // 344 has nothing left
        QVERIFY(chip);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(action(u"Needs a call today"_s)->isChecked());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, static_cast<int>(UsageColumn::RunsOut)).data().toString(),
                 u"now"_s);
        action(u"Needs a call today"_s)->trigger();
        QCOMPARE(table->model()->rowCount(), all);
        QVERIFY(!chip->isChecked());
        // It is one of the views: the order of the others comes back, also after a restart.
        const QList<SortKey> mine{{static_cast<int>(UsageColumn::Customer), Qt::DescendingOrder}};
        table->setSortKeys(mine);
        chip->click();
        QCOMPARE(table->header().sortKeys().first().column, static_cast<int>(UsageColumn::RunsOut));
        open();
        table = pane->findChild<TableView*>();
        QVERIFY(action(u"Needs a call today"_s)->isChecked());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->header().sortKeys().first().column, static_cast<int>(UsageColumn::RunsOut));
        for (auto* bar : pane->findChildren<QTabBar*>()) {
            if (bar->accessibleName() == u"Views of usage"_s)
                bar->setCurrentIndex(0);
        }
        QVERIFY(!action(u"Needs a call today"_s)->isChecked());
        QCOMPARE(table->header().sortKeys(), mine);
        QCOMPARE(table->model()->rowCount(), all);
    }
    void aTopUpIsOfferedToAllOnTheRadar()
    {
        rig->stockEverything();
        open();
        use(u"371"_s, 1.2, 2.73);
        read();
        QTRY_VERIFY(button(*pane, u"Needs a call today: 2"_s));
        action(u"Needs a call today"_s)->trigger();
        pane->findChild<TableView*>()->selectAll();
        auto* offer = action(u"Offer a top-up by SMS…"_s);
        QVERIFY(offer->isEnabled());
        offer->trigger();
        rig->settle();
        auto* sheet = pane->findChild<MessageSheet*>();
        QVERIFY(sheet);
        QVERIFY(sheet->findChild<QPlainTextEdit*>()->toPlainText().contains(u"{left}"_s));
        const auto words = sheet->findChildren<QLabel*>();
        QVERIFY(std::any_of(words.begin(), words.end(), [](const QLabel* label) {
            return label->text().startsWith(u"2 recipient(s) chosen"_s);
        }));
        QVERIFY(named<QComboBox>(*sheet, u"Template"_s)->currentText() == u"Offer of a top-up"_s);
    }
    void eachCustomerIsOfferedItInHisLanguage()
    {
        rig->stockEverything();
        auto& customers = rig->desk->books().customers;
        customers.assign({rig->key(u"371"_s)}, customers.put({{}, u"Ana"_s, {}, {}, u"es"_s, {}}));
        rig->settle();
        open();
        pane->reveal(QString(rig->account.text() + u"/371"_s));
        rig->settle();
        action(u"Offer a top-up by SMS…"_s)->trigger();
        auto* sheet = pane->findChild<MessageSheet*>();
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        auto* own = sheet->findChild<QCheckBox*>(u"ownLanguage"_s);
        QVERIFY(own->isVisible() && own->isEnabled() && own->isChecked());
        QVERIFY(own->text().contains(u"español"_s, Qt::CaseInsensitive));
        auto* text = sheet->findChild<QPlainTextEdit*>();
        text->setFocus();
        QTest::keyClicks(text, u"Now "_s); // nobody can translate that
        QVERIFY(!own->isEnabled());
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(text, Qt::Key_Backspace);
        QVERIFY(own->isEnabled());
        QVERIFY(sheet->primary()->isEnabled());
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        rig->script.acts.usually(accepted);
        sheet->primary()->click();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        const CustomerWords spanish(u"es"_s);
        const auto begin = messageText(spanish, MessageText::TopUpOffer).section(u'{', 0, 0);
        const auto sent = QString::fromUtf8(rig->script.sent.constFirst().body);
        QVERIFY2(sent.startsWith(begin + u"Ana"_s), qUtf8Printable(sent));
        QVERIFY(!sent.contains(u'{'));
    }
    void theChartIsThereInWordsAndAsATable()
    {
        rig->stockEverything();
        open();
        use(u"371"_s, 1.2, 2.73);
        read();
        pane->reveal(rig->account.text() + u"/371"_s);
        rig->settle();
        auto* chart = pane->findChild<UsageChart*>();
        QTRY_VERIFY(chart->isVisible());
        QCOMPARE(chart->accessibleName(), u"Usage chart"_s);
        QTRY_VERIFY(chart->accessibleDescription().contains(u"runs out"_s));
        QVERIFY(chart->accessibleDescription().contains(u"as of"_s)); // with its age
        auto* asTable = button(*pane, u"Show the readings as a table"_s);
        asTable->setFocus();
        QTest::keyClick(asTable, Qt::Key_Space);
        auto* readings = pane->findChild<QTableWidget*>();
        QVERIFY(readings->isVisible());
        QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
        QVERIFY(readings->rowCount() >= 8);
        QCOMPARE(readings->item(0, 1)->text(), u"2.72 GB"_s); // the newest first
        pane->reveal(rig->account.text() + u"/402"_s);        // never used
        rig->settle();
        QVERIFY(!chart->isVisible());
    }
    void whatTheCatalogueSaysOfThePlanCounts()
    {
        rig->stockEverything();
        open();
        use(u"371"_s, 1.2, 2.73);
        read();
        QTRY_VERIFY(rig->desk->forecasts().find(rig->key(u"371"_s)));
        QVERIFY(!rig->desk->forecasts().find(rig->key(u"371"_s))->isDaily);
        auto plans = DeskRig::plans();
        for (auto& plan : plans)
            plan.dataKind = plan.data ? DataKind::DailyCut : plan.dataKind;
        rig->script.offerBatches = {plans};
        rig->desk->catalogue().sync(rig->account); // nothing about the eSIM is new
        QTRY_VERIFY(rig->desk->forecasts().find(rig->key(u"371"_s))->isDaily);
    }
    void aVendorThatIsOnlyReadOnRequestIsNotForecast()
    {
        rig->script.usageRules.onTimer = false;
        rig->stockEverything();
        open();
        use(u"371"_s, 1.2, 2.73);
        read();
        QCOMPARE(cell(u"371"_s, UsageColumn::RunsOut), u"read on request only"_s);
        QCOMPARE(rig->desk->forecasts().find(rig->key(u"371"_s)), nullptr);
        rig->script.usageRules.onTimer = true; // the control
        rig->pass(milliseconds(31 * 60 * 1000));
        QTRY_VERIFY(rig->desk->forecasts().find(rig->key(u"371"_s)));
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
