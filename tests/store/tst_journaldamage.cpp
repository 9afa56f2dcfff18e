// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journaldatabase.h"
#include "models/store/journalrows.h"
#include "tests/support/databasefile.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using State = JournalHealth::State;

namespace {

const Moment now{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), milliseconds(1)};

IntentEvent eventOf(IntentState state)
{
    IntentEvent event;
    event.state = state;
    event.cause = u"test"_s;
    event.evidence = {true, 200, 0, u"0"_s, u"r"_s, u"detail"_s};
    return event;
}

} // namespace

class TestJournalDamage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    std::unique_ptr<JournalDatabase> make() const
    {
        return std::make_unique<JournalDatabase>(m_file, m_folder->filePath(u"backups"_s));
    }
    /// A journal with one confirmed intent, closed.
    void fill(int intents = 1)
    {
        auto journal = make();
        QVERIFY(journal->open(now).maySpend());
        for (int i = 1; i <= intents; ++i) {
            const auto intent = test::sampleIntent(i);
            QVERIFY(journal->prepare(intent, now));
            QVERIFY(journal->append(intent.id, eventOf(IntentState::Sending), {}, now));
            QVERIFY(journal->append(intent.id, eventOf(IntentState::Confirmed),
                                    {VendorOrderId(u"B%1"_s.arg(i))}, now));
        }
        journal->close();
        QVERIFY(!QFile::exists(m_file + u"-wal"_s));
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
        m_file = m_folder->filePath(u"journal.sqlite"_s);
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto* how :
             {"zero", "text", "garbage", "header", "truncated", "page", "foreign"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void brokenFiles()
    {
        QFETCH(QString, how);
        fill(40);
        auto bytes = test::bytesOf(m_file);
        QVERIFY(bytes.size() > 5 * 4096);
        if (how == "zero"_L1)
            bytes.clear();
        else if (how == "text"_L1)
            bytes = "this was a journal once\n";
        else if (how == "garbage"_L1)
            bytes = QByteArray(20'000, '\x5a');
        else if (how == "header"_L1)
            bytes.replace(0, 16, QByteArray(16, 'x'));
        else if (how == "truncated"_L1)
            bytes.truncate(bytes.size() / 2);
        else if (how == "page"_L1)
            bytes.replace(4096, 4096, QByteArray(4096, '\xff'));
        QVERIFY(test::writeBytes(m_file, bytes));
        if (how == "foreign"_L1) {
            QFile::remove(m_file);
            QVERIFY(test::tamper(m_file, {u"CREATE TABLE other(a)"_s}));
            bytes = test::bytesOf(m_file);
        }
        auto journal = make();
        const auto health = journal->open(now);
        QCOMPARE(health.state, State::Corrupt);
        QVERIFY(!health.maySpend());
        QVERIFY(health.reason.size() > 20);
        QVERIFY(health.setAside.endsWith(u"journal.sqlite.broken-20261122T100000Z"_s));
        QCOMPARE(test::bytesOf(health.setAside), bytes); // nothing lost, nothing touched
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(!journal->prepare(test::sampleIntent(), now));
        QVERIFY(journal->load()->isEmpty());
        // and it stays so until a person decides
        journal = make();
        QCOMPARE(journal->open(now).state, State::Corrupt);
        QCOMPARE(journal->health().setAside, health.setAside);
        QCOMPARE(journal->startNew(now).state, State::Ready);
        QVERIFY(journal->prepare(test::sampleIntent(), now));
        journal = make();
        QCOMPARE(journal->open(now).state, State::Ready);
        QCOMPARE(journal->load()->size(), 1);
        QCOMPARE(test::bytesOf(health.setAside), bytes);
    }
    void aDeletedJournalIsMissed()
    {
        fill();
        QVERIFY(QFile::remove(m_file));
        auto journal = make();
        QCOMPARE(journal->open(now).state, State::Missing);
        QVERIFY(!journal->health().maySpend());
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(!journal->prepare(test::sampleIntent(), now));
        QCOMPARE(journal->startNew(now).state, State::Ready);
        QVERIFY(journal->load()->isEmpty());
    }
    void startNewNeedsAReason()
    {
        fill();
        auto journal = make();
        QVERIFY(journal->open(now).maySpend());
        QCOMPARE(journal->startNew(now).state, State::Ready);
        QCOMPARE(journal->load()->size(), 1);
    }
    void aLaterVersionIsShownAndUntouched()
    {
        fill();
        QVERIFY(test::tamper(m_file, {u"PRAGMA user_version=99"_s, u"CREATE TABLE later(a)"_s}));
        const auto before = test::bytesOf(m_file);
        auto journal = make();
        const auto health = journal->open(now);
        QCOMPARE(health.state, State::NewerVersion);
        QVERIFY(health.reason.contains(u"99"_s));
        QCOMPARE(journal->load()->size(), 1);
        QVERIFY(!journal->prepare(test::sampleIntent(2), now));
        journal->close();
        QCOMPARE(test::bytesOf(m_file), before);
        QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).count(), 0U);
    }
    void rowsAreAppendOnly_data()
    {
        QTest::addColumn<QString>("statement");
        for (const auto* table : {"intent", "intent_event", "link"}) {
            const auto name = QString::fromLatin1(table);
            QTest::addRow("update %s", table) << u"UPDATE %1 SET row_hash = x'00'"_s.arg(name);
            QTest::addRow("delete %s", table) << u"DELETE FROM "_s + name;
        }
    }
    void rowsAreAppendOnly()
    {
        QFETCH(QString, statement);
        fill();
        QVERIFY(!test::tamper(m_file, {statement}));
        auto journal = make();
        QVERIFY(journal->open(now).maySpend());
        QVERIFY(!journal->load()->first().damaged);
    }
    void changedRows_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        const std::pair<QString, QString> tables[] = {
            {u"intent"_s, journalrows::intentColumns()},
            {u"intent_event"_s, journalrows::eventColumns()},
            {u"link"_s, journalrows::linkColumns()},
        };
        for (const auto& [table, columns] : tables) {
            for (const auto& column : columns.split(u", "_s))
                QTest::addRow("%s.%s", qPrintable(table), qPrintable(column)) << table << column;
        }
    }
    void changedRows()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        fill();
        const auto change = u"UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1 "
                            "WHEN 'blob' THEN CAST(substr(%2, 2) || 'x' AS BLOB) "
                            "ELSE coalesce(%2, '') || 'x' END"_s;
        QStringList statements{u"PRAGMA foreign_keys=OFF"_s};
        for (const auto& trigger : {u"intent"_s, u"intent_event"_s, u"link"_s})
            statements << u"DROP TRIGGER %1_never_update"_s.arg(trigger);
        // one row only, so that keys do not collide
        statements << change.arg(table, column) +
                          u" WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(table);
        QVERIFY(test::tamper(m_file, statements));
        auto journal = make();
        QVERIFY(journal->open(now).maySpend());
        const auto records = journal->load();
        QVERIFY(records);
        const auto damaged = std::find_if(records->cbegin(), records->cend(),
                                          [](const IntentRecord& one) { return one.damaged; });
        QVERIFY(damaged != records->cend());
        QCOMPARE(damaged->state(), IntentState::Damaged);
        QVERIFY(!journal->append(damaged->intent.id, eventOf(IntentState::Fulfilled), {}, now));
        QVERIFY(!journal->append(damaged->intent.id, eventOf(IntentState::WrittenOff), {}, now));
    }
    void aPersonSettlesADamagedRecord()
    {
        fill();
        QVERIFY(test::tamper(m_file, {u"DROP TRIGGER intent_never_update"_s,
                                      u"UPDATE intent SET plan_name = 'other'"_s}));
        auto journal = make();
        QVERIFY(journal->open(now).maySpend());
        const auto id = journal->load()->first().intent.id;
        auto seen = eventOf(IntentState::WrittenOff);
        seen.cause = damageCause() + u"seen on the vendor's page"_s;
        const auto settled = journal->append(id, seen, {}, now);
        QVERIFY(settled);
        QCOMPARE(settled->state(), IntentState::WrittenOff);
        QVERIFY(settled->damaged);
        journal = make(); // and after a restart
        QVERIFY(journal->open(now).maySpend());
        QCOMPARE(journal->load()->first().state(), IntentState::WrittenOff);
    }
    void aFlippedByteInTheFileIsFound()
    {
        fill();
        auto bytes = test::bytesOf(m_file);
        const auto place = bytes.indexOf("window seat");
        QVERIFY(place > 0);
        bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
        QVERIFY(test::writeBytes(m_file, bytes));
        auto journal = make();
        QVERIFY(journal->open(now).maySpend()); // SQLite itself finds nothing wrong
        QVERIFY(journal->load()->first().damaged);
    }
    void anUntouchedJournalHasNoDamage() // the control of the three above
    {
        fill(3);
        auto journal = make();
        QVERIFY(journal->open(now).maySpend());
        const auto records = journal->load();
        QCOMPARE(records->size(), 3);
        for (const auto& record : *records)
            QVERIFY(!record.damaged);
    }
    void missingEventsAreDamage()
    {
        fill();
        QVERIFY(test::tamper(m_file, {u"DROP TRIGGER intent_event_never_delete"_s,
                                      u"DELETE FROM intent_event WHERE sequence = 2"_s}));
        auto journal = make();
        QVERIFY(journal->open(now).maySpend());
        QVERIFY(journal->load()->first().damaged);
    }
};

SIMSTOCK_TEST_MAIN(TestJournalDamage, QCoreApplication)
#include "tst_journaldamage.moc"
