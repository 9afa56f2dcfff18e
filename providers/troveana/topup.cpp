// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/topup.h"

#include "providers/http/topupfit.h"
#include "providers/troveana/catalogue.h"
#include "providers/troveana/lifecycle.h"
#include "providers/troveana/words.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr qsizetype maxKeyLength = 50;

/// What was seen on the way through the catalogue.
struct Search {
    QList<Package> candidates;
    QString place; ///< of the eSIM's own plan where the eSIM itself does not say
};

bool fits(const Package& package, const QString& place)
{
    const auto& offer = package.offer;
    return package.place == place || offer.region == place ||
           (offer.countries.size() == 1 && offer.countries.constFirst() == place);
}

Error placeUnknown()
{
    return makeError(
        ErrorKind::NotFound,
        Words::tr("Which country this eSIM is for is not known, and its plan is not in "
                  "the catalogue any more: no top-up can be offered."),
        {});
}

} // namespace

Fit TopUp::fit(const Esim& esim) const
{
    if (m_line.account().settings.value(QString(topUpGrantedSetting)) != "1"_L1)
        return impossible(Words::tr("Top-ups are for granted partners only: once Troveana has "
                                    "granted them to you, switch them on in the account's "
                                    "settings."));
    if (esim.iccid.isEmpty())
        return impossible(Words::tr("The ICCID of this eSIM is not known. Refresh it."));
    if (esim.topUp == TopUpSupport::No)
        return impossible(Words::tr("This plan cannot be topped up."));
    return fitTopUp(esim.state, Words::tr("A paused eSIM cannot be topped up."));
}

Call<QList<Offer>> TopUp::fetchTopUps(const Esim& esim)
{
    auto search = std::make_shared<Search>();
    search->place = esim.coverage.trimmed().toUpper();
    const bool isKnown = !search->place.isEmpty();
    auto walk = walkPackages(
        m_line, search->place,
        [search, isKnown, plan = esim.offer](const QList<Package>& packages, ListProgress) {
            for (const auto& package : packages) {
                const auto& offer = package.offer;
                if (!isKnown && (offer.code == plan || offer.alias == plan.text()))
                    search->place = package.place;
                if (package.onlyTopUp || offer.topUp == TopUpSupport::Yes)
                    search->candidates.append(package);
            }
            return true;
        });
    return transform(std::move(walk),
                     [search, isKnown](const Result<ListEnd>& end) -> Result<QList<Offer>> {
                         if (!end)
                             return failure(end.error());
                         if (search->place.isEmpty())
                             return failure(placeUnknown());
                         QList<Offer> offers;
                         for (const auto& package : search->candidates) {
                             // The vendor's own filter speaks for a package that names no place.
                             const bool isAnswer = isKnown && package.place.isEmpty() &&
                                                   package.offer.countries.isEmpty();
                             if (isAnswer || fits(package, search->place))
                                 offers.append(package.offer);
                         }
                         return offers;
                     });
}

Result<PreparedAct> TopUp::prepareTopUp(const TopUpRequest& request) const
{
    if (const Fit how = fit(request.esim); !how.possible)
        return failure(unfit(how));
    if (request.idempotencyKey.isEmpty() || request.idempotencyKey.size() > maxKeyLength ||
        request.offer.code.isEmpty())
        return failure(makeError(ErrorKind::Rejected,
                                 Words::tr("The top-up is not complete. Nothing was sent."), {}));
    return PreparedAct{.kind = ActKind::TopUp,
                       .method = "POST",
                       .path = u"/esims/topup"_s,
                       .body = toBody({{u"iccid"_s, request.esim.iccid.text()},
                                       {u"packageId"_s, request.offer.code.text()},
                                       {u"trackingId"_s, request.idempotencyKey}}),
                       .idempotencyKey = request.idempotencyKey};
}

} // namespace simstock::troveana
