// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcommand.h"
#include "app/commandline.h"
#include "app/console.h"
#include "app/keychain/systemkeychain.h"
#include "app/process.h"
#include "app/sandboxlibrary.h"
#include "app/tour/tour.h"
#include "app/vendors.h"
#include "models/core/applicationname.h"
#include "models/store/workspace.h"
#include "ui/desktop/interfacelanguage.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdlib>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// Ends the process without running destructors of the keychain library's pending jobs, which would
/// crash when their answer comes (hostile.md 114). Everything of ours is closed by then.
int finish(int code, bool keychainBusy)
{
    if (keychainBusy)
        std::_Exit(code);
    return code;
}

int runSandbox(const Invocation& invocation, QTextStream& errors)
{
    SandboxLibrary library;
    if (const auto loaded = library.load(); !loaded) {
        errors << u"simstock: "_s << loaded.error().userText << Qt::endl;
        return ExitFailed;
    }
    SandboxOptions options;
    options.cataloguePath = invocation.catalogueFile;
    options.port = invocation.port;
    return library.run(options);
}

int runAccountCommand(QCoreApplication& application, const Invocation& invocation,
                      QTextStream& output, QTextStream& errors)
{
    const auto workspace = Workspace::open(workspaceFolder(invocation, false));
    if (!workspace) {
        errors << u"simstock: "_s << workspace.error().userText << Qt::endl;
        return ExitStorage;
    }
    SystemClock clock;
    QThreadPool pool;
    SystemKeychain keychain(clock);
    const auto directory = knownVendors({clock, pool, {}, false, {}});
    QFile input;
    if (invocation.mode == Invocation::Mode::AccountAdd)
        (void)input.open(stdin, QIODevice::ReadOnly);
    AccountCommand command(*workspace, keychain, directory, output, errors);
    auto call = command.run(invocation, input);
    call.onDone([&application](Result<int> code) { application.exit(code.value_or(ExitFailed)); });
    const int code = application.exec();
    return finish(code, keychain.isBusy());
}

int runConsole(QApplication& application, Invocation invocation)
{
    QApplication::setQuitOnLastWindowClosed(false);
    const QTemporaryDir fresh; // a tour always starts from nothing
    if (invocation.mode == Invocation::Mode::Tour && invocation.dataFolder.isEmpty())
        invocation.dataFolder = fresh.path();
    Console console(application, invocation);
    TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::terminationAsked, &application,
                     &QApplication::quit);
    std::unique_ptr<Tour> tour;
    if (invocation.mode == Invocation::Mode::Tour)
        tour = std::make_unique<Tour>(console, invocation.tourFolder);
    if (const auto code = console.open(); code != ExitOk || !console.willRun())
        return code;
    const int code = application.exec();
    tour.reset();
    console.close();
    return finish(code, console.isKeychainBusy());
}

/// A tour needs no display; anything else says what is missing through Qt's own message.
void choosePlatform(const Invocation& invocation)
{
    const bool hasDisplay =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (invocation.mode == Invocation::Mode::Tour && !hasDisplay &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    installRedactedLogging();
    nameApplication();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QTextStream output(stdout);
    QTextStream errors(stderr);
    const auto invocation = parseArguments(arguments);
    if (!invocation) {
        errors << u"simstock: "_s << invocation.error().userText << u" (simstock --help)"_s
               << Qt::endl;
        return ExitUsage;
    }
    choosePlatform(*invocation);
    switch (invocation->mode) {
    case Invocation::Mode::Version:
        output << u"simstock "_s << QStringLiteral(SIMSTOCK_VERSION) << Qt::endl;
        return ExitOk;
    case Invocation::Mode::Help:
        output << helpText() << Qt::flush;
        return ExitOk;
    case Invocation::Mode::Console:
    case Invocation::Mode::Tour: {
        QApplication application(argc, argv);
        const bool isTour = invocation->mode == Invocation::Mode::Tour; // its pictures are English
        installLanguage(application,
                        isTour ? u"en"_s
                               : chosenLanguage(workspaceFolder(*invocation, invocation->demo)));
        QApplication::setApplicationDisplayName(u"Simstock"_s);
        QApplication::setDesktopFileName(u"org.simstock.Simstock"_s);
        return runConsole(application, *invocation);
    }
    default:
        break;
    }
    QCoreApplication application(argc, argv);
    installLanguage(application, u"en"_s);
    return invocation->mode == Invocation::Mode::Sandbox
               ? runSandbox(*invocation, errors)
               : runAccountCommand(application, *invocation, output, errors);
}
