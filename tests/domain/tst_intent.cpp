// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/intent.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
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
    // Every pair of states, by name: what is not written here must never be.
    static QList<std::pair<const char*, IntentState>> allStates()
    {
        return {
            {"Prepared", Prepared},
            {"Sending", Sending},
            {"Confirmed", Confirmed},
            {"Fulfilling", Fulfilling},
            {"Fulfilled", Fulfilled},
            {"Partial", Partial},
            {"FulfilTimeout", FulfilTimeout},
            {"Rejected", Rejected},
            {"NotSent", NotSent},
            {"InDoubt", InDoubt},
            {"Absent", Absent},
            {"Conflict", Conflict},
            {"Damaged", Damaged},
            {"CancelledByUser", CancelledByUser},
            {"WrittenOff", WrittenOff},
        };
    }
    static QHash<IntentState, QSet<IntentState>> table()
    {
        return {
            {Prepared, {Sending, CancelledByUser}},
            {Sending, {Confirmed, Fulfilled, Rejected, NotSent, InDoubt}},
            {NotSent, {Prepared, CancelledByUser}},
            {Confirmed, {Fulfilling, Fulfilled, Partial, FulfilTimeout, Conflict}},
            {Fulfilling, {Fulfilled, Partial, FulfilTimeout, Conflict}},
            {Partial, {Fulfilled, Fulfilling, FulfilTimeout, WrittenOff}},
            {FulfilTimeout, {Fulfilled, Partial, Fulfilling, WrittenOff}},
            {InDoubt,
             {InDoubt, Confirmed, Fulfilled, Rejected, Absent, Conflict, WrittenOff, Sending}},
            {Absent, {Absent, Confirmed, Fulfilled, Conflict, WrittenOff, InDoubt, Sending}},
            {Conflict, {Conflict, Confirmed, Fulfilled, WrittenOff}},
            {Damaged, {WrittenOff}},
        };
    }
    /// How many pairs the domain judges otherwise than a table.
    static int disagreements(const QHash<IntentState, QSet<IntentState>>& moves)
    {
        int count = 0;
        for (const auto& [fromName, from] : allStates()) {
            for (const auto& [toName, to] : allStates())
                count += isAllowed(from, to) == moves.value(from).contains(to) ? 0 : 1;
        }
        return count;
    }
    void everyMove_data()
    {
        QTest::addColumn<IntentState>("from");
        QTest::addColumn<IntentState>("to");
        QTest::addColumn<bool>("allowed");
        const auto all = allStates();
        const auto moves = table();
        for (const auto& [fromName, from] : all) {
            for (const auto& [toName, to] : all)
                QTest::addRow("%s to %s", fromName, toName)
                    << from << to << moves.value(from).contains(to);
        }
    }
    void everyMove()
    {
        QFETCH(IntentState, from);
        QFETCH(IntentState, to);
        QFETCH(bool, allowed);
        QCOMPARE(isAllowed(from, to), allowed);
    }
    void aMoveThatIsMissingIsNoticed() // the broken control
    {
        const auto moves = table();
        QCOMPARE(disagreements(moves), 0);
        for (auto from = moves.cbegin(); from != moves.cend(); ++from) {
            for (const auto to : from.value()) {
                auto without = moves;
                without[from.key()].remove(to);
                QCOMPARE(disagreements(without), 1);
            }
        }
    }
    void aNoteIsNoNewState()
    {
        const auto noon = QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC);
        IntentRecord record;
        record.events = {{1, Prepared, noon, {}, {}},
                         {2, Sending, noon.addSecs(1), {}, {}},
                         {3, InDoubt, noon.addSecs(2), {}, {}}};
        QVERIFY(!record.isOverridden());
        record.events.append(
            {4, InDoubt, noon.addSecs(9), overrideCause() + u"the shop is full"_s, {}});
        QVERIFY(record.isOverridden());
        QCOMPARE(record.stateSince(), noon.addSecs(2));
        record.damaged = true;
        QCOMPARE(record.state(), Damaged);
        record.events.append({5, WrittenOff, noon.addSecs(12), u"written off: no"_s, {}});
        QCOMPARE(record.state(), Damaged); // that was before the damage
        record.events.append({6, WrittenOff, noon.addSecs(15), damageCause() + u"seen"_s, {}});
        QCOMPARE(record.state(), WrittenOff);
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
