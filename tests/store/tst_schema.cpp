// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/schema.h"
#include "models/store/workspace.h"
#include "tests/support/databasefile.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

/// Migrations of any file, and the workspace around the files.
class TestSchema : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    const Schema m_schema{
        u"things"_s,
        77,
        {{1, {u"CREATE TABLE thing(a TEXT)"_s}},
         {2, {u"ALTER TABLE thing ADD COLUMN b INTEGER"_s, u"UPDATE thing SET b = 5"_s}},
         {3, {u"CREATE INDEX thing_b ON thing(b)"_s}}}};

    QString backups() const { return m_folder->filePath(u"backups"_s); }
    QStringList copies() const { return QDir(backups()).entryList(QDir::Files); }
    /// A file as the first version of a program left it.
    void makeOld()
    {
        QVERIFY(test::tamper(m_file, {u"PRAGMA application_id=77"_s, u"PRAGMA user_version=1"_s,
                                      u"CREATE TABLE thing(a TEXT)"_s,
                                      u"INSERT INTO thing VALUES('kept')"_s}));
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
        m_file = m_folder->filePath(u"things.sqlite"_s);
    }
    void aNewFileNeedsNoCopy()
    {
        Database database;
        QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
        QVERIFY(migrate(database, m_schema, backups(), test::sampleTime()));
        QCOMPARE(readVersion(database)->userVersion, 3);
        QCOMPARE(readVersion(database)->applicationId, 77);
        QVERIFY(copies().isEmpty());
    }
    void anOldFileIsCopiedAndMigrated()
    {
        makeOld();
        Database database;
        QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
        QVERIFY(migrate(database, m_schema, backups(), test::sampleTime()));
        QCOMPARE(database.value(u"SELECT b FROM thing WHERE a = 'kept'"_s)->toInt(), 5);
        QCOMPARE(copies(), QStringList{u"things-v1-20261122T100000Z.sqlite"_s});
        const auto copy = backups() + u'/' + copies().first();
        QCOMPARE(test::modeOf(copy), 0600U);
        QCOMPARE(test::modeOf(backups()), 0700U);
        Database old;
        QVERIFY(old.open(copy, Database::Mode::ReadOnly));
        QCOMPARE(readVersion(old)->userVersion, 1);
        QCOMPARE(old.value(u"SELECT a FROM thing"_s)->toString(), u"kept"_s);
        QVERIFY(migrate(database, m_schema, backups(), test::sampleTime()));
        QCOMPARE(copies().size(), 1); // nothing to do, no copy
    }
    void aFailingStepLeavesTheOldVersion()
    {
        makeOld();
        auto broken = m_schema;
        broken.migrations.last().statements << u"CREATE NONSENSE"_s;
        Database database;
        QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
        QVERIFY(!migrate(database, broken, backups(), test::sampleTime()));
        QCOMPARE(readVersion(database)->userVersion, 1);
        QVERIFY(!database.value(u"SELECT b FROM thing"_s));
        QCOMPARE(database.value(u"SELECT a FROM thing"_s)->toString(), u"kept"_s);
    }
    void aLaterFileIsRefused()
    {
        makeOld();
        QVERIFY(test::tamper(m_file, {u"PRAGMA user_version=4"_s}));
        Database database;
        QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
        QVERIFY(!migrate(database, m_schema, backups(), test::sampleTime()));
        QCOMPARE(readVersion(database)->userVersion, 4);
    }
    void onlyTheNewestCopiesStay()
    {
        makeOld();
        Database database;
        QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
        for (int i = 0; i < 7; ++i)
            QVERIFY(backUp(database, m_schema, backups(), test::sampleTime(i), 3));
        QCOMPARE(copies(), (QStringList{u"things-v1-20261122T100400Z.sqlite"_s,
                                        u"things-v1-20261122T100500Z.sqlite"_s,
                                        u"things-v1-20261122T100600Z.sqlite"_s}));
    }
    void aWorkspaceHasTwoNames()
    {
        const auto place = m_folder->filePath(u"shop"_s);
        const auto first = Workspace::open(place);
        QVERIFY(first && first->isWritable());
        QCOMPARE(Workspace::open(place)->vaultKey(), first->vaultKey());
        QCOMPARE(Workspace::open(place + u"/../shop"_s)->key(), first->key());
        QVERIFY(QDir().rename(place, place + u"2"_s));
        const auto moved = Workspace::open(place + u"2"_s);
        QCOMPARE(moved->vaultKey(), first->vaultKey());
        QVERIFY(moved->key() != first->key());
    }
    void aWorkspaceMustBeAFolder()
    {
        QVERIFY(test::writeBytes(m_file, "x"));
        QCOMPARE(Workspace::open(m_file).error().kind, ErrorKind::Storage);
        QCOMPARE(Workspace::open(m_file + u"/below"_s).error().kind, ErrorKind::Storage);
    }
};

SIMSTOCK_TEST_MAIN(TestSchema, QCoreApplication)
#include "tst_schema.moc"
