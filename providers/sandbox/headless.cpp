// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/sandbox.h"

#include <QJsonDocument>

#include <csignal>
#include <cstdio>

namespace simstock {

int runSandboxHeadless(const SandboxOptions& options)
{
    // Blocked before any thread of ours exists, so that all inherit it and sigwait gets the signal.
    sigset_t stopping;
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGINT);
    sigaddset(&stopping, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stopping, nullptr);

    const auto sandbox = createSandbox(options);
    if (const auto status = sandbox->start(); !status) {
        std::fprintf(stderr, "simstock: %s\n", qUtf8Printable(status.error().userText));
        return 1;
    }
    const auto line = QJsonDocument(sandbox->announcement()).toJson(QJsonDocument::Compact);
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&stopping, &signal);
    sandbox->stop();
    return 0;
}

} // namespace simstock
