// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/faultscript.h"
#include "providers/sandbox/core/statekeeper.h"
#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/front/frontserver.h"
#include "providers/sandbox/sandbox.h"

#include <memory>
#include <vector>

namespace simstock::sandbox {

/// Puts catalogue, clock, ledger, faults, vendors and one server per vendor together.
class EmbeddedSandbox final : public Sandbox {
public:
    explicit EmbeddedSandbox(SandboxOptions options);
    ~EmbeddedSandbox() override;

    [[nodiscard]] Status start() override;
    void stop() override;
    [[nodiscard]] QUrl baseUrl(const QString& vendor) const override;
    [[nodiscard]] QJsonObject credentials(const QString& vendor) const override;
    [[nodiscard]] QJsonObject announcement() const override;
    [[nodiscard]] Result<QJsonObject> control(const QString& command,
                                              const QJsonObject& arguments) override;

private:
    struct Place {
        std::unique_ptr<Vendor> vendor;
        std::unique_ptr<FrontServer> server;
        quint16 port = 0;
    };

    Status loadCatalogue();
    Status loadState();
    Status listen();
    [[nodiscard]] QJsonObject snapshot() const;
    /// Of the path as it came, which may be below SandboxOptions::mountPath.
    [[nodiscard]] HttpReply serveMounted(Vendor& vendor, const HttpRequest& request);
    [[nodiscard]] HttpReply serve(Vendor& vendor, const HttpRequest& request);
    [[nodiscard]] HttpReply serveAdmin(const HttpRequest& request);
    [[nodiscard]] Result<QJsonObject> controlFaults(const QJsonObject& arguments);
    [[nodiscard]] Result<QJsonObject> controlLedger(const QJsonObject& arguments);
    [[nodiscard]] Result<QJsonObject> controlClock(const QJsonObject& arguments);
    [[nodiscard]] const Place* find(const QString& vendor) const;

    SandboxOptions m_options;
    SandboxClock m_clock;
    Derivation m_derivation;
    Ledger m_ledger;
    FaultScript m_faults;
    std::vector<Plan> m_plans;
    StateKeeper m_keeper;
    std::vector<Place> m_places; // fixed after construction, apart from server and port
    mutable std::mutex m_mutex;  // guards start and stop
    bool m_running = false;
};

} // namespace simstock::sandbox
