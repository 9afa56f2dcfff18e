// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/account.h"

#include <QJsonArray>

namespace simstock::sandbox::troveana {

using namespace Qt::StringLiterals;

Purse::Purse(Ledger& ledger, const SandboxClock& clock, qint64 micros)
    : m_clock(clock), m_wallet(ledger, u"troveana"_s, micros), m_changedAt(clock.now())
{
}

void Purse::set(qint64 micros)
{
    restore(micros, m_clock.now());
}

void Purse::restore(qint64 micros, qint64 changedAt)
{
    m_wallet.setBalance(micros);
    m_changedAt = changedAt;
}

bool Purse::charge(qint64 micros, const QString& reason, const QString& reference)
{
    if (!m_wallet.charge(micros, reason, reference))
        return false;
    m_changedAt = m_clock.now();
    return true;
}

void Purse::refund(qint64 micros, const QString& reason, const QString& reference)
{
    m_wallet.refund(micros, reason, reference);
    m_changedAt = m_clock.now();
}

Account::Account(const VendorContext& context)
    : m_context(context),
      m_purse(context.ledger, context.clock, context.openingBalance * 10'000) // cents to micros
{
    m_settings.allocationDelayMs = context.allocationDelay.count();
}

Offers& Account::offers()
{
    if (!m_offers)
        m_offers = std::make_unique<Offers>(m_context.plans, m_context.derivation);
    return *m_offers;
}

QString Account::partnerId() const
{
    return u"partner_"_s + derivation().digits("troveana", "partner", 3);
}

QString Account::nextTrackingId()
{
    return u"TRK-%1-%2"_s.arg(
        QDateTime::fromMSecsSinceEpoch(clock().now(), Qt::UTC).toString(u"yyyyMMdd"_s),
        QString::number(++m_counter).rightJustified(3, u'0'));
}

Order& Account::addOrder(Order order)
{
    m_sequence.append(order.trackingId);
    return m_orders[order.trackingId] = std::move(order);
}

void Account::addEsim(Esim esim)
{
    m_esims[esim.iccid] = std::move(esim);
}

Order* Account::order(const QString& trackingId)
{
    const auto found = m_orders.find(trackingId);
    return found == m_orders.end() ? nullptr : &found->second;
}

QString Account::statusOf(const Order& order) const
{
    if (!order.forced.isEmpty())
        return order.forced;
    return clock().now() < order.readyAt ? u"PENDING"_s : order.outcome;
}

Esim* Account::esim(const QString& iccid)
{
    const auto found = m_esims.find(iccid);
    if (found == m_esims.end() || clock().now() < found->second.readyAt)
        return nullptr;
    if (moveOn(found->second, clock().now(), derivation(), m_context.movingStatuses))
        changed();
    return &found->second;
}

std::vector<const Esim*> Account::esims()
{
    std::vector<const Esim*> list;
    for (const auto& trackingId : std::as_const(m_sequence)) {
        for (const auto& iccid : std::as_const(m_orders.at(trackingId).iccids)) {
            if (const auto* const found = esim(iccid))
                list.push_back(found);
        }
    }
    return list;
}

QJsonObject Account::toJson() const
{
    QJsonArray orders;
    for (const auto& trackingId : m_sequence) {
        const auto& order = m_orders.at(trackingId);
        orders.append(QJsonObject{{u"trackingId"_s, trackingId},
                                  {u"packageId"_s, order.packageId},
                                  {u"createdAt"_s, order.createdAt},
                                  {u"readyAt"_s, order.readyAt},
                                  {u"outcome"_s, order.outcome},
                                  {u"forced"_s, order.forced},
                                  {u"iccids"_s, QJsonArray::fromStringList(order.iccids)}});
    }
    QJsonArray esims;
    for (const auto& [iccid, esim] : m_esims)
        esims.append(esim.toJson());
    QJsonObject messages;
    for (const auto& [trackingId, message] : m_messages)
        messages.insert(trackingId, QJsonArray{message.iccid, message.sentAt, message.outcome});
    return {{u"balance"_s, m_purse.balance()},
            {u"balanceChangedAt"_s, m_purse.changedAt()},
            {u"counter"_s, m_counter},
            {u"orders"_s, orders},
            {u"esims"_s, esims},
            {u"messages"_s, messages}};
}

void Account::restore(const QJsonObject& json)
{
    if (json.isEmpty())
        return;
    m_purse.restore(json.value(u"balance").toInteger(),
                    json.value(u"balanceChangedAt").toInteger());
    m_counter = json.value(u"counter").toInteger();
    const auto orders = json.value(u"orders").toArray();
    for (const auto& value : orders) {
        const auto object = value.toObject();
        Order order;
        order.trackingId = object.value(u"trackingId").toString();
        order.packageId = object.value(u"packageId").toString();
        order.createdAt = object.value(u"createdAt").toInteger();
        order.readyAt = object.value(u"readyAt").toInteger();
        order.outcome = object.value(u"outcome").toString();
        order.forced = object.value(u"forced").toString();
        const auto iccids = object.value(u"iccids").toArray();
        for (const auto& iccid : iccids)
            order.iccids.append(iccid.toString());
        addOrder(std::move(order));
    }
    const auto esims = json.value(u"esims").toArray();
    for (const auto& value : esims)
        addEsim(Esim::fromJson(value.toObject()));
    const auto messages = json.value(u"messages").toObject();
    for (auto it = messages.begin(); it != messages.end(); ++it)
        m_messages[it.key()] = {it.value()[0].toString(), it.value()[1].toInteger(),
                                it.value()[2].toString()};
}

} // namespace simstock::sandbox::troveana
