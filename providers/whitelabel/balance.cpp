// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/balance.h"

#include "providers/whitelabel/envelope.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

BillingMode billingOf(const QString& word)
{
    if (word.compare(u"prepaid"_s, Qt::CaseInsensitive) == 0)
        return BillingMode::Prepaid;
    return word.compare(u"postpaid"_s, Qt::CaseInsensitive) == 0 ? BillingMode::Postpaid
                                                                 : BillingMode::Unknown;
}

} // namespace

Result<Wallet> readWallet(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    return decodeObject(
        std::move(reply), {"credit", "account"}, [&account, &now](const json::Fields& fields) {
            Wallet wallet;
            wallet.account = account;
            wallet.readAt = now;
            wallet.billing = billingOf(fields.maybeText("billing_mode"));
            const auto currency =
                Currency::fromCode(fields.maybeText("currency")).value_or(Currency::usd());
            const auto amount = [&fields, currency](std::string_view key) {
                return fields.maybeMoney(key, currency, json::Sign::Any,
                                         json::MoneyForm::NumberOrText);
            };
            const auto balance = amount("balance");
            wallet.creditLimit = amount("credit_limit");
            wallet.available = amount("available_credit");
            wallet.lowMark = amount("soft_limit_threshold");
            if (wallet.billing != BillingMode::Prepaid)
                wallet.owed = amount("current_usage");
            if (!balance && !wallet.available)
                fields.problem().missing(fields.value(), "balance");
            // On account there may be no balance at all.
            wallet.balance = balance.value_or(Money::zero(currency));
            return wallet;
        });
}

Call<Wallet> Balance::fetchWallet()
{
    return m_session->read<Wallet>(
        {.key = "credits.balance"_L1},
        [account = m_session->account(), now = m_session->clock().now()](HttpReply reply) {
            return readWallet(std::move(reply), account, now);
        });
}

} // namespace simstock::whitelabel
