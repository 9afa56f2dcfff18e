// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// eSIMs, found through the orders that made them: the vendor has no list of its own.
class Inventory final : public InventoryPort {
public:
    explicit Inventory(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    /// Orders of several eSIMs are asked one by one; beyond a bound the end says "not complete".
    [[nodiscard]] Call<ListEnd> fetchEsims(const TimeWindow& window, OnEsims onEsims) override;
    [[nodiscard]] Call<Esim> fetchEsim(const Esim& known) override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::whitelabel
