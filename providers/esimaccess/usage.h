// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

/// esimUsageList of an answer.
Result<QList<UsageSample>> readUsage(HttpReply reply, const AccountId& account,
                                     const QDateTime& now);

/// How much data is gone (contract, section 9): 10 eSIMs per call, figures 2 to 3 hours old.
class Usage final : public UsagePort {
public:
    explicit Usage(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] UsageRules rules() const override;
    [[nodiscard]] Call<QList<UsageSample>> fetchUsage(const QList<EsimKey>& esims,
                                                      UsageRead read) override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::esimaccess
