// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/balance.h"

#include "providers/travelroam/replies.h"

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

std::function<Result<Wallet>(HttpReply)> decoder(const Line& line)
{
    return [account = line.account(), currency = line.currency(), now = line.clock().now()](
               HttpReply reply) { return readWallet(std::move(reply), account, currency, now); };
}

} // namespace

Result<Wallet> readWallet(HttpReply reply, const AccountId& account, Currency currency,
                          const QDateTime& now)
{
    const auto document = openReply(std::move(reply));
    if (!document)
        return failure(document.error());
    const auto root = document->root();
    json::Problem problem;
    const auto holder = objectIn(
        root, {"organisation", "organisations", "organization", "organizations"}, "balance");
    if (!holder) {
        problem.missing(root, "balance");
        return failure(problem.status().error());
    }
    Wallet wallet;
    wallet.account = account;
    wallet.balance = json::Fields(*holder, problem)
                         .money("balance", currencyIn({*holder, root}, currency), json::Sign::Any,
                                json::MoneyForm::NumberOrText);
    wallet.billing = BillingMode::Prepaid;
    wallet.readAt = now;
    return problem.unlessFound(std::move(wallet));
}

Call<Wallet> Balance::fetchWallet()
{
    const auto request = m_line->request(endpoint::organisation, {});
    auto first = m_line->read<Wallet>(request, decoder(*m_line));
    if (!request || request->method != "POST")
        return first;
    auto other = *request;
    other.method = "GET";
    other.body.clear();
    other.headers = {{"Content-Type", "application/json"}};
    // chain() goes on after a success: whether to ask again is the value of the first answer.
    using Try = std::optional<Wallet>;
    auto tried = transform(std::move(first), [](Result<Wallet> wallet) -> Result<Try> {
        if (wallet)
            return Try(*wallet);
        if (wallet.error().httpStatus == 404 || wallet.error().httpStatus == 405)
            return Try();
        return failure(std::move(wallet.error()));
    });
    return chain(std::move(tried), [line = m_line, other](const Try& wallet) {
        return wallet ? Call<Wallet>::ready(*wallet) : line->read<Wallet>(other, decoder(*line));
    });
}

} // namespace simstock::travelroam
