// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/batchpreview.h"
#include "models/domain/offer.h"

#include <QHash>

#include <memory>

namespace simstock {

class AccountBook;
class ActRunner;
class CatalogueDesk;
class OrderDesk;
class WalletDesk;

/// Says what a list would buy: the plan of each line, its price and the balances as read just now.
/// The desks live longer than the calls.
class BatchPricing {
public:
    BatchPricing(OrderDesk& orders, ActRunner& runner, AccountBook& accounts,
                 CatalogueDesk& catalogue, WalletDesk& wallets)
        : m_orders(orders),
          m_runner(runner),
          m_accounts(accounts),
          m_catalogue(catalogue),
          m_wallets(wallets)
    {
    }

    /// Each plan is asked for once, however many lines name it. chosen: for lines without a plan.
    [[nodiscard]] Call<BatchPreview> preview(const QList<BatchListLine>& lines,
                                             const std::optional<PlanKey>& chosen);
    /// The same for lines that were agreed to before at these prices, one of each.
    [[nodiscard]] Call<BatchPreview> previewRest(const QList<BatchListLine>& lines,
                                                 const QList<Money>& agreed,
                                                 const QList<BatchLeft>& left);

private:
    struct Job;
    [[nodiscard]] Call<BatchPreview> begin(const std::shared_ptr<Job>& job,
                                           const QList<BatchListLine>& lines,
                                           const std::optional<PlanKey>& chosen);
    void read(const std::shared_ptr<Job>& job, const QHash<PlanKey, Offer>& offers);
    void part(Job& job);
    void complete(Job& job);

    OrderDesk& m_orders;
    ActRunner& m_runner;
    AccountBook& m_accounts;
    CatalogueDesk& m_catalogue;
    WalletDesk& m_wallets;
};

} // namespace simstock
