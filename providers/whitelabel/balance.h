// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// Credits, prepaid or on account (contract, section 7).
class Balance final : public WalletPort {
public:
    explicit Balance(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<Wallet> fetchWallet() override;
    [[nodiscard]] bool onTimer() const override { return true; }

private:
    std::shared_ptr<Session> m_session;
};

/// The flat answer of /credits/balance; whichever members are there are taken.
Result<Wallet> readWallet(HttpReply reply, const AccountId& account, const QDateTime& now);

} // namespace simstock::whitelabel
