// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vault.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestVault : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void theKeyIsMadeOnceAndFoundAgain()
    {
        test::FakeSecretStore secrets;
        Vault first(secrets, u"w"_s);
        QSignalSpy opened(&first, &Vault::opened);
        QVERIFY(**test::wait(first.open(true)));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(secrets.entries.keys(), QStringList{u"vault/w"_s});
        QVERIFY(**test::wait(first.open(true)));
        QCOMPARE(secrets.reads, 1);
        const auto sealed = first.seal("LPA:1$host$CODE", "row");
        QVERIFY(sealed && !sealed->contains("CODE"));
        QVERIFY(first.seal("LPA:1$host$CODE", "row") != sealed); // a nonce of its own each time
        Vault second(secrets, u"w"_s);
        QVERIFY(**test::wait(second.open(false)));
        QCOMPARE(*second.unseal(*sealed, "row"), QByteArray("LPA:1$host$CODE"));
        QCOMPARE(secrets.writes, 1);
    }
    void twoOpensAtOnceMakeOneKey()
    {
        test::FakeSecretStore secrets;
        Vault vault(secrets, u"w"_s);
        auto one = vault.open(true);
        auto two = vault.open(true);
        QVERIFY(**test::wait(std::move(one)));
        QVERIFY(**test::wait(std::move(two)));
        QCOMPARE(secrets.writes, 1);
    }
    void changedBytesWrongContextAndWrongKeyAreRefused()
    {
        test::FakeSecretStore secrets;
        Vault vault(secrets, u"w"_s);
        Vault other(secrets, u"other"_s);
        QVERIFY(**test::wait(vault.open(true)));
        QVERIFY(**test::wait(other.open(true)));
        const auto sealed = *vault.seal("code", "row");
        QCOMPARE(*vault.unseal(sealed, "row"), QByteArray("code"));
        QVERIFY(!vault.unseal(sealed, "row2"));
        QCOMPARE(other.unseal(sealed, "row").error().kind, ErrorKind::Storage);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            auto changed = sealed;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY(!vault.unseal(changed, "row"));
            QVERIFY(!vault.unseal(sealed.first(i), "row"));
        }
    }
    void noNewKeyWhileSealedRowsExist()
    {
        test::FakeSecretStore secrets;
        Vault vault(secrets, u"w"_s);
        const auto refused = test::wait(vault.open(false));
        QCOMPARE(refused->error().kind, ErrorKind::Storage);
        QVERIFY(secrets.entries.isEmpty());
        QVERIFY(!vault.isOpen());
        QVERIFY(!vault.seal("x", "y"));
    }
    void withoutAKeyringItStaysClosed_data()
    {
        QTest::addColumn<VaultState>("state");
        QTest::newRow("locked") << VaultState::Locked;
        QTest::newRow("none") << VaultState::NoService;
        QTest::newRow("session") << VaultState::SessionOnly;
    }
    void withoutAKeyringItStaysClosed()
    {
        QFETCH(VaultState, state);
        test::FakeSecretStore secrets;
        secrets.become(state);
        Vault vault(secrets, u"w"_s);
        QCOMPARE(test::wait(vault.open(true))->error().kind, ErrorKind::Storage);
        QVERIFY(!vault.isOpen());
        QVERIFY(secrets.entries.isEmpty());
        secrets.become(VaultState::Ready); // unlocked later
        QVERIFY(**test::wait(vault.open(true)));
    }
    void aDamagedKeyIsNotReplaced()
    {
        test::FakeSecretStore secrets;
        secrets.entries.insert(u"vault/w"_s, Secret("short"));
        Vault vault(secrets, u"w"_s);
        QCOMPARE(test::wait(vault.open(true))->error().kind, ErrorKind::Storage);
        QVERIFY(secrets.entries.value(u"vault/w"_s) == Secret("short"));
    }
};

SIMSTOCK_TEST_MAIN(TestVault, QCoreApplication)
#include "tst_vault.moc"
