// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/routingdesk.h"

#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/intentbook.h"
#include "models/index/catalogueindex.h"
#include "models/store/accountstore.h"
#include "models/store/planstore.h"

#include <algorithm>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
QString rulesName()
{
    return u"routing.rules"_s;
}
} // namespace

RoutingDesk::RoutingDesk(AccountStore& store, AccountBook& accounts, CatalogueDesk& catalogue,
                         IntentBook& intents, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_accounts(accounts),
      m_catalogue(catalogue),
      m_intents(intents)
{
    connect(&store, &AccountStore::changedOutside, this, &RoutingDesk::open);
    connect(&intents, &IntentBook::recordChanged, this, &RoutingDesk::recordChanged);
}

void RoutingDesk::open()
{
    const auto choices = m_store.plans().choices();
    if (!choices)
        return; // what was read before stays
    const auto rules = routeRulesOf(choices->value(rulesName()).toUtf8());
    if (rules.value_or(QList<RouteRule>()) == m_rules)
        return;
    m_rules = rules.value_or(QList<RouteRule>());
    Q_EMIT rulesChanged();
}

Status RoutingDesk::setRules(const QList<RouteRule>& rules)
{
    auto done = m_store.plans().setChoice(
        rulesName(), rules.isEmpty() ? QString() : QString::fromUtf8(toJson(rules)));
    if (!done)
        return done;
    m_rules = rules;
    Q_EMIT rulesChanged();
    return done;
}

QList<RouteAccount> RoutingDesk::accounts() const
{
    QList<RouteAccount> able;
    for (const auto& account : m_accounts.accounts()) {
        if (!account.readOnly && m_accounts.vendor(account.id))
            able.append({account.id, account.label});
    }
    return able;
}

QList<TripAccount> RoutingDesk::tripAccounts() const
{
    constexpr int newest = 50;
    struct Count {
        int orders = 0;
        int refused = 0;
    };
    QHash<AccountId, Count> counts;
    for (const auto& record : m_intents.records()) { // newest first
        auto& count = counts[record.intent.account];
        const auto state = record.state();
        if (record.intent.act.kind != ActKind::Order || state == IntentState::Prepared ||
            count.orders >= newest)
            continue;
        ++count.orders;
        count.refused += state == IntentState::Rejected ? 1 : 0;
    }
    const auto isLive = [this](const RouteAccount& account) {
        const auto* const known = m_accounts.find(account.id);
        return known && known->environment == Environment::Live;
    };
    auto open = accounts();
    if (std::any_of(open.cbegin(), open.cend(), isLive)) // play money is not cheaper
        open.removeIf([&isLive](const RouteAccount& account) { return !isLive(account); });
    QList<TripAccount> able;
    for (const auto& account : std::as_const(open)) {
        const auto count = counts.value(account.id);
        const auto* const port = m_accounts.ports(account.id).ordering;
        able.append({account.id, account.label,
                     count.orders > 0 ? static_cast<double>(count.refused) / count.orders : 0,
                     port ? port->rules().maxDays : Trip::mostDays});
    }
    return able;
}

QList<RouteProposal> RoutingDesk::find(const RouteNeed& need) const
{
    const auto index = m_catalogue.index();
    QList<Offer> covering; // the first country alone sorts most of a large catalogue out
    for (qsizetype row = 0; row < index->size(); ++row) {
        const auto& offer = index->offer(static_cast<CatalogueIndex::Row>(row));
        if (need.countries.isEmpty() || offer.countries.contains(need.countries.constFirst()))
            covering.append(offer);
    }
    return proposals(need, m_rules, accounts(), covering);
}

void RoutingDesk::began(const IntentId& id, const Route& route)
{
    m_routes.insert(id, route);
    m_begun.removeAll(route.insteadOf);
    m_begun.append(id);
    recordChanged(id); // it may be refused already
}

std::optional<Route> RoutingDesk::waiting() const
{
    for (auto id = m_begun.crbegin(); id != m_begun.crend(); ++id) {
        if (!next(*id))
            continue;
        auto route = m_routes.value(*id);
        route.insteadOf = *id;
        ++route.at;
        return route;
    }
    return std::nullopt;
}

Result<RouteProposal> RoutingDesk::next(const IntentId& id) const
{
    const auto* const record = m_intents.find(id);
    const auto route = m_routes.constFind(id);
    if (!record || route == m_routes.constEnd())
        return failure(makeError(ErrorKind::NotFound, tr("This order was not proposed by a rule."),
                                 u"no route"_s));
    if (record->damaged || !mayFailOver(record->state())) {
        return failure(makeError(
            ErrorKind::Conflict,
            tr("This order is \"%1\": it may have happened, so nothing is ordered elsewhere.")
                .arg(wordText(wordOf(record->state()))),
            u"not proven dead"_s));
    }
    if (route->at + 1 >= route->proposals.size())
        return failure(makeError(ErrorKind::NotFound, tr("There is no further plan for this."),
                                 u"last proposal"_s));
    return route->proposals[route->at + 1];
}

void RoutingDesk::recordChanged(const IntentId& id)
{
    if (!m_routes.contains(id))
        return;
    if (const auto proposal = next(id))
        Q_EMIT nextPossible(id, *proposal);
}

} // namespace simstock
