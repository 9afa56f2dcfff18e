// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// What customers pay per plan, as a mark-up or a fixed price (contract, section 10).
class Pricing final : public PricingPort {
public:
    explicit Pricing(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<QList<PriceOverride>> fetchOverrides() override;
    [[nodiscard]] Result<PreparedAct> preparePrice(const PriceOverride& wish) const override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::whitelabel
