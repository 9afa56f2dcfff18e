// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"
#include "tests/store/disk.h"
#include "tests/store/orderstory.h"
#include "tests/store/platter.h"
#include "tests/support/databasefile.h"
#include "tests/support/samples.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace simstock;
using namespace Qt::StringLiterals;
using test::Platter;
using Loss = Platter::Loss;

namespace {

constexpr int patience = 20'000;
constexpr int orders = 40;
constexpr int ordersBetweenStarts = 13;
constexpr Loss losses[] = {Loss::Everything, Loss::Mixed, Loss::Torn, Loss::Nothing};

struct Story {
    QList<test::DiskStep> steps;
    QList<test::Acknowledged> acknowledged;
    QMap<QString, QByteArray> files; ///< as they lie there in the end
};

struct Sum {
    int points = 0;
    int lost = 0;
    int broken = 0;
    QString words;
};

} // namespace

/// The power goes at every write, sync and change of a name that the journal makes: what it said is
/// written is there when the power is back (hostile.md G3).
class TestPowerLoss : public QObject {
    Q_OBJECT
private:
    /// Writes orders with the journal as the console uses it, restarting it now and then. `extra`
    /// is told to its connection after each start.
    static void tell(const char* extra, Story& story)
    {
        const QTemporaryDir folder(test::quickFolder());
        const auto path = QDir(folder.path()).canonicalPath();
        test::Disk disk(path);
        const test::Connections connections;
        ManualClock clock(test::storyTime().wall);
        std::unique_ptr<Journal> journal;
        for (int i = 1; i <= orders; ++i) {
            if (!journal || i % ordersBetweenStarts == 0) {
                journal.reset();
                journal = std::make_unique<Journal>(path + u"/journal.sqlite"_s,
                                                    path + u"/backups"_s, clock);
                const auto health = test::wait(journal->open(), patience);
                QVERIFY(health && (*health)->maySpend());
                QVERIFY(test::Connections::tell("PRAGMA wal_autocheckpoint=60"));
                QVERIFY(extra == nullptr || test::Connections::tell(extra));
            }
            const auto intent = test::sampleIntent(i);
            for (const auto state : test::movesOf(i)) {
                const auto ids = state == IntentState::Confirmed
                                     ? QList{VendorOrderId(u"B%1"_s.arg(i))}
                                     : QList<VendorOrderId>();
                auto call = state == IntentState::Prepared
                                ? journal->prepare(intent)
                                : journal->append(intent.id, test::eventOf(state), ids);
                const auto record = test::wait(std::move(call), patience);
                QVERIFY(record && *record);
                story.acknowledged.append({intent.id.text(), state, disk.stepCount()});
            }
        }
        journal.reset();
        story.steps = disk.steps();
        for (const auto& name : QDir(path).entryList(QDir::Files | QDir::Hidden))
            story.files.insert(name, test::bytesOf(path + u'/' + name));
    }
    /// Each `stride`th step, with each of the losses or with one of them in turn.
    static Sum crashes(const Story& story, quint32 seed, int stride, bool isEveryLoss)
    {
        const QTemporaryDir folder(test::quickFolder());
        const auto path = QDir(folder.path()).canonicalPath();
        QRandomGenerator random(seed);
        Platter platter;
        Sum sum;
        for (qsizetype step = 0; step <= story.steps.size(); ++step) {
            for (int which = 0; which < 4 && step % stride == 0; ++which) {
                if (!isEveryLoss && which != (step / stride + seed) % 4)
                    continue;
                Platter::layOut(platter.afterPowerLoss(losses[which], random), path);
                const auto found = test::examine(path, story.acknowledged, step);
                ++sum.points;
                sum.lost += found.lost;
                sum.broken += found.broken;
                if (!found.words.isEmpty() && sum.words.isEmpty())
                    sum.words =
                        u"seed %1, step %2, loss %3: %4"_s.arg(seed).arg(step).arg(which).arg(
                            found.words);
            }
            if (step < story.steps.size())
                platter.take(story.steps[step]);
        }
        return sum;
    }
    static int environmentNumber(const char* name, int otherwise)
    {
        bool isNumber = false;
        const int number = qEnvironmentVariableIntValue(name, &isNumber);
        return isNumber ? number : otherwise;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void nothingIsMissedByTheRecorder()
    {
        Story story;
        tell(nullptr, story);
        Platter platter;
        int syncs = 0;
        for (const auto& step : story.steps) {
            platter.take(step);
            syncs += step.kind == test::DiskStep::Kind::Sync ? 1 : 0;
        }
        QRandomGenerator random(1);
        auto model = platter.afterPowerLoss(Loss::Nothing, random);
        QCOMPARE(model.keys(), story.files.keys());
        for (auto file = model.cbegin(); file != model.cend(); ++file)
            QVERIFY2(file.value() == story.files.value(file.key()), qPrintable(file.key()));
        QVERIFY(syncs > orders * 3);
    }
    void acknowledgedIsNeverLost()
    {
        // Shortened: each second step once. Long: every step, each loss, three seeds.
        const int seeds = environmentNumber("SIMSTOCK_POWER_SEEDS", 0);
        Story story;
        tell(nullptr, story);
        Sum all;
        for (int seed = 1; seed <= std::max(seeds, 1); ++seed) {
            const auto sum =
                crashes(story, static_cast<quint32>(seed), seeds > 0 ? 1 : 2, seeds > 0);
            all.points += sum.points;
            all.lost += sum.lost;
            all.broken += sum.broken;
            if (all.words.isEmpty())
                all.words = sum.words;
        }
        qInfo("power lost at %d points of %lld writes, syncs and names: %d acknowledged lost, %d "
              "integrity failures",
              all.points, static_cast<long long>(story.steps.size()), all.lost, all.broken);
        QVERIFY2(all.lost == 0 && all.broken == 0, qPrintable(all.words));
        QVERIFY(all.points >= (seeds > 0 ? 1'500 : 300));
    }
    void withoutSyncingEachCommitItLoses() // the broken control
    {
        Story story;
        tell("PRAGMA synchronous=NORMAL", story);
        const auto sum = crashes(story, 1, 4, false);
        qInfo("control, synchronous=NORMAL: %d acknowledged lost at %d points", sum.lost,
              sum.points);
        QVERIFY(sum.lost > 0);
    }
};

SIMSTOCK_TEST_MAIN(TestPowerLoss, QCoreApplication)
#include "tst_powerloss.moc"
