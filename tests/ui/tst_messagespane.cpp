// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespane.h"

#include "tests/support/fakemoney.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/esims/messagesheet.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMessagesPane : public QObject {
    Q_OBJECT
private:
    FakeMoney money;
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<MessagesPane> pane;

    void open()
    {
        rig->stockEverything();
        auto account = *rig->desk->accounts().find(rig->account);
        account.settings.insert(u"ports"_s, u"more"_s); // the vendor opens with all it can do
        QVERIFY(rig->desk->accounts().update(account));
        rig->settle();
        pane = std::make_unique<MessagesPane>(rig->context());
        pane->resize(1080, 760);
        pane->show();
        rig->settle();
    }
    MessageSheet* compose()
    {
        rig->trigger(*pane, ActionId::SendMessage);
        return pane->findChild<MessageSheet*>();
    }
    static void check(const MessageSheet& sheet, const QString& name)
    {
        auto* list = sheet.findChild<QListWidget*>();
        for (auto* item : list->findItems(name, Qt::MatchContains))
            item->setCheckState(Qt::Checked);
    }
    [[nodiscard]] QString cell(int row, const QString& column) const
    {
        auto* model = pane->findChild<TableView*>()->model();
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal).toString() == column)
                return model->index(row, i).data().toString();
        }
        return {};
    }
    void accept(int count)
    {
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        for (int i = 0; i < count; ++i)
            rig->script.acts.then(accepted);
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        money.cannotReceive = {{u"344"_s, u"The plan is used up."_s}};
        money.messages.clear();
        money.join(rig->script);
    }
    void cleanup()
    {
        pane.reset();
        rig.reset();
    }

    void namesOfTheContract()
    {
        open();
        QCOMPARE(nameOf(*pane->findChild<TableView*>()), u"Messages table"_s);
        QVERIFY(named<QLineEdit>(*pane, u"Filter messages"_s));
        QVERIFY(labels(*pane).contains(u"No messages yet"_s));
        QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
        auto* sheet = compose();
        QVERIFY(sheet);
        QCOMPARE(namelessWidgets(*sheet).join(u'\n'), QString());
    }

    void saysWhoCannotReceiveAndWhy()
    {
        open();
        auto* sheet = compose();
        auto* list = sheet->findChild<QListWidget*>();
        const auto unable = list->findItems(u"The plan is used up."_s, Qt::MatchContains);
        QCOMPARE(unable.size(), 1);
        QVERIFY(!(unable.first()->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!sheet->primary()->isEnabled());
        named<QLineEdit>(*sheet, u"Find recipients"_s)->setText(u"marie"_s);
        QCOMPARE(list->count(), 1);
    }

    void countsPartsAndWarnsOfCost()
    {
        open();
        auto* sheet = compose();
        check(*sheet, u"Marie Dubois"_s);
        auto* text = sheet->findChild<QPlainTextEdit*>();
        text->setPlainText(QString(161, u'a'));
        QVERIFY2(labels(*sheet).contains(u"2 part"_s), qPrintable(labels(*sheet)));
        QVERIFY(labels(*sheet).contains(u"GSM-7"_s));
        QVERIFY(labels(*sheet).contains(u"Each part costs money"_s));
        text->setPlainText(u"Привет"_s);
        QVERIFY(labels(*sheet).contains(u"UCS-2"_s));
        text->setPlainText(QString(501, u'a'));
        QVERIFY(!sheet->primary()->isEnabled());
    }

    void oneMessageForEachWithItsOwnWords()
    {
        open();
        accept(2);
        auto* sheet = compose();
        check(*sheet, u"Marie Dubois"_s);
        check(*sheet, u"Paul Weber"_s);
        sheet->findChild<QPlainTextEdit*>()->setPlainText(u"Hi {name}, {left} left"_s);
        named<QLineEdit>(*sheet, u"Sender"_s)->setText(u"Harbour"_s);
        QCOMPARE(sheet->primary()->text(), u"Send to 2"_s);
        sheet->primary()->click();
        rig->settle();
        QTRY_COMPARE(rig->script.sent.size(), 2);
        QStringList texts;
        for (const auto& message : money.messages) {
            texts << message.text;
            QCOMPARE(message.sender, u"Harbour"_s);
        }
        QVERIFY2(texts.filter(u"Hi Marie Dubois"_s).size() == 1, qPrintable(texts.join(u'\n')));
        QVERIFY(texts.filter(u"Hi Paul Weber"_s).size() == 1);
        QCOMPARE(pane->findChild<TableView*>()->model()->rowCount(), 2);
    }

    void showsTheStatusAndSendsFailedOnesAnew()
    {
        open();
        accept(2);
        auto* sheet = compose();
        check(*sheet, u"Marie Dubois"_s);
        sheet->findChild<QPlainTextEdit*>()->setPlainText(u"Hello"_s);
        sheet->primary()->click();
        rig->settle();
        QTRY_COMPARE(cell(0, u"Status"_s), u"Accepted"_s);
        QCOMPARE(cell(0, u"To"_s), u"Marie Dubois"_s);
        QCOMPARE(cell(0, u"Segments"_s), u"1"_s);
        QCOMPARE(cell(0, u"Cost"_s), u"1 part(s) charged"_s);
        pane->findChild<TableView*>()->selectRow(0);
        QVERIFY(!PaneRig::obstacle(*pane, ActionId::ResendMessage).isEmpty());
        money.messageStatus.usually(MessageStatus::Failed);
        rig->pass(5s);
        QTRY_COMPARE(cell(0, u"Status"_s), u"Failed"_s);
        const auto first = rig->desk->intents().records().first().intent;
        QTRY_VERIFY(!pane->findChild<MessageSheet*>());
        rig->trigger(*pane, ActionId::ResendMessage);
        auto* again = pane->findChild<MessageSheet*>();
        QVERIFY(again);
        QCOMPARE(again->findChild<QPlainTextEdit*>()->toPlainText(), u"Hello"_s);
        again->primary()->click();
        rig->settle();
        QTRY_COMPARE(rig->script.sent.size(), 2);
        const auto second = rig->desk->intents().records().first().intent;
        QCOMPARE(second.retryOf, first.id);
        QVERIFY(second.act.idempotencyKey != first.act.idempotencyKey);
    }

    void everyActionThatIsNotPossibleSaysWhy()
    {
        open();
        for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
            const auto answer = pane->availability(static_cast<ActionId>(id));
            QCOMPARE(answer.possible, answer.reason.isEmpty());
        }
    }
};

SIMSTOCK_TEST_MAIN(TestMessagesPane, QApplication)
#include "tst_messagespane.moc"
