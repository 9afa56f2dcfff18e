// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/usagedesk.h"
#include "tests/support/testsupport.h"
#include "tests/ui/uihelp.h"
#include "tests/ui/windowrig.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Where the newest questions of a pane are counted.
using Asked = std::function<int(const WindowRig&)>;

struct PaneRow {
    QString title; ///< in the navigation
    QString id;
    QString part;    ///< a tab of the pane; empty where there are none
    QString nothing; ///< what an empty pane says, the beginning of a sentence
    QString forward; ///< its button; empty where nothing can be done about it
    QString rowsAre; ///< why it is not filled by a vendor's list; empty where it is
    Asked asked;     ///< how often the vendor was asked for these rows; empty = it is not
};

const QList<PaneRow>& panes()
{
    static const QList<PaneRow> all{
        {u"Catalogue"_s,
         u"catalogue"_s,
         {},
         u"No plans are stored yet."_s,
         u"Read them now"_s,
         {},
         [](const WindowRig& rig) { return rig.script.offersEnd.count; }},
        {u"Orders"_s,
         u"orders"_s,
         {},
         u"No orders yet."_s,
         u"Open the catalogue"_s,
         {},
         [](const WindowRig& rig) { return rig.script.inventory.count; }},
        {u"eSIMs"_s,
         u"esims"_s,
         {},
         u"No eSIMs yet."_s,
         u"Read the accounts now"_s,
         {},
         [](const WindowRig& rig) { return rig.script.inventory.count; }},
        {u"Usage"_s,
         u"usage"_s,
         {},
         u"Usage appears after"_s,
         u"Open the eSIMs"_s,
         {},
         [](const WindowRig& rig) { return rig.script.usage.count; }},
        {u"Wallet"_s,
         u"wallet"_s,
         {},
         u"No bookings yet."_s,
         u"Sync now"_s,
         {},
         [](const WindowRig& rig) { return rig.money.transactionsEnd.count; }},
        {u"Messages"_s,
         u"messages"_s,
         {},
         u"No messages yet."_s,
         u"Open the catalogue"_s,
         u"sent from here, each an entry of the journal"_s,
         [](const WindowRig& rig) { return rig.script.wallet.count; }},
        {u"Webhooks"_s,
         u"webhooks"_s,
         {},
         u"A desktop cannot receive webhooks"_s,
         u"New webhook…"_s,
         {},
         [](const WindowRig& rig) { return rig.admin.webhooks.count; }},
        {u"Storefront"_s,
         u"storefront"_s,
         u"Branding"_s,
         u"A branding profile gives"_s,
         u"New branding profile…"_s,
         {},
         [](const WindowRig& rig) { return rig.admin.brands.count; }},
        {u"Storefront"_s,
         u"storefront"_s,
         u"Prices"_s,
         u"No override"_s,
         u"Read the catalogue"_s,
         {},
         [](const WindowRig& rig) { return rig.admin.prices.count; }},
        {u"Accounts"_s,
         u"accounts"_s,
         {},
         u"Accounts you have with vendors"_s,
         u"Add account…"_s,
         u"added by a person, one by one"_s,
         [](const WindowRig& rig) { return rig.script.wallet.count; }},
        {u"Activity"_s,
         u"activity"_s,
         {},
         u"What Simstock does for you"_s,
         {},
         u"what the program did; the newest 5,000 are kept"_s,
         {}}};
    return all;
}

constexpr int many = 10'000;

} // namespace

