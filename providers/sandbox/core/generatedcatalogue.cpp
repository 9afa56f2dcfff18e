// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/generatedcatalogue.h"

#include "providers/sandbox/core/countries.h"

#include <QSet>

namespace simstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Size {
    Plan::Kind kind;
    int megabytes; // 1,000 to the GB; 0 unlimited
    int days;
};

constexpr Size countrySizes[] = {
    {Plan::Kind::Total, 100, 7},        {Plan::Kind::Total, 1000, 7},
    {Plan::Kind::Total, 3000, 30},      {Plan::Kind::Total, 5000, 30},
    {Plan::Kind::Total, 10'000, 30},    {Plan::Kind::Total, 20'000, 30},
    {Plan::Kind::Total, 50'000, 180},   {Plan::Kind::DailySlow, 1000, 1},
    {Plan::Kind::DailySlow, 2000, 1},   {Plan::Kind::DailyCut, 1000, 1},
    {Plan::Kind::DailyUnlimited, 0, 1},
};

constexpr Size regionSizes[] = {
    {Plan::Kind::Total, 100, 7},        {Plan::Kind::Total, 1000, 7},
    {Plan::Kind::Total, 1000, 30},      {Plan::Kind::Total, 3000, 30},
    {Plan::Kind::Total, 5000, 30},      {Plan::Kind::Total, 10'000, 30},
    {Plan::Kind::Total, 10'000, 90},    {Plan::Kind::Total, 20'000, 30},
    {Plan::Kind::Total, 20'000, 180},   {Plan::Kind::Total, 50'000, 180},
    {Plan::Kind::Total, 100'000, 365},  {Plan::Kind::DailySlow, 500, 1},
    {Plan::Kind::DailySlow, 1000, 1},   {Plan::Kind::DailyCut, 2000, 1},
    {Plan::Kind::DailyUnlimited, 0, 1},
};

/// Where a plan is good: a country, a region or the world.
struct Place {
    QString code;
    QString name;
    QString region;
    bool isGlobal;
    QList<Coverage> coverage;
    int level; // hundredths of the usual price
};

QString sizeText(int megabytes)
{
    return megabytes < 1000 ? QString::number(megabytes) + u"MB"_s
                            : QString::number(megabytes / 1000) + u"GB"_s;
}

QString codeOf(const Place& place, const Size& size)
{
    const QString amount =
        size.megabytes == 0 ? u"Unlimited"_s : QString::number(size.megabytes / 1000.0);
    if (size.kind == Plan::Kind::Total)
        return u"%1_%2_%3"_s.arg(place.code, amount).arg(size.days);
    return u"%1_%2_Daily%3"_s.arg(place.code, amount,
                                  size.kind == Plan::Kind::DailyCut ? u"Cut"_s : QString());
}

QString nameOf(const Place& place, const Size& size)
{
    if (size.megabytes == 0)
        return place.name + u" Unlimited/Day"_s;
    const QString amount = sizeText(size.megabytes);
    if (size.kind == Plan::Kind::Total)
        return u"%1 %2 %3Days"_s.arg(place.name, amount).arg(size.days);
    return u"%1 %2/Day%3"_s.arg(place.name, amount,
                                size.kind == Plan::Kind::DailySlow ? u" FUP1Mbps"_s : QString());
}

/// Micro-units, a multiple of one cent: falls with the size, as in this trade.
qint64 priceOf(const Place& place, const Size& size)
{
    const qint64 megabytes = size.megabytes == 0 ? 3000 : size.megabytes;
    qint64 cents = 25 + qMin<qint64>(megabytes, 3000) * 8 / 100 +
                   qMax<qint64>(megabytes - 3000, 0) * 5 / 100 + size.days * 2;
    cents = cents * place.level / 100;
    return qMax<qint64>(cents, 30) * 10'000;
}

bool hasFastNetwork(const Place& place)
{
    return std::any_of(place.coverage.begin(), place.coverage.end(), [](const Coverage& coverage) {
        return coverage.operators.first().network == "5G"_L1;
    });
}

Plan planOf(const Place& place, const Size& size, const Derivation& derivation)
{
    Plan plan;
    plan.code = codeOf(place, size);
    const auto id = plan.code.toUtf8();
    plan.description = nameOf(place, size);
    plan.kind = size.kind;
    plan.days = size.days;
    if (size.megabytes > 0)
        plan.dataMb = size.megabytes;
    plan.priceMicros = priceOf(place, size);
    plan.retailMicros = plan.priceMicros * (170 + derivation.number("retail", id, 81)) / 100;
    plan.currency = u"USD"_s;
    plan.region = place.region;
    plan.placeCode = place.code;
    plan.isGlobal = place.isGlobal;
    plan.coverage = place.coverage;
    plan.speeds =
        hasFastNetwork(place) ? QStringList{u"4G"_s, u"5G"_s} : QStringList{u"3G"_s, u"4G"_s};
    plan.group = size.kind == Plan::Kind::Total ? u"Fixed"_s : u"Day pass"_s;
    constexpr const char* exits[] = {"FR/NL", "SG", "HK", "GB/NO", "US"};
    plan.ipExport = QString::fromLatin1(exits[derivation.number("exit", place.code.toUtf8(), 5)]);
    if (size.kind == Plan::Kind::DailySlow)
        plan.fairUse = u"1 Mbps"_s;
    plan.topUp = size.kind == Plan::Kind::Total ? Plan::TopUp::Yes : Plan::TopUp::WithDays;
    if (size.megabytes == 100 || size.kind == Plan::Kind::DailyCut)
        plan.topUp = Plan::TopUp::No;
    plan.smsStatus = static_cast<int>(derivation.number("sms", place.code.toUtf8(), 3));
    plan.activeType = size.kind == Plan::Kind::DailyCut ? 1 : 2;
    return plan;
}

Place wide(const QString& code, const QString& name, const QString& region,
           const QStringList& countries, const Derivation& derivation)
{
    Place place{code + u'-' + QString::number(countries.size()),
                name,
                region,
                code == u"GL"_s,
                {},
                code == u"GL"_s ? 320 : 180};
    for (const auto& country : countries)
        place.coverage.append(coverageOf(country, derivation));
    return place;
}

QList<Place> widePlaces(const Derivation& derivation)
{
    QList<Place> places;
    QStringList world;
    for (const auto& region : worldRegions()) {
        const auto half = region.countries.mid(0, region.countries.size() * 2 / 3);
        places.append(wide(region.code, region.name, region.name, half, derivation));
        places.append(wide(region.code, region.name + u" Lite"_s, region.name,
                           region.countries.mid(region.countries.size() / 3, 7), derivation));
        world.append(half);
    }
    places.append(wide(u"NA"_s, u"North America"_s, u"North America"_s, {u"CA"_s, u"MX"_s, u"US"_s},
                       derivation));
    places.append(wide(u"CN"_s, u"China mainland, Hong Kong & Macao"_s, u"Asia"_s,
                       {u"CN"_s, u"HK"_s, u"MO"_s}, derivation));
    places.append(wide(u"SGMYTH"_s, u"Singapore, Malaysia & Thailand"_s, u"Asia"_s,
                       {u"MY"_s, u"SG"_s, u"TH"_s}, derivation));
    places.append(wide(u"GL"_s, u"Global"_s, u"Global"_s, world, derivation));
    places.append(wide(u"GL"_s, u"Global Essential"_s, u"Global"_s, world.mid(0, 78), derivation));
    return places;
}

} // namespace

std::vector<Plan> generateCatalogue(const Derivation& derivation)
{
    std::vector<Plan> plans;
    for (const auto& region : worldRegions()) {
        for (const auto& country : region.countries) {
            // Some smaller markets have no day passes, as with every vendor.
            const bool small = derivation.number("small", country.toUtf8(), 9) == 0;
            const Place place{
                country,
                countryName(country),
                region.name,
                false,
                {coverageOf(country, derivation)},
                60 + static_cast<int>(derivation.number("level", country.toUtf8(), 160))};
            for (const auto& size : countrySizes) {
                if (!small || size.kind == Plan::Kind::Total)
                    plans.push_back(planOf(place, size, derivation));
            }
        }
    }
    for (const auto& place : widePlaces(derivation)) {
        for (const auto& size : regionSizes)
            plans.push_back(planOf(place, size, derivation));
    }
    return plans;
}

} // namespace simstock::sandbox
