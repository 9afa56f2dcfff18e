// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/monthsums.h"

#include <algorithm>

namespace simstock {

namespace {

class MonthSums {
public:
    explicit MonthSums(const QList<Account>& accounts) : m_accounts(accounts) {}

    /// The account's sum and its environment's.
    template <typename Change>
    void add(const AccountId& account, Currency currency, Change change)
    {
        const auto known =
            std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                         [&account](const Account& one) { return one.id == account; });
        if (known == m_accounts.cend())
            return;
        change(at(known->environment, account, currency));
        change(at(known->environment, {}, currency));
    }
    [[nodiscard]] QList<MonthSum> sorted() const
    {
        auto sums = m_sums;
        const auto place = [this](const MonthSum& sum) {
            qsizetype at = 0;
            while (at < m_accounts.size() && m_accounts[at].id != sum.account)
                ++at;
            return at; // all accounts: behind the last one
        };
        std::sort(sums.begin(), sums.end(), [&place](const MonthSum& a, const MonthSum& b) {
            return std::tuple(place(a), a.environment, a.currency) <
                   std::tuple(place(b), b.environment, b.currency);
        });
        return sums;
    }

private:
    MonthSum& at(Environment environment, const AccountId& account, Currency currency)
    {
        for (auto& sum : m_sums) {
            if (sum.environment == environment && sum.account == account &&
                sum.currency == currency)
                return sum;
        }
        const auto none = Money::zero(currency);
        m_sums.append({environment, account, currency, none, none, none, none, none, 0, 0});
        return m_sums.last();
    }
    const QList<Account>& m_accounts;
    QList<MonthSum> m_sums;
};

/// A sum that became too large stays "too large".
void increase(std::optional<Money>& sum, const std::optional<Money>& amount)
{
    if (!sum || !amount)
        return;
    const auto next = sum->plus(*amount);
    sum = next ? std::optional(*next) : std::nullopt;
}

} // namespace

QList<MonthSum> monthSums(const MonthClose& close)
{
    MonthSums sums(close.accounts);
    for (const auto& line : close.lines) {
        if (const auto& moved = line.cost ? line.cost : line.added) {
            sums.add(line.account, moved->currency(), [&line](MonthSum& sum) {
                increase(sum.cost, line.cost);
                increase(sum.added, line.added);
                ++sum.lines;
                sum.withoutRetail += line.isWithoutRetail ? 1 : 0;
            });
        }
        // The price book may sell in another currency than the vendor does.
        if (line.retail) {
            sums.add(line.account, line.retail->currency(), [&line](MonthSum& sum) {
                increase(sum.retail, line.retail);
                increase(sum.margin, line.margin);
            });
        }
    }
    for (const auto& question : close.questions) {
        if (question.amount && question.counting == MonthQuestion::Counting::Unknown)
            sums.add(question.account, question.amount->currency(),
                     [&question](MonthSum& sum) { increase(sum.unknown, question.amount); });
    }
    return sums.sorted();
}

} // namespace simstock
