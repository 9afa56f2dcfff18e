// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/travelroam/topup.h"

#include "models/domain/countries.h"
#include "providers/http/topupfit.h"
#include "providers/travelroam/cataloguewalk.h"
#include "providers/travelroam/offers.h"
#include "providers/travelroam/ordering.h"
#include "providers/travelroam/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace simstock::travelroam {

namespace {

constexpr qsizetype mostCountries = 58;

bool isLatam(const QString& name)
{
    return name.contains("LATAM"_L1, Qt::CaseInsensitive);
}

QSet<QString> countrySet(const Offer& offer)
{
    return {offer.countries.cbegin(), offer.countries.cend()};
}

QSet<QString> networkSet(const Offer& offer)
{
    QSet<QString> names;
    for (const auto& network : offer.networks)
        names.insert(network.country + u' ' + network.operatorName.toLower());
    return names;
}

/// A plan the vendor sells no more: what its name still tells.
std::optional<Offer> planFromName(const Esim& esim)
{
    const auto word = coverageIn(esim.offer.text());
    const auto code = (word.isEmpty() ? esim.coverage : word).toUpper();
    if (!countryCodes().contains(code))
        return std::nullopt;
    Offer plan;
    plan.code = esim.offer;
    plan.countries = {code};
    return plan;
}

CatalogueQuery queryFor(const Offer& first)
{
    const bool isRegion = first.countries.size() > 1 && catalogueRegions().contains(first.region);
    if (isRegion)
        return {{}, first.region};
    return {first.countries.mid(0, mostCountries), {}};
}

Call<QList<Offer>> plansLike(const std::shared_ptr<Line>& line, const Offer& first)
{
    auto offers = std::make_shared<QList<Offer>>();
    auto walk = walkCatalogue(line, {queryFor(first)},
                              [offers, first](const QList<Offer>& batch, ListProgress) {
                                  for (const auto& offer : batch) {
                                      if (isSameRoute(first, offer))
                                          offers->append(offer);
                                  }
                              });
    return transform(std::move(walk), [offers](Result<ListEnd> end) -> Result<QList<Offer>> {
        if (!end)
            return failure(std::move(end.error()));
        return *offers;
    });
}

} // namespace

bool isSameRoute(const Offer& first, const Offer& candidate)
{
    if (isLatam(candidate.code.text()) || isLatam(candidate.region) ||
        countrySet(first) != countrySet(candidate))
        return false;
    const auto networks = networkSet(first);
    const auto others = networkSet(candidate);
    if (!networks.isEmpty() && !others.isEmpty() && networks != others)
        return false;
    const auto family = familyOf(first.code.text());
    const auto other = familyOf(candidate.code.text());
    return family.isEmpty() || other.isEmpty() || family == other;
}

Fit TopUp::fit(const Esim& esim) const
{
    const auto no = [](const QString& reason) {
        return Fit{.possible = false, .reason = reason, .refund = std::nullopt};
    };
    if (m_line->isOff(endpoint::orders))
        return no(Words::tr("Buying is switched off for this account in its settings."));
    if (esim.key.id.isEmpty())
        return no(Words::tr("The ICCID of this eSIM is not known. Refresh it."));
    if (isLatam(esim.offer.text()))
        return no(Words::tr("Travel Roam does not top up LATAM plans. Sell a new eSIM."));
    return fitTopUp(esim.state);
}

Call<QList<Offer>> TopUp::fetchTopUps(const Esim& esim)
{
    if (esim.offer.isEmpty())
        return Call<QList<Offer>>::ready(failure(makeError(
            ErrorKind::NotFound,
            Words::tr("The first plan of this eSIM is not known. Refresh the eSIM."), {})));
    const OfferContext context{m_line->account(), m_line->clock().now(), m_line->currency(), {}};
    auto first = m_line->read<Offer>(
        m_line->request(endpoint::bundle, {{u"bundlename"_s, esim.offer.text()}}),
        [context, code = esim.offer](HttpReply reply) {
            return readBundle(std::move(reply), context, code);
        });
    auto known = transform(std::move(first), [esim](Result<Offer> read) -> Result<Offer> {
        if (read && !read->countries.isEmpty())
            return read;
        if (!read && read.error().kind != ErrorKind::NotFound)
            return read;
        if (const auto plan = planFromName(esim))
            return *plan;
        return failure(makeError(ErrorKind::NotFound,
                                 Words::tr("Travel Roam no longer tells which countries and "
                                           "network this eSIM is for, so no plan can be shown to "
                                           "fit it."),
                                 {}));
    });
    return chain(std::move(known),
                 [line = m_line](const Offer& plan) { return plansLike(line, plan); });
}

Result<PreparedAct> TopUp::prepareTopUp(const TopUpRequest& request) const
{
    if (const Fit how = fit(request.esim); !how.possible)
        return failure(makeError(ErrorKind::Conflict, how.reason, {}));
    if (request.offer.code.isEmpty())
        return failure(makeError(ErrorKind::Rejected,
                                 Words::tr("The top-up is not complete. Nothing was sent."), {}));
    auto body = orderBody(*m_line, request.offer);
    body.insert(u"iccid"_s, request.esim.key.id.text());
    return m_line->prepare(ActKind::TopUp, endpoint::orders, body);
}

} // namespace simstock::travelroam
