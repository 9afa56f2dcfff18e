// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace simstock {

/// Makes the process fit for secrets and money before anything else runs: no core files, not
/// dumpable in release builds, files private whatever the umask, signals that would kill it on a
/// full disk or a closed pipe ignored (hostile.md D9, 65, 66).
void hardenProcess();

/// Every message goes to standard error after redaction.
void installRedactedLogging();

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that the console ends in order; also sent when a
/// session bus dies under the keychain library.
class TerminationWatch : public QObject {
    Q_OBJECT
public:
    explicit TerminationWatch(QObject* parent = nullptr);
    ~TerminationWatch() override;

Q_SIGNALS:
    void terminationAsked();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
