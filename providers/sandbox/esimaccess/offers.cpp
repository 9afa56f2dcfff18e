// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/offers.h"

#include <cmath>

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gigabyte = 1'073'741'824;
constexpr QLatin1StringView topUpPrefix("TOPUP_");

Offer offerOf(const Plan& plan)
{
    Offer offer;
    offer.slug = plan.code;
    offer.name = plan.description;
    offer.plan = &plan;
    offer.dataType = static_cast<int>(plan.kind) + 1;
    offer.topUpType = static_cast<int>(plan.topUp) + 1;
    // decisions.md: dataMb / 1000 × 2^30; unlimited is 1 GB a day.
    offer.volume = plan.dataMb ? std::llround(*plan.dataMb / 1000.0 * gigabyte) : gigabyte;
    const qint64 parts = 100LL * (offer.isDaily() ? plan.days : 1);
    offer.price = (plan.priceMicros + parts / 2) / parts;
    offer.retailPrice = (plan.retailMicros + parts / 2) / parts;
    return offer;
}

QString placeName(const Plan& plan)
{
    if (plan.coverage.size() == 1)
        return countryName(plan.placeCode);
    return plan.region.isEmpty() ? plan.placeCode : plan.region;
}

QJsonArray networks(const Plan& plan)
{
    QJsonArray list;
    for (const auto& coverage : plan.coverage) {
        QJsonArray operators;
        for (const auto& entry : coverage.operators)
            operators.append(
                QJsonObject{{u"operatorName"_s, entry.name}, {u"networkType"_s, entry.network}});
        list.append(
            QJsonObject{{u"locationName"_s, countryName(coverage.country)},
                        {u"locationCode"_s, coverage.country},
                        {u"locationLogo"_s, u"/img/flags/%1.png"_s.arg(coverage.country.toLower())},
                        {u"operatorList"_s, operators}});
    }
    return list;
}

QStringList countriesOf(const Plan& plan)
{
    QStringList countries;
    for (const auto& coverage : plan.coverage)
        countries.append(coverage.country);
    return countries;
}

QJsonObject jsonOf(const Offer& offer, bool topUp)
{
    const auto& plan = *offer.plan;
    return {
        {u"packageCode"_s, topUp ? topUpPrefix + offer.packageCode : offer.packageCode},
        {u"slug"_s, offer.slug},
        {u"name"_s, offer.name},
        {u"price"_s, offer.price},
        {u"currencyCode"_s, plan.currency},
        {u"volume"_s, offer.volume},
        {u"smsStatus"_s, plan.smsStatus},
        {u"dataType"_s, offer.dataType},
        {u"unusedValidTime"_s, plan.unusedValidDays},
        {u"duration"_s, plan.days},
        {u"durationUnit"_s, u"DAY"_s},
        {u"location"_s, countriesOf(plan).join(u',')},
        {u"locationCode"_s, plan.placeCode},
        {u"description"_s, plan.description},
        {u"activeType"_s, plan.activeType},
        {u"favorite"_s, false},
        {u"retailPrice"_s, offer.retailPrice},
        {u"speed"_s, plan.speeds.join(u'/')},
        {u"ipExport"_s, plan.ipExport},
        {u"supportTopUpType"_s, offer.topUpType},
        {u"fupPolicy"_s, plan.fairUse},
        {u"locationNetworkList"_s, networks(plan)},
    };
}

} // namespace

bool isIn(const Offer& offer, const QString& location)
{
    const auto& plan = *offer.plan;
    if (location == "!GL"_L1)
        return plan.isGlobal;
    if (location == "!RG"_L1)
        return plan.coverage.size() > 1 && !plan.isGlobal;
    return plan.placeCode == location;
}

Offers::Offers(const std::vector<Plan>& plans, const Derivation& derivation)
{
    m_offers.reserve(plans.size());
    for (const auto& plan : plans) {
        auto offer = offerOf(plan);
        for (int attempt = 0; offer.packageCode.isEmpty() || m_byCode.contains(offer.packageCode);
             ++attempt)
            offer.packageCode = QString::fromLatin1(derivation.hex(
                "packageCode", plan.code.toUtf8() + QByteArray::number(attempt), 10));
        m_byCode.insert(offer.packageCode, m_offers.size());
        m_byCode.insert(offer.slug, m_offers.size());
        m_places.insert(plan.placeCode, placeName(plan));
        m_offers.push_back(std::move(offer));
    }
}

Offer* Offers::findAny(const QString& code)
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_offers[*found];
}

Offer* Offers::find(const QString& code)
{
    auto* const offer = findAny(code);
    return offer == nullptr || offer->withdrawn ? nullptr : offer;
}

Offer* Offers::findTopUp(const QString& code, const QString& placeCode, bool daily)
{
    auto* const offer = find(code.startsWith(topUpPrefix) ? code.mid(topUpPrefix.size()) : code);
    // A base package code is no top-up code; a slug is the same for both.
    if (offer == nullptr || !offer->canTopUp() ||
        (!code.startsWith(topUpPrefix) && code != offer->slug) ||
        offer->plan->placeCode != placeCode || offer->isDaily() != daily)
        return nullptr;
    return offer;
}

bool Offers::passes(const Offer& offer, const Filter& filter) const
{
    if (offer.withdrawn || (!filter.location.isEmpty() && !isIn(offer, filter.location)))
        return false;
    if (!filter.dataType.isEmpty() && (filter.dataType == "2"_L1) != offer.isDaily())
        return false;
    if (!filter.topUp)
        return filter.like == nullptr || filter.like == &offer;
    // Same country with same country, region with same region; sorts do not mix.
    return offer.canTopUp() &&
           (filter.like == nullptr || (filter.like->plan->placeCode == offer.plan->placeCode &&
                                       filter.like->isDaily() == offer.isDaily()));
}

Outcome Offers::packageList(const Filter& filter) const
{
    if (!filter.location.isEmpty() && !filter.location.startsWith(u'!') &&
        !m_places.contains(filter.location))
        return refuse(u"310211"_s);
    QByteArray list = R"({"packageList":[)";
    bool first = true;
    for (const auto& offer : m_offers) {
        if (!passes(offer, filter))
            continue;
        if (!std::exchange(first, false))
            list += ',';
        auto& json = offer.json[filter.topUp ? 1 : 0];
        if (json.isEmpty())
            json = compact(jsonOf(offer, filter.topUp));
        list += json;
    }
    return list + "]}";
}

QByteArray Offers::locationList() const
{
    QHash<QString, QJsonArray> subLocations;
    for (const auto& offer : m_offers) {
        auto& countries = subLocations[offer.plan->placeCode];
        if (!countries.isEmpty() || offer.plan->coverage.size() == 1)
            continue;
        for (const auto& country : countriesOf(*offer.plan))
            countries.append(QJsonObject{{u"code"_s, country}, {u"name"_s, countryName(country)}});
    }
    QJsonArray list;
    QStringList codes = m_places.keys();
    codes.sort();
    for (const auto& code : codes) {
        const auto countries = subLocations.value(code);
        list.append(
            QJsonObject{{u"code"_s, code},
                        {u"name"_s, m_places.value(code)},
                        {u"type"_s, countries.isEmpty() ? 1 : 2},
                        {u"subLocationList"_s, countries.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                   : QJsonValue(countries)}});
    }
    return compact({{u"locationList"_s, list}});
}

} // namespace simstock::sandbox::esimaccess
