// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/batchpreview.h"
#include "models/domain/offer.h"
#include "models/index/catalogueindex.h"

#include <QHash>

#include <memory>

namespace simstock {

class AccountBook;

/// Finds the plan of each line of a list, and makes rows of the lines once the prices are read. No
/// I/O.
class BatchPlanner {
public:
    BatchPlanner(const AccountBook& accounts, std::shared_ptr<const CatalogueIndex> index,
                 const std::optional<PlanKey>& chosen)
        : m_accounts(accounts), m_index(std::move(index)), m_chosen(chosen)
    {
    }

    /// The line's plan as the catalogue has it, or what is wrong with it.
    [[nodiscard]] Result<Offer> planOf(const BatchListLine& line);
    /// Turns a line into rows of at most so many eSIMs as the vendor takes in one order.
    void makeRows(BatchLineCheck& check, const Offer& offer) const;
    /// One line per account, in the order the rows name them.
    [[nodiscard]] static QList<BatchTotal> totalsOf(const QList<BatchRow>& rows);

private:
    [[nodiscard]] Result<Offer> search(const QString& text, const QString& accountLabel) const;

    const AccountBook& m_accounts;
    std::shared_ptr<const CatalogueIndex> m_index;
    std::optional<PlanKey> m_chosen;
    QHash<QString, Result<Offer>> m_found; ///< by account label and plan, as typed
};

} // namespace simstock