/// Every pane of the program in the states that a shop meets.
class TestPaneStates : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WindowRig> rig;

    static void rows()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < panes().size(); ++row)
            QTest::addRow(
                "%s",
                qPrintable(QString(panes().at(row).title + u' ' + panes().at(row).part).trimmed()))
                << row;
    }
    /// The pane of a row, at its tab.
    Pane& open(const PaneRow& row)
    {
        auto& pane = rig->show(row.id);
        if (auto* tabs = pane.findChild<QTabBar*>(); tabs && !row.part.isEmpty()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->tabText(tab) == row.part)
                    tabs->setCurrentIndex(tab);
            }
        }
        rig->settle();
        return pane;
    }
    void act(ActionId action)
    {
        QVERIFY(rig->window->actions().action(action)->isEnabled());
        rig->window->actions().action(action)->trigger();
        rig->settle();
    }
    /// What fills the panes that no list of a vendor fills.
    void fillByHand(const PaneRow& row, int count)
    {
        auto& desk = *rig->desk;
        if (row.id == u"activity"_s) {
            for (int entry = 0; entry < count; ++entry)
                desk.activity().note(entry == count - 7 ? u"Needle"_s : u"Look"_s,
                                     ActivityResult::Done, QString::number(entry));
        } else if (row.id == u"accounts"_s) {
            for (int number = 1; number < count; ++number)
                rig->addAccount(number == 7 ? u"Needle"_s : u"Shop %1"_s.arg(number));
        } else if (row.id == u"messages"_s) {
            ActAnswer accepted;
            accepted.outcome = Outcome::Accepted;
            rig->script.acts.usually(accepted);
            for (int number = 0; number < count; ++number) {
                const auto id = u"%1"_s.arg(number, 5, 10, QLatin1Char('0'));
                const MessageDraft draft{number == 7 ? u"Needle"_s : u"Hello "_s + id};
                QVERIFY(desk.esims().sendMessage(u"sheet"_s + id, rig->key(id), draft));
            }
        }
        rig->settle();
    }
    static QStringList shown(const Pane& pane)
    {
        QStringList words = test::labels(pane).split(u'\n');
        for (const auto* table : pane.findChildren<TableView*>()) {
            for (int column = 0; table->isVisible() && column < table->model()->columnCount();
                 ++column)
                words.append(table->model()->headerData(column, Qt::Horizontal).toString());
        }
        return words;
    }
    /// The panes of a window that have no row above.
    static QStringList forgotten(const MainWindow& window)
    {
        QStringList found;
        const auto* model = window.findChild<NavigationList*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto title = model->index(row, 0).data().toString();
            if (std::none_of(panes().cbegin(), panes().cend(),
                             [&title](const PaneRow& one) { return one.title == title; }))
                found.append(title);
        }
        return found;
    }

    /// How often a widget was painted.
    class PaintCount final : public QObject {
    public:
        explicit PaintCount(QWidget& widget) { widget.installEventFilter(this); }
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return QObject::eventFilter(watched, event);
        }
        int count = 0;
    };
    void failing(ErrorKind kind)
    {
        QFETCH(const int, row);
        const auto& pane = panes().at(row);
        rig->stockRows(40);
        rig->begin();
        rig->openWindow();
        auto& widget = open(pane);
        fillByHand(pane, 12);
        QTRY_VERIFY(rig->table().model()->rowCount() >= 12 || pane.rowsAre.isEmpty());
        QTRY_VERIFY(rig->table().model()->rowCount() > 0);
        rig->settle();
        const int kept = rig->table().model()->rowCount();
        rig->table().selectRow(0);
        if (!pane.asked) { // nothing is asked for it: it goes on as it was
            rig->failEverything(makeError(kind));
            rig->pass(2s);
            QVERIFY(rig->table().model()->rowCount() >= kept);
            return;
        }
        QVERIFY2(!button(widget, u"Try again"_s), qPrintable(test::labels(widget)));
        rig->failEverything(makeError(kind));
        const auto before = pane.asked(*rig);
        if (pane.id == u"messages"_s)
            rig->desk->wallets().refresh(rig->account);
        else
            act(ActionId::SyncNow);
        rig->settle();
        QVERIFY(pane.asked(*rig) > before);
        rig->pass(2s); // a skeleton would come now
        QTRY_COMPARE(rig->table().model()->rowCount(), kept);
        QVERIFY(rig->table().isVisible());
        for (const auto* skeleton : widget.findChildren<Skeleton*>())
            QVERIFY(!skeleton->isVisible());
        const bool isOffline = kind == ErrorKind::Network;
        QTRY_VERIFY2(test::labels(widget).contains(makeError(kind).userText.left(30)) ||
                         (isOffline && test::labels(widget).contains(u"Offline."_s)),
                     qPrintable(test::labels(widget)));
        QVERIFY(!test::labels(widget).contains(u"reading…"_s));
        const auto words = shown(widget);
        const auto ages = widget.findChildren<AgeLabel*>();
        const bool hasAge = std::any_of(ages.cbegin(), ages.cend(), [](const AgeLabel* age) {
            return age->isVisible() && !age->text().isEmpty();
        });
        QVERIFY2(hasAge || words.contains(u"When"_s) || words.contains(u"Age"_s) ||
                     words.contains(u"Last answer"_s),
                 qPrintable(words.join(u'|')));
        auto* again = button(widget, u"Try again"_s);
        QVERIFY(again);
        rig->failEverything({});
        const auto asked = pane.asked(*rig);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Space);
        rig->settle();
        QVERIFY(pane.asked(*rig) > asked);
        QTRY_VERIFY2(!button(widget, u"Try again"_s), qPrintable(test::labels(widget)));
        QTRY_COMPARE(rig->table().model()->rowCount(), kept);
    }

    /// Sort, filter, select all, scroll: by keys where there are keys.
    void habitsOf(Pane& pane, TableView& table, int count)
    {
        auto& model = *table.model();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        PaintCount paints(*table.viewport());
        table.setFocus();
        table.setSortKeys({{1, Qt::DescendingOrder}});
        QVERIFY2(resets.count() <= 1, "sorted more than once");
        QCOMPARE(model.rowCount(), count);
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table.currentIndex().row(), count - 1);
        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_PageDown);
        QVERIFY(table.currentIndex().row() > 1);
        rig->settle();
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.selectedCount(), count);
        QVERIFY2(test::labels(pane).contains(u"%1 of %1 selected"_s.arg(QLocale().toString(count))),
                 qPrintable(test::labels(pane)));
        rig->settle();
        pane.focusFilter();
        auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(box);
        QTest::keyClicks(box, u"needle"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        box->clear();
        QTRY_COMPARE(model.rowCount(), count);
        rig->settle();
        QVERIFY2(paints.count <= 60, qPrintable(QString::number(paints.count)));
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<WindowRig>();
    }
    void cleanup() { rig.reset(); }

    void everyPaneOfTheProgramHasARow()
    {
        rig->begin();
        rig->openWindow();
        QCOMPARE(forgotten(*rig->window), QStringList());
        for (const auto& row : panes()) {
            QVERIFY2(rig->window->pane(row.id), qPrintable(row.id));
            const auto* tabs = rig->window->pane(row.id)->findChild<QTabBar*>();
            if (row.part.isEmpty())
                continue;
            for (int tab = 0; tab < tabs->count(); ++tab)
                QVERIFY2(
                    std::any_of(panes().cbegin(), panes().cend(),
                                [&](const PaneRow& one) { return one.part == tabs->tabText(tab); }),
                    qPrintable(tabs->tabText(tab)));
        }
        // The control: a pane that somebody adds is noticed.
        rig->window->addPane(u"later"_s, Icon::Info, u"Later"_s, {});
        QCOMPARE(forgotten(*rig->window), QStringList{u"Later"_s});
    }

    void empty_data() { rows(); }
    void empty()
    {
        QFETCH(const int, row);
        const auto& pane = panes().at(row);
        rig->script.offerBatches.clear();
        if (pane.id != u"accounts"_s && pane.id != u"activity"_s)
            rig->begin();
        rig->openWindow();
        auto& widget = open(pane);
        QVERIFY2(test::labels(widget).contains(pane.nothing), qPrintable(test::labels(widget)));
        if (pane.forward.isEmpty())
            return;
        auto* forward = button(widget, pane.forward);
        QVERIFY(forward && forward->isEnabled());
        const auto before = pane.asked(*rig);
        const auto offers = rig->script.offersEnd.count;
        forward->click();
        rig->settle();
        const auto* sheet = rig->window->findChild<Sheet*>();
        QVERIFY2(pane.asked(*rig) > before || rig->script.offersEnd.count > offers ||
                     rig->window->currentPane() != pane.id || (sheet && sheet->isVisible()),
                 "nothing follows from the button");
    }

    void error_data() { rows(); }
    void error() { failing(ErrorKind::Server); }
    void offline_data() { rows(); }
    void offline() { failing(ErrorKind::Network); }

    void closedMidRequest_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("withTheDesk");
        for (int row = 0; row < panes().size(); ++row) {
            for (const bool withTheDesk : {false, true})
                QTest::addRow("%s %s, %s", qPrintable(panes().at(row).id),
                              qPrintable(panes().at(row).part),
                              withTheDesk ? "the program" : "the window")
                    << row << withTheDesk;
        }
    }
    void closedMidRequest()
    {
        QFETCH(const int, row);
        QFETCH(const bool, withTheDesk);
        const auto& pane = panes().at(row);
        rig->stockRows(40);
        rig->begin();
        rig->openWindow();
        open(pane);
        fillByHand(pane, 3);
        rig->table().selectRow(0);
        rig->holdAnswers(true);
        if (pane.asked && pane.id != u"messages"_s)
            act(ActionId::SyncNow);
        else
            rig->desk->wallets().refresh(rig->account);
        QVERIFY(rig->openQuestions() > 0);
        rig->window.reset();
        if (withTheDesk)
            rig->desk.reset();
        const auto before = rig->files();
        rig->holdAnswers(false);
        rig->answer();
        if (withTheDesk) {
            QTest::qWait(0);
            QCOMPARE(rig->files(), before);
            return;
        }
        rig->settle();
        rig->openWindow(); // the desk went on; a new window shows what came
        open(pane);
        QTRY_VERIFY(rig->table().model()->rowCount() > 0);
    }
    /// The control of the above: with the desk alive the same answers are written.
    void anAnswerThatComesIsSeenOnDisk()
    {
        rig->stockRows(40);
        rig->begin();
        rig->openWindow();
        rig->show(u"webhooks"_s);
        rig->holdAnswers(true);
        act(ActionId::SyncNow);
        const auto before = rig->files();
        rig->holdAnswers(false);
        rig->admin.webhooks.usually(WebhookList{});
        rig->answer();
        QTRY_VERIFY(rig->files() != before);
    }

    void tenThousandRows_data() { rows(); }
    void tenThousandRows()
    {
        QFETCH(const int, row);
        const auto& pane = panes().at(row);
        const int wanted = pane.id == u"accounts"_s   ? 60 // a person adds them one by one
                           : pane.id == u"messages"_s ? 300
                           : pane.id == u"activity"_s ? 5000 // the most that is kept
                                                      : many;
        rig->stockRows(pane.id == u"messages"_s ? 300 : pane.rowsAre.isEmpty() ? many : 10);
        rig->begin();
        rig->openWindow();
        fillByHand(pane, pane.id == u"activity"_s ? many : wanted);
        auto& widget = open(pane);
        auto& table = rig->table();
        auto& model = *table.model();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() >= wanted, 20'000);
        rig->settle();
        const int count = model.rowCount();
        habitsOf(widget, table, count);
        if (QTest::currentTestFailed() || !pane.asked || !pane.rowsAre.isEmpty())
            return;
        // Read again, and nothing changed: the rows are not laid anew one by one.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        rig->stockRows(pane.id == u"wallet"_s ? 0 : many);
        act(ActionId::SyncNow);
        rig->settle();
        QCOMPARE(model.rowCount(), count);
        QVERIFY2(resets.count() <= 3, qPrintable(QString::number(resets.count())));
        QVERIFY2(changes.count() <= 12, qPrintable(QString::number(changes.count())));
    }
};

SIMSTOCK_TEST_MAIN(TestPaneStates, QApplication)
#include "tst_panestates.moc"
