// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/core/sandboxclock.h"
#include "providers/sandbox/whitelabel/calls.h"

// Usage and the provider's balance (contract whitelabel, section 11).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxIds = 10;
constexpr double megabyte = 1'048'576;

struct Sums {
    qint64 used = 0;
    qint64 total = 0;
    qint64 expiresAt = 0;

    [[nodiscard]] double percent() const
    {
        return total == 0
                   ? 0
                   : qRound(static_cast<double>(used) * 1000 / static_cast<double>(total)) / 10.0;
    }
};

Sums sumsOf(Call& call, const Order& order)
{
    Sums sums;
    for (const auto& tranNo : order.tranNos) {
        const auto& esim = *call.platform.esim(*call.user, tranNo);
        sums.used += esim.usage;
        sums.total += esim.totalVolume();
        sums.expiresAt = qMax(sums.expiresAt, esim.expiresAt);
    }
    return sums;
}

/// "1.2GB", "512MB".
QString volumeText(qint64 bytes)
{
    const double amount = static_cast<double>(bytes) / megabyte;
    const bool large = amount >= 1024;
    auto text = QString::number(large ? amount / 1024 : amount, 'f', 1);
    if (text.endsWith(u".0"))
        text.chop(2);
    return text + (large ? u"GB"_s : u"MB"_s);
}

QJsonObject usageV2(Call& call, const Order& order)
{
    const auto sums = sumsOf(call, order);
    const double usedMb = static_cast<double>(sums.used) / megabyte;
    const double totalMb = static_cast<double>(sums.total) / megabyte;
    return {{u"order_id"_s, order.id},
            {u"real_time_usage"_s, QJsonObject{{u"total_data_bytes"_s, sums.total},
                                               {u"total_data_mb"_s, totalMb},
                                               {u"data_used_bytes"_s, sums.used},
                                               {u"data_used_mb"_s, usedMb},
                                               {u"data_used_percentage"_s, sums.percent()}}},
            {u"stored_usage"_s, QJsonObject{{u"data_used_mb"_s, usedMb}}},
            {u"plan_data"_s,
             QJsonObject{{u"total_data_mb"_s, totalMb}, {u"usage_percentage"_s, sums.percent()}}},
            {u"order_status"_s, call.platform.statusOf(*call.user, order)},
            {u"esim_tran_no"_s, order.tranNos.first()}};
}

} // namespace

Outcome providerBalance(Call& call)
{
    if (call.ids[0] != "1"_L1 && call.ids[0] != "provider-1"_L1)
        return refuse(u"NOT_FOUND"_s, u"Provider not found"_s);
    return success(
        {{u"data"_s, QJsonObject{{u"provider"_s, call.ids[0]},
                                 {u"balance"_s, decimal(call.user->wallet.balance())},
                                 {u"currency"_s, u"USD"_s},
                                 {u"timestamp"_s, Call::timeText(call.platform.now())}}}});
}

Outcome checkUsage(Call& call)
{
    Fields fields(call.body);
    if (fields.id(u"provider_id"_s).isEmpty())
        fields.refuse(u"provider_id is required"_s);
    const auto ids = fields.requiredTexts(u"esimTranNoList"_s);
    if (ids.size() > maxIds)
        fields.refuse(u"esimTranNoList must hold 1 to 10 entries"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    QJsonArray list;
    for (const auto& id : ids) {
        for (const auto* const esim : esimsOf(call, id)) // "eSIMs or orders"
            list.append(QJsonObject{{u"esimTranNo"_s, esim->tranNo},
                                    {u"dataUsage"_s, esim->usage},
                                    {u"totalData"_s, esim->totalVolume()},
                                    {u"lastUpdateTime"_s, Call::timeText(call.platform.now())}});
    }
    return success({{u"data"_s, QJsonObject{{u"esimUsageList"_s, list}}}});
}

Outcome orderUsage(Call& call)
{
    auto* const order = orderOf(*call.user, call.ids[0]);
    if (order == nullptr)
        return refuse(u"ORDER_NOT_FOUND"_s);
    const auto refreshed = call.item(u"refreshCache"_s);
    if (!refreshed.isEmpty() && refreshed != "true"_L1 && refreshed != "false"_L1)
        return refuse(u"VALIDATION_ERROR"_s, u"refreshCache must be true or false"_s);
    if (order->cachedUsage.isEmpty() || refreshed == "true"_L1) {
        const auto sums = sumsOf(call, *order);
        const qint64 left = qMax<qint64>(0, sums.expiresAt - call.platform.now());
        order->cachedUsage = {{u"data_used"_s, volumeText(sums.used)},
                              {u"data_total"_s, volumeText(sums.total)},
                              {u"data_remaining"_s, volumeText(sums.total - sums.used)},
                              {u"percentage_used"_s, sums.percent()},
                              {u"validity_remaining_days"_s, (left + dayMs - 1) / dayMs}};
        call.platform.changed();
    }
    return success({{u"order_id"_s, order->id}, {u"usage"_s, order->cachedUsage}});
}

Outcome orderUsageV2(Call& call)
{
    const auto* const order = orderOf(*call.user, call.ids[0]);
    if (order == nullptr)
        return refuse(u"ORDER_NOT_FOUND"_s);
    return success({{u"data"_s, usageV2(call, *order)}});
}

Outcome bulkUsageV2(Call& call)
{
    Fields fields(call.body);
    const auto ids = fields.requiredTexts(u"order_ids"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    QJsonArray list;
    for (const auto& id : ids) {
        if (const auto* const order = orderOf(*call.user, id))
            list.append(usageV2(call, *order));
    }
    return success({{u"data"_s, list}});
}

} // namespace simstock::sandbox::whitelabel
