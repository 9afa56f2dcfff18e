// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journaldatabase.h"
#include "tests/store/disk.h"
#include "tests/store/orderstory.h"
#include "tests/store/platter.h"
#include "tests/support/databasefile.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::Disk;
using test::DiskFault;
using How = DiskFault::How;

namespace {

constexpr int orders = 4;
constexpr int restartAt = 3;

struct Sum {
    int points = 0;
    int refused = 0; ///< answers that were errors
    int lost = 0;
    int lostWithPower = 0;
    int broken = 0;
    int unclear = 0; ///< errors without a sentence
    QStringList words;

    void note(const QString& text)
    {
        if (words.size() < 5)
            words.append(text);
    }
};

bool isSentence(const QString& text)
{
    return text.size() > 20 && text.endsWith(u'.') && !text.contains(u"SQLite"_s) &&
           !text.contains(u"errno"_s);
}

} // namespace

/// Each operation of the disk that the journal asks for fails, once and for good (hostile.md G4).
class TestDiskErrors : public QObject {
    Q_OBJECT
private:
    /// One life of a journal, with the person trying again after each refusal.
    class Life {
    public:
        Life(const QString& path, const Disk& disk, Sum& sum)
            : m_path(path), m_disk(disk), m_sum(sum)
        {
        }
        void live()
        {
            for (int i = 1; i <= orders; ++i) {
                if (!m_journal || i == restartAt)
                    start();
                const auto intent = test::sampleIntent(i);
                for (const auto state : test::movesOf(i)) {
                    if (!make(intent, state))
                        break; // nobody goes on with what was not written down
                }
            }
        }
        void end() { m_journal.reset(); }

        QList<test::Acknowledged> acknowledged;

    private:
        void start()
        {
            if (m_journal)
                m_journal->close();
            m_journal = std::make_unique<JournalDatabase>(m_path + u"/journal.sqlite"_s,
                                                          m_path + u"/backups"_s);
            look();
        }
        void look()
        {
            const auto health = m_journal->open(test::storyTime());
            if (health.maySpend())
                return;
            ++m_sum.refused;
            if (!isSentence(health.reason)) {
                ++m_sum.unclear;
                m_sum.note(
                    u"health %1: \"%2\""_s.arg(static_cast<int>(health.state)).arg(health.reason));
            }
        }
        Result<IntentRecord> attempt(const Intent& intent, IntentState state)
        {
            if (state == IntentState::Prepared)
                return m_journal->prepare(intent, test::storyTime());
            const auto ids = state == IntentState::Confirmed
                                 ? QList{VendorOrderId(u"B"_s + intent.id.text())}
                                 : QList<VendorOrderId>();
            return m_journal->append(intent.id, test::eventOf(state), ids, test::storyTime());
        }
        bool make(const Intent& intent, IntentState state)
        {
            for (int tries = 0; tries < 2; ++tries) {
                const auto record = attempt(intent, state);
                if (record) {
                    acknowledged.append({intent.id.text(), state, m_disk.stepCount()});
                    return true;
                }
                ++m_sum.refused;
                // The first try may be on the disk though it was refused: then the second is.
                const bool isKnown = tries > 0 && record.error().kind == ErrorKind::Conflict;
                if (!isKnown && (record.error().kind != ErrorKind::Storage ||
                                 !isSentence(record.error().userText))) {
                    ++m_sum.unclear;
                    m_sum.note(u"%1: \"%2\" (%3)"_s.arg(static_cast<int>(record.error().kind))
                                   .arg(record.error().userText, record.error().detail));
                }
                if (isKnown)
                    return true;
                if (!m_journal->health().maySpend())
                    look();
            }
            return false;
        }

        QString m_path;
        const Disk& m_disk;
        Sum& m_sum;
        std::unique_ptr<JournalDatabase> m_journal;
    };

