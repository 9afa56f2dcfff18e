// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/ratelimit.h"
#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/travelroam/account.h"
#include "providers/sandbox/travelroam/answers.h"

#include <mutex>
#include <optional>

namespace simstock::sandbox {

/// Travel Roam's sandbox host, as contracts/travelroam.md describes it. The contract has no paths
/// from the vendor: those of the one public client are served. What it leaves open is a switch of
/// travelroam/settings.h.
class TravelRoamVendor final : public Vendor {
public:
    explicit TravelRoamVendor(const VendorContext& context);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString basePath() const override;
    [[nodiscard]] QJsonObject credentials() const override;
    [[nodiscard]] QList<QByteArray> secretHeaders() const override;
    [[nodiscard]] HttpReply handle(const HttpRequest& request) override;
    /// code: an HTTP status, as codeOf() tells it; 500 for anything else.
    [[nodiscard]] HttpReply refusal(const QString& code) const override;
    [[nodiscard]] QString codeOf(const HttpReply& reply) const override;
    /// balance, esims, esim, bundle, settings, figures: see travelroam/control.cpp.
    [[nodiscard]] Result<QJsonObject> control(const QString& command,
                                              const QJsonObject& arguments) override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

private:
    [[nodiscard]] std::optional<travelroam::Refusal> refuseAtTheGate(const HttpRequest& request);
    Result<QJsonObject> controlEsim(const QJsonObject& arguments);
    Result<QJsonObject> controlBundle(const QJsonObject& arguments);
    Result<QJsonObject> controlSettings(QJsonObject arguments);

    mutable std::mutex m_mutex;
    const SandboxClock& m_clock;
    travelroam::Account m_account;
    RateLimit m_rate;
    QByteArray m_apiKey;
    QByteArray m_clientSecret;
};

} // namespace simstock::sandbox
