// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/esimaccess/calls.h"

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxEsims = 30;
constexpr qint64 maxDays = 365;

struct Line {
    Offer* offer = nullptr;
    qint64 count = 0;
    qint64 days = 0;
};

/// What one eSIM of the line costs by the list.
qint64 listPrice(const Line& line)
{
    return line.offer->priceFor(line.days);
}

tl::expected<Line, Refusal> readLine(Account& account, const QJsonObject& json)
{
    Fields fields(json);
    QString code = fields.text(u"packageCode"_s);
    if (code.isEmpty())
        code = fields.text(u"slug"_s);
    if (code.isEmpty())
        fields.refuse(u"000105"_s, u"packageInfoList.packageCode:must not be blank"_s);
    const auto price = fields.integer(u"price"_s);
    const auto periodNum = fields.integer(u"periodNum"_s);
    Line line;
    line.count = fields.requiredInteger(u"count"_s, 1, maxEsims, u"200008"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    line.offer = account.offers().find(code);
    if (line.offer == nullptr)
        return refuse(u"310241"_s, u"base data plan code:[%1] doesn`t exist."_s.arg(code));
    line.days = line.offer->plan->days;
    if (line.offer->isDaily() && periodNum) {
        if (*periodNum < 1 || *periodNum > maxDays)
            return refuse(u"200008"_s, u"periodNum:must be between 1 and 365"_s);
        line.days = *periodNum;
    }
    if (price && *price != line.offer->price)
        return refuse(u"200005"_s);
    return line;
}

tl::expected<QList<Line>, Refusal> readLines(Account& account, const QJsonArray& list)
{
    QList<Line> lines;
    qint64 count = 0;
    for (const auto& value : list) {
        if (!value.isObject())
            return refuse(u"000104"_s, u"packageInfoList:must hold objects"_s);
        auto line = readLine(account, value.toObject());
        if (!line)
            return tl::unexpected(line.error());
        count += line->count;
        lines.append(*line);
    }
    if (count > maxEsims)
        return refuse(u"200008"_s, u"at most 30 profiles in one order"_s);
    return lines;
}

std::optional<Refusal> checkStock(const QList<Line>& lines)
{
    QHash<const Offer*, qint64> wanted;
    for (const auto& line : lines) {
        auto& sum = wanted[line.offer];
        sum += line.count;
        if (line.offer->available >= 0 && sum > line.offer->available)
            return Refusal{u"200011"_s, {}};
    }
    return std::nullopt;
}

/// What is taken for a listed price: a live report saw less than the list says.
qint64 charged(Account& account, qint64 price)
{
    return price * account.settings().chargePermille / 1000;
}

Esim newEsim(Account& account, const Order& order, const Line& line)
{
    const auto& offer = *line.offer;
    Esim esim;
    esim.tranNo = account.nextNumber();
    esim.orderNo = order.orderNo;
    esim.transactionId = order.transactionId;
    esim.esimStatus = u"GETTING_RESOURCE"_s;
    esim.dataType = offer.dataType;
    esim.smsStatus = offer.plan->smsStatus;
    esim.activeType = offer.plan->activeType;
    esim.topUpType = offer.topUpType;
    esim.ipExport = offer.plan->ipExport;
    esim.fairUse = offer.plan->fairUse;
    esim.readyAt = order.readyAt;
    esim.expiresAt = order.createdAt + offer.plan->unusedValidDays * dayMs;
    esim.plans.append({esim.tranNo, order.transactionId, offer.packageCode, offer.slug, offer.name,
                       offer.plan->placeCode, offer.volumeFor(line.days), offer.daysFor(line.days),
                       charged(account, listPrice(line)), order.createdAt});
    return esim;
}

QByteArray orderAnswer(const Order& order)
{
    return compact({{u"orderNo"_s, order.orderNo}, {u"transactionId"_s, order.transactionId}});
}

Outcome place(Account& account, const QString& transactionId, const QList<Line>& lines)
{
    qint64 cost = 0;
    for (const auto& line : lines)
        cost += line.count * charged(account, listPrice(line));
    Order order;
    order.orderNo = u'B' + account.nextNumber();
    if (!account.wallet().charge(cost, u"order"_s, order.orderNo))
        return refuse(u"200007"_s);
    order.transactionId = transactionId;
    order.createdAt = account.clock().now();
    order.readyAt =
        order.createdAt + account.clock().vendorTime(account.settings().allocationDelay);
    for (const auto& line : lines) {
        for (qint64 i = 0; i < line.count; ++i)
            order.tranNos.append(account.addEsim(newEsim(account, order, line)).tranNo);
        if (line.offer->available >= 0)
            line.offer->available -= static_cast<int>(line.count);
    }
    const auto answer = orderAnswer(account.addOrder(std::move(order)));
    account.changed();
    return answer;
}

} // namespace

