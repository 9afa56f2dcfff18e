// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/webhookdesk.h"
#include "tests/desk/rig.h"
#include "tests/support/fakeadmin.h"

#include <QRegularExpression>

using namespace simstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum IntentState;

class TestWebhookDesk : public QObject {
    Q_OBJECT
private:
    struct Shop {
        Shop() : admin(rig.script)
        {
            test::provideAdmin(rig.directory, admin);
            rig.start();
        }
        IntentId saveAddress(const QString& token = u"sheet"_s)
        {
            const auto id =
                rig->webhooks.saveAddress(token, rig.account, u"https://new.example/hook"_s);
            rig.drain();
            return id ? *id : IntentId();
        }
        test::Rig rig;
        test::AdminScript admin;
    };
    static WebhookSubscription one(const QString& id)
    {
        WebhookSubscription subscription;
        subscription.id = id;
        subscription.name = u"Orders"_s;
        subscription.url = QUrl(u"https://shop.example/hook"_s);
        subscription.events = {u"order.status_changed"_s};
        return subscription;
    }

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void rowsOfEveryKindOfAccount()
    {
        Shop shop;
        shop.admin.webhooks.usually(WebhookList{{one(u"1"_s), one(u"2"_s)}, {u"a"_s}});
        shop.admin.url.usually(u"https://old.example/hook"_s);
        const auto many = shop.rig.addAccount(u"Shop"_s);
        const auto single = shop.rig.addAccount(u"Address"_s);
        const auto none = shop.rig.addAccount(u"Plain"_s);
        QCOMPARE(shop.admin.webhooks.count, 0); // nobody looked yet
        shop.rig->webhooks.refreshAll();
        shop.rig.drain();
        const auto rows = shop.rig->webhooks.rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].account, many);
        QCOMPARE(rows[1].kind, WebhookRow::Kind::Subscription);
        QCOMPARE(rows[2].account, single);
        QCOMPARE(rows[2].kind, WebhookRow::Kind::Address);
        QCOMPARE(rows[2].subscription.url, QUrl(u"https://old.example/hook"_s));
        QCOMPARE(rows[3].account, none);
        QCOMPARE(rows[3].note, u"Set up by your account manager."_s);
        QCOMPARE(shop.rig->webhooks.knownEvents(many), QStringList{u"a"_s});
        QCOMPARE(shop.rig->webhooks.asOf(), shop.rig.clock.now());
        QVERIFY(shop.rig->webhooks.obstacle(single).isEmpty());
        QVERIFY(!shop.rig->webhooks.obstacle(none).isEmpty());
    }
    void aFailedReadingKeepsTheRows()
    {
        Shop shop;
        shop.admin.webhooks.usually(WebhookList{{one(u"1"_s)}, {}});
        const auto account = shop.rig.addAccount();
        shop.rig->webhooks.refreshAll();
        shop.rig.drain();
        shop.admin.webhooks.usually(failure(ErrorKind::Network));
        shop.rig->webhooks.refresh(account);
        shop.rig.drain();
        QCOMPARE(shop.rig->webhooks.rows().size(), 1);
        QVERIFY(!shop.rig->webhooks.standing(account).lastError.isEmpty());
        QVERIFY(shop.rig->webhooks.standing(account).readAt.isValid());
    }
    void aChangeIsFollowedToItsEnd()
    {
        Shop shop;
        const auto account = shop.rig.addAccount();
        shop.admin.webhookSaved.hold();
        {
            const auto dropped = shop.rig->webhooks.save(account, one({}), Secret("s3cret"));
            shop.rig.drain();
        } // the sheet is closed
        QCOMPARE(shop.admin.webhookWishes.size(), 1);
        const auto reads = shop.admin.webhooks.count;
        shop.admin.webhookSaved.answerHeld(one(u"1"_s));
        shop.rig.drain();
        QCOMPARE(shop.admin.webhooks.count, reads + 1);
        QCOMPARE(shop.admin.webhookSecrets, QList<QByteArray>{"s3cret"});
        for (const auto& entry : shop.rig->log.entries())
            QVERIFY(!entry.details.contains(u"s3cret"_s));
    }
    void closingTheAccountEndsAChange()
    {
        Shop shop;
        const auto account = shop.rig.addAccount();
        shop.admin.tested.hold();
        auto call = shop.rig->webhooks.test(account, u"1"_s);
        std::optional<Result<QString>> answer;
        call.onDone([&answer](Result<QString> result) { answer = std::move(result); });
        shop.rig.drain();
        QVERIFY(!answer);
        auto removing = shop.rig->accounts.remove(account);
        QVERIFY(test::wait(std::move(removing)));
        shop.rig.drain();
        QVERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Canceled);
        QCOMPARE(shop.rig->log.running(), 0);
        QVERIFY(shop.rig->webhooks.rows().isEmpty());
    }
    void readOnlyAccountsAreLeftAlone()
    {
        Shop shop;
        const auto account = shop.rig.addAccount();
        auto changed = *shop.rig->accounts.find(account);
        changed.readOnly = true;
        QVERIFY(shop.rig->accounts.update(changed));
        shop.rig.drain();
        const auto answer = test::wait(shop.rig->webhooks.remove(account, u"1"_s));
        QVERIFY(answer && !*answer);
        QVERIFY(shop.admin.removedIds.isEmpty());
    }

    void theAddressGoesThroughTheJournal()
    {
        Shop shop;
        shop.rig.addAccount(u"Address"_s);
        shop.rig.script.acts.usually(test::Rig::accepted());
        const auto id = shop.saveAddress();
        QCOMPARE(shop.rig.story(id), (QList{Prepared, Sending, Fulfilled}));
        QCOMPARE(shop.saveAddress(), id); // the second of two clicks
        QCOMPARE(shop.rig.script.sent.size(), 1);
        QCOMPARE(shop.admin.url.count, 1); // read anew
    }
    void anUnknownSaveIsSettledByReading_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<IntentState>("state");
        QTest::newRow("saved") << u"https://new.example/hook"_s << Fulfilled;
        QTest::newRow("saved, spelled otherwise") << u"https://NEW.example/hook/"_s << Fulfilled;
        QTest::newRow("kept the old one") << u"https://old.example/hook"_s << Absent;
        QTest::newRow("none at all") << QString() << Absent;
    }
    void anUnknownSaveIsSettledByReading()
    {
        QFETCH(QString, now);
        QFETCH(IntentState, state);
        Shop shop;
        shop.rig.addAccount(u"Address"_s);
        shop.admin.url.usually(now);
        shop.rig.script.acts.then(test::Rig::outcome(Outcome::Unknown, ErrorKind::Timeout));
        const auto id = shop.saveAddress();
        QCOMPARE(shop.rig.state(id), InDoubt);
        shop.rig.pass(70s);
        QCOMPARE(shop.rig.state(id), state);
        QCOMPARE(shop.rig.script.sent.size(), 1); // never sent again
    }

    void secretsAreLongAndNew()
    {
        const auto one = newWebhookSecret();
        static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
        QVERIFY(form.match(QString::fromLatin1(one.reveal())).hasMatch());
        QVERIFY(!(one == newWebhookSecret()));
    }
};

SIMSTOCK_TEST_MAIN(TestWebhookDesk, QCoreApplication)
#include "tst_webhookdesk.moc"