    static QList<Disk::Asked> operationsOfALife()
    {
        const QTemporaryDir folder(test::quickFolder());
        const auto path = QDir(folder.path()).canonicalPath();
        Disk disk(path);
        disk.failWith(std::nullopt);
        Sum sum;
        Life life(path, disk, sum);
        life.live();
        life.end();
        return disk.operations();
    }
    /// A life with a fault; then the disk is well again, or the power goes as well.
    static void liveWith(const DiskFault& fault, Sum& sum)
    {
        const QTemporaryDir folder(test::quickFolder());
        const QTemporaryDir other(test::quickFolder());
        const auto path = QDir(folder.path()).canonicalPath();
        QList<test::DiskStep> steps;
        QList<test::Acknowledged> acknowledged;
        {
            Disk disk(path);
            disk.failWith(fault);
            Life life(path, disk, sum);
            life.live();
            if (!disk.hasFailed())
                return;
            disk.failWith(std::nullopt);
            steps = disk.steps();
            acknowledged = life.acknowledged;
            life.end();
        }
        ++sum.points;
        const auto where = u"operation %1, errno %2%3: "_s.arg(fault.at)
                               .arg(fault.error)
                               .arg(fault.stays ? u" for good"_s : QString());
        const auto later = test::examine(path, acknowledged, steps.size());
        sum.lost += later.lost;
        sum.broken += later.broken;
        if (!later.words.isEmpty())
            sum.note(where + later.words);
        test::Platter platter;
        for (const auto& step : steps)
            platter.take(step);
        QRandomGenerator random(1);
        QVERIFY(test::Platter::layOut(
            platter.afterPowerLoss(test::Platter::Loss::Everything, random), other.path()));
        const auto dark = test::examine(other.path(), acknowledged, steps.size());
        sum.lostWithPower += dark.lost;
        sum.broken += dark.broken;
        if (!dark.words.isEmpty())
            sum.note(where + u"power lost: "_s + dark.words);
    }
    static bool concerns(const Disk::Asked& asked, const DiskFault& fault)
    {
        if (fault.how == How::Half || fault.how == How::Pretend)
            return asked.operation == Disk::Operation::Write ||
                   (fault.how == How::Pretend && asked.operation == Disk::Operation::Sync);
        if (fault.error == EACCES && asked.operation == Disk::Operation::Lock)
            return false; // that is how another holder of the lock looks
        return fault.error != ENOSPC || asked.takesRoom;
    }
    static Sum everyPoint(QList<DiskFault> faults, int stride)
    {
        const auto operations = operationsOfALife();
        Sum sum;
        int turn = 0;
        for (auto& fault : faults) {
            for (qsizetype i = 0; i < operations.size(); ++i) {
                fault.at = static_cast<int>(i) + 1;
                if (concerns(operations[i], fault) && turn++ % stride == 0)
                    liveWith(fault, sum);
            }
        }
        return sum;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void anyOperationFails()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("SIMSTOCK_DISK_STRIDE", &isNumber);
        const int stride = isNumber ? std::max(wanted, 1) : 8;
        QList<DiskFault> faults;
        for (const bool stays : {false, true}) {
            faults.append({.error = EIO, .stays = stays});
            faults.append({.error = ENOSPC, .stays = stays});
            faults.append({.error = ENOSPC, .how = How::Half, .stays = stays});
            faults.append({.error = EACCES, .stays = stays});
        }
        const auto sum = everyPoint(faults, stride);
        qInfo("%d faults, %d refusals: %d acknowledged lost, %d with the power gone as well, %d "
              "integrity failures, %d errors without a sentence",
              sum.points, sum.refused, sum.lost, sum.lostWithPower, sum.broken, sum.unclear);
        QVERIFY2(sum.lost + sum.lostWithPower + sum.broken + sum.unclear == 0,
                 qPrintable(sum.words.join(u'\n')));
        QVERIFY(sum.points >= 1'000 / stride);
        QVERIFY(sum.refused > sum.points / 2); // the faults are met, not slept through
    }
    void aDiskThatPretendsIsCaught() // the broken control
    {
        const auto sum = everyPoint({{.error = EIO, .how = How::Pretend, .stays = true}}, 8);
        qInfo("control, errors hidden: %d points, %d acknowledged lost, %d with the power gone, %d "
              "broken",
              sum.points, sum.lost, sum.lostWithPower, sum.broken);
        QVERIFY(sum.lost + sum.lostWithPower > 0);
    }
};

SIMSTOCK_TEST_MAIN(TestDiskErrors, QCoreApplication)
#include "tst_diskerrors.moc"
