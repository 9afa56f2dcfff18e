// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/offers.h"

#include <algorithm>
#include <cmath>

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView basePrefix("pkg_");
constexpr QLatin1StringView topUpPrefix("pkg_topup_");

Offer offerOf(const Plan& plan)
{
    Offer offer;
    offer.name = plan.description;
    offer.plan = &plan;
    offer.priceMicros = plan.priceMicros;
    // The wire knows no daily volumes: a plan is worth what it gives in all its days.
    const int days = plan.kind == Plan::Kind::Total ? 1 : plan.days;
    if (plan.dataMb && plan.kind != Plan::Kind::DailyUnlimited)
        offer.volume = std::llround(*plan.dataMb / 1000.0 * gigabyte) * days;
    return offer;
}

struct Row {
    const Offer* offer = nullptr;
    bool topUp = false;
};

QJsonObject jsonOf(const Row& row)
{
    const auto& offer = *row.offer;
    const auto& plan = *offer.plan;
    return {
        {u"id"_s, row.topUp ? offer.topUpId() : offer.id},
        {u"sku"_s, row.topUp ? u"TOPUP-"_s + plan.code : plan.code},
        {u"name"_s, offer.name},
        {u"countryCode"_s, plan.placeCode},
        {u"dataVolume"_s, offer.volume ? QJsonValue(*offer.volume) : QJsonValue()},
        {u"validityDays"_s, plan.days},
        {u"price"_s, decimal(offer.priceMicros)},
        {u"currency"_s, plan.currency},
        {u"type"_s, row.topUp ? u"TOPUP"_s : u"BASE"_s},
        {u"topUpSupported"_s, offer.canTopUp()},
        {u"smsSupported"_s, offer.hasSms()},
    };
}

/// Less than, equal to or more than 0, by one field.
int compared(const Offer& a, const Offer& b, const QString& field)
{
    const auto byNumber = [](qint64 x, qint64 y) { return x < y ? -1 : x > y ? 1 : 0; };
    if (field == "price"_L1)
        return byNumber(a.priceMicros, b.priceMicros);
    if (field == "validityDays"_L1)
        return byNumber(a.plan->days, b.plan->days);
    if (field == "dataVolume"_L1)
        return byNumber(a.volume.value_or(std::numeric_limits<qint64>::max()),
                        b.volume.value_or(std::numeric_limits<qint64>::max()));
    if (field == "countryCode"_L1)
        return a.plan->placeCode.compare(b.plan->placeCode);
    return field == "sku"_L1 ? a.plan->code.compare(b.plan->code) : a.name.compare(b.name);
}

} // namespace

QStringList packageSorting()
{
    return {u"name"_s, u"price"_s, u"validityDays"_s, u"dataVolume"_s, u"countryCode"_s, u"sku"_s};
}

QString Offer::topUpId() const
{
    return topUpPrefix + id.mid(basePrefix.size());
}

Offers::Offers(const std::vector<Plan>& plans, const Derivation& derivation)
{
    m_offers.reserve(plans.size());
    for (const auto& plan : plans) {
        auto offer = offerOf(plan);
        for (int attempt = 0; offer.id.isEmpty() || m_byCode.contains(offer.id); ++attempt)
            offer.id = basePrefix + QString::fromLatin1(derivation.hex(
                                        "troveanaPackage",
                                        plan.code.toUtf8() + QByteArray::number(attempt), 10));
        m_byCode.insert(offer.id, m_offers.size());
        m_byCode.insert(plan.code, m_offers.size());
        if (!m_places.contains(plan.placeCode))
            m_places.insert(plan.placeCode, &plan);
        m_offers.push_back(std::move(offer));
    }
}

Offer* Offers::findAny(const QString& item)
{
    const auto found = m_byCode.constFind(item);
    return found == m_byCode.constEnd() ? nullptr : &m_offers[*found];
}

Offer* Offers::find(const QString& item)
{
    auto* const offer = findAny(item);
    return offer == nullptr || offer->withdrawn ? nullptr : offer;
}

Offer* Offers::findTopUp(const QString& packageId)
{
    if (packageId.startsWith(topUpPrefix))
        return find(basePrefix + packageId.mid(topUpPrefix.size()));
    return find(packageId);
}

QJsonObject Offers::packages(const Page& page, const QString& countryCode,
                             const Settings& settings) const
{
    std::vector<Row> rows;
    for (const auto& offer : m_offers) {
        if (offer.withdrawn || (!countryCode.isEmpty() && offer.plan->placeCode != countryCode))
            continue;
        rows.push_back({&offer, false});
        if (settings.topUpsListed && offer.canTopUp())
            rows.push_back({&offer, true});
    }
    std::stable_sort(rows.begin(), rows.end(), [&page](const Row& a, const Row& b) {
        int order = compared(*a.offer, *b.offer, page.sortBy);
        if (order == 0)
            order = a.offer->id.compare(b.offer->id);
        return page.ascending ? order < 0 : order > 0;
    });
    return pageOf(page, static_cast<qint64>(rows.size()), settings, u"packages"_s,
                  [&rows](qint64 row) { return jsonOf(rows[static_cast<std::size_t>(row)]); });
}

} // namespace simstock::sandbox::troveana
