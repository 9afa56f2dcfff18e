// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journaldatabase.h"
#include "tests/support/databasefile.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using State = JournalHealth::State;

namespace {

const Moment now{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), milliseconds(1)};
constexpr int patience = 20'000;

} // namespace

/// kill -9 at every step of the journal, and two processes at once.
class TestJournalKill : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<JournalDatabase> make() const
    {
        return std::make_unique<JournalDatabase>(m_folder->filePath(u"journal.sqlite"_s),
                                                 m_folder->filePath(u"backups"_s));
    }
    /// What the child acknowledged before it ended.
    QStringList runChild(const QString& failPoint, int first, int count, bool& killed) const
    {
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SIMSTOCK_FAILPOINT"_s, failPoint);
        child.setProcessEnvironment(environment);
        child.start(QStringLiteral(JOURNAL_WORKER),
                    {u"run"_s, m_folder->path(), QString::number(first), QString::number(count)});
        child.waitForFinished(patience);
        killed = child.exitStatus() == QProcess::CrashExit;
        return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
    }

    void killedAt_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("state"); ///< of the intent at hand; 0 = there is none
        const auto inDoubt = static_cast<int>(IntentState::InDoubt);
        const auto prepared = static_cast<int>(IntentState::Prepared);
        const auto confirmed = static_cast<int>(IntentState::Confirmed);
        QTest::newRow("file made, no name") << u"journal.created_unnamed"_s << 0;
        QTest::newRow("in the schema") << u"migrate.between_statements"_s << 0;
        QTest::newRow("before prepare") << u"journal.before_prepare"_s << 0;
        QTest::newRow("inside prepare") << u"journal.inside_prepare"_s << 0;
        QTest::newRow("after prepare") << u"journal.after_prepare"_s << prepared;
        QTest::newRow("before sending") << u"journal.before_sending"_s << prepared;
        QTest::newRow("inside sending") << u"journal.inside_sending"_s << prepared;
        QTest::newRow("after sending") << u"journal.after_sending"_s << inDoubt;
        QTest::newRow("between") << u"worker.between"_s << inDoubt;
        QTest::newRow("before outcome") << u"journal.before_outcome"_s << inDoubt;
        QTest::newRow("inside outcome") << u"journal.inside_outcome"_s << inDoubt;
        QTest::newRow("after outcome") << u"journal.after_outcome"_s << confirmed;
    }
    void killedAt()
    {
        QFETCH(QString, point);
        QFETCH(int, state);
#ifndef SIMSTOCK_FAILPOINTS
        QSKIP("built without SIMSTOCK_FAILPOINTS");
#endif
        // killed the third time round, so that two finished orders lie before (the first time for
        // what happens once)
        const bool once = point.startsWith(u"migrate"_s) || point.contains(u"unnamed"_s);
        bool killed = false;
        const auto said = runChild(point + (once ? u":kill"_s : u":kill:3"_s), 1, 5, killed);
        QVERIFY(killed);
        auto journal = make();
        QCOMPARE(journal->open(now).state, State::Ready);
        const auto records = journal->load();
        QVERIFY(records);
        QCOMPARE(records->size(), once ? 0 : state == 0 ? 2 : 3);
        QMap<QString, IntentState> states;
        for (const auto& record : *records) {
            QVERIFY(!record.damaged);
            states.insert(record.intent.id.text(), record.state());
        }
        if (state != 0)
            QCOMPARE(states.value(u"intent-3"_s), static_cast<IntentState>(state));
        for (const auto& line : said) { // nothing acknowledged is lost
            const auto words = line.split(u' ');
            const auto id = u"intent-"_s + words.value(1);
            if (words.first() == "confirmed"_L1)
                QCOMPARE(states.value(id), IntentState::Confirmed);
            else if (words.first() == "sending"_L1)
                QVERIFY(states.value(id) == IntentState::Confirmed ||
                        states.value(id) == IntentState::InDoubt);
            else if (words.first() == "prepared"_L1)
                QVERIFY(states.contains(id));
        }
        QVERIFY(journal->prepare(test::sampleIntent(100), now)); // and life goes on
    }
    void killedAtAnyTime()
    {
        // A child that is killed from outside while it writes as fast as it can.
        int next = 1;
        for (int round = 0; round < 12; ++round) {
            QProcess child;
            child.start(QStringLiteral(JOURNAL_WORKER),
                        {u"run"_s, m_folder->path(), QString::number(next), u"100000"_s});
            QVERIFY(child.waitForReadyRead(patience));
            qsizetype lines = 0;
            while ((lines += child.readAllStandardOutput().count('\n')) < 3 + round * 7)
                QVERIFY(child.waitForReadyRead(patience));
            child.kill();
            child.waitForFinished(patience);
            auto journal = make();
            QCOMPARE(journal->open(now).state, State::Ready);
            const auto records = journal->load();
            QVERIFY(records);
            for (const auto& record : *records) {
                QVERIFY(!record.damaged);
                QVERIFY(record.state() != IntentState::Sending);
            }
            next = static_cast<int>(records->size()) + 1;
        }
        QVERIFY(next > 12);
    }
    void aSecondProcessFindsItInUse()
    {
        auto journal = make();
        QVERIFY(journal->open(now).maySpend());
        bool killed = false;
        const auto said = runChild({}, 1, 1, killed);
        QCOMPARE(said, QStringList{u"health %1"_s.arg(static_cast<int>(State::InUse))});
        QVERIFY(!killed);
    }
    void aProcessThatHoldsItKeepsUsOutUntilItIsKilled()
    {
        QProcess child;
        child.start(QStringLiteral(JOURNAL_WORKER), {u"hold"_s, m_folder->path()});
        QVERIFY(child.waitForReadyRead(patience));
        auto journal = make();
        const auto health = journal->open(now);
        QCOMPARE(health.state, State::InUse);
        QVERIFY(health.reason.size() > 20);
        QVERIFY(!journal->load());
        QVERIFY(!journal->prepare(test::sampleIntent(), now));
        child.kill();
        QVERIFY(child.waitForFinished(patience));
        QCOMPARE(journal->open(now).state, State::Ready);
    }
};

SIMSTOCK_TEST_MAIN(TestJournalKill, QCoreApplication)
#include "tst_journalkill.moc"
