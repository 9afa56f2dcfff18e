// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs against a real Secret Service, started by tests/run. Each state of a keyring is made for
// real.
#include "app/keychain/systemkeychain.h"
#include "tests/support/testsupport.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QUuid>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 10'000;

bool hasSecretService()
{
    auto message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message.setArguments({u"default"_s});
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

void lockKeyring()
{
    auto message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message.setArguments({QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)})});
    QDBusConnection::sessionBus().call(message);
}

QString freshName()
{
    return u"test/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        if (!QDBusConnection::sessionBus().isConnected() || !hasSecretService())
            QSKIP("no Secret Service on this bus: run through tests/run");
    }

    void missingIsProvenAbsent()
    {
        SystemKeychain keychain(m_clock);
        const auto answer = test::wait(keychain.read(freshName()), waitMs);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::NotFound);
        QTRY_COMPARE(keychain.state(), VaultState::Ready);
    }

    void writesReadsAndRemoves()
    {
        SystemKeychain keychain(m_clock);
        const QString name = freshName();
        const Secret secret("canary-\x01\xff binary \0 too"_ba);
        QVERIFY(test::wait(keychain.write(name, secret), waitMs)->has_value());
        const auto read = test::wait(keychain.read(name), waitMs);
        QVERIFY(read && *read && **read == secret);
        QVERIFY(test::wait(keychain.remove(name), waitMs)->has_value());
        QCOMPARE(test::wait(keychain.read(name), waitMs)->error().kind, ErrorKind::NotFound);
    }

    void callsWaitForEachOther()
    {
        SystemKeychain keychain(m_clock);
        const QString name = freshName();
        auto write = keychain.write(name, Secret("a"));
        auto overwrite = keychain.write(name, Secret("b"));
        std::optional<Result<Secret>> read;
        auto call = keychain.read(name);
        call.onDone([&](Result<Secret> result) { read.emplace(std::move(result)); });
        QTRY_VERIFY_WITH_TIMEOUT(read.has_value(), waitMs);
        QVERIFY(**read == Secret("b"));
        QVERIFY(test::wait(keychain.remove(name), waitMs)->has_value());
    }

    void refusesWhatNoKeychainTakes()
    {
        SystemKeychain keychain(m_clock);
        for (const auto& bytes : {QByteArray(), QByteArray(2049, 'x')}) {
            const auto answer = test::wait(keychain.write(freshName(), Secret(bytes)), waitMs);
            QCOMPARE(answer->error().kind, ErrorKind::Rejected);
        }
    }

    void droppedCallsDoNoHarm()
    {
        SystemKeychain keychain(m_clock);
        for (int i = 0; i < 20; ++i)
            (void)keychain.read(freshName());
        const auto answer = test::wait(keychain.read(freshName()), waitMs);
        QCOMPARE(answer->error().kind, ErrorKind::NotFound);
    }

    // Last: the keyring of this bus stays locked.
    void lockedIsNeverMistakenForMissing()
    {
        SystemKeychain keychain(m_clock);
        const QString name = freshName();
        QVERIFY(test::wait(keychain.write(name, Secret("kept")), waitMs)->has_value());
        lockKeyring();
        const auto read = test::wait(keychain.read(name), waitMs);
        QCOMPARE(read->error().kind, ErrorKind::Storage);
        const auto write = test::wait(keychain.write(name, Secret("lost")), waitMs);
        QCOMPARE(write->error().kind, ErrorKind::Storage);
        const auto removed = test::wait(keychain.remove(name), waitMs);
        QVERIFY2(!removed->has_value(), "a locked keyring keeps its entries");
        QTRY_COMPARE(keychain.state(), VaultState::Locked);
    }

private:
    SystemClock m_clock;
};

SIMSTOCK_TEST_MAIN(TestKeychain, QCoreApplication)
#include "tst_keychain.moc"
