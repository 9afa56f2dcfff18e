// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/intent.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using enum IntentState;

/// The words people see and the moves the journal accepts (decisions.md, hostile.md D2).
class TestIntent : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void words_data()
    {
        QTest::addColumn<IntentState>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isQuestion");
        const auto row = [](IntentState state, const char* word, bool isQuestion = false) {
            QTest::addRow("%d", static_cast<int>(state))
                << state << QString::fromLatin1(word) << isQuestion;
        };
        row(Prepared, "Draft");
        row(Sending, "Sending");
        row(Confirmed, "Being prepared");
        row(Fulfilling, "Being prepared");
        row(FulfilTimeout, "Being prepared");
        row(Fulfilled, "Ready");
        row(Partial, "Partial");
        row(Rejected, "Refused");
        row(NotSent, "Not sent");
        row(InDoubt, "Unknown", true);
        row(Absent, "Unknown", true);
        row(Conflict, "Unknown", true);
        row(Damaged, "Unknown", true);
        row(CancelledByUser, "Cancelled");
        row(WrittenOff, "Cancelled");
    }
    void words()
    {
        QFETCH(IntentState, state);
        QFETCH(QString, word);
        QFETCH(bool, isQuestion);
        QCOMPARE(wordText(wordOf(state)), word);
        QCOMPARE(isOpenQuestion(state), isQuestion);
    }
    void movesThatMustNeverBe_data()
    {
        QTest::addColumn<IntentState>("from");
        QTest::addColumn<IntentState>("to");
        const auto all = {Prepared, Sending,       Confirmed, Fulfilling,      Fulfilled,
                          Partial,  FulfilTimeout, Rejected,  NotSent,         InDoubt,
                          Absent,   Conflict,      Damaged,   CancelledByUser, WrittenOff};
        const auto row = [](IntentState from, IntentState to) {
            QTest::addRow("%d to %d", static_cast<int>(from), static_cast<int>(to)) << from << to;
        };
        for (const auto state : all) {
            row(state, state);
            for (const auto end : {Fulfilled, Rejected, CancelledByUser, WrittenOff, Damaged}) {
                if (end != state)
                    row(end, state);
            }
            if (state != Prepared && state != InDoubt && state != Absent && state != Sending &&
                !isFinal(state) && state != Damaged)
                row(state, Sending); // only these may go out (again)
        }
    }
    void movesThatMustNeverBe()
    {
        QFETCH(IntentState, from);
        QFETCH(IntentState, to);
        QVERIFY(!isAllowed(from, to));
    }
    void theMainWayIsOpen()
    {
        const QList<IntentState> way{Prepared, Sending, InDoubt, Confirmed, Fulfilling, Fulfilled};
        for (qsizetype i = 1; i < way.size(); ++i)
            QVERIFY(isAllowed(way[i - 1], way[i]));
    }
};

SIMSTOCK_TEST_MAIN(TestIntent, QCoreApplication)
#include "tst_intent.moc"
