// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"

#include <memory>
#include <optional>

namespace simstock::troveana {

/// The eSIMs an account has bought (contract, section 6). The vendor has no filter by time: the
/// window that reaches the present brings the whole list, and for ten minutes after that older
/// windows have nothing to add and answer without asking.
class Inventory final : public InventoryPort {
public:
    explicit Inventory(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] Call<ListEnd> fetchEsims(const TimeWindow& window, OnEsims onEsims) override;
    /// By ICCID and order: ICCIDs are reused.
    [[nodiscard]] Call<Esim> fetchEsim(const Esim& known) override;

private:
    Line m_line;
    /// When the whole list was last handed over; shared with the calls that are under way.
    std::shared_ptr<std::optional<milliseconds>> m_wholeAt =
        std::make_shared<std::optional<milliseconds>>();
};

} // namespace simstock::troveana
