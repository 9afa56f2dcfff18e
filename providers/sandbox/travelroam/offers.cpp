// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/offers.h"

#include "providers/sandbox/core/countries.h"
#include "providers/sandbox/travelroam/answers.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(const Plan& plan)
{
    if (!plan.dataMb)
        return u"UL"_s;
    return *plan.dataMb < 1000 ? QString::number(*plan.dataMb) + u"MB"_s
                               : QString::number(*plan.dataMb / 1000) + u"GB"_s;
}

/// The names of a real list stay as they are; made plans get names of the forms that were seen.
QString nameOf(const Plan& plan, const Derivation& derivation)
{
    if (plan.code.startsWith("esim"_L1))
        return plan.code;
    const QString place = QString(plan.placeCode).remove(u'-');
    const bool other = derivation.number("series", place.toUtf8(), 6) == 0;
    return u"%1_%2_%3D_%4_%5"_s.arg(plan.kind == Plan::Kind::DailyCut ? u"esimp"_s : u"esim"_s,
                                    sizeText(plan), QString::number(plan.days), place,
                                    other ? u"U"_s : u"V2"_s);
}

QString regionOf(const QString& country, const QString& otherwise)
{
    for (const auto& region : worldRegions()) {
        if (region.countries.contains(country))
            return region.name;
    }
    return otherwise;
}

QJsonArray countriesJson(const Bundle& bundle)
{
    QJsonArray list;
    for (const auto& country : bundle.countries)
        list.append(QJsonObject{{u"name"_s, countryName(country)},
                                {u"region"_s, regionOf(country, bundle.plan->region)},
                                {u"iso"_s, country}});
    return list;
}

qint64 megabytes(const Plan& plan)
{
    const int days = plan.kind == Plan::Kind::Total ? 1 : plan.days;
    return plan.dataMb ? std::llround(*plan.dataMb) * days : -1;
}

bool passes(const Bundle& bundle, const Offers::Filter& filter)
{
    if (bundle.withdrawn)
        return false;
    if (!filter.description.isEmpty() &&
        !bundle.description.contains(filter.description, Qt::CaseInsensitive) &&
        !bundle.name.contains(filter.description, Qt::CaseInsensitive))
        return false;
    if (!filter.region.isEmpty())
        return bundle.plan->isGlobal ? filter.region == "Global"_L1
                                     : filter.region == bundle.plan->region;
    return std::any_of(
        bundle.countries.begin(), bundle.countries.end(),
        [&filter](const QString& country) { return filter.countries.contains(country); });
}

} // namespace

qint64 Bundle::bytes() const
{
    return isUnlimited() ? -1 : megabytes(*plan) * 1'000'000;
}

const QByteArray& jsonOf(const Bundle& bundle)
{
    const auto& plan = *bundle.plan;
    if (bundle.json.isEmpty())
        bundle.json = compact({{u"name"_s, bundle.name},
                               {u"description"_s, bundle.description},
                               {u"countries"_s, countriesJson(bundle)},
                               {u"dataAmount"_s, megabytes(plan)},
                               {u"duration"_s, plan.days},
                               {u"speed"_s, QJsonArray::fromStringList(plan.speeds)},
                               {u"autostart"_s, plan.activeType == 2},
                               {u"unlimited"_s, bundle.isUnlimited()},
                               {u"price"_s, static_cast<double>(bundle.priceMicros) / 1e6}});
    return bundle.json;
}

Offers::Offers(const std::vector<Plan>& plans, const Derivation& derivation)
    : m_regions{u"Europe"_s,  u"Asia"_s,   u"North America"_s, u"South America"_s, u"Africa"_s,
                u"Oceania"_s, u"Global"_s, u"Middle East"_s,   u"Caribbean"_s}
{
    m_bundles.reserve(plans.size());
    for (const auto& plan : plans) {
        Bundle bundle;
        for (const auto& coverage : plan.coverage) {
            if (coverage.country != "PR"_L1 && coverage.country != "AQ"_L1)
                bundle.countries.append(coverage.country);
        }
        bundle.name = nameOf(plan, derivation);
        if (bundle.countries.isEmpty() || m_byName.contains(bundle.name))
            continue; // sold under one name once
        bundle.description = plan.description;
        bundle.provider =
            bundle.name.section(u'_', 0, 0) + (bundle.name.endsWith("_U"_L1) ? u"_U"_s : QString());
        bundle.plan = &plan;
        bundle.priceMicros = plan.priceMicros;
        m_byName.insert(bundle.name, m_bundles.size());
        m_bundles.push_back(std::move(bundle));
    }
}

Bundle* Offers::findAny(const QString& name)
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nullptr : &m_bundles[*found];
}

Bundle* Offers::find(const QString& name)
{
    auto* const bundle = findAny(name);
    return bundle == nullptr || bundle->withdrawn ? nullptr : bundle;
}

bool Offers::knowsRegion(const QString& region) const
{
    return m_regions.contains(region);
}

std::vector<const Bundle*> Offers::list(const Filter& filter) const
{
    std::vector<const Bundle*> found;
    for (const auto& bundle : m_bundles) {
        if (passes(bundle, filter))
            found.push_back(&bundle);
    }
    return found;
}

} // namespace simstock::sandbox::travelroam
