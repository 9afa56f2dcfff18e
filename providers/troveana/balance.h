// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/troveana/line.h"

namespace simstock::troveana {

/// The balance and credit of an answer; never 0 for a balance that is missing or unreadable.
Result<Wallet> readWallet(HttpReply reply, const AccountId& account, const QDateTime& now);

/// GET /partner/balance (contract, section 3). Before an order availableCredit counts, as the
/// vendor says.
class Balance final : public WalletPort {
public:
    explicit Balance(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] Call<Wallet> fetchWallet() override;
    [[nodiscard]] bool onTimer() const override { return true; }

private:
    Line m_line;
};

} // namespace simstock::troveana
