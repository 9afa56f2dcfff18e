// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batchtables.h"

#include "models/store/journal.h"
#include "tests/support/databasefile.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

Money dollars(int whole)
{
    return *Money::fromMicros(whole * Money::unit, Currency::usd());
}

BatchEvent step(BatchStep what, BatchPause pause = BatchPause::None, int row = -1)
{
    return {what, pause, test::sampleTime(3), row, row < 0 ? QString() : u"why"_s};
}

Batch sample(const QString& id = u"b1"_s)
{
    Batch batch;
    batch.id = BatchId(id);
    batch.title = u"Tour group"_s;
    batch.createdAt = test::sampleTime(1);
    batch.retryOf = BatchId(u"b0"_s);
    batch.rows = {
        {AccountId(u"a"_s), OfferCode(u"JP5"_s), u"Japan"_s, 2, 7, dollars(8), u"Ada"_s,
         u"ada@example.org"_s, u"+44 20"_s, u"gate 4"_s},
        {AccountId(u"c"_s), OfferCode(u"TH"_s), u"Thailand"_s, 1, 0, dollars(3), {}, {}, {}, {}}};
    batch.limits = {{dollars(11), dollars(1)}};
    batch.events = {step(BatchStep::Started)};
    return batch;
}

} // namespace

/// The batches in the journal's file.
class TestBatchTables : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    ManualClock m_clock{test::sampleTime()};
    std::unique_ptr<Journal> m_journal;
    QString m_file;

    void reopen()
    {
        m_journal.reset();
        m_journal = std::make_unique<Journal>(m_file, m_folder.filePath(u"backups"_s), m_clock);
        const auto health = test::wait(m_journal->open());
        QVERIFY(health && *health);
        QCOMPARE((*health)->reason, QString());
    }
    QList<Batch> load() { return **test::wait(m_journal->loadBatches()); }
    bool note(const BatchEvent& event)
    {
        return test::wait(m_journal->noteBatch(BatchId(u"b1"_s), event))->has_value();
    }

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        static int number = 0;
        m_file = m_folder.filePath(u"journal%1.sqlite"_s.arg(++number));
        reopen();
    }

    void everythingComesBackNewestFirst()
    {
        const auto first = sample();
        auto second = sample(u"b2"_s);
        second.rows.removeLast();
        QVERIFY(**test::wait(m_journal->keepBatch(first)));
        QVERIFY(**test::wait(m_journal->keepBatch(second)));
        const auto expected = QList{second, first};
        QCOMPARE(load(), expected);
        reopen();
        QCOMPARE(load(), expected);
    }
    void oneIsKeptOnce()
    {
        QVERIFY(**test::wait(m_journal->keepBatch(sample())));
        const auto again = test::wait(m_journal->keepBatch(sample()));
        QVERIFY(again && !*again);
        QCOMPARE(again->error().kind, ErrorKind::Conflict);
        QCOMPARE(load(), QList{sample()});
    }
    void stepsFollowTheirOrder()
    {
        QVERIFY(**test::wait(m_journal->keepBatch(sample())));
        QVERIFY(!note(step(BatchStep::Resumed)));
        const auto why = step(BatchStep::Paused, BatchPause::Price, 1);
        QVERIFY(note(why));
        QVERIFY(!note(step(BatchStep::Finished)));
        QVERIFY(note(step(BatchStep::Resumed)));
        QVERIFY(note(step(BatchStep::Finished)));
        for (const auto last : {BatchStep::Started, BatchStep::Paused, BatchStep::Resumed,
                                BatchStep::CancelledRest, BatchStep::Finished})
            QVERIFY(!note(step(last)));
        QCOMPARE(load().constFirst().events.size(), 4);
        QCOMPARE(load().constFirst().events[1], why);
        QVERIFY(load().constFirst().isOver());
    }
    void nothingIsChangedAfterwards_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto* table : {"batch", "batch_limit", "batch_row", "batch_event"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void nothingIsChangedAfterwards()
    {
        QFETCH(QString, table);
        QVERIFY(**test::wait(m_journal->keepBatch(sample())));
        m_journal.reset();
        QVERIFY(!test::tamper(m_file, {u"UPDATE %1 SET row_hash = x'00'"_s.arg(table)}));
        QVERIFY(!test::tamper(m_file, {u"DELETE FROM %1"_s.arg(table)}));
    }
    void whatWasTamperedWithNeverRuns_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("control: nothing") << QString();
        QTest::newRow("a dearer row") << u"UPDATE batch_row SET price_micros = 1 WHERE place = 1"_s;
        QTest::newRow("a row less") << u"DELETE FROM batch_row WHERE place = 1"_s;
        QTest::newRow("a row between") << u"DELETE FROM batch_row WHERE place = 0"_s;
        QTest::newRow("a higher limit") << u"UPDATE batch_limit SET most_micros = 99000000"_s;
        QTest::newRow("another title") << u"UPDATE batch SET title = 'x'"_s;
        QTest::newRow("no beginning") << u"DELETE FROM batch_event"_s;
        QTest::newRow("another step") << u"UPDATE batch_event SET step = 3"_s;
    }
    void whatWasTamperedWithNeverRuns()
    {
        QFETCH(QString, change);
        QVERIFY(**test::wait(m_journal->keepBatch(sample())));
        m_journal.reset();
        QStringList statements;
        for (const auto* table : {"batch", "batch_limit", "batch_row", "batch_event"}) {
            for (const auto* verb : {"update", "delete"})
                statements << u"DROP TRIGGER %1_never_%2"_s.arg(QLatin1StringView(table),
                                                                QLatin1StringView(verb));
        }
        if (!change.isEmpty())
            statements << change;
        QVERIFY(test::tamper(m_file, statements));
        reopen();
        const auto batch = load().constFirst();
        QCOMPARE(batch.damaged, !change.isEmpty());
        QCOMPARE(batch.isRunning(), change.isEmpty());
    }
};

SIMSTOCK_TEST_MAIN(TestBatchTables, QCoreApplication)
#include "tst_batchtables.moc"
