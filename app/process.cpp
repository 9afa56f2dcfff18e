// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process.h"

#include "models/core/redaction.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace simstock {

namespace {

// A signal handler may only write to a descriptor; it cannot reach an object.
std::array<int, 2> signalPipe{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

void writeRedacted(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static constexpr const char* words[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = redacted(message).toUtf8();
    std::fprintf(stderr, "simstock: %s: %s%s%s\n", words[type],
                 context.category ? context.category : "", context.category ? ": " : "",
                 line.constData());
}

} // namespace

void hardenProcess()
{
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

void installRedactedLogging()
{
    qInstallMessageHandler(writeRedacted);
}

class TerminationWatch::Private {
public:
    std::unique_ptr<QSocketNotifier> notifier;
};

TerminationWatch::TerminationWatch(QObject* parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(signalPipe[0], bytes, sizeof bytes) > 0) {
        }
        Q_EMIT terminationAsked();
    });
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, onSignal);
}

TerminationWatch::~TerminationWatch()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    d->notifier.reset();
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

} // namespace simstock
