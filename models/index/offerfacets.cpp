// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/offerfacets.h"

#include <QCoreApplication>

#include <algorithm>

namespace simstock {

namespace {

struct OfferFacetsWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::OfferFacets)
};

/// The first band whose upper bound is not exceeded.
template <typename Number, size_t count>
int bandOf(Number value, const std::array<Number, count>& bounds)
{
    return static_cast<int>(std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin());
}

constexpr std::array<int, 5> dayBounds{1, 7, 15, 30, 90};
/// In the vendor's own gigabytes, so that "5 GB" is in the same band everywhere.
constexpr std::array<std::int64_t, 5> sizeBounds{1, 3, 5, 10, 20};
constexpr int unlimitedBand = 6;

int sizeBand(const Offer& offer)
{
    if (!offer.data || offer.dataKind == DataKind::Unlimited ||
        offer.dataKind == DataKind::DailyUnlimited)
        return unlimitedBand;
    auto bounds = sizeBounds;
    for (auto& bound : bounds)
        bound *= offer.data->gigabyte();
    return bandOf(offer.data->bytes(), bounds);
}

constexpr size_t slot(Facet facet)
{
    return static_cast<size_t>(facet);
}

} // namespace

void FacetChoice::set(Facet facet, int value, bool on)
{
    const quint32 bit = 1U << static_cast<unsigned>(value);
    auto& group = m_wanted[index(facet)];
    group = on ? group | bit : group & ~bit;
}

std::array<quint8, facetCount> facetsOf(const Offer& offer)
{
    std::array<quint8, facetCount> values{};
    const auto put = [&values](Facet facet, int value) {
        values[slot(facet)] = static_cast<quint8>(value);
    };
    put(Facet::Place, static_cast<int>(offer.coverageKind));
    put(Facet::Kind, static_cast<int>(offer.dataKind));
    put(Facet::Days, bandOf(offer.days, dayBounds));
    put(Facet::Size, sizeBand(offer));
    const bool canTopUp =
        offer.topUp == TopUpSupport::Yes || offer.topUp == TopUpSupport::YesWithDays;
    put(Facet::TopUp, canTopUp ? 0 : offer.topUp == TopUpSupport::No ? 1 : 2);
    const bool hasSms = offer.sms == SmsSupport::PhonesAndApi || offer.sms == SmsSupport::ApiOnly;
    put(Facet::Sms, hasSms ? 0 : offer.sms == SmsSupport::No ? 1 : 2);
    put(Facet::Favourite, 1); // those that are not one
    put(Facet::Changed, 1);
    return values;
}

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Account:
        return OfferFacetsWords::tr("Account");
    case Facet::Place:
        return OfferFacetsWords::tr("Works in");
    case Facet::Kind:
        return OfferFacetsWords::tr("Kind of data");
    case Facet::Days:
        return OfferFacetsWords::tr("Days");
    case Facet::Size:
        return OfferFacetsWords::tr("Data");
    case Facet::TopUp:
        return OfferFacetsWords::tr("Top-up");
    case Facet::Sms:
        return OfferFacetsWords::tr("SMS");
    case Facet::Favourite:
    case Facet::Changed:
    case Facet::Count:
        break;
    }
    return {};
}

