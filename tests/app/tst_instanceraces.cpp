// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "tests/support/databasefile.h"
#include "tests/support/testsupport.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// A start of the program that waits at the line until it is told to go.
class Racer {
public:
    Racer(const QString& mode, const QString& folder, const QString& name)
    {
        m_process.start(QStringLiteral(INSTANCE_TARGET), {mode, folder, name});
    }
    ~Racer()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    void go() { m_process.write("\n"); }
    /// Until it said so.
    bool says(const QByteArray& words)
    {
        return QTest::qWaitFor([&] { return heard().contains(words); }, patience);
    }
    bool isDecided()
    {
        return QTest::qWaitFor(
            [&] {
                return isFirst() || heard().contains("handed over") ||
                       heard().contains("unreachable");
            },
            patience);
    }
    bool isFirst() { return heard().contains("first"); }
    const QByteArray& heard()
    {
        m_heard += m_process.readAllStandardOutput();
        return m_heard;
    }

private:
    QProcess m_process;
    QByteArray m_heard;
};

struct Race {
    int first = 0;
    int openJournals = 0;
    int writers = 0;
    bool raised = false;
    QByteArray words;
};

} // namespace

/// Two starts at the same moment on one workspace (hostile.md G16).
class TestInstanceRaces : public QObject {
    Q_OBJECT
private:
    static void race(const QString& mode, int head, Race& result)
    {
        const QTemporaryDir folder(test::quickFolder());
        std::array<Racer, 2> racers{Racer(mode, folder.path(), u"one"_s),
                                    Racer(mode, folder.path(), u"two"_s)};
        for (auto& racer : racers)
            QVERIFY(racer.says("ready"));
        auto& early = racers.at(static_cast<size_t>(head) % 2);
        auto& late = racers.at(static_cast<size_t>(head + 1) % 2);
        early.go();
        if (head % 4 == 3) // now and then the early one is there already
            QVERIFY(early.isDecided());
        late.go();
        for (auto& racer : racers)
            QVERIFY(racer.isDecided());
        for (auto& racer : racers) {
            result.first += racer.isFirst() ? 1 : 0;
            result.openJournals += racer.heard().contains("journal open") ? 1 : 0;
        }
        result.writers = static_cast<int>(test::bytesOf(folder.path() + u"/writers"_s).count('\n'));
        if (result.first == 1) {
            auto& winner = racers[0].isFirst() ? racers[0] : racers[1];
            result.raised = winner.says(racers[0].isFirst() ? "raised by two" : "raised by one");
        }
        result.words = racers[0].heard() + racers[1].heard();
    }
    static int rounds()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("SIMSTOCK_RACES", &isNumber);
        return isNumber ? wanted : 20;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void thereIsOneWriterAndItIsRaised()
    {
        int raised = 0;
        int whoever[2] = {0, 0};
        for (int round = 0; round < rounds(); ++round) {
            Race result;
            race(u"keep"_s, round, result);
            QVERIFY2(result.first == 1, result.words.constData());
            QVERIFY2(result.openJournals == 1, result.words.constData());
            QVERIFY2(result.writers == 1, result.words.constData());
            QVERIFY2(result.raised, result.words.constData());
            ++raised;
            ++whoever[result.words.startsWith("ready\nfirst") ? 0 : 1];
        }
        qInfo(
            "%d races of two starts: never two writers, the first one raised each time (%d to %d)",
            raised, whoever[0], whoever[1]);
    }
    void withoutTheLockThereAreTwo() // the broken control
    {
        int both = 0;
        for (int round = 0; round < 5; ++round) {
            Race result;
            race(u"ignore"_s, round, result);
            both += result.writers == 2 ? 1 : 0;
            QVERIFY(result.openJournals <= 1); // the journal's own lock still holds
        }
        qInfo("control, no lock: two writers in %d of 5 races", both);
        QVERIFY(both > 0);
    }
    void aSecondStartRaisesTheWindow()
    {
        const QTemporaryDir folder(test::quickFolder());
        Invocation invocation;
        invocation.dataFolder = folder.path();
        Console console(*qApp, invocation);
        QCOMPARE(console.open(), ExitOk);
        QVERIFY(console.willRun() && console.session() != nullptr);
        auto& window = console.session()->window();
        QVERIFY(QTest::qWaitForWindowExposed(&window, patience));
        window.showMinimized();
        QVERIFY(window.isMinimized());
        QProcess second;
        second.start(QStringLiteral(SIMSTOCK_PROGRAM), {u"--data-dir"_s, folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(second.state() == QProcess::NotRunning, patience);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), static_cast<int>(ExitOk));
        QTRY_VERIFY(!window.isMinimized() && window.isVisible());
        console.close();
    }
};

SIMSTOCK_TEST_MAIN(TestInstanceRaces, QApplication)
#include "tst_instanceraces.moc"
