// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/ratelimit.h"
#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/troveana/account.h"
#include "providers/sandbox/troveana/answers.h"

#include <mutex>

namespace simstock::sandbox {

/// Troveana, API v1, as contracts/troveana.md describes it. Where the contract leaves something
/// open the choice is named beside the code that makes it, and most are switches (Settings).
class TroveanaVendor final : public Vendor {
public:
    explicit TroveanaVendor(const VendorContext& context);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString basePath() const override;
    [[nodiscard]] QJsonObject credentials() const override;
    [[nodiscard]] QList<QByteArray> secretHeaders() const override;
    [[nodiscard]] HttpReply handle(const HttpRequest& request) override;
    /// code: a refCode.
    [[nodiscard]] HttpReply refusal(const QString& code) const override;
    [[nodiscard]] QString codeOf(const HttpReply& reply) const override;
    /// balance, esims, esim, order, package, settings: see troveana/control.cpp.
    [[nodiscard]] Result<QJsonObject> control(const QString& command,
                                              const QJsonObject& arguments) override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

private:
    [[nodiscard]] HttpReply reply(const troveana::Outcome& outcome) const;
    [[nodiscard]] std::optional<troveana::Refusal> refuseAtTheGate(const HttpRequest& request);
    [[nodiscard]] troveana::Outcome answerTo(const HttpRequest& request);
    Result<QJsonObject> controlEsim(const QJsonObject& arguments);
    Result<QJsonObject> controlOrder(const QJsonObject& arguments);
    Result<QJsonObject> controlPackage(const QJsonObject& arguments);
    Result<QJsonObject> controlSettings(const QJsonObject& arguments);

    mutable std::mutex m_mutex;
    const SandboxClock& m_clock;
    QByteArray m_apiKey;
    mutable troveana::Account m_account;
    RateLimit m_rate{0, 1000};
};

} // namespace simstock::sandbox
