// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// What the platform has left at the providers behind it ("enhanced balance": contract, section
/// 11).
class Suppliers final : public SupplierBalancesPort {
public:
    explicit Suppliers(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    /// Of the providers that plans and orders named; where none did, of those of a page of the
    /// plans.
    [[nodiscard]] Call<QList<SupplierBalance>> fetchSupplierBalances() override;

private:
    std::shared_ptr<Session> m_session;
};

/// The answer's shape is not stated: any of several spellings, and the figure may stand a step
/// further in.
Result<SupplierBalance> readSupplierBalance(HttpReply reply, const QString& provider);

} // namespace simstock::whitelabel
