// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/topupfit.h"
#include "providers/whitelabel/offers.h"
#include "providers/whitelabel/profiles.h"
#include "providers/whitelabel/words.h"

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr int maxDays = 365;

} // namespace

Fit TopUp::fit(const Esim& esim) const
{
    if (profileOf(esim).isEmpty())
        return {.possible = false,
                .reason = Words::tr("The ICCID of this eSIM is not known. Refresh it."),
                .refund = std::nullopt};
    return fitTopUp(esim.state, Words::tr("Resume this eSIM before topping it up."));
}

Call<QList<Offer>> TopUp::fetchTopUps(const Esim& esim)
{
    if (const Fit how = fit(esim); !how.possible)
        return Call<QList<Offer>>::ready(failure(makeError(ErrorKind::Conflict, how.reason, {})));
    const auto provider = m_session->providerOf(esim.offer);
    return m_session->read<QList<Offer>>(
        {.key = "profiles.topupplans"_L1,
         .values = {{u"id"_s, profileOf(esim)}},
         .second = "profiles.topups"_L1},
        [account = m_session->account(), now = m_session->clock().now(),
         provider](HttpReply reply) {
            return decodeRows(std::move(reply), {"plans", "topup_plans", "topups"},
                              [&](const json::Value& item) {
                                  auto offer = readTopUp(item, account, now);
                                  if (offer && !provider.isEmpty()) {
                                      auto names = fromAlias(offer->alias);
                                      if (names.provider.isEmpty())
                                          names.provider = provider;
                                      offer->alias = toAlias(names);
                                  }
                                  return offer;
                              });
        });
}

Result<PreparedAct> TopUp::prepareTopUp(const TopUpRequest& request) const
{
    if (const Fit how = fit(request.esim); !how.possible)
        return failure(makeError(ErrorKind::Conflict, how.reason, {}));
    const auto names = fromAlias(request.offer.alias);
    const auto& code = request.offer.code.text();
    if (code.isEmpty())
        return failure(makeError(ErrorKind::Rejected,
                                 Words::tr("The top-up is not complete. Nothing was sent."), {}));
    // The documents name the plan by its package code, the live clients by its number.
    QJsonObject body{{u"package_code"_s, names.package.isEmpty() ? code : names.package}};
    if (code != names.package)
        body.insert(u"plan_id"_s, toWireId(code));
    if (!names.provider.isEmpty())
        body.insert(u"provider_id"_s, names.provider);
    if (request.offer.isDayPlan()) {
        if (request.days < 1 || request.days > maxDays)
            return failure(makeError(
                ErrorKind::Rejected,
                Words::tr("A day plan can have 1 to %1 days. Nothing was sent.").arg(maxDays), {}));
        body.insert(u"periodNum"_s, request.days);
    }
    return m_session->prepare(ActKind::TopUp, "profiles.topup"_L1,
                              {{u"id"_s, profileOf(request.esim)}}, toBody(body));
}

} // namespace simstock::whitelabel
