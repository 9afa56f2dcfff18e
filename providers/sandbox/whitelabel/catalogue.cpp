// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/calls.h"

// Plans (contract whitelabel, section 4).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

struct Filter {
    QString country;
    QString countryName;
    QString region;
    QString provider;
    QString search;
};

bool equal(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isInRegion(const Offer& offer, const QString& region)
{
    return !offer.regionCode.isEmpty() &&
           (equal(offer.regionCode, region) || equal(offer.plan->region, region));
}

bool hasCountryNamed(const Offer& offer, const QString& name)
{
    return std::any_of(offer.countries.begin(), offer.countries.end(),
                       [&name](const QString& code) { return equal(countryName(code), name); });
}

bool passes(const Offer& offer, const Filter& filter)
{
    const auto& search = filter.search;
    return !offer.withdrawn &&
           (filter.country.isEmpty() ||
            offer.countries.contains(filter.country, Qt::CaseInsensitive)) &&
           (filter.countryName.isEmpty() || hasCountryNamed(offer, filter.countryName)) &&
           (filter.region.isEmpty() || isInRegion(offer, filter.region)) &&
           (filter.provider.isEmpty() || filter.provider == "1"_L1) &&
           (search.isEmpty() || offer.name.contains(search, Qt::CaseInsensitive) ||
            offer.plan->description.contains(search, Qt::CaseInsensitive) ||
            offer.regionCode.contains(search, Qt::CaseInsensitive));
}

QJsonObject json(Call& call, const Offer& offer)
{
    const qint64 price = call.user != nullptr
                             ? priceFor(*call.user, offer)
                             : offer.price * call.platform.settings().publicPermille / 1000;
    return offer.toJson(price, call.platform.isSeed(u"plan"_s));
}

Outcome list(Call& call, const Filter& filter)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    QJsonArray items;
    qint64 total = 0;
    for (const auto& offer : call.platform.plans().all()) {
        if (passes(offer, filter) && page->holds(total++))
            items.append(json(call, offer));
    }
    return page->answer(items, total);
}

} // namespace

qint64 priceFor(const User& user, const Offer& offer)
{
    const auto found = user.pricing.find(offer.id);
    if (found == user.pricing.end())
        return offer.price;
    const auto& own = found->second;
    if (own.contains(u"final_price_usd"))
        return qRound64(own.value(u"final_price_usd").toDouble() * 1e6);
    const double factor = 1 + own.value(u"markup_percent").toDouble() / 100;
    return qRound64(static_cast<double>(offer.price) * factor / 100) * 100;
}

Outcome listPlans(Call& call)
{
    return list(call, {call.item(u"country"_s), call.item(u"country_name"_s),
                       call.item(u"region"_s), call.item(u"provider"_s), call.item(u"search"_s)});
}

Outcome regionalPlans(Call& call)
{
    Filter filter;
    filter.region = call.ids[0];
    return list(call, filter);
}

Outcome onePlan(Call& call)
{
    const auto* const offer = call.platform.plans().find(call.ids[0]);
    if (offer == nullptr || offer->withdrawn)
        return refuse(u"PLAN_NOT_FOUND"_s);
    return success({{u"data"_s, json(call, *offer)}});
}

} // namespace simstock::sandbox::whitelabel
