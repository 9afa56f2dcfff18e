// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

/// The eSIMs an account has bought.
class Inventory final : public InventoryPort {
public:
    explicit Inventory(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<ListEnd> fetchEsims(const TimeWindow& window, OnEsims onEsims) override;
    /// By esimTranNo: ICCIDs are reused.
    [[nodiscard]] Call<Esim> fetchEsim(const Esim& known) override;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::esimaccess
