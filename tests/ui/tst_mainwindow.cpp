// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/accounts/accountspane.h"
#include "ui/activity/activitypane.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/esims/esimspane.h"
#include "ui/orders/orderspane.h"
#include "ui/shell/actionset.h"
#include "ui/usage/usagepane.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/statusstrip.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskRig> rig;
    std::unique_ptr<MainWindow> window;
    int built = 0;

    template <typename PaneType>
    void addPane(const QString& id, Icon icon, const QString& title)
    {
        window->addPane(id, icon, title, [this](const PaneContext& context, QWidget* parent) {
            ++built;
            return new PaneType(context, parent);
        });
    }
    void open(MainWindow::Mode mode = MainWindow::Mode::Workspace)
    {
        built = 0;
        window = std::make_unique<MainWindow>(*rig->desk, rig->theme, rig->settings, mode);
        addPane<CataloguePane>(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s);
        addPane<OrdersPane>(u"orders"_s, Icon::Orders, u"Orders"_s);
        addPane<EsimsPane>(u"esims"_s, Icon::Esims, u"eSIMs"_s);
        addPane<UsagePane>(u"usage"_s, Icon::Usage, u"Usage"_s);
        addPane<AccountsPane>(u"accounts"_s, Icon::Accounts, u"Accounts"_s);
        addPane<ActivityPane>(u"activity"_s, Icon::Activity, u"Activity"_s);
        window->start();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        rig->settle();
    }
    bool stripShows(const QString& words) const
    {
        const auto labels = window->findChild<StatusStrip*>()->findChildren<QLabel*>();
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
        window.reset();
        rig.reset();
    }

    void firstStartOffersTwoWaysIn()
    {
        open();
        QCOMPARE(window->windowTitle(), u"Simstock"_s);
        QSignalSpy demo(window.get(), &MainWindow::openDemoRequested);
        auto* add = button(*window, u"Add an account…"_s);
        auto* open = button(*window, u"Open the demo…"_s);
        QVERIFY(add && open);
        open->click();
        QCOMPARE(demo.count(), 1);
        QTest::keyClick(add, Qt::Key_Space);
        QVERIFY(window->findChild<QDialog*>());
        QCOMPARE(window->findChild<QDialog*>()->windowTitle(), u"Add account"_s);
        rig->addAccount();
        QVERIFY(!add->isVisible()); // the panes stand there now
    }

    void titleOfTheDemo()
    {
        open(MainWindow::Mode::Demo);
        QCOMPARE(window->windowTitle(), u"Simstock Demo"_s);
        QVERIFY(!button(*window, u"Open the demo…"_s));
    }

    void namesAreThoseOfTheContract()
    {
        rig->addAccount();
        open();
        QVERIFY(named<QAbstractItemView>(*window, u"Navigation"_s));
        for (const auto& text :
             {u"New order…"_s, u"Sync now"_s, u"Check now"_s, u"Show at counter"_s, u"Top up…"_s,
              u"Send SMS…"_s, u"Suspend eSIM"_s, u"Resume eSIM"_s, u"Cancel eSIM…"_s,
              u"Revoke eSIM…"_s, u"Export…"_s, u"Add account…"_s, u"Settings…"_s, u"Quit"_s,
              u"Show counter display"_s})
            QVERIFY2(menuAction(*window, text), qPrintable(text));
        const QStringList panes{u"Catalogue"_s, u"Orders"_s,   u"eSIMs"_s,
                                u"Usage"_s,     u"Accounts"_s, u"Activity"_s};
        for (int i = 0; i < panes.size(); ++i) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            const QString name = panes[i] == u"eSIMs"_s ? panes[i] : panes[i].toLower();
            QVERIFY2(named<QLineEdit>(*window, u"Filter "_s + name), qPrintable(name));
        }
    }

    void everyFocusableWidgetHasAName()
    {
        rig->addAccount();
        open();
        for (const auto& id : {u"catalogue"_s, u"accounts"_s, u"activity"_s}) {
            window->showPane(id);
            QCOMPARE(namelessWidgets(*window).join(u' '), QString());
        }
    }

    void panesAreBuiltWhenShown()
    {
        rig->addAccount();
        open();
        QCOMPARE(built, 1);
        QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(window->currentPane(), u"accounts"_s);
        QCOMPARE(built, 2);
        open(); // remembers where one was
        QCOMPARE(window->currentPane(), u"accounts"_s);
        QCOMPARE(built, 1);
    }

    void actionsSayWhyNot()
    {
        rig->addAccount();
        open();
        for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
            const QAction* action = window->actions().action(static_cast<ActionId>(id));
            QVERIFY(action);
            if (!action->isEnabled()) {
                QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
                QCOMPARE(action->statusTip(), action->toolTip());
            }
        }
        QVERIFY(!window->actions().action(ActionId::Suspend)->isEnabled());
        QVERIFY(window->actions().action(ActionId::SyncNow)->isEnabled());
    }

    void newOrderLeadsToTheCatalogue()
    {
        rig->addAccount();
        open();
        window->showPane(u"activity"_s);
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(window->currentPane(), u"catalogue"_s);
        QVERIFY(stripShows(u"Choose a plan"_s));
    }

    void statusStripNamesAccounts()
    {
        rig->addAccount(u"Corner shop"_s, Environment::Live);
        rig->addAccount(u"Trial"_s, Environment::Sandbox);
        open();
        QVERIFY(stripShows(u"LIVE"_s));
        QVERIFY(stripShows(u"SANDBOX"_s));
        QVERIFY(stripShows(u"USD 481.30"_s));
        QVERIFY(stripShows(u"as of "_s));
        const Error gone = makeError(ErrorKind::Network);
        rig->desk->accounts().noteAnswer(rig->desk->accounts().accounts().first().id, &gone);
        QVERIFY(stripShows(u"offline"_s));
    }

    void unknownOutcomesLeadToTheOrders()
    {
        const AccountId account = rig->addAccount();
        ActAnswer unknown;
        unknown.outcome = Outcome::Unknown;
        unknown.evidence.anyByteLeft = true;
        unknown.error = makeError(ErrorKind::Timeout);
        rig->script.acts.usually(unknown);
        open();
        OrderDraft draft;
        draft.offer = rig->desk->catalogue().index()->offer(0);
        QVERIFY(draft.offer.account == account);
        draft.days = draft.offer.days;
        QVERIFY(rig->desk->orders().buy(u"token"_s, draft));
        rig->settle();
        QTRY_VERIFY(button(*window, u"unknown outcomes: 1"_s));
        button(*window, u"unknown outcomes: 1"_s)->click();
        QCOMPARE(window->currentPane(), u"orders"_s);
        QCOMPARE(named<QLineEdit>(*window, u"Filter orders"_s)->text(), u"Unknown"_s);
    }

    void lockedKeyringIsExplained()
    {
        rig->addAccount();
        open();
        rig->secrets.become(VaultState::Locked);
        const auto labels = window->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"The keyring is locked"_s);
        }));
        QVERIFY(button(*window, u"Try again"_s));
        rig->secrets.become(VaultState::Ready);
        QVERIFY(!button(*window, u"Try again"_s));
    }

    void settingsAreKept()
    {
        rig->addAccount();
        open();
        QSignalSpy renamed(window.get(), &MainWindow::shopNameChanged);
        menuAction(*window, u"Settings…"_s)->trigger();
        auto* sheet = window->findChild<Sheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        named<QLineEdit>(*sheet, u"Shop name"_s)->setText(u"Kiosk 7"_s);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(renamed.count(), 1);
        open();
        QCOMPARE(window->shopName(), u"Kiosk 7"_s);
    }

    void closesWithWorkUnderWay()
    {
        rig->script.offersEnd.hold();
        rig->addAccount();
        open();
        QSignalSpy closing(window.get(), &MainWindow::closing);
        QTest::keyClick(window.get(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(closing.count(), 1);
        window.reset();
        rig->script.offersEnd.answerHeld(ListEnd{});
        rig->settle();
    }

    void waitsForASpendingCall()
    {
        rig->addAccount();
        rig->script.acts.hold();
        open();
        OrderDraft draft;
        draft.offer = rig->desk->catalogue().index()->offer(0);
        draft.days = draft.offer.days;
        QVERIFY(rig->desk->orders().buy(u"token"_s, draft));
        rig->settle();
        QTRY_COMPARE(rig->script.sent.size(), 1);
        QVERIFY(rig->desk->orders().isSending());
        QVERIFY(!window->close());
        QVERIFY(window->isVisible());
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        accepted.order = VendorOrderId(u"B1"_s);
        rig->script.acts.answerHeld(accepted);
        QTRY_VERIFY(!rig->desk->orders().isSending());
        rig->pass(milliseconds(200));
        QVERIFY(!window->isVisible());
    }
};

SIMSTOCK_TEST_MAIN(MainWindowTest, QApplication)
#include "tst_mainwindow.moc"
