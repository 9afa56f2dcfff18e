// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/routing.h"

#include "models/core/untrustedtext.h"
#include "models/domain/countries.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct RoutingWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Routing)
};

constexpr int mostRules = 200;

/// What a rule makes of a need.
struct Wish {
    RouteNeed need;
    const RouteRule* rule = nullptr;
    int number = 0;
};

Wish wishOf(const RouteNeed& need, const QList<RouteRule>& rules)
{
    Wish wish{need, nullptr, 0};
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!rules[i].isOn || !rules[i].names(need))
            continue;
        wish.rule = &rules[i];
        wish.number = static_cast<int>(i) + 1;
        wish.need.gigabytes = std::max(need.gigabytes, rules[i].gigabytes);
        wish.need.days = std::max(need.days, rules[i].days);
        break;
    }
    return wish;
}

bool hasData(const Offer& offer, const RouteNeed& need)
{
    if (need.gigabytes <= 0 || !offer.data || offer.dataKind == DataKind::Unlimited ||
        offer.dataKind == DataKind::DailyUnlimited)
        return true;
    const bool isDaily = offer.dataKind != DataKind::Total;
    const auto times = isDaily ? std::max(offer.isDayPlan() ? need.days : offer.days, 1) : 1;
    return offer.data->bytes() >= need.gigabytes * offer.data->gigabyte() / times;
}

bool fits(const Offer& offer, const Wish& wish)
{
    const auto isCovered = [&offer](const QString& country) {
        return offer.countries.contains(country, Qt::CaseInsensitive);
    };
    if (!std::all_of(wish.need.countries.cbegin(), wish.need.countries.cend(), isCovered))
        return false;
    if (!offer.isDayPlan() && offer.days < wish.need.days)
        return false;
    if (wish.rule && wish.rule->topUpOnly && offer.topUp != TopUpSupport::Yes &&
        offer.topUp != TopUpSupport::YesWithDays)
        return false;
    return hasData(offer, wish.need);
}

QString needText(const RouteNeed& need)
{
    const QLocale locale;
    QStringList countries;
    for (const auto& code : need.countries)
        countries.append(countryName(code, locale));
    const auto place = countries.isEmpty() ? RoutingWords::tr("any country")
                                           : locale.createSeparatedList(countries);
    return need.gigabytes > 0
               ? RoutingWords::tr("with at least %1 GB for %2, %n day(s)", nullptr, need.days)
                     .arg(locale.toString(need.gigabytes), place)
               : RoutingWords::tr("for %1, %n day(s)", nullptr, need.days).arg(place);
}

QString ruleText(const Wish& wish, const QString& account, bool isListed)
{
    if (!wish.rule)
        return {};
    if (wish.rule->choice == RouteRule::Choice::Preferred && isListed)
        return RoutingWords::tr("; your rule %1 prefers %2").arg(wish.number).arg(account);
    if (wish.rule->choice == RouteRule::Choice::Cheapest && !wish.rule->accounts.isEmpty())
        return RoutingWords::tr("; your rule %1 leaves it to %n account(s)", nullptr,
                                static_cast<int>(wish.rule->accounts.size()))
            .arg(wish.number);
    if (wish.rule->topUpOnly)
        return RoutingWords::tr("; your rule %1 wants plans that can be topped up")
            .arg(wish.number);
    return RoutingWords::tr("; your rule %1 applies").arg(wish.number);
}

QString firstReason(const Wish& wish, int count, const QString& rule)
{
    const auto why = needText(wish.need);
    if (count == 1)
        return RoutingWords::tr("The only plan %1%2.").arg(why, rule);
    const bool byOrder = wish.rule && wish.rule->choice == RouteRule::Choice::Preferred &&
                         !wish.rule->accounts.isEmpty();
    return byOrder
               ? RoutingWords::tr("Best of %n plan(s) %1%2.", nullptr, count).arg(why, rule)
               : RoutingWords::tr("Cheapest of %n plan(s) %1%2.", nullptr, count).arg(why, rule);
}

QString laterReason(const Money& total, const Money& first, const QString& rule)
{
    const auto more = total.minus(first);
    if (!more)
        return RoutingWords::tr("In another currency, not compared%1.").arg(rule);
    if (more->isZero())
        return RoutingWords::tr("Costs as much as the first%1.").arg(rule);
    const auto less = Money::zero(more->currency()).minus(*more);
    return more->isNegative() && less
               ? RoutingWords::tr("%1 cheaper than the first%2.")
                     .arg(less->display(QLocale()), rule)
               : RoutingWords::tr("%1 more than the first%2.").arg(more->display(QLocale()), rule);
}

} // namespace

