// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"

namespace simstock::troveana {

/// The account's setting: the vendor has granted top-ups to it.
inline constexpr QLatin1StringView topUpGrantedSetting("topUpGranted");

/// More data for an eSIM that exists (contract, section 10): for partners with the grant only. The
/// vendor has no list of top-ups; those of the catalogue for the same place are offered.
class TopUp final : public TopUpPort {
public:
    explicit TopUp(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] Fit fit(const Esim& esim) const override;
    [[nodiscard]] Call<QList<Offer>> fetchTopUps(const Esim& esim) override;
    [[nodiscard]] Result<PreparedAct> prepareTopUp(const TopUpRequest& request) const override;

private:
    Line m_line;
};

} // namespace simstock::troveana
