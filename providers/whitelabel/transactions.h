// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/whitelabel/session.h"

namespace simstock::whitelabel {

/// What was booked on the credit, page by page (contract, section 7).
class Transactions final : public TransactionsPort {
public:
    explicit Transactions(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<qint64> fetchTransactions(const TransactionFilter& filter,
                                                 OnTransactions onTransactions) override;

private:
    std::shared_ptr<Session> m_session;
};

/// The dashboard's open invoices (contract, section 10).
class Overview final : public OverviewPort {
public:
    explicit Overview(std::shared_ptr<Session> session) : m_session(std::move(session)) {}
    [[nodiscard]] Call<AccountOverview> fetchOverview() override;

private:
    std::shared_ptr<Session> m_session;
};

/// The filter as the vendor names it, with its page.
QUrlQuery transactionQuery(const TransactionFilter& filter, int page);

} // namespace simstock::whitelabel
