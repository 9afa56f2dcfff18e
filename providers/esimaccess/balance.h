// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

/// The balance of an answer; never 0 for one that is missing or unreadable.
Result<Wallet> readWallet(HttpReply reply, const AccountId& account, const QDateTime& now);

/// The prepaid balance (contract, section 5). No currency is stated: US dollars.
class Balance final : public WalletPort {
public:
    explicit Balance(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<Wallet> fetchWallet() override;
    [[nodiscard]] bool onTimer() const override { return true; }

private:
    std::shared_ptr<Session> m_session;
};

} // namespace simstock::esimaccess
