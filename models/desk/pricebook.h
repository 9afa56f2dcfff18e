// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/pricelist.h"

#include <QObject>

namespace simstock {

class AccountStore;

/// The local price book of all vendors: prices set by hand, the rule for the others, and the
/// floors. What customers pay stands nowhere else; a vendor's own price pages are its own.
class PriceBook : public QObject {
    Q_OBJECT
public:
    /// The store must outlive this.
    explicit PriceBook(AccountStore& store, QObject* parent = nullptr);

    /// Reads it anew.
    void open();
    /// The whole book as a value, for work on other threads.
    [[nodiscard]] const PriceList& list() const { return m_list; }
    [[nodiscard]] std::optional<Money> retail(const Offer& offer) const;
    /// Millionths of a percent of the price.
    [[nodiscard]] std::optional<std::int64_t> margin(const Offer& offer) const;
    [[nodiscard]] bool isUnderFloor(const Offer& offer) const;

    /// Nothing takes a price away. Storage error with a sentence; nothing is changed then.
    [[nodiscard]] Status setPrices(const QHash<PlanKey, std::optional<Money>>& prices);
    /// Rejected with a sentence when the formula cannot be read.
    [[nodiscard]] Status setRules(const PriceRules& rules);

Q_SIGNALS:
    void changed();

private:
    AccountStore& m_store;
    QHash<PlanKey, Money> m_byHand;
    PriceList m_list;
};

} // namespace simstock
