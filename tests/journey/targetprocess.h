// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/sandboxclient.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace simstock::test {

/// The sandbox of this process and a killtarget with a workspace of its own against it.
class TargetProcess {
public:
    /// speed: how much faster than the real time the desk and the sandbox live.
    static SandboxOptions options(const QString& folder, int speed);

    /// Requests are signed in real time only: a signature's time stamp is compared with it.
    TargetProcess(SandboxClient& client, int speed, QString vendor = QStringLiteral("esimaccess"));
    /// A new, empty workspace and keyring.
    void renew();
    void start(const QString& mode, const QString& token, const QString& failPoint = {});
    /// Until it ended; false when it did not within the patience of a test.
    [[nodiscard]] bool wait();
    /// The next object it says; empty when it ended or said nothing for so long.
    QJsonObject next(milliseconds limit = std::chrono::minutes(4));
    [[nodiscard]] bool wasKilled() const { return m_process->exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] QProcess& process() { return *m_process; }
    [[nodiscard]] QString workspace() const { return m_workspace->path(); }
    void setEnvironment(const QString& name, const QString& value);

private:
    SandboxClient& m_client;
    int m_speed;
    QString m_vendor;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QTemporaryDir> m_workspace;
    std::unique_ptr<QTemporaryDir> m_keyring;
    std::unique_ptr<QProcess> m_process;
};

} // namespace simstock::test
