// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/plans.h"

#include "providers/sandbox/core/countries.h"

#include <QJsonArray>

#include <cmath>

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gigabyte = 1'073'741'824;
constexpr int firstId = 1001;

Offer offerOf(const Plan& plan)
{
    Offer offer;
    offer.plan = &plan;
    for (const auto& coverage : plan.coverage)
        offer.countries.append(coverage.country);
    if (offer.countries.size() > 1)
        offer.regionCode = plan.isGlobal ? u"GL"_s : regionCode(plan.region);
    offer.dataType = static_cast<int>(plan.kind) + 1;
    offer.volume = plan.dataMb ? std::llround(*plan.dataMb / 1000.0 * gigabyte) : gigabyte;
    const int parts = offer.isDaily() ? qMax(plan.days, 1) : 1;
    offer.price = (plan.priceMicros / 100 + parts / 2) / parts * 100; // to 1/10,000
    // The platform renames day plans, whatever their daily amount is.
    const QString place = offer.countries.size() == 1 ? countryName(plan.placeCode) : plan.region;
    offer.name = offer.isDaily() ? place + u" Unlimited"_s : plan.description;
    return offer;
}

QJsonArray operators(const Plan& plan)
{
    QJsonArray list;
    for (const auto& coverage : plan.coverage) {
        QJsonArray names;
        for (const auto& entry : coverage.operators)
            names.append(
                QJsonObject{{u"operatorName"_s, entry.name}, {u"networkType"_s, entry.network}});
        list.append(QJsonObject{{u"country"_s, coverage.country}, {u"operators"_s, names}});
    }
    return list;
}

} // namespace

QJsonObject Offer::toJson(qint64 priceForHim, bool textId) const
{
    return {{u"id"_s, textId ? QJsonValue(u"plan-%1"_s.arg(id)) : QJsonValue(id)},
            {u"package_code"_s, plan->code},
            {u"name"_s, name},
            {u"description"_s, plan->description},
            {u"price"_s, static_cast<double>(priceForHim) / 1e6},
            {u"currency"_s, plan->currency},
            {u"data_volume_mb"_s, megabytes()},
            {u"validity_days"_s, plan->days},
            {u"country_code"_s, countries.join(u',')},
            {u"region_code"_s,
             regionCode.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(regionCode)},
            {u"data_type"_s, dataType},
            {u"provider_id"_s, u"1"_s},
            {u"operator_list"_s, operators(*plan)}};
}

Plans::Plans(const std::vector<Plan>& plans)
{
    m_offers.reserve(plans.size());
    int id = firstId;
    for (const auto& plan : plans) {
        auto offer = offerOf(plan);
        offer.id = id++;
        if (offer.countries == QStringList{u"RU"_s})
            continue;
        m_byId.insert(QString::number(offer.id), m_offers.size());
        m_byCode.insert(plan.code, m_offers.size());
        m_offers.push_back(std::move(offer));
    }
}

Offer* Plans::find(const QString& id)
{
    const auto found = m_byId.constFind(id.startsWith(u"plan-") ? id.mid(5) : id);
    return found == m_byId.constEnd() ? nullptr : &m_offers[*found];
}

Offer* Plans::findCode(const QString& packageCode)
{
    const auto found =
        m_byCode.constFind(packageCode.startsWith(u"TOPUP_") ? packageCode.mid(6) : packageCode);
    return found == m_byCode.constEnd() ? nullptr : &m_offers[*found];
}

} // namespace simstock::sandbox::whitelabel
