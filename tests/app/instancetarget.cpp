// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of two starts on the same workspace: instancetarget keep|ignore FOLDER NAME. It says "ready",
// waits for a line, claims the workspace ("ignore" does not: the broken control) and says what it
// is. The holder opens the journal, writes its name down and lives until its input ends.
#include "app/singleinstance.h"
#include "models/store/journaldatabase.h"
#include "models/store/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

bool writeDown(const QString& folder, const QString& name)
{
    QFile witness(folder + u"/writers"_s);
    return witness.open(QIODevice::Append) && witness.write(name.toUtf8() + '\n') > 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    const auto name = arguments.value(3);
    const auto workspace = Workspace::open(arguments.value(2));
    say(u"ready"_s);
    char line[8] = {};
    if (!workspace || ::read(STDIN_FILENO, line, 1) != 1)
        return 1;
    SingleInstance instance(workspace->folder(), workspace->key());
    QObject::connect(
        &instance, &SingleInstance::argumentsReceived, &application,
        [](const QStringList& received) { say(u"raised by "_s + received.join(u' ')); });
    if (arguments.value(1) == "keep"_L1) {
        const auto role = instance.claim({name});
        if (!role || *role == SingleInstance::Role::Unreachable)
            say(u"unreachable"_s);
        else if (*role == SingleInstance::Role::HandedOver)
            say(u"handed over"_s);
        if (!role || *role != SingleInstance::Role::First)
            return 0;
    }
    JournalDatabase journal(workspace->journalFile(), workspace->backupFolder());
    const bool isOpen =
        journal.open({QDateTime::currentDateTimeUtc(), std::chrono::milliseconds(1)}).maySpend();
    writeDown(workspace->folder(), name);
    say(u"first, journal %1"_s.arg(isOpen ? u"open"_s : u"closed"_s));
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, [&] {
        if (::read(STDIN_FILENO, line, sizeof line) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
