// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

/// More data for an eSIM that exists (contract, section 6).
class TopUp final : public TopUpPort {
public:
    explicit TopUp(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Fit fit(const Esim& esim) const override;
    [[nodiscard]] Call<QList<Offer>> fetchTopUps(const Esim& esim) override;
    [[nodiscard]] Result<PreparedAct> prepareTopUp(const TopUpRequest& request) const override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::esimaccess
