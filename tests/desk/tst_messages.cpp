// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/rig.h"
#include "tests/support/fakemoney.h"

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMessages : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<FakeMoney> money;
    std::unique_ptr<Rig> rig;

    Rig& r() { return *rig; }
    IntentId send(const QString& token = u"sheet"_s, int number = 1)
    {
        ActAnswer accepted;
        accepted.outcome = Outcome::Accepted;
        r().script.acts.then(accepted);
        const auto id = r()->esims.sendMessage(token, r().esim(number).key,
                                               {.text = u"hello"_s, .sender = u"Desk"_s});
        r().drain();
        return id ? *id : IntentId();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        money = std::make_unique<FakeMoney>();
        rig = std::make_unique<Rig>();
        money->join(rig->script);
        rig->start();
        rig->addAccount();
        const auto stored = wait((*rig)->esims.takeOver({rig->esim(1), rig->esim(2)}, {}));
        QVERIFY(stored && *stored);
        rig->drain();
    }
    void cleanup()
    {
        rig.reset();
        money.reset();
    }

    void oneIntentPerSheetAndRecipient()
    {
        const auto first = send();
        QCOMPARE(send(), first);
        QVERIFY(send(u"sheet"_s, 2) != first);
        QCOMPARE(r().script.sent.size(), 2);
        QCOMPARE(money->messages.first().sender, u"Desk"_s);
        QCOMPARE(r()->intents.find(first)->intent.act.idempotencyKey,
                 money->messages.first().idempotencyKey);
    }

    void aSenderIsOnlyGivenWhereItCanBeChosen()
    {
        money->messageRules.hasSender = false;
        QVERIFY(!send().isEmpty());
        QVERIFY(money->messages.first().sender.isEmpty());
    }

    void asksEveryFiveSecondsThenThirtyThenNoMore()
    {
        const auto id = send();
        r().pass(61s);
        const auto quick = money->asked.size();
        QVERIFY2(quick >= 11 && quick <= 12, qPrintable(QString::number(quick)));
        QCOMPARE(money->asked.first(), r()->intents.find(id)->intent.act.idempotencyKey);
        r().pass(9min);
        const auto slow = money->asked.size() - quick;
        QVERIFY2(slow >= 17 && slow <= 19, qPrintable(QString::number(slow)));
        r().pass(2min);
        const auto all = money->asked.size();
        r().pass(2min);
        QCOMPARE(money->asked.size(), all);
        r()->messages.check(id); // by hand it goes on
        r().drain();
        QCOMPARE(money->asked.size(), all + 1);
    }

    void endsWhenItIsFinalAndIsKept()
    {
        money->messageStatus.then(MessageStatus::Sent);
        money->messageStatus.usually(MessageStatus::Delivered);
        const auto id = send();
        r().pass(5s);
        QCOMPARE(r()->messages.reading(id)->status, MessageStatus::Sent);
        r().pass(30s);
        QCOMPARE(r()->messages.reading(id)->status, MessageStatus::Delivered);
        QCOMPARE(money->asked.size(), 2);
        QVERIFY(!r()->messages.obstacle(id).isEmpty());
        r().stop();
        r().start();
        r().pass(30s);
        QCOMPARE(r()->messages.reading(id)->status, MessageStatus::Delivered);
        QCOMPARE(money->asked.size(), 2);
    }

    void goesOnAfterARestart()
    {
        send();
        r().pass(6s);
        const auto before = money->asked.size();
        r().stop();
        r().start();
        r().pass(6s);
        QVERIFY(money->asked.size() > before);
    }

    void isNotAskedWhereTheVendorReportsNothing()
    {
        money->messageRules.hasStatus = false;
        const auto id = send();
        r().pass(1min);
        QVERIFY(money->asked.isEmpty());
        QVERIFY(r()->messages.obstacle(id).contains(u"no status"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestMessages, QCoreApplication)
#include "tst_messages.moc"
