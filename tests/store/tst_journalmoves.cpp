// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journaldatabase.h"
#include "tests/support/databasefile.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using enum IntentState;

namespace {

const Moment now{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), milliseconds(1)};

struct Named {
    const char* name;
    IntentState state;
    QList<IntentState> way; ///< how a record gets there
};

/// Every state that an event can bring; Damaged is what a checksum says.
QList<Named> all()
{
    return {{"Prepared", Prepared, {Prepared}},
            {"Sending", Sending, {Prepared, Sending}},
            {"Confirmed", Confirmed, {Prepared, Sending, Confirmed}},
            {"Fulfilling", Fulfilling, {Prepared, Sending, Confirmed, Fulfilling}},
            {"Fulfilled", Fulfilled, {Prepared, Sending, Fulfilled}},
            {"Partial", Partial, {Prepared, Sending, Confirmed, Partial}},
            {"FulfilTimeout", FulfilTimeout, {Prepared, Sending, Confirmed, FulfilTimeout}},
            {"Rejected", Rejected, {Prepared, Sending, Rejected}},
            {"NotSent", NotSent, {Prepared, Sending, NotSent}},
            {"InDoubt", InDoubt, {Prepared, Sending, InDoubt}},
            {"Absent", Absent, {Prepared, Sending, InDoubt, Absent}},
            {"Conflict", Conflict, {Prepared, Sending, InDoubt, Conflict}},
            {"CancelledByUser", CancelledByUser, {Prepared, CancelledByUser}},
            {"WrittenOff", WrittenOff, {Prepared, Sending, InDoubt, WrittenOff}}};
}

IntentEvent eventOf(IntentState state)
{
    IntentEvent event;
    event.state = state;
    return event;
}

} // namespace

/// Every pair of states at the journal itself: what the table of moves allows is committed and
/// there after a restart, and nothing else is (hostile.md G17).
class TestJournalMoves : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void everyMove_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto states = all();
        for (qsizetype from = 0; from < states.size(); ++from) {
            for (qsizetype to = 0; to < states.size(); ++to)
                QTest::addRow("%s to %s", states[from].name, states[to].name)
                    << static_cast<int>(from) << static_cast<int>(to);
        }
    }
    void everyMove()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto states = all();
        const auto goal = states[to].state;
        const QTemporaryDir folder(test::quickFolder());
        JournalDatabase journal(folder.filePath(u"journal.sqlite"_s),
                                folder.filePath(u"backups"_s));
        QVERIFY(journal.open(now).maySpend());
        const auto intent = test::sampleIntent();
        QVERIFY(journal.prepare(intent, now));
        for (const auto state : states[from].way.mid(1))
            QVERIFY(journal.append(intent.id, eventOf(state), {}, now));
        const auto answer = journal.append(intent.id, eventOf(goal), {}, now);
        const bool isExpected = isAllowed(states[from].state, goal);
        QCOMPARE(answer.has_value(), isExpected);
        if (!answer)
            QCOMPARE(answer.error().kind, ErrorKind::Conflict);
        journal.close();
        QVERIFY(journal.open(now).maySpend());
        const auto records = journal.load();
        QVERIFY(records && records->size() == 1 && !records->first().damaged);
        QCOMPARE(records->first().state(), isExpected ? goal : states[from].state);
        QCOMPARE(records->first().events.size(), states[from].way.size() + (isExpected ? 1 : 0));
    }
};

SIMSTOCK_TEST_MAIN(TestJournalMoves, QCoreApplication)
#include "tst_journalmoves.moc"
