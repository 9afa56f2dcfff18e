// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/http/surroundings.h"

namespace simstock::troveana {

/// One account at Troveana, eSIM API v1 (contracts/troveana.md). Calls that are under way keep what
/// they need: closing the vendor does not break them.
class Troveana final : public Vendor {
public:
    Troveana(const Account& account, const Secret& key, const Surroundings& surroundings);
    ~Troveana() override;
    Troveana(const Troveana&) = delete;
    Troveana& operator=(const Troveana&) = delete;

    [[nodiscard]] const VendorPorts& ports() const override;
    /// Reads the balance.
    [[nodiscard]] Call<QString> test() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The vendor as the wiring registers it. What surroundings refers to outlives the directory.
VendorDescriptor descriptor(const Surroundings& surroundings);

} // namespace simstock::troveana
