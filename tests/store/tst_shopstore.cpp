// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/shopshelf.h"
#include "models/store/database.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

/// What people wrote down is there again, or a sentence says why not.
class TestShopStore : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC)};

    QString file() const { return m_folder->filePath(u"shop.sqlite"_s); }
    std::unique_ptr<ShopStore> store()
    {
        return std::make_unique<ShopStore>(file(), m_folder->filePath(u"backups"_s), m_clock);
    }
    static QString opened(ShopStore& store)
    {
        const auto notice = test::wait(store.open());
        return notice && *notice ? **notice : u"no answer"_s;
    }
    static QList<ShopRecord> rows(ShopStore& store, const QString& kind)
    {
        const auto read = test::wait(store.load(kind));
        return read && *read ? **read : QList<ShopRecord>();
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void whatWasWrittenIsThereAgain()
    {
        const QVariantMap body{{u"name"_s, u"Zoë “Ω”"_s},
                               {u"bytes"_s, 9'007'199'254'740'993LL}, // a double cannot hold it
                               {u"tags"_s, QVariantList{u"vip"_s, u"group"_s}},
                               {u"told"_s, true}};
        {
            const auto first = store();
            QCOMPARE(opened(*first), QString());
            QVERIFY(**test::wait(first->write({{u"customer"_s, u"1"_s, body},
                                               {u"customer"_s, u"2"_s, QVariantMap()},
                                               {u"view"_s, u"1"_s, QVariantMap()}})));
            QVERIFY(**test::wait(first->write({{u"customer"_s, u"2"_s, std::nullopt}})));
        }
        const auto second = store();
        QCOMPARE(opened(*second), QString());
        const auto read = rows(*second, u"customer"_s);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().body, body);
        QCOMPARE(read.constFirst().changedAt, m_clock.now());
        QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    void aLaterVersionIsShownReadOnly()
    {
        {
            const auto first = store();
            QCOMPARE(opened(*first), QString());
            QVERIFY(**test::wait(first->write({{u"view"_s, u"1"_s, QVariantMap()}})));
        }
        {
            Database database;
            QVERIFY(database.open(file(), Database::Mode::ReadWrite));
            QVERIFY(database.exec(u"PRAGMA user_version = 99"_s));
        }
        const auto later = store();
        QVERIFY(opened(*later).contains(u"later version"_s));
        QCOMPARE(rows(*later, u"view"_s).size(), 1);
        QVERIFY(!*test::wait(later->write({{u"view"_s, u"2"_s, QVariantMap()}})));
        QCOMPARE(rows(*later, u"view"_s).size(), 1);
    }
    void aDamagedFileIsKept()
    {
        {
            QFile out(file());
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QByteArray(8192, 'x'));
        }
        const auto damaged = store();
        QVERIFY(opened(*damaged).contains(u"was kept as shop.sqlite.broken-"_s));
        QVERIFY(**test::wait(damaged->write({{u"view"_s, u"1"_s, QVariantMap()}})));
        QCOMPARE(QDir(m_folder->path()).entryList({u"shop.sqlite.broken-*"_s}).size(), 1);
    }
    void theShelfIsAheadOfTheFile()
    {
        const auto first = store();
        QCOMPARE(opened(*first), QString());
        QVERIFY(**test::wait(first->write({{u"tag"_s, u"a"_s, QVariantMap{{u"n"_s, 1}}},
                                           {u"tag"_s, u"b"_s, QVariantMap{{u"n"_s, 1}}}})));
        ShopShelf shelf(*first, u"tag"_s);
        QSignalSpy changes(&shelf, &ShopShelf::changed);
        shelf.open();
        shelf.put(u"a"_s, {{u"n"_s, 2}}); // before the stored ones came
        shelf.remove(u"b"_s);
        QTRY_VERIFY(shelf.isOpen());
        QCOMPARE(shelf.find(u"a"_s)->value(u"n"_s).toInt(), 2);
        QVERIFY(!shelf.find(u"b"_s));
        shelf.put(u"a"_s, {{u"n"_s, 2}}); // nothing new
        QCOMPARE(changes.size(), 2);
        first->flush();
        QCOMPARE(rows(*first, u"tag"_s).size(), 1);
    }
    void whatCannotBeStoredStaysForTheSession()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"shop.sqlite"_s)); // no file can be made there
        const auto blocked = store();
        QVERIFY(!opened(*blocked).isEmpty());
        ShopShelf shelf(*blocked, u"tag"_s);
        QSignalSpy failures(&shelf, &ShopShelf::failed);
        shelf.put(u"a"_s, {{u"n"_s, 2}});
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(shelf.find(u"a"_s));
    }
};

SIMSTOCK_TEST_MAIN(TestShopStore, QCoreApplication)
#include "tst_shopstore.moc"
