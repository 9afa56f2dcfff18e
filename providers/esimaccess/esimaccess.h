// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/http/surroundings.h"

namespace simstock::esimaccess {

/// One account at eSIM Access, Partner API v1 (contracts/esimaccess.md). Calls that are under way
/// keep what they need: closing the vendor does not break them.
class EsimAccess final : public Vendor {
public:
    EsimAccess(const Account& account, const VendorDescriptor::Credentials& credentials,
               const Surroundings& surroundings);
    ~EsimAccess() override;
    EsimAccess(const EsimAccess&) = delete;
    EsimAccess& operator=(const EsimAccess&) = delete;

    [[nodiscard]] const VendorPorts& ports() const override;
    /// Reads the balance.
    [[nodiscard]] Call<QString> test() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The vendor as the wiring registers it. What surroundings refers to outlives the directory.
VendorDescriptor descriptor(const Surroundings& surroundings);

} // namespace simstock::esimaccess
