// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/catalogue.h"

#include "providers/troveana/locations.h"
#include "providers/troveana/words.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

/// Without the list of regions plans are still plans; without a connection or a key nothing is.
bool isBearable(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
        return true;
    default:
        return false;
    }
}

Error withdrawn()
{
    return makeError(ErrorKind::NotFound,
                     Words::tr("Troveana no longer offers this plan. Refresh the catalogue."), {});
}

/// What a search brings: the plan, or how the whole list ended without it.
Result<Offer> foundOrNot(const std::optional<Offer>& found, const Result<ListEnd>& end)
{
    if (!end)
        return failure(end.error());
    if (found)
        return *found;
    if (!end->complete) // a plan that was cut off must not look withdrawn
        return failure(ErrorKind::Protocol, u"the list of packages is not complete"_s);
    return failure(withdrawn());
}

} // namespace

Call<ListEnd> walkPackages(const Line& line, const QString& place,
                           std::function<bool(QList<Package>, ListProgress)> onPackages)
{
    PagePlan<Package> plan;
    plan.ask = [place](int page) {
        QUrlQuery filter;
        if (!place.isEmpty())
            filter.addQueryItem(u"countryCode"_s, place);
        return pageRequest(u"/packages"_s, filter, page, "name"_L1, "ASC"_L1);
    };
    plan.readRow = [account = line.account().id, now = line.clock().now()](
                       const json::Value& item) { return readPackage(item, account, now); };
    plan.keyOf = [](const Package& package) { return package.offer.code.text(); };
    plan.onRows = std::move(onPackages);
    return walkPages(line, std::move(plan));
}

Call<QList<Location>> regionsOf(const Line& line)
{
    return transform(fetchLocationsOf(line),
                     [](Result<QList<Location>> all) -> Result<QList<Location>> {
                         if (!all && isBearable(all.error().kind))
                             return QList<Location>();
                         return all;
                     });
}

Call<ListEnd> Catalogue::fetchOffers(OnOffers onOffers)
{
    return chain(regionsOf(m_line), [line = m_line, onOffers = std::move(onOffers)](
                                        const QList<Location>& regions) {
        auto handed = std::make_shared<qint64>(0);
        auto walk = walkPackages(
            line, {}, [regions, onOffers, handed](QList<Package> packages, ListProgress progress) {
                QList<Offer> offers;
                for (auto& package : packages) {
                    if (package.onlyTopUp)
                        continue;
                    resolvePlace(package, regions);
                    offers.append(std::move(package.offer));
                }
                *handed += offers.size();
                progress.items = *handed;
                if (onOffers && !offers.isEmpty())
                    onOffers(std::move(offers), progress);
                return true;
            });
        return transform(std::move(walk), [handed](Result<ListEnd> end) {
            if (end)
                end->items = *handed;
            return end;
        });
    });
}

Call<Offer> Catalogue::fetchOffer(const OfferCode& code)
{
    return chain(regionsOf(m_line), [line = m_line, code](const QList<Location>& regions) {
        auto found = std::make_shared<std::optional<Offer>>();
        auto walk =
            walkPackages(line, {}, [regions, code, found](QList<Package> packages, ListProgress) {
                for (auto& package : packages) {
                    if (package.offer.code != code && package.offer.alias != code.text())
                        continue;
                    resolvePlace(package, regions);
                    *found = std::move(package.offer);
                    return false;
                }
                return true;
            });
        return transform(std::move(walk),
                         [found](const Result<ListEnd>& end) { return foundOrNot(*found, end); });
    });
}

} // namespace simstock::troveana