Outcome orderEsims(Account& account, const QJsonObject& body)
{
    Fields fields(body);
    const QString transactionId = fields.requiredText(u"transactionId"_s, 50);
    const auto amount = fields.integer(u"amount"_s);
    const auto list = fields.requiredList(u"packageInfoList"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    // "A repeated id is identified as the same request", whatever else the body says.
    if (const auto* const before = account.orderByTransaction(transactionId)) {
        if (account.settings().duplicateIsError)
            return refuse(u"310402"_s);
        return orderAnswer(*before);
    }
    const auto lines = readLines(account, list);
    if (!lines)
        return tl::unexpected(lines.error());
    qint64 total = 0;
    for (const auto& line : *lines)
        total += line.count * listPrice(line);
    if (amount && *amount != total)
        return refuse(u"200006"_s);
    if (const auto refusal = checkStock(*lines))
        return tl::unexpected(*refusal);
    return place(account, transactionId, *lines);
}

namespace {

constexpr qsizetype maxTopUps = 10; // vendor's help pages

QByteArray topUpAnswer(const Account& account, const Esim& esim, const QString& transactionId,
                       const QString& topUpTranNo)
{
    return compact({{u"transactionId"_s, transactionId},
                    {u"iccid"_s, iccidOf(esim.tranNo, account.derivation())},
                    {u"expiredTime"_s, utcText(esim.expiresAt, u"+0000"_s)},
                    {u"totalVolume"_s, esim.totalVolume()},
                    {u"totalDuration"_s, esim.totalDays()},
                    {u"orderUsage"_s, esim.usage},
                    {u"topUpEsimTranNo"_s, topUpTranNo}});
}

bool mayTopUp(const Esim& esim)
{
    const auto& status = esim.esimStatus;
    return esim.topUpType >= 2 && esim.plans.size() <= maxTopUps &&
           (status == "GOT_RESOURCE"_L1 || status == "IN_USE"_L1 || status == "USED_UP"_L1);
}

Outcome addTopUp(Account& account, Esim& esim, const Offer& offer, qint64 days,
                 const QString& transactionId)
{
    const qint64 cost = charged(account, offer.priceFor(days));
    const QString tranNo = account.nextNumber();
    if (!account.wallet().charge(cost, u"topup"_s, tranNo))
        return refuse(u"200007"_s);
    esim.plans.append({tranNo, transactionId, u"TOPUP_"_s + offer.packageCode, offer.slug,
                       offer.name, offer.plan->placeCode, offer.volumeFor(days),
                       offer.daysFor(days), cost, account.clock().now()});
    if (esim.activatedAt != 0) // else the longer plan begins when it begins
        esim.expiresAt += offer.daysFor(days) * dayMs;
    if (esim.esimStatus == "USED_UP"_L1) {
        esim.esimStatus = u"IN_USE"_s;
        esim.movedAt = account.clock().now();
    }
    account.topUps().insert(transactionId, {esim.tranNo, tranNo});
    account.changed();
    return topUpAnswer(account, esim, transactionId, tranNo);
}

} // namespace

Outcome topUp(Account& account, const QJsonObject& body)
{
    Fields fields(body);
    const QString transactionId = fields.requiredText(u"transactionId"_s, 50);
    const QString code = fields.requiredText(u"packageCode"_s, 200);
    const auto amount = fields.integerText(u"amount"_s);
    const auto periodNum = fields.integerText(u"periodNum"_s);
    if (!fields.refusal() && account.topUps().contains(transactionId)) {
        if (account.settings().duplicateIsError)
            return refuse(u"310402"_s);
        const auto before = account.topUps().value(transactionId);
        return topUpAnswer(account, *account.esim(before.esimTranNo), transactionId,
                           before.topUpTranNo);
    }
    auto* const esim = account.esimOf(fields);
    if (esim == nullptr)
        return tl::unexpected(*fields.refusal());
    const auto& base = esim->plans.first();
    const auto* const offer = account.offers().findTopUp(code, base.placeCode, esim->isDaily());
    if (offer == nullptr)
        return refuse(u"310241"_s, u"base data plan code:[%1] doesn`t exist."_s.arg(code));
    if (!mayTopUp(*esim))
        return refuse(u"200002"_s);
    if (offer->isDaily() && periodNum && (*periodNum < 1 || *periodNum > maxDays))
        return refuse(u"200008"_s, u"periodNum:must be between 1 and 365"_s);
    const qint64 days = offer->isDaily() && periodNum ? *periodNum : offer->plan->days;
    if (amount && *amount != offer->priceFor(days))
        return refuse(u"200006"_s);
    return addTopUp(account, *esim, *offer, days, transactionId);
}

} // namespace simstock::sandbox::esimaccess
