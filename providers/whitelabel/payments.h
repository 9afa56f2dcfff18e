// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// Adds money by PayPal: the first time as a deposit, then as top-ups of the credit (contract,
/// sections 7 to 9).
class Payments final : public PaymentsPort {
public:
    explicit Payments(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<PaymentRules> fetchRules() override;
    [[nodiscard]] Call<PaymentOrder> createPayment(const Money& amount, bool isDeposit) override;
    [[nodiscard]] Result<PreparedAct> prepareCapture(const PaymentOrder& order) const override;
    [[nodiscard]] Call<PaymentStanding> fetchDeposit() override;

private:
    /// At the second path once, where the vendor does not have the first.
    [[nodiscard]] Call<HttpReply> sendCreate(const Money& amount, bool isDeposit);

    std::shared_ptr<Session> m_session;
};

} // namespace simstock::whitelabel