bool mayFailOver(IntentState state)
{
    return state == IntentState::Rejected || state == IntentState::NotSent;
}

bool RouteRule::names(const RouteNeed& need) const
{
    return place.isEmpty() ||
           (!need.countries.isEmpty() &&
            std::all_of(need.countries.cbegin(), need.countries.cend(),
                        [this](const QString& country) {
                            return country.compare(place, Qt::CaseInsensitive) == 0 ||
                                   continentOf(country) == place;
                        }));
}

QString routePlaceText(const QString& place)
{
    if (place.isEmpty())
        return RoutingWords::tr("Everywhere");
    const QLocale locale;
    const auto continent = continentName(place, locale);
    return continent.isEmpty() ? countryName(place, locale) : continent;
}

QList<RouteProposal> proposals(const RouteNeed& need, const QList<RouteRule>& rules,
                               const QList<RouteAccount>& accounts, const QList<Offer>& offers,
                               qsizetype most)
{
    const auto wish = wishOf(need, rules);
    QHash<AccountId, QString> labels;
    for (const auto& account : accounts)
        labels.insert(account.id, account.label);
    const auto listed = wish.rule ? wish.rule->accounts : QList<AccountId>();
    const bool isPreferred = wish.rule && wish.rule->choice == RouteRule::Choice::Preferred;
    const auto rank = [&](const AccountId& id) {
        const auto at = listed.indexOf(id);
        return isPreferred && at < 0 ? listed.size() : isPreferred ? at : 0;
    };
    QList<RouteProposal> found;
    QHash<QString, int> currencies;
    for (const auto& offer : offers) {
        if (!labels.contains(offer.account) || !fits(offer, wish) ||
            (!isPreferred && !listed.isEmpty() && !listed.contains(offer.account)))
            continue;
        const auto days = offer.isDayPlan() ? wish.need.days : offer.days;
        const auto total = offer.total(std::max(need.quantity, 1), days);
        if (!total || total->micros() < 0)
            continue;
        ++currencies[total->currency().code()];
        found.append({offer, days, *total, wish.number, {}});
    }
    const auto key = [&](const RouteProposal& one) {
        const auto data = one.offer.data ? -one.offer.data->bytes() : 0;
        return std::make_tuple(-currencies.value(one.total.currency().code()),
                               one.total.currency().code(), rank(one.offer.account),
                               one.total.micros(), data, one.offer.code.text());
    };
    std::sort(found.begin(), found.end(),
              [&key](const RouteProposal& a, const RouteProposal& b) { return key(a) < key(b); });
    const auto count = static_cast<int>(found.size());
    found = found.mid(0, most);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const auto& offer = found[i].offer;
        const auto rule = ruleText(wish, forDisplay(labels.value(offer.account), 40),
                                   listed.contains(offer.account));
        found[i].reason = i == 0 ? firstReason(wish, count, rule)
                                 : laterReason(found[i].total, found.constFirst().total, rule);
    }
    return found;
}

QByteArray toJson(const QList<RouteRule>& rules)
{
    QJsonArray rows;
    for (const auto& rule : rules) {
        QJsonArray accounts;
        for (const auto& account : rule.accounts)
            accounts.append(account.text());
        rows.append(QJsonObject{{u"place"_s, rule.place},
                                {u"gigabytes"_s, rule.gigabytes},
                                {u"days"_s, rule.days},
                                {u"accounts"_s, accounts},
                                {u"preferred"_s, rule.choice == RouteRule::Choice::Preferred},
                                {u"topUpOnly"_s, rule.topUpOnly},
                                {u"on"_s, rule.isOn}});
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

std::optional<QList<RouteRule>> routeRulesOf(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray() || document.array().size() > mostRules)
        return std::nullopt;
    QList<RouteRule> rules;
    for (const auto& row : document.array()) {
        const auto object = row.toObject();
        RouteRule rule;
        rule.place = object.value(u"place"_s).toString();
        rule.gigabytes = std::max(object.value(u"gigabytes"_s).toInt(), 0);
        rule.days = std::max(object.value(u"days"_s).toInt(), 0);
        for (const auto& account : object.value(u"accounts"_s).toArray())
            rule.accounts.append(AccountId(account.toString()));
        rule.choice = object.value(u"preferred"_s).toBool() ? RouteRule::Choice::Preferred
                                                            : RouteRule::Choice::Cheapest;
        rule.topUpOnly = object.value(u"topUpOnly"_s).toBool();
        rule.isOn = object.value(u"on"_s).toBool(true);
        rules.append(rule);
    }
    return rules;
}

} // namespace simstock
