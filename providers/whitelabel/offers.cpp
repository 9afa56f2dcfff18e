// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/offers.h"

#include "providers/whitelabel/volumes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr qsizetype longestExactId = 15;
constexpr QChar aliasMark = u'#';

std::optional<Money> priceOf(const json::Value& item)
{
    json::Problem problem;
    const json::Fields fields(item, problem);
    const QString code = fields.maybeText("currency");
    const auto currency = code.isEmpty() ? Currency::usd() : Currency::fromCode(code);
    if (!currency)
        return std::nullopt;
    // By Fields: a price that stands twice is none.
    const auto price =
        fields.money("price", *currency, json::Sign::NotNegative, json::MoneyForm::NumberOrText);
    return problem.found() ? std::nullopt : std::optional(price);
}

/// 1 is a plain plan, 2 to 4 are day plans as behind this API; anything else has an unknown price
/// rule.
std::optional<DataKind> kindOf(qint64 dataType)
{
    switch (dataType) {
    case 1:
        return DataKind::Total;
    case 2:
        return DataKind::DailyThrottled;
    case 3:
        return DataKind::DailyCut;
    case 4:
        return DataKind::DailyUnlimited;
    default:
        return std::nullopt;
    }
}

void readNetworks(Offer& offer, const LooseRow& row)
{
    const auto places = row.list({"operator_list", "operatorList"});
    if (!places)
        return;
    places->forEach([&offer](const json::Value& item) {
        const LooseRow place(item);
        const QString country = place.text({"country", "country_code", "locationCode"});
        if (country.size() == 2 && !offer.countries.contains(country))
            offer.countries.append(country);
        if (const auto operators = place.list({"operators", "operatorList"})) {
            operators->forEach([&](const json::Value& each) {
                const LooseRow network(each);
                offer.networks.append({country, network.text({"operatorName", "operator_name"}),
                                       network.text({"networkType", "network_type"})});
                return true;
            });
        }
        return true;
    });
}

void readCoverage(Offer& offer, const LooseRow& row)
{
    const QString country = row.text({"country_code", "countryCode"});
    offer.region = row.text({"region_code", "regionCode", "region"});
    for (const auto& part : country.split(u',', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed();
        if (code.size() == 2 && !offer.countries.contains(code))
            offer.countries.append(code);
    }
    readNetworks(offer, row);
    const QString region = offer.region.toUpper();
    if (region == "GL"_L1 || region == "!GL"_L1 || region == "GLOBAL"_L1 ||
        region.startsWith("GL-"_L1))
        offer.coverageKind = CoverageKind::Global;
    else if (offer.countries.size() > 1 || (offer.countries.isEmpty() && !region.isEmpty()))
        offer.coverageKind = CoverageKind::Regional;
    else
        offer.region.clear();
}

std::optional<Offer> readPlan(const json::Value& item, const AccountId& account,
                              const QDateTime& now)
{
    if (item.kind() != json::Kind::Object)
        return std::nullopt;
    const LooseRow row(item);
    const auto price = priceOf(item);
    const auto kind = kindOf(row.integer({"data_type", "dataType"}).value_or(1));
    if (!price || !kind)
        return std::nullopt;
    Offer offer;
    offer.account = account;
    offer.updatedAt = now;
    offer.cost = *price;
    offer.dataKind = *kind;
    offer.priceUnit = *kind == DataKind::Total ? PriceUnit::PerPlan : PriceUnit::PerDay;
    const PlanNames names{.package = row.text({"package_code", "packageCode"}),
                          .provider = row.text({"provider_id", "providerId"})};
    offer.alias = toAlias(names);
    offer.code = OfferCode(row.text({"id", "plan_id", "planId"}));
    offer.name = row.text({"name", "plan_name"});
    offer.description = row.text({"description"});
    const auto days = row.integer({"validity_days", "validityDays", "duration"});
    offer.days = static_cast<int>(std::clamp<qint64>(days.value_or(0), 0, mostDays));
    for (const auto name : Names{"data_volume_mb", "dataVolumeMb"}) {
        const auto volume = item.find(name);
        if (volume && !offer.data)
            offer.data = readVolume(*volume, binaryMegabyte, DataBase::Binary);
    }
    if (offer.data && offer.data->bytes() <= 0)
        offer.data.reset();
    readCoverage(offer, row);
    return offer;
}

} // namespace

std::optional<Offer> readOffer(const json::Value& item, const AccountId& account,
                               const QDateTime& now)
{
    auto offer = readPlan(item, account, now);
    if (!offer || offer->code.isEmpty())
        return std::nullopt;
    if (offer->name.isEmpty())
        offer->name = fromAlias(offer->alias).package;
    return offer;
}

std::optional<Offer> readTopUp(const json::Value& item, const AccountId& account,
                               const QDateTime& now)
{
    auto offer = readPlan(item, account, now);
    if (!offer)
        return std::nullopt;
    const auto package = fromAlias(offer->alias).package;
    if (offer->code.isEmpty())
        offer->code = OfferCode(package);
    if (offer->name.isEmpty())
        offer->name = package;
    return offer->code.isEmpty() ? std::nullopt : offer;
}

QString toAlias(const PlanNames& names)
{
    return names.provider.isEmpty() ? names.package : names.package + aliasMark + names.provider;
}

PlanNames fromAlias(const QString& alias)
{
    const auto mark = alias.lastIndexOf(aliasMark);
    if (mark < 0)
        return {.package = alias, .provider = {}};
    return {.package = alias.first(mark), .provider = alias.sliced(mark + 1)};
}

QJsonValue toWireId(const QString& id)
{
    const bool isNumber =
        !id.isEmpty() && id.size() <= longestExactId && (id.size() == 1 || !id.startsWith(u'0')) &&
        std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? QJsonValue(id.toLongLong()) : QJsonValue(id);
}

} // namespace simstock::whitelabel