QStringList facetWords(Facet facet)
{
    switch (facet) {
    case Facet::Place:
        return {OfferFacetsWords::tr("One country"), OfferFacetsWords::tr("A region"),
                OfferFacetsWords::tr("Worldwide")};
    case Facet::Kind:
        return {OfferFacetsWords::tr("Total"), OfferFacetsWords::tr("Daily, then slow"),
                OfferFacetsWords::tr("Daily, then cut"), OfferFacetsWords::tr("Daily unlimited"),
                OfferFacetsWords::tr("Unlimited")};
    case Facet::Days:
        return {OfferFacetsWords::tr("1 day"),         OfferFacetsWords::tr("2 to 7 days"),
                OfferFacetsWords::tr("8 to 15 days"),  OfferFacetsWords::tr("16 to 30 days"),
                OfferFacetsWords::tr("31 to 90 days"), OfferFacetsWords::tr("Over 90 days")};
    case Facet::Size:
        return {OfferFacetsWords::tr("Up to 1 GB"),  OfferFacetsWords::tr("1 to 3 GB"),
                OfferFacetsWords::tr("3 to 5 GB"),   OfferFacetsWords::tr("5 to 10 GB"),
                OfferFacetsWords::tr("10 to 20 GB"), OfferFacetsWords::tr("Over 20 GB"),
                OfferFacetsWords::tr("No limit")};
    case Facet::TopUp:
        return {OfferFacetsWords::tr("Can be topped up"), OfferFacetsWords::tr("No top-up"),
                OfferFacetsWords::tr("Top-up not stated")};
    case Facet::Sms:
        return {OfferFacetsWords::tr("Takes SMS"), OfferFacetsWords::tr("No SMS"),
                OfferFacetsWords::tr("SMS not stated")};
    case Facet::Favourite:
        return {OfferFacetsWords::tr("Favourites only")};
    case Facet::Changed:
        return {OfferFacetsWords::tr("Changed lately only")};
    case Facet::Account:
    case Facet::Count:
        break;
    }
    return {};
}

void OfferFacets::add(const Offer& offer, int account)
{
    auto values = facetsOf(offer);
    values[slot(Facet::Account)] = static_cast<quint8>(std::min(account, facetValues - 1));
    const QByteArray bytes(reinterpret_cast<const char*>(values.data()),
                           static_cast<qsizetype>(values.size()));
    auto known = m_known.constFind(bytes);
    if (known == m_known.constEnd()) {
        known = m_known.insert(bytes, static_cast<quint32>(m_sets.size()));
        m_sets.push_back(values);
    }
    m_setOfRow.push_back(*known);
}

std::array<quint8, facetCount> OfferFacets::valuesOf(size_t combination) const
{
    auto values = m_sets[combination / 4];
    if ((combination & FavouriteMark) != 0)
        values[slot(Facet::Favourite)] = 0;
    if ((combination & ChangedMark) != 0)
        values[slot(Facet::Changed)] = 0;
    return values;
}

OfferFacets::Judge::Judge(const OfferFacets& facets, const FacetFilter& filter)
    : m_facets(facets), m_marks(filter.marks), m_fits(facets.m_sets.size() * 4)
{
    for (size_t combination = 0; combination < m_fits.size(); ++combination) {
        const auto values = facets.valuesOf(combination);
        bool fits = true;
        for (size_t group = 0; group < facetCount && fits; ++group) {
            const auto facet = static_cast<Facet>(group);
            fits = filter.choice.wanted(facet) == 0 || filter.choice.has(facet, values[group]);
        }
        m_fits[combination] = fits ? 1 : 0;
    }
}

FacetCounts OfferFacets::count(const FacetFilter& filter, const std::vector<bool>* rows) const
{
    std::vector<int> plans(m_sets.size() * 4);
    for (size_t row = 0; row < m_setOfRow.size(); ++row) {
        if (!rows || (*rows)[row])
            ++plans[combination(row, filter.marks.get())];
    }
    FacetCounts counts;
    for (size_t combination = 0; combination < plans.size(); ++combination) {
        if (plans[combination] == 0)
            continue;
        const auto values = valuesOf(combination);
        quint32 missed = 0; // groups whose wish is not met
        for (size_t group = 0; group < facetCount; ++group) {
            const auto facet = static_cast<Facet>(group);
            if (filter.choice.wanted(facet) != 0 && !filter.choice.has(facet, values[group]))
                missed |= 1U << group;
        }
        for (size_t group = 0; group < facetCount; ++group) {
            if ((missed & ~(1U << group)) == 0)
                counts.plans[group][values[group]] += plans[combination];
        }
    }
    return counts;
}

} // namespace simstock
