// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/packages.h"

#include "providers/troveana/envelope.h"
#include "providers/troveana/volumes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

bool isCountryCode(const QString& code)
{
    return code.size() == 2 && code[0].isLetter() && code[1].isLetter();
}

bool isGlobalWord(const QString& place)
{
    return place == "GL"_L1 || place == "GLOBAL"_L1 || place == "WW"_L1 || place == "WORLD"_L1;
}

/// The amount under one of its names, which may be {amount, currency} in itself.
void readPrice(Offer& offer, const json::Fields& fields, json::Problem& problem)
{
    const auto key = fields.present(
        {"price", "cost", "amount", "netPrice", "partnerPrice", "wholesalePrice", "unitPrice"});
    const auto value = fields.find(key);
    const bool isNested = value && value->kind() == json::Kind::Object;
    const json::Fields holder = isNested ? json::Fields(*value, problem) : fields;
    const auto currencyKey = holder.present({"currency", "currencyCode", "priceCurrency"});
    auto word = holder.maybeText(currencyKey).trimmed();
    if (word.isEmpty() && isNested)
        word = fields.maybeText(fields.present({"currency", "currencyCode"})).trimmed();
    // Every sample of the vendor is in dollars; a word that is no currency is not one of them.
    const auto currency =
        word.isEmpty() ? std::optional(Currency::usd()) : Currency::fromCode(word);
    if (!currency) {
        problem.report(u"Range: %1: not a currency"_s.arg(fields.value().path()));
        return;
    }
    offer.cost = holder.money(isNested ? holder.present({"amount", "value"}) : key, *currency,
                              json::Sign::NotNegative, json::MoneyForm::NumberOrText);
    json::Problem ignored;
    offer.suggestedRetail =
        json::Fields(fields.value(), ignored)
            .maybeMoney(fields.present({"retailPrice", "recommendedPrice", "suggestedPrice"}),
                        *currency, json::Sign::NotNegative, json::MoneyForm::NumberOrText);
}

void readCountries(Package& package, const json::Fields& fields)
{
    auto& offer = package.offer;
    const auto add = [&](const QString& code) {
        const QString upper = code.trimmed().toUpper();
        if (isCountryCode(upper) && !offer.countries.contains(upper))
            offer.countries.append(upper);
    };
    const auto list =
        fields.find(fields.present({"countries", "countryCodes", "countryList", "coverage"}));
    if (list && list->kind() == json::Kind::Array) {
        list->forEach([&](const json::Value& item) {
            json::Problem ignored;
            if (item.kind() == json::Kind::String)
                add(item.text());
            else if (item.kind() == json::Kind::Object)
                add(textOf(json::Fields(item, ignored), {"code", "countryCode", "iso"}));
            return true;
        });
    }
    package.place =
        textOf(fields, {"countryCode", "regionCode", "locationCode", "country"}).toUpper();
    if (package.place.contains(u',')) {
        for (const auto& code : package.place.split(u','))
            add(code);
        package.place.clear();
    } else if (offer.countries.isEmpty()) {
        add(package.place);
    }
    const bool isOne = offer.countries.size() == 1 &&
                       (package.place.isEmpty() || package.place == offer.countries.constFirst());
    offer.coverageKind = isOne ? CoverageKind::Country : CoverageKind::Regional;
    if (!isOne)
        offer.region = package.place;
    if (isGlobalWord(package.place))
        offer.coverageKind = CoverageKind::Global;
}

void readSize(Offer& offer, const json::Fields& fields)
{
    if (const auto volume = volumeOf(fields); volume && volume->unlimited)
        offer.dataKind = DataKind::Unlimited;
    else if (volume)
        offer.data = DataSize(volume->bytes, DataBase::Binary);
    const QString length = textOf(
        fields, {"validityDays", "validity", "days", "durationDays", "duration", "validityPeriod"});
    const QString unit = textOf(fields, {"validityUnit", "durationUnit"});
    offer.days = readDays(length, unit).value_or(0);
}

void readTraits(Package& package, const json::Fields& fields)
{
    auto& offer = package.offer;
    offer.description = textOf(fields, {"description", "shortDescription"});
    offer.speed = textOf(fields, {"speed", "networkSpeed"});
    package.onlyTopUp =
        isTopUpWord(textOf(fields, {"type", "packageType", "productType", "category"}));
    const auto flag = [&](std::initializer_list<std::string_view> names) {
        json::Problem ignored;
        return json::Fields(fields.value(), ignored).booleanOrText(fields.present(names));
    };
    package.onlyTopUp = package.onlyTopUp || flag({"isTopUp", "isTopup"}).value_or(false);
    if (const auto can = flag({"topUpSupported", "topupSupported", "supportTopUp", "topUpAllowed"}))
        offer.topUp = *can ? TopUpSupport::Yes : TopUpSupport::No;
    if (const auto can = flag({"smsSupported", "smsSupport", "supportSms"}))
        offer.sms = *can ? SmsSupport::ApiOnly : SmsSupport::No;
}

} // namespace

bool isTopUpWord(const QString& word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetter())
            letters.append(c.toUpper());
    }
    return letters == "TOPUP"_L1 || letters == "TOPUPS"_L1;
}

Result<Package> readPackage(const json::Value& item, const AccountId& account, const QDateTime& now)
{
    json::Problem problem;
    const json::Fields fields(item, problem);
    json::Problem ignored; // a row is not lost for what is not needed
    const json::Fields lenient(item, ignored);
    Package package;
    auto& offer = package.offer;
    offer.account = account;
    offer.updatedAt = now;
    const QString id = textOf(fields, {"id", "item", "packageId", "packageCode", "sku"});
    if (id.isEmpty())
        problem.missing(item, "id");
    offer.code = OfferCode(id);
    if (const QString sku = textOf(lenient, {"sku", "packageCode", "code"}); sku != id)
        offer.alias = sku;
    offer.name = textOf(lenient, {"name", "packageName", "title", "displayName"});
    if (offer.name.isEmpty())
        offer.name = offer.alias.isEmpty() ? id : offer.alias;
    readPrice(offer, fields, problem);
    readCountries(package, lenient);
    readSize(offer, lenient);
    readTraits(package, lenient);
    return problem.unlessFound(std::move(package));
}

void resolvePlace(Package& package, const QList<Location>& locations)
{
    const auto known =
        std::find_if(locations.cbegin(), locations.cend(), [&](const Location& location) {
            return !location.countries.isEmpty() && location.code == package.place;
        });
    if (known == locations.cend())
        return;
    auto& offer = package.offer;
    if (offer.countries.isEmpty() || offer.countries == QStringList{package.place})
        offer.countries = known->countries;
    offer.region = package.place;
    if (offer.coverageKind == CoverageKind::Country)
        offer.coverageKind = CoverageKind::Regional;
}

} // namespace simstock::troveana
