// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/travelroam/calls.h"
#include "providers/sandbox/travelroam/fields.h"

#include <QJsonArray>

#include <algorithm>

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

namespace {

double decimal(qint64 micros)
{
    return static_cast<double>(micros) / 1e6;
}

/// Before anything is looked at, as limits of pace are.
std::optional<Refusal> checkPace(Account& account)
{
    if (account.admitPurchase())
        return std::nullopt;
    if (account.settings().is(u"purchaseGapAnswer", "503"_L1))
        return Refusal{503, u"Service unavailable, please try again later."_s};
    return Refusal{429, u"Please take a 5 - 10 seconds delay before each bundle purchase."_s};
}

bool sameCountries(QStringList one, QStringList other)
{
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

/// Same network provider, same country.
std::optional<Refusal> checkTopUp(const Esim* esim, const Bundle& bundle)
{
    if (esim == nullptr)
        return Refusal{422, u"The selected iccid is invalid."_s, u"iccid"_s};
    if (!sameCountries(esim->countries, bundle.countries))
        return Refusal{422, u"This bundle is for another country than the eSIM."_s};
    if (esim->provider != bundle.provider)
        return Refusal{422, u"This bundle belongs to a different network provider. You can only "
                            "add bundles of the provider that issued the eSIM."_s};
    return std::nullopt;
}

std::optional<Refusal> checkType(const QString& type, const Bundle& bundle, bool strict)
{
    const bool regional = type == "REGION"_L1;
    if (!regional && type != "COUNTRY"_L1)
        return Refusal{422, u"The selected orderType is invalid."_s, u"orderType"_s};
    if (strict && regional != bundle.isRegional())
        return Refusal{422, u"The orderType does not match the bundle."_s, u"orderType"_s};
    return std::nullopt;
}

QByteArray orderAnswer(Account& account, const Order& order, const Bundle& bundle)
{
    const double price = decimal(bundle.priceMicros);
    const QJsonObject item{{u"type"_s, u"bundle"_s},
                           {u"item"_s, bundle.name},
                           {u"quantity"_s, 1},
                           {u"subTotal"_s, price},
                           {u"pricePerUnit"_s, price}};
    QJsonObject answer{{u"order"_s, QJsonArray{item}},
                       {u"total"_s, price},
                       {u"currency"_s, bundle.plan->currency},
                       {u"status"_s, u"completed"_s},
                       {u"statusMessage"_s, u"Order completed: 1 eSIM assigned"_s},
                       {u"createdDate"_s, utcText(account.clock().now(), u".000Z"_s)},
                       {u"assigned"_s, true}};
    const QString word = account.settings().word(u"reference");
    if (word == "data"_L1)
        return compact({{u"data"_s, QJsonObject{{u"orderReference"_s, order.reference}}}});
    if (word != "none"_L1)
        answer.insert(word, order.reference);
    return compact(answer);
}

} // namespace

Outcome processOrders(Account& account, const Call& call)
{
    if (const auto refusal = checkPace(account))
        return tl::unexpected(*refusal);
    Fields fields(call.body);
    const QString name = fields.requiredText(u"bundleName"_s);
    const QString type = fields.requiredText(u"orderType"_s);
    const QString iccid = fields.text(u"iccid"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto* const bundle = account.offers().find(name);
    if (bundle == nullptr)
        return invalid(u"bundleName"_s, u"The selected bundleName is invalid."_s);
    if (const auto refusal = checkType(type, *bundle, account.settings().on(u"strictOrderType")))
        return tl::unexpected(*refusal);
    const auto* const esim = account.esimByIccid(iccid);
    if (!iccid.isEmpty()) {
        if (const auto refusal = checkTopUp(esim, *bundle))
            return tl::unexpected(*refusal);
    }
    if (!account.wallet().charge(bundle->priceMicros, iccid.isEmpty() ? u"order"_s : u"topup"_s,
                                 account.nextReference()))
        return refuse(400, u"Insufficient organisation balance."_s);
    const auto& order = account.addOrder(esim == nullptr ? QString() : esim->number, *bundle);
    return orderAnswer(account, order, *bundle);
}

} // namespace simstock::sandbox::travelroam
