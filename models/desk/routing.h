// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/domain/offer.h"

#include <QList>

#include <functional>

namespace simstock {

// Which account and plan to buy for a need (product.md b 8), without any I/O.

/// Whether another account may be tried after this: only when it is proven that nothing was bought.
/// An open question, something on its way or a draft that may still be sent never lets it.
bool mayFailOver(IntentState state);

/// What a customer needs.
struct RouteNeed {
    QStringList countries; ///< ISO 3166 alpha-2; the plan has to work in all of them
    int gigabytes = 0;     ///< of the vendor's own base; 0 = any
    int days = 1;
    int quantity = 1;
    bool operator==(const RouteNeed&) const = default;
};

/// One line of the rule list. The first rule that is on and names the place decides.
struct RouteRule {
    enum class Choice {
        Cheapest, ///< of all accounts, or of those that are listed
        Preferred ///< the accounts in their order, the others behind them
    };
    QString place = {}; ///< ISO 3166 code, continent (see continentCodes()), empty = everywhere
    int gigabytes = 0;  ///< at least, whatever the need says
    int days = 0;       ///< at least
    QList<AccountId> accounts = {};
    Choice choice = Choice::Cheapest;
    bool topUpOnly = false; ///< leaves out plans that cannot be topped up
    bool isOn = true;
    bool operator==(const RouteRule&) const = default;

    [[nodiscard]] bool names(const RouteNeed& need) const;
};

/// "country or continent" in words; "Everywhere" for none.
QString routePlaceText(const QString& place);

struct RouteProposal {
    Offer offer = {};
    int days = 0; ///< to order of a day plan, else the plan's
    Money total = {};
    int rule = 0;        ///< its place in the list from 1; 0 = none
    QString reason = {}; ///< one sentence
    bool operator==(const RouteProposal&) const = default;
};

struct RouteAccount {
    AccountId id;
    QString label;
};

/// The proposals, best first. accounts: those that may buy now; everything else is left out. Totals
/// are only compared within a currency: that of the most plans comes first.
QList<RouteProposal> proposals(const RouteNeed& need, const QList<RouteRule>& rules,
                               const QList<RouteAccount>& accounts, const QList<Offer>& offers,
                               qsizetype most = 50);

/// Of one rule, for the accounts' file; nothing for anything else.
QByteArray toJson(const QList<RouteRule>& rules);
std::optional<QList<RouteRule>> routeRulesOf(const QByteArray& json);

} // namespace simstock
