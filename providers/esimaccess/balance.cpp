// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/balance.h"

#include "providers/esimaccess/envelope.h"
#include "providers/esimaccess/offers.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

Result<Wallet> readWallet(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    return decodeObject(std::move(reply), [&](const json::Fields& object) {
        Wallet wallet;
        wallet.account = account;
        wallet.balance =
            object.scaledMoney("balance", moneyScale, Currency::usd(), json::Sign::Any);
        wallet.readAt = now;
        return wallet;
    });
}

Call<Wallet> Balance::fetchWallet()
{
    return m_session->read<Wallet>(
        {u"/api/v1/open/balance/query"_s, {}, {}},
        [account = m_session->account(), now = m_session->clock().now()](HttpReply reply) {
            return readWallet(std::move(reply), account, now);
        });
}

} // namespace simstock::esimaccess
