// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/balance.h"

#include "providers/troveana/envelope.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

Result<Wallet> readWallet(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    return decodeData(std::move(reply), [&](const json::Value& data, json::Problem& problem) {
        constexpr auto form = json::MoneyForm::NumberOrText;
        const json::Fields fields(data, problem);
        Wallet wallet;
        wallet.account = account;
        wallet.readAt = now;
        const auto currency = Currency::fromCode(fields.text("currency").trimmed());
        if (!currency) {
            problem.report(u"Range: data.currency: not a currency"_s);
            return wallet;
        }
        wallet.balance = fields.money("balance", *currency, json::Sign::Any, form);
        wallet.creditLimit =
            fields.maybeMoney("creditLimit", *currency, json::Sign::NotNegative, form);
        wallet.available = fields.maybeMoney("availableCredit", *currency, json::Sign::Any, form);
        const bool hasCredit = wallet.creditLimit && !wallet.creditLimit->isZero();
        wallet.billing = hasCredit ? BillingMode::Postpaid : BillingMode::Prepaid;
        json::Problem ignored;
        wallet.vendorTime = json::Fields(data, ignored).maybeTime("lastUpdated");
        return wallet;
    });
}

Call<Wallet> Balance::fetchWallet()
{
    HttpRequest request;
    request.path = u"/partner/balance"_s;
    return m_line.read<Wallet>(
        request, [account = m_line.account().id, now = m_line.clock().now()](HttpReply reply) {
            return readWallet(std::move(reply), account, now);
        });
}

} // namespace simstock::troveana
