// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/routing.h"
#include "models/index/tripsearch.h"

#include <QHash>
#include <QObject>

namespace simstock {

class AccountBook;
class AccountStore;
class CatalogueDesk;
class IntentBook;

/// What was chosen of which proposals.
struct Route {
    RouteNeed need = {};
    QList<RouteProposal> proposals = {};
    qsizetype at = 0;
    IntentId insteadOf = {}; ///< the order of the proposal before it, proven not to have happened
};

/// Proposes account and plan by the desk's rules, and the next one when an order is proven not to
/// have happened. Buys nothing: a proposal becomes an order on its own sheet.
class RoutingDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    RoutingDesk(AccountStore& store, AccountBook& accounts, CatalogueDesk& catalogue,
                IntentBook& intents, QObject* parent = nullptr);

    /// Reads the rules anew.
    void open();
    [[nodiscard]] const QList<RouteRule>& rules() const { return m_rules; }
    /// Storage error with a sentence; nothing is changed then.
    [[nodiscard]] Status setRules(const QList<RouteRule>& rules);
    /// Accounts that are open and not read-only.
    [[nodiscard]] QList<RouteAccount> accounts() const;
    /// The same for searchTrip(), with what the journal knows of them; without sandboxes where
    /// there is a live account.
    [[nodiscard]] QList<TripAccount> tripAccounts() const;
    [[nodiscard]] QList<RouteProposal> find(const RouteNeed& need) const;

    /// The order of this route's proposal was started.
    void began(const IntentId& id, const Route& route);
    /// What may be bought in its stead. Conflict with a sentence unless the order was refused or
    /// not sent; NotFound when there is no further proposal.
    [[nodiscard]] Result<RouteProposal> next(const IntentId& id) const;
    /// The newest order of a route that did not happen and was not ordered elsewhere yet, as the
    /// route to go on with; nothing when there is none.
    [[nodiscard]] std::optional<Route> waiting() const;

Q_SIGNALS:
    void rulesChanged();
    /// This order did not happen, and there is a next proposal.
    void nextPossible(const simstock::IntentId& id, const simstock::RouteProposal& proposal);

private:
    void recordChanged(const IntentId& id);
    AccountStore& m_store;
    AccountBook& m_accounts;
    CatalogueDesk& m_catalogue;
    IntentBook& m_intents;
    QList<RouteRule> m_rules;
    QHash<IntentId, Route> m_routes; ///< of this session
    QList<IntentId> m_begun;         ///< in their order; without those that went on
};

} // namespace simstock
