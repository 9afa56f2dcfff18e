// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/account.h"

#include <QJsonArray>

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

Account::Account(const VendorContext& context)
    : m_context(context),
      m_wallet(context.ledger, u"esimaccess"_s, context.openingBalance * 100) // cents → × 10,000
{
    m_settings.allocationDelay = context.allocationDelay;
}

Offers& Account::offers()
{
    if (!m_offers)
        m_offers = std::make_unique<Offers>(m_context.plans, m_context.derivation);
    return *m_offers;
}

QString Account::nextNumber()
{
    return QDateTime::fromMSecsSinceEpoch(clock().now(), Qt::UTC).toString(u"yyMMddHHmm"_s) +
           QString::number(++m_counter).rightJustified(4, u'0');
}

Order& Account::addOrder(Order order)
{
    m_orderByTransaction.insert(order.transactionId, order.orderNo);
    return m_orders[order.orderNo] = std::move(order);
}

Esim& Account::addEsim(Esim esim)
{
    m_sequence.push_back(esim.tranNo);
    m_tranNoByIccid.insert(iccidOf(esim.tranNo, derivation()), esim.tranNo);
    return m_esims[esim.tranNo] = std::move(esim);
}

const Order* Account::order(const QString& orderNo) const
{
    const auto found = m_orders.find(orderNo);
    return found == m_orders.end() ? nullptr : &found->second;
}

const Order* Account::orderByTransaction(const QString& transactionId) const
{
    return order(m_orderByTransaction.value(transactionId));
}

Esim* Account::esim(const QString& tranNo)
{
    const auto found = m_esims.find(tranNo);
    if (found == m_esims.end())
        return nullptr;
    if (moveOn(found->second, clock().now(), derivation(), m_context.movingStatuses))
        changed();
    return &found->second;
}

Esim* Account::esimByIccid(const QString& iccid)
{
    return esim(m_tranNoByIccid.value(iccid));
}

Esim* Account::esimOf(Fields& fields)
{
    const QString tranNo = fields.text(u"esimTranNo"_s);
    const QString iccid = fields.text(u"iccid"_s);
    if (fields.refusal())
        return nullptr;
    if (tranNo.isEmpty() && iccid.isEmpty()) {
        fields.refuse(u"000105"_s, u"esimTranNo and iccid can`t be blank at the same time"_s);
        return nullptr;
    }
    auto* const found = tranNo.isEmpty() ? esimByIccid(iccid) : esim(tranNo);
    if (found == nullptr)
        fields.refuse(u"310403"_s, u"merchant doesn't have valid iccid"_s);
    return found;
}

QJsonObject Account::toJson() const
{
    QJsonArray orders;
    for (const auto& [number, order] : m_orders)
        orders.append(QJsonObject{{u"orderNo"_s, number},
                                  {u"transactionId"_s, order.transactionId},
                                  {u"createdAt"_s, order.createdAt},
                                  {u"readyAt"_s, order.readyAt},
                                  {u"tranNos"_s, QJsonArray::fromStringList(order.tranNos)}});
    QJsonArray esims;
    for (const auto& tranNo : m_sequence)
        esims.append(m_esims.at(tranNo).toJson());
    QJsonObject topUps;
    for (auto it = m_topUps.begin(); it != m_topUps.end(); ++it)
        topUps.insert(it.key(), QJsonArray{it.value().esimTranNo, it.value().topUpTranNo});
    return {{u"balance"_s, m_wallet.balance()},
            {u"counter"_s, m_counter},
            {u"webhook"_s, m_webhook},
            {u"orders"_s, orders},
            {u"esims"_s, esims},
            {u"topUps"_s, topUps}};
}

void Account::restore(const QJsonObject& json)
{
    if (json.isEmpty())
        return;
    m_wallet.setBalance(json.value(u"balance").toInteger());
    m_counter = json.value(u"counter").toInteger();
    m_webhook = json.value(u"webhook").toString();
    const auto orders = json.value(u"orders").toArray();
    for (const auto& value : orders) {
        const auto object = value.toObject();
        Order order{object.value(u"orderNo").toString(),
                    object.value(u"transactionId").toString(),
                    object.value(u"createdAt").toInteger(),
                    object.value(u"readyAt").toInteger(),
                    {}};
        const auto tranNos = object.value(u"tranNos").toArray();
        for (const auto& tranNo : tranNos)
            order.tranNos.append(tranNo.toString());
        addOrder(std::move(order));
    }
    const auto esims = json.value(u"esims").toArray();
    for (const auto& value : esims)
        addEsim(Esim::fromJson(value.toObject()));
    const auto topUps = json.value(u"topUps").toObject();
    for (auto it = topUps.begin(); it != topUps.end(); ++it)
        m_topUps.insert(it.key(), {it.value()[0].toString(), it.value()[1].toString()});
}

} // namespace simstock::sandbox::esimaccess
