// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accountstore.h"
#include "tests/support/databasefile.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

class TestAccountStore : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
        m_file = m_folder->filePath(u"accounts.sqlite"_s);
    }

    void everyFieldSurvivesARestart()
    {
        {
            AccountStore store(m_file);
            QVERIFY(store.open());
            QVERIFY(store.add(test::sampleAccount(1)));
            QVERIFY(store.add(test::sampleAccount(2)));
        }
        AccountStore store(m_file);
        QVERIFY(store.open());
        QVERIFY(!store.isReadOnly());
        QCOMPARE(*store.list(), (QList{test::sampleAccount(1), test::sampleAccount(2)}));
        QCOMPARE(test::modeOf(m_file), 0600U);
    }
    void labelsAndIdsAreUnique()
    {
        AccountStore store(m_file);
        QVERIFY(store.open());
        QVERIFY(store.add(test::sampleAccount(1)));
        auto second = test::sampleAccount(2);
        second.label = test::sampleAccount(1).label;
        QCOMPARE(store.add(second).error().kind, ErrorKind::Conflict);
        QVERIFY(store.add(test::sampleAccount(2)));
        QCOMPARE(store.update(second).error().kind, ErrorKind::Conflict);
        QCOMPARE(store.list()->size(), 2);
    }
    void updateAndRemove()
    {
        AccountStore store(m_file);
        QVERIFY(store.open());
        auto account = test::sampleAccount(1);
        QCOMPARE(store.update(account).error().kind, ErrorKind::NotFound);
        QVERIFY(store.add(account));
        account.settings.insert(u"key proven"_s, u"on"_s);
        account.readOnly = true;
        QVERIFY(store.update(account));
        QCOMPARE(store.list()->first(), account);
        QVERIFY(store.remove(account.id));
        QCOMPARE(store.remove(account.id).error().kind, ErrorKind::NotFound);
        QVERIFY(store.list()->isEmpty());
    }
    void changesOfAnotherAreSeenAndOwnOnesNot()
    {
        AccountStore mine(m_file);
        AccountStore other(m_file);
        QVERIFY(mine.open());
        QVERIFY(other.open());
        QSignalSpy changed(&mine, &AccountStore::changedOutside);
        QSignalSpy own(&other, &AccountStore::changedOutside);
        QVERIFY(other.add(test::sampleAccount(1)));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(own.size(), 0);
        QCOMPARE(mine.list()->size(), 1);
        QVERIFY(mine.remove(test::sampleAccount(1).id));
        QTRY_COMPARE(own.size(), 1);
        QCOMPARE(changed.size(), 1);
    }
    void damagedFilesAreLeftForThePerson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("accounts\n");
        QTest::newRow("garbage") << QByteArray(5000, '\x22');
    }
    void damagedFilesAreLeftForThePerson()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(test::writeBytes(m_file, bytes));
        AccountStore store(m_file);
        const auto opened = store.open();
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().userText.contains(u"accounts.sqlite"_s));
        QVERIFY(store.isReadOnly());
        QVERIFY(store.list()->isEmpty());
        QCOMPARE(store.add(test::sampleAccount(1)).error().kind, ErrorKind::Storage);
        QCOMPARE(test::bytesOf(m_file), bytes);
    }
    void aLaterVersionIsShownAndUntouched()
    {
        {
            AccountStore store(m_file);
            QVERIFY(store.open());
            QVERIFY(store.add(test::sampleAccount(1)));
        }
        QVERIFY(test::tamper(m_file, {u"PRAGMA user_version=9"_s}));
        const auto before = test::bytesOf(m_file);
        AccountStore store(m_file);
        QVERIFY(store.open());
        QVERIFY(store.isReadOnly());
        QCOMPARE(store.list()->size(), 1);
        const auto refused = store.add(test::sampleAccount(2));
        QVERIFY(refused.error().userText.contains(u"later version"_s));
        QCOMPARE(test::bytesOf(m_file), before);
    }
    void aReadOnlyFolderIsShown()
    {
        {
            AccountStore store(m_file);
            QVERIFY(store.open());
            QVERIFY(store.add(test::sampleAccount(1)));
        }
        const test::Unprivileged user(m_folder->path());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        AccountStore store(m_file);
        QVERIFY(store.open());
        QCOMPARE(store.list()->size(), 1);
        const auto refused = store.add(test::sampleAccount(2));
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().userText.size() > 20);
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

SIMSTOCK_TEST_MAIN(TestAccountStore, QCoreApplication)
#include "tst_accountstore.moc"
