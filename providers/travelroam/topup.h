// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// Whether a plan is for the same countries and, as far as names and networks tell, the same
/// network as the eSIM's first plan (documented: anything else is an error).
bool isSameRoute(const Offer& first, const Offer& candidate);

/// More data by the same call as an order, with the ICCID (contract, section 3).
class TopUp final : public TopUpPort {
public:
    explicit TopUp(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    [[nodiscard]] Fit fit(const Esim& esim) const override;
    /// Plans of the catalogue on the route of the eSIM's first plan.
    [[nodiscard]] Call<QList<Offer>> fetchTopUps(const Esim& esim) override;
    [[nodiscard]] Result<PreparedAct> prepareTopUp(const TopUpRequest& request) const override;

private:
    std::shared_ptr<Line> m_line;
};

} // namespace simstock::travelroam
