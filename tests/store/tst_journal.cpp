// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;
using State = JournalHealth::State;

namespace {

constexpr int firstState = static_cast<int>(IntentState::Prepared);
constexpr int lastState = static_cast<int>(IntentState::WrittenOff);

/// The moves that lead to a state, by breadth first over isAllowed; empty when there is no way.
QList<IntentState> pathTo(IntentState goal)
{
    QList<QList<IntentState>> paths{{IntentState::Prepared}};
    for (qsizetype i = 0; i < paths.size() && i < 500; ++i) {
        const auto path = paths.at(i);
        if (path.constLast() == goal)
            return path;
        for (int to = firstState; to <= lastState; ++to) {
            const auto next = static_cast<IntentState>(to);
            if (isAllowed(path.constLast(), next) && !path.contains(next))
                paths.append(path + QList{next});
        }
    }
    return {};
}

IntentEvent eventOf(IntentState state)
{
    IntentEvent event;
    event.state = state;
    event.at = test::sampleTime(9);
    event.cause = u"test"_s;
    event.evidence = {true, 502, 99, u"000105"_s, u"request-1"_s, u"{\"errorCode\":\"000105\"}"_s};
    return event;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{test::sampleTime()};
    std::unique_ptr<Journal> m_journal;

    void reopen()
    {
        m_journal.reset();
        m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s),
                                              m_folder->filePath(u"backups"_s), m_clock);
        const auto health = test::wait(m_journal->open());
        QVERIFY(health && *health);
        QCOMPARE((*health)->reason, QString());
        QCOMPARE((*health)->state, State::Ready);
        QVERIFY(m_journal->health().maySpend());
    }
    QList<IntentRecord> load()
    {
        const auto records = test::wait(m_journal->load());
        return records && *records ? **records : QList<IntentRecord>();
    }
    bool append(const IntentId& id, IntentState state)
    {
        const auto record = test::wait(m_journal->append(id, eventOf(state)));
        return record && *record && (*record)->state() == state;
    }

