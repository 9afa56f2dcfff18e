// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace simstock {

/// How a sandbox is set up. Everything it makes up follows from the seed.
struct SandboxOptions {
    QString
        cataloguePath; ///< JSON lines (decisions.md, "Real plans on each wire"); empty: generated
    quint16 port = 0;  ///< of the first vendor on 127.0.0.1; 0: any free one
    quint64 seed = 1;
    milliseconds allocationDelay{4000}; ///< real time between an order and its eSIMs
    double clockSpeed = 1;              ///< sandbox seconds per real second; 0: stands still
    std::optional<QDateTime> startTime = std::nullopt; ///< of the sandbox clock; absent: now
    QJsonArray faults = {};     ///< rules of FaultScript, see providers/sandbox/core/faultscript.h
    QString statePath = {};     ///< where orders survive a restart; empty: nowhere
    bool movingStatuses = true; ///< eSIMs get installed and used by themselves
    qint64 openingBalance = 500'000; ///< in cents of USD
    QString mountPath = {}; ///< e.g. "/some/prefix": below it instead of where the contracts print
};

/// The vendors as an embedded server on 127.0.0.1: the demo workspace and the tests talk real HTTP
/// to it. It follows the vendors' contracts and knows nothing of our clients. All functions may be
/// called from any thread; the server runs on threads of its own and never needs an event loop.
/// Every vendor has an origin of its own. No connection ever leaves the loopback interface.
class Sandbox {
public:
    Sandbox() = default;
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;
    /// Stops it.
    virtual ~Sandbox() = default;

    /// Reads catalogue and state, then listens. Takes tens of milliseconds: not for the GUI thread.
    /// Storage error for a file that cannot be read or does not parse (userText names the line),
    /// Network error when the port is taken.
    [[nodiscard]] virtual Status start() = 0;
    /// Cuts all connections, joins all threads and saves the state. Idempotent. A stopped sandbox
    /// is not started again: make another one, with the same state file.
    virtual void stop() = 0;
    /// Everything before the paths as the vendor's contract prints them; empty for a vendor that
    /// is not there or before start().
    [[nodiscard]] virtual QUrl baseUrl(const QString& vendor) const = 0;
    /// In the form `simstock account add` reads. Known before start().
    [[nodiscard]] virtual QJsonObject credentials(const QString& vendor) const = 0;
    /// {"vendors":{"<vendor>":{"baseUrl":…,"credentials":{…}}}}
    [[nodiscard]] virtual QJsonObject announcement() const = 0;
    /// What the admin endpoint `/_sandbox/<command>` does, in process: ledger, faults, clock,
    /// vendors, and `<vendor>/<command>` (see the vendor's folder). Rejected error for nonsense.
    [[nodiscard]] virtual Result<QJsonObject> control(const QString& command,
                                                      const QJsonObject& arguments = {}) = 0;
};

/// For who links the objects (tests). Who loads the module resolves sandboxFactoryName instead.
std::unique_ptr<Sandbox> createSandbox(const SandboxOptions& options);

/// Prints the announcement as one line on standard output, then runs until SIGINT or SIGTERM.
/// Blocks; to be called early on the main thread, before other threads exist. Returns an exit code;
/// errors go to standard error.
int runSandboxHeadless(const SandboxOptions& options);

/// The module library's two exports. The caller owns the Sandbox and deletes it before unloading.
using SandboxFactory = Sandbox* (*)(const SandboxOptions*);
using SandboxRunner = int (*)(const SandboxOptions*);
inline constexpr char sandboxFactoryName[] = "simstock_sandbox_create";
inline constexpr char sandboxRunnerName[] = "simstock_sandbox_run";

} // namespace simstock
