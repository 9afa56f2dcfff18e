// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// Usage of eSIMs (contract, sections 6 and 11): those of one provider together, where their
/// numbers there are known; else of each profile; where it has none, of its order. refreshCache
/// costs the vendor a call of its own: on with UsageRead::Fresh only.
class Usage final : public UsagePort {
public:
    explicit Usage(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] UsageRules rules() const override;
    [[nodiscard]] Call<QList<UsageSample>> fetchUsage(const QList<EsimKey>& esims,
                                                      UsageRead read) override;

private:
    std::shared_ptr<Session> m_session;
};

/// Any of the usage answers, as a sample of this eSIM. Protocol when it has no figure of use.
Result<UsageSample> readUsage(HttpReply reply, const EsimKey& esim, const QDateTime& now);

/// What the vendor calls each eSIM of a question about several, and ours.
using TranNos = QHash<QString, EsimKey>;

/// The samples of a question about several eSIMs: in any of the shapes of a list, or by number.
/// Rows of no use are left out; Protocol when there is nothing like rows.
Result<QList<UsageSample>> readUsages(HttpReply reply, const TranNos& asked, const QDateTime& now);

} // namespace simstock::whitelabel
