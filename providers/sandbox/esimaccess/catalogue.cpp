// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/calls.h"

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

/// The package whose top-ups are wanted, or which is wanted itself; null without a filter.
tl::expected<const Offer*, Refusal> likeWhat(Account& account, Fields& fields, bool topUp)
{
    const QString iccid = fields.text(u"iccid"_s);
    QString code = fields.text(u"packageCode"_s);
    if (code.isEmpty())
        code = fields.text(u"slug"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (topUp && !iccid.isEmpty()) {
        const auto* const esim = account.esimByIccid(iccid);
        if (esim == nullptr)
            return refuse(u"310403"_s, u"merchant doesn't have valid iccid"_s);
        code = esim->plans.first().packageCode;
    }
    if (code.isEmpty())
        return nullptr;
    const auto* const offer = account.offers().find(code);
    if (offer == nullptr)
        return refuse(u"310241"_s, u"base data plan code:[%1] doesn`t exist."_s.arg(code));
    return offer;
}

} // namespace

Outcome packageList(Account& account, const QJsonObject& body)
{
    Fields fields(body);
    Offers::Filter filter;
    filter.location = fields.text(u"locationCode"_s);
    const QString type = fields.text(u"type"_s);
    filter.topUp = type == "TOPUP"_L1;
    filter.dataType = fields.text(u"dataType"_s);
    const auto like = likeWhat(account, fields, filter.topUp);
    if (!like)
        return tl::unexpected(like.error());
    if (!type.isEmpty() && type != "BASE"_L1 && !filter.topUp)
        return refuse(u"200008"_s, u"type:must be BASE or TOPUP"_s);
    if (!filter.dataType.isEmpty() && filter.dataType != "1"_L1 && filter.dataType != "2"_L1)
        return refuse(u"200008"_s, u"dataType:must be 1 or 2"_s);
    filter.like = *like;
    if (filter.topUp && filter.like != nullptr && !filter.like->canTopUp())
        return QByteArray(R"({"packageList":[]})");
    return account.offers().packageList(filter);
}

Outcome locationList(Account& account, const QJsonObject&)
{
    return account.offers().locationList();
}

Outcome queryBalance(Account& account, const QJsonObject&)
{
    return compact({{u"balance"_s, account.wallet().balance()}});
}

} // namespace simstock::sandbox::esimaccess
