// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/batchdesk.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/spendpin.h"
#include "models/items/roles.h"
#include "tests/support/testsupport.h"
#include "tests/ui/deskrig.h"
#include "tests/ui/uihelp.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/desktop/lockpage.h"
#include "ui/desktop/newsfeed.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/settingsdialog.h"
#include "ui/desktop/shoplock.h"
#include "ui/desktop/shortcutssheet.h"
#include "ui/orders/orderspane.h"
#include "ui/shell/actionset.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class KeptNews final : public Notifications {
public:
    using Notifications::Notifications;
    void show(const News& news) override { shown.append(news); }
    QList<News> shown;
};

} // namespace

/// What people expect of every desktop program: the lock, news, keys, settings, help.
class HabitsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskRig> rig;
    std::unique_ptr<MainWindow> window;

    void open()
    {
        window = std::make_unique<MainWindow>(*rig->desk, rig->theme, rig->settings);
        window->addPane(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s,
                        [](const PaneContext& context, QWidget* parent) {
                            return new CataloguePane(context, parent);
                        });
        window->addPane(u"orders"_s, Icon::Orders, u"Orders"_s,
                        [](const PaneContext& context, QWidget* parent) {
                            return new OrdersPane(context, parent);
                        });
        window->start();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        rig->settle();
    }
    void setPin(const char* pin)
    {
        QVERIFY(*test::wait(rig->desk->spendPin().set(Secret(), Secret(QByteArray(pin)), {})));
        rig->settle();
    }
    [[nodiscard]] LockPage* page() const { return window->findChild<LockPage*>(); }
    [[nodiscard]] bool catalogueIsSeen() const { return window->pane(u"catalogue"_s)->isVisible(); }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<DeskRig>();
        rig->addAccount();
    }
    void cleanup()
    {
        window.reset();
        rig.reset();
    }

    void theLockHidesEverythingAndThePinOpensIt()
    {
        setPin("4711 shop");
        open();
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto* settings = window->findChild<SettingsDialog*>();
        QVERIFY(settings && settings->isVisible());
        QSignalSpy locked(&window->lock(), &ShopLock::locked);
        bool wasSeen = false; // whoever puts something away comes before the windows are hidden
        connect(&window->lock(), &ShopLock::locking, window.get(),
                [&] { wasSeen = catalogueIsSeen() && settings->isVisible(); });
        menuAction(*window, u"Lock"_s)->trigger();
        QCOMPARE(locked.size(), 1);
        QVERIFY(wasSeen);
        QVERIFY(page()->isVisible());
        QVERIFY(!catalogueIsSeen());
        QVERIFY(!settings->isVisible());
        QCOMPARE(namelessWidgets(*page()), QStringList());
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier); // no key of a menu counts
        QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
        for (const auto* widget : QApplication::topLevelWidgets())
            QVERIFY(!widget->isVisible() || widget == window.get());
        auto* pin = named<QLineEdit>(*page(), u"Spending PIN"_s);
        QVERIFY(pin->hasFocus());
        QTest::keyClicks(pin, u"4712 shop"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        QTRY_VERIFY2(labels(*page()).contains(u"This is not the spending PIN"_s),
                     qUtf8Printable(labels(*page())));
        QVERIFY(window->lock().isLocked());
        QTest::keyClicks(pin, u"4711 shop"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        QTRY_VERIFY(!window->lock().isLocked());
        QVERIFY(settings->isVisible()); // what was open is open again
        settings->reject();
        QVERIFY(catalogueIsSeen());
    }
    void nothingReachesWhatIsLocked()
    {
        setPin("4711 shop");
        open();
        auto* outer = new QMenu(window.get());
        auto* inner = outer->addMenu(u"More"_s);
        inner->addAction(u"Something"_s);
        outer->popup(window->pos());
        inner->popup(window->pos());
        QCOMPARE(QApplication::activePopupWidget(), inner);
        window->lock().lock();
        QVERIFY(!outer->isVisible() && !inner->isVisible());
        auto* pin = named<QLineEdit>(*page(), u"Spending PIN"_s);
        QVERIFY(pin->hasFocus());
        // As the tray and a notification do it.
        window->actions().action(ActionId::NewOrder)->trigger();
        window->actions().action(ActionId::NewBatch)->trigger();
        window->reveal(u"orders"_s, u"no such order"_s);
        window->reveal(u"catalogue"_s, window->pane(u"catalogue"_s)
                                           ->findChild<TableView*>()
                                           ->model()
                                           ->index(0, 0)
                                           .data(KeyRole));
        QVERIFY(page()->isVisible());
        QVERIFY(pin->hasFocus());
        for (const auto* sheet : window->findChildren<QDialog*>())
            QVERIFY(!sheet->isVisible());
        QTest::keyClicks(pin, u"4711 shop"_s);
        QTest::keyClick(pin, Qt::Key_Return);
        QTRY_VERIFY(!window->lock().isLocked());
        QVERIFY(catalogueIsSeen()); // where it was asked to lead
        QVERIFY(window->pane(u"catalogue"_s)->isEnabled());
        QCOMPARE(named<QLineEdit>(*window, u"Filter catalogue"_s)->text(), QString());
    }
    void aRestartIsNoWayAroundIt()
    {
        setPin("4711 shop");
        open();
        window->lock().lock();
        open();
        QVERIFY(window->lock().isLocked());
        QVERIFY(!catalogueIsSeen());
    }
    void withoutAPinAPressOpensIt()
    {
        open();
        window->lock().lock();
        QVERIFY(!named<QLineEdit>(*page(), u"Spending PIN"_s));
        auto* unlock = button(*page(), u"Unlock"_s);
        QVERIFY(unlock->hasFocus());
        QTest::keyClick(unlock, Qt::Key_Space);
        QTRY_VERIFY(!window->lock().isLocked());
        // The desktop's own lock does not lock a shop that has no PIN.
        window->lock().screenLocked(true);
        QVERIFY(!window->lock().isLocked());
    }
    void nobodyThereLocksIt()
    {
        setPin("4711 shop");
        open();
        window->lock().setIdleLimit(5min);
        rig->pass(4min);
        QTest::keyClick(window.get(), Qt::Key_Shift);
        rig->pass(4min);
        QVERIFY(!window->lock().isLocked());
        rig->pass(61s);
        QVERIFY(window->lock().isLocked());
    }
    void theDesktopsLockLocksItWhenWanted()
    {
        setPin("4711 shop");
        open();
        window->lock().setFollowsScreen(false);
        window->lock().screenLocked(true);
        QVERIFY(!window->lock().isLocked());
        window->lock().setFollowsScreen(true);
        window->lock().screenLocked(true);
        QVERIFY(window->lock().isLocked());
        window->lock().screenLocked(false); // who unlocks the desktop need not know the PIN
        QVERIFY(window->lock().isLocked());
    }

    void newsAreToldWithoutSecretsAndCanBeSilenced()
    {
        open();
        KeptNews kept;
        bool isActive = false;
        NewsFeed feed(*rig->desk, kept, [&] { return isActive; });
        QTRY_VERIFY(rig->desk->catalogue().index()->size() > 0);
        const auto index = rig->desk->catalogue().index();
        OrderDraft draft;
        draft.offer = index->offer(0);
        draft.days = draft.offer.days; // the first row may be a plan by the day
        draft.customerName = u"Ada Secret"_s;
        const auto buyUnknown = [&](const QString& token) {
            ActAnswer unknown;
            unknown.outcome = Outcome::Unknown;
            unknown.error = makeError(ErrorKind::Timeout, u"no answer"_s);
            rig->script.acts.then(unknown);
            const auto bought = rig->desk->orders().buy(token, draft);
            QVERIFY2(bought, bought ? "" : qUtf8Printable(bought.error().userText));
            rig->settle();
        };
        buyUnknown(u"one"_s);
        QTRY_COMPARE(kept.shown.size(), 1);
        QCOMPARE(kept.shown.constFirst().pane, u"orders"_s);
        QVERIFY(!(kept.shown.constFirst().title + kept.shown.constFirst().text).contains(u"Ada"_s));
        Preferences preferences;
        preferences.silenced = {NewsKind::UnknownOutcome};
        feed.setPreferences(preferences);
        Q_EMIT rig->desk->orders().outcomeUnknown(IntentId(u"x"_s));
        QCOMPARE(kept.shown.size(), 1);
        feed.setPreferences({});
        Q_EMIT rig->desk->orders().orderReady(IntentId(u"x"_s));
        QCOMPARE(kept.shown.size(), 2);
        // A press leads to the wallet, with no row of it, and to the batch itself.
        Q_EMIT rig->desk->ledger().becameLow(AccountId(u"x"_s), {});
        QCOMPARE(kept.shown.last().pane, u"wallet"_s);
        QVERIFY(!kept.shown.last().key.isValid());
        Q_EMIT rig->desk->batches().finished(BatchId(u"b"_s));
        QCOMPARE(kept.shown.last().pane, u"batch"_s);
        QCOMPARE(kept.shown.takeLast().key.toString(), u"b"_s);
        kept.shown.removeLast();
        isActive = true; // he sees it in the window
        Q_EMIT rig->desk->orders().orderReady(IntentId(u"x"_s));
        QCOMPARE(kept.shown.size(), 2);
    }
    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("quiet");
        const QTime night(22, 0);
        const QTime morning(7, 0);
        QTest::newRow("never") << QTime() << QTime() << night << false;
        QTest::newRow("equal") << night << night << night << false;
        QTest::newRow("over midnight, late") << night << morning << QTime(23, 59) << true;
        QTest::newRow("over midnight, early") << night << morning << QTime(6, 59) << true;
        QTest::newRow("its end") << night << morning << morning << false;
        QTest::newRow("day") << night << morning << QTime(12, 0) << false;
        QTest::newRow("within a day") << morning << night << QTime(12, 0) << true;
    }
    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, now);
        Preferences preferences;
        preferences.quietFrom = from;
        preferences.quietUntil = until;
        QTEST(preferences.isQuietAt(now), "quiet");
    }

    void settingsAreFoundAndKept()
    {
        open();
        menuAction(*window, u"Settings…"_s)->trigger();
        auto* sheet = window->findChild<SettingsDialog*>();
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        auto* search = named<QLineEdit>(*sheet, u"Search"_s);
        QCOMPARE(sheet->focusWidget(), search);
        QTest::keyClicks(search, u"TRAY"_s);
        auto* tray =
            named<QCheckBox>(*sheet, u"Keep running in the tray when the window is closed"_s);
        QVERIFY(tray->isVisible());
        QVERIFY(!named<QLineEdit>(*sheet, u"Shop name"_s));
        QVERIFY(!tray->isChecked()); // never by itself
        QTest::keyClick(tray, Qt::Key_Space);
        search->clear();
        QVERIFY(named<QLineEdit>(*sheet, u"Shop name"_s));
        auto* low = named<QCheckBox>(*sheet, u"A balance is low"_s);
        low->setFocus();
        QTest::keyClick(low, Qt::Key_Space);
        QTest::keyClick(sheet, Qt::Key_Return);
        open();
        QVERIFY(window->preferences().closeToTray);
        QCOMPARE(window->preferences().silenced, QSet<NewsKind>{NewsKind::LowBalance});
        QVERIFY(window->preferences().lockWithScreen);
    }
    void closingHidesOnlyWhereThereIsAWayBack()
    {
        open();
        QSignalSpy closing(window.get(), &MainWindow::closing);
        bool hasTray = true;
        window->setHidesOnClose([&] { return hasTray; });
        window->close();
        QVERIFY(!window->isVisible());
        QCOMPARE(closing.size(), 0);
        window->bringBack();
        QVERIFY(window->isVisible());
        hasTray = false;
        window->close();
        QCOMPARE(closing.size(), 1);
    }

    void keysCanBeChanged()
    {
        open();
        QTest::keyClick(window.get(), Qt::Key_Slash, Qt::ControlModifier);
        auto* sheet = window->findChild<ShortcutsSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        QTest::keyClicks(named<QLineEdit>(*sheet, u"Filter shortcuts"_s), u"lock"_s);
        auto* keys = named<QKeySequenceEdit>(*sheet, u"Keys of the chosen action"_s);
        QCOMPARE(keys->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_L));
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_Q)); // taken
        Q_EMIT keys->editingFinished();
        auto* lock = menuAction(*window, u"Lock"_s);
        QCOMPARE(lock->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
        QVERIFY(labels(*sheet).contains(u"belongs to “Quit”"_s));
        const QKeySequence other(Qt::CTRL | Qt::ALT | Qt::Key_L);
        keys->setKeySequence(other);
        Q_EMIT keys->editingFinished();
        QCOMPARE(lock->shortcut(), other);
        // Also those that are nobody's to change, and none without words is listed.
        keys->setKeySequence(QKeySequence(Qt::ALT | Qt::Key_1));
        Q_EMIT keys->editingFinished();
        QCOMPARE(lock->shortcut(), other);
        QVERIFY2(labels(*sheet).contains(u"belongs to “View 1”"_s), qPrintable(labels(*sheet)));
        named<QLineEdit>(*sheet, u"Filter shortcuts"_s)->clear();
        const auto* rows = sheet->findChild<TableView*>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY(!rows->index(row, 0).data().toString().isEmpty());
        sheet->reject();
        open();
        QCOMPARE(menuAction(*window, u"Lock"_s)->shortcut(), other);
        QTest::keyClick(window.get(), Qt::Key_Slash, Qt::ControlModifier);
        button(*window->findChild<ShortcutsSheet*>(), u"All as usual"_s)->click();
        QCOMPARE(menuAction(*window, u"Lock"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    }

    void theManualIsThereWithoutANetwork()
    {
        open();
        menuAction(*window, u"Manual"_s)->trigger();
        auto* text = window->findChild<QTextBrowser*>();
        QVERIFY(text && text->isVisible());
        QVERIFY(text->toPlainText().contains(u"When nobody knows whether it was bought"_s));
        QTest::keyClicks(named<QLineEdit>(*text->window(), u"Find in the manual"_s), u"reserve"_s);
        QCOMPARE(text->textCursor().selectedText().toLower(), u"reserve"_s);
    }
};

SIMSTOCK_TEST_MAIN(HabitsTest, QApplication)
#include "tst_habits.moc"
