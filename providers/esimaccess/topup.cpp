// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/topup.h"

#include "providers/esimaccess/catalogue.h"
#include "providers/esimaccess/lifecycle.h"
#include "providers/esimaccess/offers.h"
#include "providers/esimaccess/words.h"
#include "providers/http/topupfit.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr int maxDays = 365;
constexpr int maxKeyLength = 50;

} // namespace

Fit TopUp::fit(const Esim& esim) const
{
    const auto no = [](const QString& reason) {
        return Fit{.possible = false, .reason = reason, .refund = std::nullopt};
    };
    if (esim.key.id.isEmpty())
        return no(Words::tr("The vendor's number of this eSIM is not known. Refresh it."));
    if (esim.topUp == TopUpSupport::No)
        return no(Words::tr("This plan cannot be topped up."));
    return fitTopUp(esim.state, Words::tr("Resume this eSIM before topping it up."));
}

Call<QList<Offer>> TopUp::fetchTopUps(const Esim& esim)
{
    QJsonObject body{{u"type"_s, u"TOPUP"_s}};
    if (!esim.iccid.isEmpty())
        body.insert(u"iccid"_s, esim.iccid.text());
    else if (!esim.offer.isEmpty())
        body.insert(u"packageCode"_s, esim.offer.text());
    else
        return Call<QList<Offer>>::ready(failure(makeError(
            ErrorKind::NotFound,
            Words::tr("Neither the ICCID nor the plan of this eSIM is known. Refresh it."), {})));
    return m_session->read<QList<Offer>>(
        {QString(packageListPath), body, HttpLimits::list()},
        [account = m_session->account(), now = m_session->clock().now()](HttpReply reply) {
            return readPackageList(std::move(reply), account, now);
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
    QJsonObject body{{u"esimTranNo"_s, request.esim.key.id.text()},
                     {u"packageCode"_s, request.offer.code.text()},
                     {u"transactionId"_s, request.idempotencyKey}};
    // Amount and days are numbers in an order and texts here.
    if (request.offer.isDayPlan()) {
        if (request.days < 1 || request.days > maxDays)
            return failure(makeError(
                ErrorKind::Rejected,
                Words::tr("A day plan can have 1 to %1 days. Nothing was sent.").arg(maxDays), {}));
        body.insert(u"periodNum"_s, QString::number(request.days));
    } else {
        const auto amount = toWireAmount(request.offer.cost);
        if (!amount)
            return failure(amount.error());
        body.insert(u"amount"_s, QString::number(*amount));
    }
    return PreparedAct{.kind = ActKind::TopUp,
                       .method = "POST",
                       .path = u"/api/v1/open/esim/topup"_s,
                       .body = toBody(body),
                       .idempotencyKey = request.idempotencyKey};
}

} // namespace simstock::esimaccess
