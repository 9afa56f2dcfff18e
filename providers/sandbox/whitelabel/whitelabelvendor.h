// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/vendor.h"
#include "providers/sandbox/whitelabel/platform.h"
#include "providers/sandbox/whitelabel/routes.h"

#include <mutex>

namespace simstock::sandbox {

/// The white-label "eSIM API" as contracts/whitelabel.md describes it. Where the contract leaves
/// something open the choice is named beside the code that makes it; where a documented and a live
/// form of an answer are known, the live one is the default.
class WhitelabelVendor final : public Vendor {
public:
    explicit WhitelabelVendor(const VendorContext& context);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString basePath() const override;
    [[nodiscard]] QJsonObject credentials() const override;
    [[nodiscard]] QList<QByteArray> secretHeaders() const override;
    [[nodiscard]] HttpReply handle(const HttpRequest& request) override;
    [[nodiscard]] HttpReply refusal(const QString& code) const override;
    [[nodiscard]] QString codeOf(const HttpReply& reply) const override;
    /// See whitelabel/control.cpp.
    [[nodiscard]] Result<QJsonObject> control(const QString& command,
                                              const QJsonObject& arguments) override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject& state) override;

private:
    [[nodiscard]] HttpReply limited(const whitelabel::Refusal& refusal) const;
    [[nodiscard]] std::optional<whitelabel::Refusal> authorise(whitelabel::Call& call);
    [[nodiscard]] std::optional<whitelabel::Refusal> admit(whitelabel::Call& call,
                                                           whitelabel::Route::Access access);

    mutable std::mutex m_mutex;
    whitelabel::Platform m_platform;
};

} // namespace simstock::sandbox
