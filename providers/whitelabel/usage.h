// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// Usage of profiles, one call each; where a profile has none, of its order (contract, sections 6
/// and 11). refreshCache stays off: it costs the vendor a call.
class Usage final : public UsagePort {
public:
    explicit Usage(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] UsageRules rules() const override;
    [[nodiscard]] Call<QList<UsageSample>> fetchUsage(const QList<EsimKey>& esims) override;

private:
    std::shared_ptr<Session> m_session;
};

/// Any of the usage answers, as a sample of this eSIM. Protocol when it has no figure of use.
Result<UsageSample> readUsage(HttpReply reply, const EsimKey& esim, const QDateTime& now);

} // namespace simstock::whitelabel
