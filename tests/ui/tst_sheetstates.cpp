// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/ui/uihelp.h"
#include "tests/ui/windowrig.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/counter/countercontrol.h"
#include "ui/counter/counterwindow.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Window {
    const char* name;
    QString pane;
    ActionId action;
    bool asksAtOnce; ///< when it opens; else when its button is pressed
    QList<std::pair<QString, QString>> typed = {}; ///< before the button
    bool asks = true;                              ///< false: it reads what is kept here
};

const QList<Window>& windows()
{
    static const QList<Window> all{
        {"order", u"catalogue"_s, ActionId::NewOrder, true},
        {"batch", u"catalogue"_s, ActionId::NewBatch, false},
        {"top-up", u"esims"_s, ActionId::TopUp, true},
        {"message", u"esims"_s, ActionId::SendMessage, false, {{u"Message"_s, u"Hello"_s}}},
        {"hand over", u"esims"_s, ActionId::HandOver, true, {}, false},
        {"suspend", u"esims"_s, ActionId::Suspend, false},
        {"settle", u"orders"_s, ActionId::WriteOff, true, {}, false},
        {"add money", u"wallet"_s, ActionId::AddMoney, true},
        {"webhook",
         u"webhooks"_s,
         ActionId::NewWebhook,
         false,
         {{u"Name"_s, u"Hook"_s}, {u"URL"_s, u"https://a.example/hook"_s}}},
        {"delete webhook", u"webhooks"_s, ActionId::DeleteWebhook, false},
        {"brand",
         u"storefront"_s,
         ActionId::NewBrand,
         false,
         {{u"Name"_s, u"Brand"_s}, {u"Sender"_s, u"Brand"_s}}},
        {"mail server", u"storefront"_s, ActionId::MailServer, true},
        {"account",
         u"accounts"_s,
         ActionId::AddAccount,
         false,
         {{u"Label"_s, u"Second"_s}, {u"Access code"_s, u"code"_s}, {u"Secret key"_s, u"key"_s}}}};
    return all;
}

enum class Closed { TheSheet, TheWindow, TheProgram };

} // namespace

/// Windows that ask a vendor, closed before the answer is there.
class TestSheetStates : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<WindowRig> rig;

    Sheet* sheet() const
    {
        for (auto* one : rig->window->findChildren<Sheet*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void loseAnOrder()
    {
        ActAnswer lost;
        lost.outcome = Outcome::Unknown;
        lost.evidence.anyByteLeft = true;
        lost.error = makeError(ErrorKind::Timeout);
        rig->script.acts.then(lost);
        OrderDraft order;
        order.offer = DeskRig::plans().at(2);
        order.offer.account = rig->account;
        order.quantity = 1;
        order.days = order.offer.days;
        QVERIFY(rig->desk->orders().buy(u"lost"_s, order));
        for (int second = 0; second < 5; ++second)
            rig->pass(1s);
        rig->show(u"orders"_s).setFilterText(u"unknown"_s);
    }
    /// Opens the window and brings it to the point where it waits for an answer.
    void ask(const Window& which)
    {
        rig->show(which.pane);
        if (which.action == ActionId::WriteOff)
            loseAnOrder();
        rig->table().selectRow(0);
        rig->settle();
        auto* action = rig->window->actions().action(which.action);
        QVERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
        if (which.asksAtOnce)
            rig->holdAnswers(true);
        action->trigger();
        rig->settle();
        QVERIFY(sheet());
        for (const auto& [field, words] : which.typed) {
            if (auto* text = named<QPlainTextEdit>(*sheet(), field))
                text->setPlainText(words);
            else if (auto* edit = named<QLineEdit>(*sheet(), field))
                edit->setText(words);
            else
                QFAIL(qPrintable(field));
        }
        if (!which.asksAtOnce) {
            QTRY_VERIFY2(sheet()->primary()->isEnabled(),
                         qPrintable(sheet()->primary()->toolTip()));
            rig->holdAnswers(true);
            sheet()->primary()->click();
            rig->settle();
        }
        if (which.asks)
            QTRY_VERIFY(rig->openQuestions() > 0);
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<WindowRig>();
        auto offers = DeskRig::plans().mid(0, 3);
        rig->stockRows(6);
        rig->script.offer.usually(offers.at(2));
        rig->script.topUps.usually(offers);
        rig->begin();
        rig->openWindow();
    }
    void cleanup() { rig.reset(); }

    void closedMidRequest_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<Closed>("closed");
        const std::pair<Closed, const char*> ways[]{{Closed::TheSheet, "itself"},
                                                    {Closed::TheWindow, "its window"},
                                                    {Closed::TheProgram, "the program"}};
        for (int which = 0; which < windows().size(); ++which) {
            for (const auto& [closed, word] : ways)
                QTest::addRow("%s, %s", windows().at(which).name, word) << which << closed;
        }
    }
    void closedMidRequest()
    {
        QFETCH(const int, which);
        QFETCH(const Closed, closed);
        ask(windows().at(which));
        if (QTest::currentTestFailed())
            return;
        const auto sent = rig->script.sent.size();
        QPointer<Sheet> open = sheet(); // a sheet that handed over is closed already
        if (closed == Closed::TheSheet && open) {
            open->close();
            delete open;
        }
        if (closed != Closed::TheSheet)
            rig->window.reset();
        if (closed == Closed::TheProgram)
            rig->desk.reset();
        const auto before = rig->files();
        rig->holdAnswers(false);
        rig->answer();
        if (closed == Closed::TheProgram) {
            QTest::qWait(0);
            QCOMPARE(rig->files(), before);
        } else {
            rig->settle();
        }
        QCOMPARE(rig->script.sent.size(), sent); // nothing is sent because somebody closed it
        QVERIFY(!open || closed == Closed::TheSheet);
    }
    /// The control: with the desk alive the answer to an act is written.
    void anActThatIsAnsweredIsSeenOnDisk()
    {
        ask(windows().at(3));
        const auto before = rig->files();
        rig->holdAnswers(false);
        rig->answer();
        rig->settle();
        QTRY_VERIFY(rig->files() != before);
    }

    /// The display reads the code from the vault: closed before it is there, in either order.
    void theCounterDisplay_data()
    {
        QTest::addColumn<bool>("windowFirst");
        QTest::newRow("the display first") << true;
        QTest::newRow("the control first") << false;
    }
    void theCounterDisplay()
    {
        QFETCH(const bool, windowFirst);
        rig->holdAnswers(true);
        auto display = std::make_unique<CounterWindow>(rig->clock);
        auto control = std::make_unique<CounterControl>(*rig->desk, *display);
        display->QWidget::show();
        control->present(rig->key(u"00002"_s));
        rig->desk->esims().refresh({rig->key(u"00002"_s)});
        QTRY_VERIFY(rig->openQuestions() > 0);
        if (windowFirst) {
            control.reset();
            display.reset();
            rig->window.reset();
            rig->desk.reset();
        } else {
            control.reset();
        }
        rig->holdAnswers(false);
        rig->answer();
        if (!windowFirst)
            rig->settle();
        QVERIFY(!display || display->isVisible());
        display.reset();
    }
};

SIMSTOCK_TEST_MAIN(TestSheetStates, QApplication)
#include "tst_sheetstates.moc"
