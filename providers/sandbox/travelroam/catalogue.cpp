// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/calls.h"
#include "providers/sandbox/travelroam/fields.h"

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

namespace {

// Limits that the contract does not tell.
constexpr qint64 defaultPerPage = 50;
constexpr qint64 maxPerPage = 100;

bool isCountry(const QString& text)
{
    return (text.size() == 2 || text.size() == 3) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// A list with commas, with or without spaces.
QSet<QString> readCountries(Account& account, Fields& fields, const QString& text)
{
    const auto parts = text.split(u',');
    QSet<QString> countries;
    for (const auto& part : parts) {
        const QString country = part.trimmed();
        if (!isCountry(country))
            fields.refuse(u"countries"_s, u"The countries field must be a list of country codes "
                                          "separated by commas."_s);
        countries.insert(country);
    }
    // More than 58 are answered as well: the vendor only advises against them.
    auto& most = account.figures().mostCountries;
    most = qMax<qint64>(most, parts.size());
    return countries;
}

tl::expected<Offers::Filter, Refusal> readFilter(Account& account, Fields& fields)
{
    Offers::Filter filter;
    filter.region = fields.text(u"region"_s);
    const QString countries = fields.text(u"countries"_s);
    filter.description = fields.text(u"description"_s);
    // The wildcard may come as such.
    filter.description.remove(u'*').remove(u'%');
    if (filter.region.isEmpty() && countries.isEmpty())
        fields.refuse(u"countries"_s,
                      u"The countries field is required when region is not present."_s);
    else if (filter.region == "LATAM"_L1)
        fields.refuse(u"region"_s, u"LATAM is discontinued. Instead of LATAM use South America."_s);
    else if (!filter.region.isEmpty() && !account.offers().knowsRegion(filter.region))
        fields.refuse(u"region"_s, u"The selected region is invalid."_s);
    if (!countries.isEmpty())
        filter.countries = readCountries(account, fields, countries);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    return filter;
}

} // namespace

Outcome catalogue(Account& account, const Call& call)
{
    ++account.figures().catalogueRequests;
    Fields fields(call.body);
    const auto filter = readFilter(account, fields);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto page = fields.positive(u"page"_s);
    const auto wanted = fields.positive(u"perPage"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto found = account.offers().list(*filter);
    const auto rows = static_cast<qint64>(found.size());
    const qint64 perPage = qMin(wanted.value_or(defaultPerPage), maxPerPage);
    const qint64 pages = (rows + perPage - 1) / perPage;
    qint64 index = page.value_or(1) - 1;
    if (index >= pages && account.settings().is(u"pageBeyond", "repeat"_L1))
        index = qMax<qint64>(0, pages - 1);
    QByteArray list;
    // A page far beyond the end must not overflow.
    const qint64 from = qMin(index, pages) * perPage;
    for (qint64 i = from; i < qMin(rows, from + perPage); ++i)
        list += (list.isEmpty() ? "" : ",") + jsonOf(*found[static_cast<std::size_t>(i)]);
    QByteArray counts;
    if (account.settings().on(u"pageCounts"))
        counts =
            ",\"pageCount\":" + QByteArray::number(pages) + ",\"rows\":" + QByteArray::number(rows);
    return "{\"bundles\":[" + list + ']' + counts + '}';
}

Outcome bundleDetails(Account& account, const Call& call)
{
    Fields fields(call.body);
    const QString name = fields.requiredText(u"bundlename"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto* const bundle = account.offers().find(name);
    if (bundle == nullptr)
        return invalid(u"bundlename"_s, u"The selected bundlename is invalid."_s);
    return jsonOf(*bundle);
}

} // namespace simstock::sandbox::travelroam