private slots:
    void init()
    {
        SIMSTOCK_TEST_INIT
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_journal.reset(); }

    void everyFieldSurvivesARestart()
    {
        const auto intent = test::sampleIntent();
        const auto prepared = test::wait(m_journal->prepare(intent));
        QVERIFY(prepared && *prepared);
        QCOMPARE((*prepared)->intent, intent);
        QCOMPARE((*prepared)->events.size(), 1);
        QVERIFY(append(intent.id, IntentState::Sending));
        const auto answered =
            test::wait(m_journal->append(intent.id, eventOf(IntentState::Confirmed),
                                         {VendorOrderId(u"B1"_s), VendorOrderId(u"B2"_s)}));
        QVERIFY(answered && *answered);
        const auto next = test::sampleTime(11);
        QVERIFY(test::wait(m_journal->schedule(intent.id, next)));
        reopen();
        const auto records = load();
        QCOMPARE(records.size(), 1);
        auto expected = **answered;
        expected.nextCheckAt = next;
        QVERIFY(records.first() == expected);
        QCOMPARE(records.first().intent, intent);
        QCOMPARE(records.first().events.last().evidence, eventOf(IntentState::Confirmed).evidence);
        QCOMPARE(records.first().orders.size(), 2);
    }
    void minimalIntentsNeedNoSheetAndMoney()
    {
        for (int i = 1; i <= 2; ++i) {
            Intent intent;
            intent.id = IntentId(u"bare-%1"_s.arg(i));
            const auto prepared = test::wait(m_journal->prepare(intent));
            QVERIFY(prepared && *prepared);
            QCOMPARE((*prepared)->intent, intent);
        }
        const auto records = load();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().intent.id.text(), u"bare-2"_s); // newest first
    }
    void aSheetMakesOneIntent()
    {
        QVERIFY(*test::wait(m_journal->prepare(test::sampleIntent(1))));
        auto second = test::sampleIntent(2);
        second.sheetToken = test::sampleIntent(1).sheetToken;
        const auto refused = test::wait(m_journal->prepare(second));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ErrorKind::Conflict);
        const auto again = test::wait(m_journal->prepare(test::sampleIntent(1)));
        QCOMPARE(again->error().kind, ErrorKind::Conflict);
        QCOMPARE(load().size(), 1);
        QVERIFY(m_journal->health().maySpend());
    }
    void anOrderBelongsToOneIntent()
    {
        for (int i = 1; i <= 2; ++i) {
            QVERIFY(*test::wait(m_journal->prepare(test::sampleIntent(i))));
            QVERIFY(append(test::sampleIntent(i).id, IntentState::Sending));
        }
        const QList orders{VendorOrderId(u"B1"_s)};
        QVERIFY(*test::wait(
            m_journal->append(test::sampleIntent(1).id, eventOf(IntentState::Confirmed), orders)));
        const auto refused = test::wait(
            m_journal->append(test::sampleIntent(2).id, eventOf(IntentState::Confirmed), orders));
        QCOMPARE(refused->error().kind, ErrorKind::Conflict);
        QCOMPARE(load().first().state(), IntentState::Sending); // neither link nor event
        // the same order again for its own intent is no clash
        const auto again = test::wait(
            m_journal->append(test::sampleIntent(1).id, eventOf(IntentState::Fulfilled), orders));
        QVERIFY(again && *again);
        QCOMPARE((*again)->orders, orders);
    }
    void moves_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (int from = firstState; from <= lastState; ++from) {
            for (int to = firstState; to <= lastState; ++to)
                QTest::addRow("%d to %d", from, to) << from << to;
        }
    }
    void moves()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto path = pathTo(static_cast<IntentState>(from));
        if (path.isEmpty()) {
            QCOMPARE(static_cast<IntentState>(from), IntentState::Damaged); // never written
            return;
        }
        const auto id = test::sampleIntent().id;
        QVERIFY(*test::wait(m_journal->prepare(test::sampleIntent())));
        for (const auto step : path.mid(1))
            QVERIFY(append(id, step));
        const auto target = static_cast<IntentState>(to);
        const auto answer = test::wait(m_journal->append(id, eventOf(target)));
        const bool allowed = isAllowed(static_cast<IntentState>(from), target);
        QCOMPARE(answer->has_value(), allowed);
        if (!allowed)
            QCOMPARE(answer->error().kind, ErrorKind::Conflict);
        QCOMPARE(load().first().events.size(), path.size() + (allowed ? 1 : 0));
        QCOMPARE(load().first().state(), allowed ? target : static_cast<IntentState>(from));
    }
    void unknownIntentIsNotFound()
    {
        const auto answer =
            test::wait(m_journal->append(IntentId(u"nobody"_s), eventOf(IntentState::Sending)));
        QCOMPARE(answer->error().kind, ErrorKind::NotFound);
    }
    void sendingAtTheStartIsInDoubt()
    {
        const auto id = test::sampleIntent().id;
        QVERIFY(*test::wait(m_journal->prepare(test::sampleIntent())));
        QVERIFY(append(id, IntentState::Sending));
        m_clock.advance(milliseconds(5000));
        reopen();
        const auto record = load().first();
        QCOMPARE(record.state(), IntentState::InDoubt);
        QCOMPARE(record.events.last().cause, u"restart"_s);
        QCOMPARE(record.events.last().at, m_clock.now());
        reopen();
        QCOMPARE(load().first().events.size(), 3); // said once
    }
    void openingAgainLeavesWhatIsBeingSent()
    {
        QVERIFY(*test::wait(m_journal->prepare(test::sampleIntent())));
        QVERIFY(append(test::sampleIntent().id, IntentState::Sending));
        QVERIFY((*test::wait(m_journal->open()))->maySpend());
        QCOMPARE(load().first().state(), IntentState::Sending);
    }
    void handedInWorkIsDoneWhenTheJournalEnds()
    {
        auto dropped = m_journal->prepare(test::sampleIntent(1));
        dropped.cancel();
        auto kept = m_journal->prepare(test::sampleIntent(2));
        bool answered = false;
        kept.onDone([&](const Result<IntentRecord>& result) { answered = result.has_value(); });
        reopen(); // ends the first one
        QTRY_VERIFY(answered);
        QCOMPARE(load().size(), 2);
    }
    void scheduleCanBeTakenBack()
    {
        QVERIFY(*test::wait(m_journal->prepare(test::sampleIntent())));
        const auto id = test::sampleIntent().id;
        QVERIFY(*test::wait(m_journal->schedule(id, test::sampleTime(3))));
        QVERIFY(*test::wait(m_journal->schedule(id, {})));
        QVERIFY(!load().first().nextCheckAt.isValid());
        QVERIFY(!*test::wait(m_journal->schedule(IntentId(u"nobody"_s), test::sampleTime())));
    }
};

SIMSTOCK_TEST_MAIN(TestJournal, QCoreApplication)
#include "tst_journal.moc"
