// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/sandbox.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>
#include <QLibrary>
#include <QProcess>

#include <csignal>

using namespace simstock;
using namespace Qt::StringLiterals;

/// The module as the application loads it: by name, without linking anything of it.
class TestSandboxModule : public QObject {
    Q_OBJECT

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void factoryComesFromTheModule()
    {
        QLibrary library(QString::fromUtf8(SIMSTOCK_SANDBOX_MODULE));
        QVERIFY2(library.load(), qPrintable(library.errorString()));
        const auto factory = reinterpret_cast<SandboxFactory>(library.resolve(sandboxFactoryName));
        QVERIFY(factory != nullptr);
        SandboxOptions options;
        const std::unique_ptr<Sandbox> sandbox(factory(&options));
        QVERIFY(sandbox->start());
        QVERIFY(sandbox->baseUrl(u"esimaccess"_s).port() > 0);
        QVERIFY(sandbox->control(u"clock"_s));
        QVERIFY(!sandbox->control(u"nonsense"_s));
    }
    void headlessAnnouncesAndEndsOnASignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
    }
    void headlessAnnouncesAndEndsOnASignal()
    {
        QFETCH(int, signal);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--headless"_s});
        QVERIFY(process.waitForStarted());
        while (!process.canReadLine() && process.waitForReadyRead(10'000))
            continue;
        const auto line = QJsonDocument::fromJson(process.readLine()).object();
        QVERIFY(line[u"vendors"][u"esimaccess"][u"baseUrl"].toString().startsWith(
            "http://127.0.0.1:"_L1));
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
    void headlessTellsWhatIsWrong()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--headless"_s, u"/nowhere/plans.jsonl"_s});
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("/nowhere/plans.jsonl"));
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }
};

int main(int argc, char** argv)
{
    test::isolateEnvironment();
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.value(1) == "--headless"_L1) {
        QLibrary library(QString::fromUtf8(SIMSTOCK_SANDBOX_MODULE));
        const auto runner = reinterpret_cast<SandboxRunner>(library.resolve(sandboxRunnerName));
        SandboxOptions options;
        options.cataloguePath = arguments.value(2);
        return runner == nullptr ? 99 : runner(&options);
    }
    TestSandboxModule test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sandboxmodule.moc"
