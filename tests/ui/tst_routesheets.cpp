// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/buyguards.h"
#include "models/desk/routingdesk.h"
#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/desktop/settingsdialog.h"
#include "ui/orders/ordersheet.h"
#include "ui/orders/routerulessheet.h"
#include "ui/orders/routesheet.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

/// Finding a plan by rules, and the rules themselves.
class RouteSheetsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskRig> rig;
    AccountId first;
    AccountId second;

    void choose(const QWidget& sheet, const QString& code)
    {
        auto* country = named<QComboBox>(sheet, u"Country"_s);
        QVERIFY(country);
        country->setCurrentIndex(country->findData(code));
    }
    [[nodiscard]] static QStringList lines(const QWidget& sheet, const QString& name)
    {
        QStringList words;
        if (const auto* list = named<QListWidget>(sheet, name)) {
            for (int row = 0; row < list->count(); ++row)
                words.append(list->item(row)->text());
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<DeskRig>();
        first = rig->addAccount(u"Harbour"_s);
        second = rig->addAccount(u"Airport"_s);
    }
    void cleanup() { rig.reset(); }

    void proposalsComeWithTheirReason()
    {
        RouteSheet sheet(*rig->desk);
        sheet.open();
        QCOMPARE(namelessWidgets(sheet), QStringList());
        QVERIFY(!sheet.primary()->isEnabled());
        QVERIFY(sheet.primary()->toolTip().contains(u"country"_s));
        choose(sheet, u"JP"_s);
        const auto found = lines(sheet, u"Proposals"_s);
        QVERIFY(found.size() >= 2);
        QVERIFY2(found.first().contains(u"Cheapest of"_s) && found.first().contains(u"Japan"_s),
                 qPrintable(found.first()));
        choose(sheet, u"AQ"_s); // nobody sells that
        QVERIFY(lines(sheet, u"Proposals"_s).isEmpty());
        QVERIFY(!sheet.primary()->isEnabled());
    }

    void aRuleChangesWhatComesFirst()
    {
        RouteSheet sheet(*rig->desk);
        sheet.open();
        choose(sheet, u"JP"_s);
        QSignalSpy asked(&sheet, &RouteSheet::orderRequested);
        QVERIFY(rig->desk->routing().setRules(
            {{.accounts = {second}, .choice = RouteRule::Choice::Preferred}}));
        named<QSpinBox>(sheet, u"At least GB"_s)->setValue(3);
        const auto found = lines(sheet, u"Proposals"_s);
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first().startsWith(u"Airport"_s) && found.first().contains(u"rule 1"_s),
                 qPrintable(found.first()));
        sheet.primary()->click();
        QVERIFY(!sheet.isVisible());
        QCOMPARE(asked.count(), 1);
        const auto route = asked.first().first().value<Route>();
        const auto draft = RouteSheet::draftOf(route);
        QCOMPARE(draft.offer.account, second);
        QVERIFY(draft.failedOver.isEmpty() && !draft.foundByTyping);
    }

    void afterARefusalTheNextOneIsSelected_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("refused") << Outcome::Refused << true;
        QTest::newRow("not sent") << Outcome::NotSent << true;
        QTest::newRow("unknown") << Outcome::Unknown << false; // the control
        QTest::newRow("accepted") << Outcome::Accepted << false;
    }
    void afterARefusalTheNextOneIsSelected()
    {
        QFETCH(Outcome, outcome);
        QFETCH(bool, goesOn);
        Route route{.need = {{u"JP"_s}, 3, 7, 1}};
        route.proposals = rig->desk->routing().find(route.need);
        QVERIFY(route.proposals.size() >= 2);
        ActAnswer answer;
        answer.outcome = outcome;
        answer.order = VendorOrderId(u"B1"_s);
        if (outcome != Outcome::Accepted)
            answer.error = makeError(ErrorKind::Rejected);
        rig->script.acts.usually(answer);
        const auto id = rig->desk->orders().buy(u"one"_s, RouteSheet::draftOf(route));
        QVERIFY(id);
        rig->desk->routing().began(*id, route);
        const auto isOver = [&] {
            const auto* record = rig->desk->intents().find(*id);
            return record && record->state() != IntentState::Prepared &&
                   record->state() != IntentState::Sending;
        };
        QTRY_VERIFY(isOver());
        RouteSheet sheet(*rig->desk);
        sheet.open();
        auto* list = named<QListWidget>(sheet, u"Proposals"_s);
        QCOMPARE(list->currentRow(), goesOn ? 1 : -1);
        bool told = false;
        for (const auto* label : sheet.findChildren<QLabel*>())
            told = told || label->text().contains(u"nothing was bought"_s);
        QCOMPARE(told, goesOn);
        if (!goesOn)
            return;
        list->setCurrentRow(0);
        QVERIFY(!sheet.primary()->isEnabled()); // was tried
        list->setCurrentRow(1);
        QSignalSpy asked(&sheet, &RouteSheet::orderRequested);
        sheet.primary()->click();
        QCOMPARE(RouteSheet::draftOf(asked.first().first().value<Route>()).failedOver, *id);
    }

    void rulesAreEditedAndKept()
    {
        auto& routing = rig->desk->routing();
        RouteRulesSheet sheet(routing);
        sheet.open();
        QVERIFY(lines(sheet, u"Rules"_s).isEmpty());
        QVERIFY(!named<QComboBox>(sheet, u"Place"_s)->isEnabled());
        button(sheet, u"New rule"_s)->click();
        QCOMPARE(namelessWidgets(sheet), QStringList());
        auto* place = named<QComboBox>(sheet, u"Place"_s);
        place->setCurrentIndex(place->findData(u"150"_s));
        named<QSpinBox>(sheet, u"At least GB"_s)->setValue(5);
        auto* accounts = named<QListWidget>(sheet, u"Accounts"_s);
        QCOMPARE(accounts->count(), 2);
        accounts->item(1)->setCheckState(Qt::Checked);
        const auto line = lines(sheet, u"Rules"_s).value(0);
        QVERIFY2(line.contains(u"Europe"_s) && line.contains(u"5 GB"_s), qPrintable(line));
        button(sheet, u"New rule"_s)->click();
        button(sheet, u"Up"_s)->click();
        QVERIFY(lines(sheet, u"Rules"_s).value(0).contains(u"Everywhere"_s));
        QVERIFY(routing.rules().isEmpty()); // nothing before Save
        sheet.primary()->click();
        QCOMPARE(routing.rules().size(), 2);
        QCOMPARE(routing.rules().at(1).place, u"150"_s);
        QCOMPARE(routing.rules().at(1).gigabytes, 5);
        QCOMPARE(routing.rules().at(1).accounts.size(), 1);

        RouteRulesSheet again(routing);
        again.open();
        button(again, u"Remove"_s)->click();
        again.primary()->click();
        QCOMPARE(routing.rules().size(), 1);
        QCOMPARE(routing.rules().at(0).place, u"150"_s);
    }

    void theMenuLeadsThere()
    {
        MainWindow window(*rig->desk, rig->theme, rig->settings, MainWindow::Mode::Workspace);
        window.show();
        window.start();
        auto* find = menuAction(window, u"Find a plan for…"_s);
        QVERIFY(find);
        find->trigger();
        auto* sheet = window.findChild<RouteSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        choose(*sheet, u"JP"_s);
        sheet->primary()->click();
        QVERIFY(window.findChild<OrderSheet*>());
    }

    void settingsKeepTheOwnCountry()
    {
        MainWindow window(*rig->desk, rig->theme, rig->settings, MainWindow::Mode::Workspace);
        window.show();
        window.start();
        menuAction(window, u"Settings…"_s)->trigger();
        auto* dialog = window.findChild<SettingsDialog*>();
        QVERIFY(dialog);
        QCOMPARE(namelessWidgets(*dialog), QStringList());
        auto* country = named<QComboBox>(*dialog, u"The shop's own country"_s);
        QVERIFY(country);
        country->setCurrentIndex(country->findData(u"JP"_s));
        dialog->primary()->click();
        QCOMPARE(rig->desk->buyGuards().ownCountry(), u"JP"_s);
    }
};

SIMSTOCK_TEST_MAIN(RouteSheetsTest, QApplication)
#include "tst_routesheets.moc"
