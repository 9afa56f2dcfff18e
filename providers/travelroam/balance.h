// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/travelroam/line.h"

namespace simstock::travelroam {

/// The first numeric balance of the organisation; never 0 for one that is missing or unreadable.
Result<Wallet> readWallet(HttpReply reply, const AccountId& account, Currency currency,
                          const QDateTime& now);

/// The wallet of the organisation (contract, section 8; its path is not documented). Sandbox and
/// live have one each. Read only when a person asks or a purchase needs it (decisions.md 12).
class Balance final : public WalletPort {
public:
    explicit Balance(std::shared_ptr<Line> line) : m_line(std::move(line)) {}
    /// Asks again by GET where the vendor does not take the POST (404 or 405).
    [[nodiscard]] Call<Wallet> fetchWallet() override;
    [[nodiscard]] bool onTimer() const override { return false; }

private:
    std::shared_ptr<Line> m_line;
};

} // namespace simstock::travelroam
