// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountrules.h"
#include "tests/desk/rig.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;

/// Accounts and their keys: opening, changing, removing, and what a failure leaves behind.
class TestAccountBook : public QObject {
    Q_OBJECT
private:
    static Account wish(const QString& label)
    {
        Account account;
        account.vendor = VendorId(u"fake"_s);
        account.label = label;
        return account;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void opensAfterARestart()
    {
        test::Rig rig;
        rig.start();
        QSignalSpy opened(&rig->accounts, &AccountBook::vendorOpened);
        const auto id = rig.addAccount();
        QVERIFY(!id.isEmpty());
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened.first().at(1).toBool());
        QVERIFY(rig.secrets.entries.contains(id.text() + u"/accessCode"_s));
        rig.stop();
        rig.start();
        QVERIFY(rig->accounts.vendor(id));
        QCOMPARE(rig->accounts.label(id), u"Shop"_s);
        QCOMPARE(rig->accounts.status(id).link, LinkState::Online); // the balance was read
        QVERIFY(rig->wallets.wallet(id));
    }
    void aLockedKeyringOpensLater()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        rig.stop();
        rig.secrets.become(VaultState::Locked);
        rig.start();
        QCOMPARE(rig->accounts.status(id).link, LinkState::KeyLocked);
        QVERIFY(!rig->runner.blocked(id).isEmpty());
        rig.secrets.become(VaultState::Ready);
        rig.drain();
        QVERIFY(rig->accounts.vendor(id));
    }
    void missingKeysAreSaid()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        rig.stop();
        rig.secrets.entries.remove(id.text() + u"/accessCode"_s);
        rig.start();
        QCOMPARE(rig->accounts.status(id).link, LinkState::KeyMissing);
        QVERIFY(**test::wait(
            rig->accounts.replaceKeys(id, {{u"accessCode"_s, Secret("another-key")}})));
        rig.drain();
        QVERIFY(rig->accounts.vendor(id));
    }
    void aFailureLeavesNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("no label") << 0;
        QTest::newRow("unknown vendor") << 1;
        QTest::newRow("no key") << 2;
        QTest::newRow("plain http") << 3;
        QTest::newRow("locked keyring") << 4;
        QTest::newRow("label taken") << 5;
    }
    void aFailureLeavesNothing()
    {
        QFETCH(int, what);
        test::Rig rig;
        rig.start();
        rig.addAccount(u"Taken"_s);
        const auto before = rig.secrets.entries.keys();
        auto account = wish(what == 0 ? u" "_s : what == 5 ? u"Taken"_s : u"New"_s);
        VendorDescriptor::Credentials keys{{u"accessCode"_s, Secret("k")}};
        if (what == 1)
            account.vendor = VendorId(u"nobody"_s);
        if (what == 2)
            keys = {{u"accessCode"_s, Secret()}};
        if (what == 3)
            account.baseUrl = QUrl(u"http://fake.example"_s);
        if (what == 4)
            rig.secrets.become(VaultState::Locked);
        const auto id = test::wait(rig->accounts.add(account, keys));
        QVERIFY(id && !*id);
        QVERIFY(!id->error().userText.isEmpty());
        rig.drain();
        QCOMPARE(rig->accounts.accounts().size(), 1);
        QCOMPARE(rig.secrets.entries.keys(), before);
    }
    void sessionOnlyKeysAreNotWritten()
    {
        test::Rig rig;
        rig.start();
        rig.secrets.become(VaultState::NoService);
        const auto id = test::wait(
            rig->accounts.add(wish(u"S"_s), {{u"accessCode"_s, Secret("canary")}}, true));
        QVERIFY(id && *id);
        rig.drain();
        QVERIFY(rig->accounts.vendor(**id));
        QCOMPARE(rig.secrets.writes, 1); // the vault's own key only
    }
    void replacingKeysDropsRunningCallsAndOldNames()
    {
        test::Rig rig;
        rig.start();
        const auto added = test::wait(rig->accounts.add(
            wish(u"S"_s), {{u"accessCode"_s, Secret("a")}, {u"secretKey"_s, Secret("b")}}));
        const auto id = **added;
        rig.drain();
        rig.script.wallet.hold();
        auto reading = rig->wallets.read(id);
        std::optional<ErrorKind> ended;
        reading.onDone([&ended](const Result<Wallet>& wallet) {
            if (!wallet)
                ended = wallet.error().kind;
        });
        QVERIFY(**test::wait(rig->accounts.replaceKeys(id, {{u"accessCode"_s, Secret("c")}})));
        rig.drain();
        QCOMPARE(ended, std::optional(ErrorKind::Canceled));
        QCOMPARE(rig.script.opened - rig.script.closed, 1);
        QVERIFY(!rig.secrets.entries.contains(id.text() + u"/secretKey"_s));
        QCOMPARE(rig.secrets.entries.value(id.text() + u"/accessCode"_s).reveal(), "c");
    }
    void aLabelChangeKeepsTheVendor()
    {
        test::Rig rig;
        rig.start();
        auto account = *rig->accounts.find(rig.addAccount());
        account.label = u"Other"_s;
        QVERIFY(rig->accounts.update(account));
        rig.drain();
        QCOMPARE(rig.script.opened, 1);
        QCOMPARE(rig->accounts.label(account.id), u"Other"_s);
    }
    void aRemovedAccountKeepsItsName()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        QVERIFY(**test::wait(rig->accounts.remove(id)));
        rig.drain();
        QCOMPARE(rig->accounts.label(id), u"Shop"_s);
        QVERIFY(!rig->accounts.vendor(id));
        QVERIFY(!rig.secrets.entries.contains(id.text() + u"/accessCode"_s));
        QCOMPARE(rig.script.closed, 1);
    }
    void trialStoresNothing()
    {
        test::Rig rig;
        rig.start();
        auto account = wish(u"T"_s);
        account.baseUrl = QUrl(u"https://fake.example"_s);
        const auto words =
            test::wait(rig->accounts.test(account, {{u"accessCode"_s, Secret("k")}}));
        QCOMPARE(**words, u"fine"_s);
        QTRY_COMPARE(rig.script.closed, 1);
        QCOMPARE(rig->accounts.accounts().size(), 0);
    }
    void linkRules_data()
    {
        QTest::addColumn<LinkState>("before");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<LinkState>("after");
        using enum ErrorKind;
        for (const auto kind : {Network, Timeout, Tls})
            QTest::addRow("%d", static_cast<int>(kind))
                << LinkState::Online << kind << LinkState::Offline;
        QTest::newRow("auth") << LinkState::Online << Auth << LinkState::Refused;
        QTest::newRow("server") << LinkState::Offline << Server << LinkState::Online;
        QTest::newRow("canceled") << LinkState::Offline << Canceled << LinkState::Offline;
        QTest::newRow("refused stays") << LinkState::Refused << Network << LinkState::Refused;
    }
    void linkRules()
    {
        QFETCH(LinkState, before);
        QFETCH(ErrorKind, error);
        QFETCH(LinkState, after);
        QCOMPARE(accountrules::linkAfter(before, makeError(error)), after);
    }
};

SIMSTOCK_TEST_MAIN(TestAccountBook, QCoreApplication)
#include "tst_accountbook.moc"
