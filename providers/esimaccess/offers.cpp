// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/offers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr json::IntegerRange notNegative{0, std::numeric_limits<qint64>::max()};
constexpr json::IntegerRange dayCount{0, 36'500};
constexpr qint64 microsPerWireUnit = Money::unit / moneyScale;

DataKind dataKindOf(qint64 dataType)
{
    switch (dataType) {
    case 2:
        return DataKind::DailyThrottled;
    case 3:
        return DataKind::DailyCut;
    case 4:
        return DataKind::DailyUnlimited;
    default:
        return DataKind::Total;
    }
}

SmsSupport smsSupportOf(std::optional<qint64> smsStatus)
{
    switch (smsStatus.value_or(-1)) {
    case 0:
        return SmsSupport::No;
    case 1:
        return SmsSupport::PhonesAndApi;
    case 2:
        return SmsSupport::ApiOnly;
    default:
        return SmsSupport::Unknown;
    }
}

StartRule startRuleOf(std::optional<qint64> activeType)
{
    switch (activeType.value_or(0)) {
    case 1:
        return StartRule::OnInstall;
    case 2:
        return StartRule::OnFirstUse;
    default:
        return StartRule::Unknown;
    }
}

QStringList splitCountries(const QString& location)
{
    QStringList countries;
    for (const auto& part : location.split(u',', Qt::SkipEmptyParts)) {
        if (const QString country = part.trimmed(); !country.isEmpty())
            countries.append(country);
    }
    countries.removeDuplicates();
    return countries;
}

/// The multi-country code a slug starts with: "NA-3" of "NA-3_1_7"; empty for one country.
QString regionOfSlug(const QString& slug)
{
    const QString head = slug.section(u'_', 0, 0);
    return head.contains(u'-') ? head : QString();
}

void readCoverage(Offer& offer, const QString& locationCode)
{
    QString region = locationCode.trimmed();
    if (region.isEmpty())
        region = regionOfSlug(offer.alias);
    const bool isGlobal = region == "!GL"_L1 || region.startsWith("GL-"_L1);
    const bool isCountry = !isGlobal && offer.countries.size() <= 1 && !region.contains(u'-') &&
                           !region.startsWith(u'!');
    if (isGlobal)
        offer.coverageKind = CoverageKind::Global;
    else
        offer.coverageKind = isCountry ? CoverageKind::Country : CoverageKind::Regional;
    if (!isCountry)
        offer.region = region;
}

void readNetworks(Offer& offer, const json::Fields& fields, json::Problem& problem)
{
    fields.maybeForEach("locationNetworkList", [&](const json::Value& item) {
        const json::Fields location(item, problem);
        const QString country = location.maybeText("locationCode");
        location.maybeForEach("operatorList", [&](const json::Value& each) {
            const json::Fields network(each, problem);
            offer.networks.append(
                {country, network.maybeText("operatorName"), network.maybeText("networkType")});
        });
    });
}

void readTraits(Offer& offer, const json::Fields& fields, json::Problem& problem)
{
    offer.description = fields.maybeText("description");
    offer.speed = fields.maybeText("speed");
    offer.ipExit = fields.maybeText("ipExport");
    offer.fairUse = fields.maybeText("fupPolicy");
    offer.vendorFavourite = fields.maybeBoolean("favorite").value_or(false);
    offer.topUp = readTopUpSupport(fields, problem);
    offer.sms = smsSupportOf(fields.integerOrText("smsStatus"));
    offer.startRule = startRuleOf(fields.integerOrText("activeType"));
    offer.installWithinDays =
        static_cast<int>(fields.maybeInteger("unusedValidTime", dayCount).value_or(0));
}

} // namespace

TopUpSupport readTopUpSupport(const json::Fields& fields, json::Problem& problem)
{
    const auto value = fields.find("supportTopUpType");
    if (!value)
        return TopUpSupport::Unknown;
    if (value->kind() == json::Kind::Boolean)
        return value->truth() ? TopUpSupport::Yes : TopUpSupport::No;
    if (value->kind() != json::Kind::Number && value->kind() != json::Kind::String) {
        problem.wrongType(*value, u"integer"_s);
        return TopUpSupport::Unknown;
    }
    switch (fields.integerOrText("supportTopUpType").value_or(0)) {
    case 1:
        return TopUpSupport::No;
    case 2:
        return TopUpSupport::Yes;
    case 3:
        return TopUpSupport::YesWithDays;
    default:
        return TopUpSupport::Unknown;
    }
}

int toDays(qint64 duration, const QString& unit)
{
    const QString word = unit.trimmed().toUpper();
    qint64 days = 0;
    if (word.isEmpty() || word == "DAY"_L1 || word == "DAYS"_L1)
        days = duration;
    else if (word == "WEEK"_L1)
        days = duration * 7;
    else if (word == "MONTH"_L1)
        days = duration * 30;
    else if (word == "YEAR"_L1)
        days = duration * 365;
    else if (word == "HOUR"_L1)
        days = (duration + 23) / 24;
    return static_cast<int>(std::min<qint64>(days, dayCount.most));
}

Result<Offer> readOffer(const json::Value& item, const AccountId& account, const QDateTime& now)
{
    json::Problem problem;
    const json::Fields fields(item, problem);
    Offer offer;
    offer.account = account;
    offer.updatedAt = now;
    offer.code = OfferCode(fields.identifier("packageCode"));
    offer.alias = fields.maybeText("slug");
    offer.name = fields.text("name");
    offer.countries = splitCountries(fields.text("location"));
    readCoverage(offer, fields.maybeText("locationCode"));
    const qint64 dataType = fields.integer("dataType");
    offer.dataKind = dataKindOf(dataType);
    // From 2 on the price is per day and the buyer chooses the days (contract, section 1).
    offer.priceUnit = dataType >= 2 ? PriceUnit::PerDay : PriceUnit::PerPlan;
    if (const qint64 volume = fields.integer("volume", notNegative); volume > 0)
        offer.data = DataSize(volume, DataBase::Binary);
    offer.days = toDays(fields.integer("duration", dayCount), fields.maybeText("durationUnit"));
    const auto currency = Currency::fromCode(fields.text("currencyCode"));
    if (!currency && !problem.found())
        problem.range(*fields.find("currencyCode"), u"not a currency"_s);
    const Currency money = currency.value_or(Currency::usd());
    offer.cost = fields.scaledMoney("price", moneyScale, money, json::Sign::NotNegative);
    offer.suggestedRetail =
        fields.maybeScaledMoney("retailPrice", moneyScale, money, json::Sign::NotNegative);
    readTraits(offer, fields, problem);
    readNetworks(offer, fields, problem);
    // A kind of plan that is not described has an unknown price rule: not offered as a known one.
    if (!problem.found() && (dataType < 1 || dataType > 4))
        problem.range(*fields.find("dataType"), u"not between 1 and 4"_s);
    return problem.unlessFound(std::move(offer));
}

Result<qint64> toWireAmount(Money amount)
{
    if (amount.micros() % microsPerWireUnit != 0)
        return failure(ErrorKind::Protocol, u"an amount finer than the vendor's unit"_s);
    return amount.micros() / microsPerWireUnit;
}

} // namespace simstock::esimaccess
