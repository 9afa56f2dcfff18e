// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderspane.h"

#include "models/desk/ledgerdesk.h"
#include "models/desk/shopbooks.h"
#include "tests/support/fakemoney.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/orders/ordersheet.h"
#include "ui/orders/questionsheet.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/namesheet.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/typedconfirmation.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

class TestOrdersPane : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;
    std::unique_ptr<OrdersPane> pane;

    void open()
    {
        pane = std::make_unique<OrdersPane>(rig->context());
        pane->resize(1080, 760);
        pane->show();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        rig->settle();
    }
    void choose(const IntentId& id)
    {
        pane->reveal(id.text());
        rig->settle();
    }
    static void choose(QuestionSheet& sheet, const QString& words)
    {
        auto* list = named<QListWidget>(sheet, u"Decision"_s);
        QVERIFY(list);
        const auto found = list->findItems(words, Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.constFirst());
    }
    [[nodiscard]] DetailDock& dock() const { return *pane->findChild<DetailDock*>(); }
    [[nodiscard]] QString labels() const
    {
        QStringList words;
        for (const auto* label : pane->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    [[nodiscard]] OrderWord word(const IntentId& id) const
    {
        return wordOf(rig->desk->intents().find(id)->state());
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
        rig->orderEverything();
        open();
        QCOMPARE(nameOf(*pane->findChild<TableView*>()), u"Orders table"_s);
        QVERIFY(named<QLineEdit>(*pane, u"Filter orders"_s));
        for (const auto& record : rig->desk->intents().records()) {
            choose(record.intent.id);
            QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
        }
    }

    void theCodeAppearsByItselfWhenTheOrderIsReady()
    {
        rig->answerOrder(u"B1"_s);
        const auto id = rig->buy(2, u"Aiko Tanaka"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::BeingPrepared));
        open();
        choose(id);
        QTRY_VERIFY(labels().contains(u"Next check in "_s));
        QCOMPARE(decodedQr(pane->grab().toImage()), QByteArray());
        OrderStanding ready;
        ready.ready = true;
        ready.esims = {stockEsim(u"77"_s, EsimState::ReadyToInstall)};
        ready.esims.first().order = VendorOrderId(u"B1"_s);
        rig->script.standing.usually(ready);
        QVERIFY(rig->awaitWord(id, OrderWord::Ready));
        QTRY_COMPARE(decodedQr(pane->grab().toImage()), usualCode); // nobody touched anything
        QVERIFY(labels().contains(u"Aiko Tanaka"_s));
        QSignalSpy counter(pane.get(), &Pane::counterRequested);
        rig->trigger(*pane, ActionId::ShowAtCounter);
        QCOMPARE(counter.first().first().value<EsimKey>(), rig->key(u"77"_s));
    }

    void theCountdownCounts()
    {
        rig->answerOrder(u"B1"_s);
        const auto id = rig->buy(2, u"Aiko"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::BeingPrepared));
        rig->pass(std::chrono::seconds(13)); // 2, 4 and 6 are over: every 8 s from now on
        rig->settle();
        open();
        choose(id);
        rig->script.standing.hold();
        const auto seconds = [&] {
            const auto words = labels().section(u"Next check in "_s, 1).section(u' ', 0, 0);
            return words.toInt();
        };
        QTRY_VERIFY(seconds() > 1);
        const int before = seconds();
        rig->pass(std::chrono::seconds(1));
        QTRY_COMPARE(seconds(), before - 1);
    }

    void anUnknownOutcomeSaysWhatItMeansAndWhatToDo()
    {
        rig->answerUnknown();
        const auto id = rig->buy(2, u"Paul Weber"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Unknown));
        open();
        choose(id);
        QVERIFY(labels().contains(u"Nobody knows yet"_s));
        dock().setCurrentPage(u"timeline"_s);
        QVERIFY(labels().contains(u"it may have happened"_s));
        QVERIFY(labels().contains(u"Check now"_s));
        QCOMPARE(PaneRig::obstacle(*pane, ActionId::CheckNow), QString());
        const auto sent = rig->script.sent.size();
        rig->trigger(*pane, ActionId::CheckNow);
        rig->pass(std::chrono::seconds(3));
        const auto* entries = pane->findChild<QListWidget*>();
        const auto found = [&] {
            return !entries->findItems(u"Found out"_s, Qt::MatchContains).isEmpty();
        };
        QTRY_VERIFY(found());
        QCOMPARE(rig->script.sent.size(), sent); // looking never sends
    }

    void theTimelineTellsTheWholeWayAndCopies()
    {
        FakeMoney money;
        money.join(rig->script);
        auto account = *rig->desk->accounts().find(rig->account);
        account.settings.insert(u"ports"_s, u"more"_s);
        QVERIFY(rig->desk->accounts().update(account));
        rig->settle();
        auto esim = stockEsim(u"77"_s, EsimState::InUse);
        esim.installedAt = rig->clock.now().addSecs(3600);
        esim.activatedAt = rig->clock.now().addSecs(7200);
        rig->answerOrder(u"B1"_s, {esim});
        const auto id = rig->buy(2, u"Aiko Tanaka"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Ready));
        open();
        choose(id);
        dock().setCurrentPage(u"timeline"_s);
        const auto shown = [&] {
            QStringList lines;
            const auto* entries = named<QListWidget>(*pane, u"Timeline entries"_s);
            for (int row = 0; entries && row < entries->count(); ++row)
                lines += entries->item(row)->text();
            return lines.join(u'\n').replace(QChar::Nbsp, u' ');
        };
        for (const auto& part : {u"nothing sent yet"_s, u"Sent to the vendor"_s, u"HTTP 200"_s,
                                 u"order no.: B1"_s, u"all eSIMs are delivered"_s,
                                 u"installed on a phone"_s, u"used for the first time"_s})
            QVERIFY2(shown().contains(part), qPrintable(part + u'\n' + shown()));
        rig->pass(std::chrono::seconds(5));
        rig->desk->ledger().refresh(rig->account);
        QTRY_VERIFY2(shown().contains(u"Not found in the vendor's transactions (read "_s),
                     qPrintable(shown()));
        rig->settle(); // that reading is over
        Transaction one;
        one.id = u"TX-9"_s;
        one.kind = TransactionKind::Order;
        one.status = TransactionStatus::Completed;
        one.amount = *rig->desk->intents().find(id)->intent.expected->times(-1);
        one.reference = u"B1"_s;
        one.at = rig->clock.now();
        money.bookings = {one};
        rig->desk->ledger().refresh(rig->account);
        QTRY_VERIFY2(shown().contains(u"transaction TX-9"_s), qPrintable(shown()));
        auto* copy = named<QPushButton>(*pane, u"Copy timeline"_s);
        QVERIFY(copy);
        copy->click();
        const auto text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"Sent to the vendor"_s) && text.contains(u"TX-9"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"Aiko"_s)); // it goes to vendors and colleagues
        QCOMPARE(namelessWidgets(*pane).join(u'\n'), QString());
        pane.reset();
        rig.reset(); // before the money it asks
    }

    void writingOffWantsAReasonAndKeepsIt()
    {
        rig->answerUnknown();
        const auto id = rig->buy(2, u"Paul Weber"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Unknown));
        open();
        choose(id);
        rig->trigger(*pane, ActionId::WriteOff);
        auto* sheet = pane->findChild<QuestionSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(namelessWidgets(*sheet).join(u'\n'), QString());
        choose(*sheet, u"Write it off"_s);
        auto* reason = named<QLineEdit>(*sheet, u"Reason"_s);
        QVERIFY(reason);
        QVERIFY(!sheet->primary()->isEnabled());
        QTest::keyClicks(reason, u"  "_s);
        QVERIFY(!sheet->primary()->isEnabled());
        QTest::keyClicks(reason, u"not on the vendor's page"_s);
        QVERIFY(sheet->primary()->isEnabled());
        QTest::keyClick(sheet->primary(), Qt::Key_Space);
        QTRY_COMPARE(word(id), OrderWord::Cancelled);
        QVERIFY(rig->desk->intents().find(id)->events.constLast().cause.contains(
            u"not on the vendor's page"_s));
    }

    void aCandidateIsAdopted()
    {
        rig->script.rules.resendWithSameKey = false;
        rig->answerUnknown();
        const auto id = rig->buy(2, u"Paul Weber"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Unknown));
        FoundOrder one;
        one.offer = rig->desk->intents().find(id)->intent.offer;
        one.quantity = rig->desk->intents().find(id)->intent.quantity;
        one.at = rig->clock.now();
        one.id = VendorOrderId(u"V-100"_s);
        auto other = one;
        other.id = VendorOrderId(u"V-200"_s);
        rig->script.found.usually(QList<FoundOrder>{one, other});
        rig->desk->orders().checkNow(id);
        QTRY_COMPARE(rig->desk->intents().find(id)->state(), IntentState::Conflict);
        open();
        choose(id);
        rig->trigger(*pane, ActionId::WriteOff);
        auto* sheet = pane->findChild<QuestionSheet*>();
        QVERIFY(sheet);
        choose(*sheet, u"V-200"_s);
        QTest::keyClicks(named<QLineEdit>(*sheet, u"Reason"_s), u"the customer has it"_s);
        QTest::keyClick(sheet->primary(), Qt::Key_Space);
        const auto orders = [&] { return rig->desk->intents().find(id)->orders; };
        QTRY_COMPARE(orders(), QList<VendorOrderId>{other.id});
    }
    void orderingAnewWantsTypingAndOpensTheSheet()
    {
        rig->script.rules.resendWithSameKey = false;
        rig->answerUnknown();
        const auto id = rig->buy(2, u"Paul Weber"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Unknown));
        open();
        choose(id);
        rig->trigger(*pane, ActionId::WriteOff);
        auto* sheet = pane->findChild<QuestionSheet*>();
        QVERIFY(sheet);
        choose(*sheet, u"order anew"_s);
        QTest::keyClicks(named<QLineEdit>(*sheet, u"Reason"_s), u"not on the page"_s);
        QVERIFY(!sheet->primary()->isEnabled());
        auto* typed = sheet->findChild<TypedConfirmation*>();
        QVERIFY(typed && typed->isVisible());
        QTest::keyClicks(&typed->field(), rig->desk->intents().find(id)->intent.offer.text());
        QVERIFY(sheet->primary()->isEnabled());
        const auto sent = rig->script.sent.size();
        QTest::keyClick(sheet->primary(), Qt::Key_Space);
        QTRY_COMPARE(word(id), OrderWord::Cancelled);
        auto* order = pane->findChild<OrderSheet*>();
        QVERIFY(order && order->isVisible());
        QCOMPARE(named<QLineEdit>(*order, u"Customer name"_s)->text(), u"Paul Weber"_s);
        QCOMPARE(rig->script.sent.size(), sent); // nothing is sent by closing a question
    }
    void writingOffIsChosenFirstAlsoAfterOverruling()
    {
        rig->script.rules.resendWithSameKey = false;
        rig->answerUnknown();
        const auto id = rig->buy(2, u"Paul Weber"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Unknown));
        open();
        const auto first = [&] {
            QuestionSheet sheet(*rig->desk, *rig->desk->intents().find(id), pane.get());
            sheet.setAttribute(Qt::WA_DeleteOnClose, false);
            return named<QListWidget>(sheet, u"Decision"_s)->currentItem()->text();
        };
        QCOMPARE(first(), u"Write it off"_s);
        QVERIFY(rig->desk->orders().overrule(id, u"the shop is full"_s));
        QTRY_VERIFY(rig->desk->intents().find(id)->isOverridden());
        QCOMPARE(first(), u"Write it off"_s);
    }
    void draftsAreBoughtAgainOrDiscarded()
    {
        OrderDraft kept;
        kept.offer = DeskRig::plans().at(2);
        kept.offer.account = rig->account;
        kept.customerName = u"<i>Group</i>"_s;
        const auto draft = rig->desk->orders().saveDraft(u"sheet"_s, kept);
        QVERIFY(draft);
        rig->script.offer.usually(kept.offer);
        open();
        QTRY_VERIFY(rig->desk->intents().find(*draft));
        choose(*draft);
        QVERIFY(labels().contains(u"<i>Group</i>"_s));
        QVERIFY(labels().contains(u"Nothing has been sent"_s));
        rig->trigger(*pane, ActionId::NewOrder);
        auto* sheet = pane->findChild<OrderSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(named<QLineEdit>(*sheet, u"Customer name"_s)->text(), u"<i>Group</i>"_s);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(rig->script.sent.size(), 0);
        rig->trigger(*pane, ActionId::DiscardDraft);
        QTRY_COMPARE(word(*draft), OrderWord::Cancelled);
        QVERIFY(!PaneRig::obstacle(*pane, ActionId::DiscardDraft).isEmpty());
    }

    void tagsAreOfTheCurrentOrderToo()
    {
        rig->answerOrder(u"B1"_s, {stockEsim(u"501"_s, EsimState::ReadyToInstall)});
        const auto id = rig->buy(2, u"Aiko"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::Ready));
        open();
        choose(id);
        pane->findChild<TableView*>()->clearSelection(); // as a reset of the rows leaves it
        rig->trigger(*pane, ActionId::EditTags);
        auto* sheet = pane->findChild<NameSheet*>();
        QVERIFY(sheet);
        QTest::keyClicks(&sheet->field(), u"vip"_s);
        QTest::keyClick(&sheet->field(), Qt::Key_Return);
        QCOMPARE(rig->desk->books().tags.tags(tagsubject::ofOrder(id)), QStringList{u"vip"_s});
    }

    void everyActionThatIsNotPossibleSaysWhy()
    {
        rig->orderEverything();
        open();
        for (const auto& record : rig->desk->intents().records()) {
            choose(record.intent.id);
            for (int id = 0; id < static_cast<int>(ActionId::Count); ++id) {
                const auto answer = pane->availability(static_cast<ActionId>(id));
                QCOMPARE(answer.possible, answer.reason.isEmpty());
            }
        }
    }

    void closingWhileTheVendorIsAskedIsFine()
    {
        rig->answerOrder(u"B1"_s);
        const auto id = rig->buy(2, u"Aiko"_s);
        QVERIFY(rig->awaitWord(id, OrderWord::BeingPrepared));
        open();
        choose(id);
        rig->script.standing.hold();
        rig->trigger(*pane, ActionId::CheckNow);
        pane.reset();
        OrderStanding ready;
        ready.ready = true;
        ready.esims = {stockEsim(u"77"_s, EsimState::ReadyToInstall)};
        rig->script.standing.hold(false);
        rig->script.standing.usually(ready);
        rig->script.standing.answerHeld(ready);
        QVERIFY(rig->awaitWord(id, OrderWord::Ready)); // the desk goes on without the window
    }
};

SIMSTOCK_TEST_MAIN(TestOrdersPane, QApplication)
#include "tst_orderspane.moc"
