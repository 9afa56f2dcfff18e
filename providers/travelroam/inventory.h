// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/travelroam/appliedbundles.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// What is known, with what the details say now; the desk's own words stay.
Esim merged(Esim known, const Esim& details);
/// The same with the plans on it.
Esim merged(Esim known, const AppliedBundles& bundles);
/// What is left of an eSIM the vendor forgot.
Esim tombstone(Esim known, const QDateTime& now);

/// The vendor has no list of eSIMs: what the desk knows is kept, and one at a time can be read
/// again (contract, sections 5 and 6).
class Inventory final : public InventoryPort {
public:
    explicit Inventory(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    [[nodiscard]] bool hasList() const override { return false; }
    /// Hands over nothing and ends as not complete, so that nothing is taken for gone.
    [[nodiscard]] Call<ListEnd> fetchEsims(const TimeWindow& window, OnEsims onEsims) override;
    /// Details and plans, merged into what is known. An eSIM that cannot be read any more after a
    /// revoke is Ended; else that is NotFound.
    [[nodiscard]] Call<Esim> fetchEsim(const Esim& known) override;

private:
    std::shared_ptr<Line> m_line;
};

} // namespace simstock::travelroam
