// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/ratelimit.h"
#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/esimaccess/account.h"
#include "providers/sandbox/esimaccess/gate.h"

#include <mutex>

namespace simstock::sandbox {

/// eSIM Access, Partner API v1, as contracts/esimaccess.md describes it. Where the contract leaves
/// something open the choice is named beside the code that makes it.
class EsimAccessVendor final : public Vendor {
public:
    explicit EsimAccessVendor(const VendorContext& context);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QJsonObject credentials() const override;
    [[nodiscard]] QList<QByteArray> secretHeaders() const override;
    [[nodiscard]] HttpReply handle(const HttpRequest& request) override;
    [[nodiscard]] HttpReply refusal(const QString& code) const override;
    [[nodiscard]] QString codeOf(const HttpReply& reply) const override;
    /// balance, esims, esim, plan, settings: see esimaccess/control.cpp.
    [[nodiscard]] Result<QJsonObject> control(const QString& command,
                                              const QJsonObject& arguments) override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

private:
    [[nodiscard]] std::optional<HttpReply> refuseAtTheGate(const HttpRequest& request);
    Result<QJsonObject> controlEsim(const QJsonObject& arguments);
    Result<QJsonObject> controlPlan(const QJsonObject& arguments);
    QJsonObject controlSettings(const QJsonObject& arguments);

    mutable std::mutex m_mutex;
    const SandboxClock& m_clock;
    esimaccess::Gate m_gate;
    esimaccess::Account m_account;
    RateLimit m_rate{8, 1000};
    bool m_rateAnswers429 = true; // undocumented; the other guess is 900001 with HTTP 200
    bool m_blocked = false;
};

} // namespace simstock::sandbox
