// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/user.h"

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

QJsonArray valuesOf(const std::map<QString, QJsonObject>& map)
{
    QJsonArray list;
    for (const auto& [id, object] : map)
        list.append(object);
    return list;
}

std::map<QString, QJsonObject> mapOf(const QJsonValue& value)
{
    std::map<QString, QJsonObject> map;
    const auto list = value.toArray();
    for (const auto& entry : list)
        map[entry[u"id"].toString()] = entry.toObject();
    return map;
}

QJsonArray ordersJson(const User& user)
{
    QJsonArray list;
    for (const auto& id : user.sequence)
        list.append(user.orders.at(id).toJson());
    return list;
}

QJsonArray esimsJson(const User& user)
{
    QJsonArray list;
    for (const auto& [tranNo, esim] : user.esims)
        list.append(esim.toJson());
    return list;
}

QJsonObject restOf(const User& user)
{
    QJsonObject keys;
    for (auto it = user.orderByKey.begin(); it != user.orderByKey.end(); ++it)
        keys.insert(it.key(), it.value());
    QJsonArray transactions;
    for (const auto& transaction : user.transactions)
        transactions.append(transaction);
    QJsonObject pricing;
    for (const auto& [id, price] : user.pricing)
        pricing.insert(QString::number(id), price);
    return {{u"orders"_s, ordersJson(user)},
            {u"keys"_s, keys},
            {u"esims"_s, esimsJson(user)},
            {u"transactions"_s, transactions},
            {u"payments"_s, valuesOf(user.payments)},
            {u"brands"_s, valuesOf(user.brands)},
            {u"pricing"_s, pricing},
            {u"subscriptions"_s, valuesOf(user.subscriptions)},
            {u"invoices"_s, user.invoices}};
}

void restoreRest(User& user, const QJsonObject& json)
{
    const auto orders = json.value(u"orders").toArray();
    for (const auto& value : orders) {
        auto order = Order::fromJson(value.toObject());
        user.sequence.push_back(order.id);
        user.orders[order.id] = std::move(order);
    }
    const auto keys = json.value(u"keys").toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        user.orderByKey.insert(it.key(), it.value().toString());
    const auto esims = json.value(u"esims").toArray();
    for (const auto& value : esims) {
        auto esim = Esim::fromJson(value.toObject());
        user.esims[esim.tranNo] = std::move(esim);
    }
    const auto transactions = json.value(u"transactions").toArray();
    for (const auto& value : transactions)
        user.transactions.append(value.toObject());
    const auto pricing = json.value(u"pricing").toObject();
    for (auto it = pricing.begin(); it != pricing.end(); ++it)
        user.pricing[it.key().toInt()] = it.value().toObject();
    user.payments = mapOf(json.value(u"payments"));
    user.brands = mapOf(json.value(u"brands"));
    user.subscriptions = mapOf(json.value(u"subscriptions"));
    user.invoices = json.value(u"invoices").toArray();
}

} // namespace

QJsonObject Order::toJson() const
{
    return {{u"id"_s, id},
            {u"externalNo"_s, externalNo},
            {u"planId"_s, planId},
            {u"planName"_s, planName},
            {u"unitPrice"_s, unitPrice},
            {u"days"_s, days},
            {u"email"_s, email},
            {u"customer"_s, customer},
            {u"brand"_s, brand},
            {u"createdAt"_s, createdAt},
            {u"updatedAt"_s, updatedAt},
            {u"readyAt"_s, readyAt},
            {u"refunded"_s, refunded},
            {u"forced"_s, forced},
            {u"cachedUsage"_s, cachedUsage},
            {u"tranNos"_s, QJsonArray::fromStringList(tranNos)}};
}

Order Order::fromJson(const QJsonObject& json)
{
    Order order;
    order.id = json.value(u"id").toString();
    order.externalNo = json.value(u"externalNo").toString();
    order.planId = json.value(u"planId").toInt();
    order.planName = json.value(u"planName").toString();
    order.unitPrice = json.value(u"unitPrice").toInteger();
    order.days = json.value(u"days").toInteger();
    order.email = json.value(u"email").toString();
    order.customer = json.value(u"customer").toString();
    order.brand = json.value(u"brand").toString();
    order.createdAt = json.value(u"createdAt").toInteger();
    order.updatedAt = json.value(u"updatedAt").toInteger();
    order.readyAt = json.value(u"readyAt").toInteger();
    order.refunded = json.value(u"refunded").toInteger();
    order.forced = json.value(u"forced").toString();
    order.cachedUsage = json.value(u"cachedUsage").toObject();
    const auto tranNos = json.value(u"tranNos").toArray();
    for (const auto& tranNo : tranNos)
        order.tranNos.append(tranNo.toString());
    return order;
}

QJsonObject User::toJson() const
{
    auto json = restOf(*this);
    json.insert(u"id"_s, id);
    json.insert(u"email"_s, email);
    json.insert(u"role"_s, role);
    json.insert(u"name"_s, name);
    json.insert(u"check"_s, QString::fromLatin1(passwordHash));
    json.insert(u"createdAt"_s, createdAt);
    json.insert(u"verifiedAt"_s, verifiedAt);
    json.insert(u"depositMade"_s, depositMade);
    json.insert(u"failedLogins"_s, failedLogins);
    json.insert(u"lockedUntil"_s, lockedUntil);
    json.insert(u"verifyMails"_s, verifyMails);
    json.insert(u"resetMails"_s, resetMails);
    json.insert(u"postpaid"_s, billing == Billing::Postpaid);
    json.insert(u"balance"_s, wallet.balance());
    json.insert(u"creditLimit"_s, creditLimit);
    json.insert(u"softLimit"_s, softLimit);
    json.insert(u"spent"_s, spent);
    return json;
}

void User::restore(const QJsonObject& json)
{
    id = json.value(u"id").toString();
    role = json.value(u"role").toString();
    name = json.value(u"name").toString();
    passwordHash = json.value(u"check").toString().toLatin1();
    createdAt = json.value(u"createdAt").toInteger();
    verifiedAt = json.value(u"verifiedAt").toInteger();
    depositMade = json.value(u"depositMade").toBool();
    failedLogins = json.value(u"failedLogins").toInt();
    lockedUntil = json.value(u"lockedUntil").toInteger();
    verifyMails = json.value(u"verifyMails").toInt();
    resetMails = json.value(u"resetMails").toInt();
    billing = json.value(u"postpaid").toBool() ? Billing::Postpaid : Billing::Prepaid;
    wallet.setBalance(json.value(u"balance").toInteger());
    creditLimit = json.value(u"creditLimit").toInteger();
    softLimit = json.value(u"softLimit").toInteger();
    spent = json.value(u"spent").toInteger();
    restoreRest(*this, json);
}

} // namespace simstock::sandbox::whitelabel
