// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/calls.h"

#include <QRegularExpression>

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxUsageIds = 10;

struct Window {
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
};

/// `2010-06-30T01:20+00:00`; seconds and the two other ways to write UTC are let pass.
std::optional<qint64> readTime(Fields& fields, const QString& name)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:?\\d\\d)$"_s);
    const QString text = fields.text(name);
    if (text.isEmpty())
        return std::nullopt;
    const auto time = QDateTime::fromString(text, Qt::ISODate);
    if (form.match(text).hasMatch() && time.isValid())
        return time.toMSecsSinceEpoch();
    fields.refuse(u"000107"_s, name + u":wrong format"_s);
    return std::nullopt;
}

struct Pager {
    qint64 number = 1;
    qint64 size = 5;
};

Pager readPager(Fields& fields)
{
    const auto object = fields.requiredObject(u"pager"_s);
    if (fields.refusal())
        return {};
    Fields inner(object);
    const Pager pager{inner.requiredInteger(u"pageNum"_s, 1, 10'000, u"000107"_s),
                      inner.requiredInteger(u"pageSize"_s, 5, 500, u"000107"_s)};
    if (inner.refusal())
        fields.refuse(inner.refusal()->code, u"pager."_s + inner.refusal()->message);
    return pager;
}

bool isAllocated(const Esim& esim)
{
    return esim.esimStatus != "GETTING_RESOURCE"_L1;
}

using TranNos = tl::expected<std::vector<QString>, Refusal>;

TranNos ofOrder(Account& account, const QString& orderNo, const QString& iccid)
{
    const auto* const order = account.order(orderNo);
    if (order == nullptr)
        return refuse(u"310272"_s);
    std::vector<QString> found;
    for (const auto& tranNo : order->tranNos) {
        if (!isAllocated(*account.esim(tranNo)))
            return refuse(u"200010"_s);
        if (iccid.isEmpty() || iccidOf(tranNo, account.derivation()) == iccid)
            found.push_back(tranNo);
    }
    if (found.empty())
        return refuse(u"310403"_s);
    return found;
}

TranNos single(const Esim* esim)
{
    if (esim == nullptr)
        return refuse(u"310403"_s);
    if (!isAllocated(*esim))
        return refuse(u"200010"_s);
    return std::vector<QString>{esim->tranNo};
}

TranNos inWindow(Account& account, const Window& window)
{
    std::vector<QString> found;
    for (const auto& tranNo : account.tranNos()) {
        const auto& esim = *account.esim(tranNo);
        const auto bought = esim.plans.first().time;
        if (isAllocated(esim) && bought >= window.from && bought <= window.to)
            found.push_back(tranNo);
    }
    return found;
}

QByteArray pageOf(Account& account, const std::vector<QString>& tranNos, const Pager& pager)
{
    QJsonArray list;
    const auto total = static_cast<qint64>(tranNos.size());
    for (qint64 i = (pager.number - 1) * pager.size; i < qMin(total, pager.number * pager.size);
         ++i)
        list.append(
            queryJson(*account.esim(tranNos[static_cast<std::size_t>(i)]), account.derivation()));
    return compact({{u"esimList"_s, list},
                    {u"pager"_s, QJsonObject{{u"pageSize"_s, pager.size},
                                             {u"pageNum"_s, pager.number},
                                             {u"total"_s, total}}}});
}

} // namespace

Outcome queryEsims(Account& account, const QJsonObject& body)
{
    Fields fields(body);
    const QString orderNo = fields.text(u"orderNo"_s);
    const QString tranNo = fields.text(u"esimTranNo"_s);
    const QString iccid = fields.text(u"iccid"_s);
    Window window;
    window.from = readTime(fields, u"startTime"_s).value_or(window.from);
    window.to = readTime(fields, u"endTime"_s).value_or(window.to);
    const auto pager = readPager(fields);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    const auto found = !orderNo.isEmpty()  ? ofOrder(account, orderNo, iccid)
                       : !tranNo.isEmpty() ? single(account.esim(tranNo))
                       : !iccid.isEmpty()  ? single(account.esimByIccid(iccid))
                                           : inWindow(account, window);
    if (!found)
        return tl::unexpected(found.error());
    return pageOf(account, *found, pager);
}

Outcome queryUsage(Account& account, const QJsonObject& body)
{
    Fields fields(body);
    const auto ids = fields.requiredList(u"esimTranNoList"_s);
    if (ids.size() > maxUsageIds)
        fields.refuse(u"000107"_s, u"esimTranNoList:size must be between 1 and 10"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    QJsonArray list;
    for (const auto& id : ids) {
        if (!id.isString())
            return refuse(u"000104"_s, u"esimTranNoList:must hold strings"_s);
        const auto* const esim = account.esim(id.toString());
        if (esim == nullptr || !isAllocated(*esim))
            continue; // unknown ids are left out
        list.append(QJsonObject{{u"esimTranNo"_s, esim->tranNo},
                                {u"dataUsage"_s, esim->usage},
                                {u"totalData"_s, esim->totalVolume()},
                                {u"lastUpdateTime"_s, utcText(account.clock().now(), u"+0000"_s)}});
    }
    return compact({{u"esimUsageList"_s, list}});
}

} // namespace simstock::sandbox::esimaccess
