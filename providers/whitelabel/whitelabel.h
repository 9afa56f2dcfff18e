// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/http/surroundings.h"
#include "providers/whitelabel/tries.h"

namespace simstock::whitelabel {

/// One account at a white-label "eSIM API" (contracts/whitelabel.md). Calls that are under way keep
/// what they need: closing the vendor does not break them.
class Whitelabel final : public Vendor {
public:
    Whitelabel(const Account& account, const VendorDescriptor::Credentials& credentials,
               const SessionMemory& memory, const Surroundings& surroundings,
               std::shared_ptr<Tries> tries);
    ~Whitelabel() override;
    Whitelabel(const Whitelabel&) = delete;
    Whitelabel& operator=(const Whitelabel&) = delete;

    [[nodiscard]] const VendorPorts& ports() const override;
    /// Signs in where needed, asks who is signed in and reads the balance.
    [[nodiscard]] Call<QString> test() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The vendor as the wiring registers it. What surroundings refers to outlives the directory.
VendorDescriptor descriptor(const Surroundings& surroundings);

} // namespace simstock::whitelabel
