// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/http/surroundings.h"

namespace simstock::travelroam {

/// One account at Travel Roam (contracts/travelroam.md). Calls that are under way keep what they
/// need: closing the vendor does not break them.
class TravelRoam final : public Vendor {
public:
    TravelRoam(const Account& account, const VendorDescriptor::Credentials& credentials,
               const Surroundings& surroundings);
    ~TravelRoam() override;
    TravelRoam(const TravelRoam&) = delete;
    TravelRoam& operator=(const TravelRoam&) = delete;

    [[nodiscard]] const VendorPorts& ports() const override;
    /// Reads the balance; where that path is another one, one page of one country.
    [[nodiscard]] Call<QString> test() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The vendor as the wiring registers it. What surroundings refers to outlives the directory.
VendorDescriptor descriptor(const Surroundings& surroundings);

} // namespace simstock::travelroam
