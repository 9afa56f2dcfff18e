// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/whitelabel/calls.h"

// Orders that exist (contract whitelabel, section 5).

namespace simstock::sandbox::whitelabel {

using namespace Qt::StringLiterals;

namespace {

bool isAllocated(const Esim& esim)
{
    return esim.esimStatus != "GETTING_RESOURCE"_L1;
}

/// The five words about one eSIM; empty until it is there.
QJsonObject profileJson(Call& call, const Esim& esim)
{
    if (!isAllocated(esim))
        return {};
    const auto raw = queryJson(esim, call.platform.derivation());
    return {{u"iccid"_s, raw.value(u"iccid")},
            // leaks through from the system behind, as in the profile itself
            {u"esimTranNo"_s, raw.value(u"esimTranNo")},
            {u"qr_code_url"_s, raw.value(u"qrCodeUrl")},
            {u"activation_code"_s, raw.value(u"ac")},
            {u"status"_s, raw.value(u"esimStatus")}};
}

QJsonValue orNull(const QJsonValue& value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonObject listItem(Call& call, const Order& order)
{
    auto item = orderJson(call, order);
    const auto profile = profileJson(call, *call.platform.esim(*call.user, order.tranNos.first()));
    for (const auto& name : {u"iccid"_s, u"qr_code_url"_s, u"activation_code"_s})
        item.insert(name, orNull(profile.value(name)));
    if (const auto* const offer = call.platform.plans().find(QString::number(order.planId)))
        item.insert(u"plan"_s, QJsonObject{{u"name"_s, order.planName},
                                           {u"data_volume_mb"_s, offer->megabytes()},
                                           {u"country_code"_s, offer->countries.join(u',')}});
    return item;
}

/// The five words of the filter stand for all of the platform's statuses.
QString groupOf(const QString& status)
{
    if (status == "processing"_L1)
        return u"pending"_s;
    if (status == "allocated"_L1 || status == "activated"_L1)
        return u"active"_s;
    return status;
}

bool fits(Call& call, const Order& order, const QString& status, const QString& search)
{
    const auto own = call.platform.statusOf(*call.user, order);
    if (!status.isEmpty() && status != "all"_L1 && own != status && groupOf(own) != status)
        return false;
    const auto has = [&search](const QString& text) {
        return text.contains(search, Qt::CaseInsensitive);
    };
    return search.isEmpty() || has(order.id) || has(order.email) || has(order.customer) ||
           has(order.planName) || has(order.externalNo) ||
           std::any_of(order.tranNos.begin(), order.tranNos.end(), [&](const QString& tranNo) {
               return has(tranNo) || has(iccidOf(tranNo, call.platform.derivation()));
           });
}

/// The order that an id of another kind belongs to: the provider's number, esimTranNo or ICCID.
const Order* byOtherId(Call& call, const QString& id)
{
    for (const auto& [own, order] : call.user->orders) {
        if (order.externalNo == id || order.tranNos.contains(id))
            return &order;
        for (const auto& tranNo : order.tranNos) {
            if (iccidOf(tranNo, call.platform.derivation()) == id)
                return &order;
        }
    }
    return nullptr;
}

Outcome cancel(Call& call)
{
    auto* const order = orderOf(*call.user, call.ids[0]);
    if (order == nullptr)
        return refuse(u"ORDER_NOT_FOUND"_s);
    Fields fields(call.body);
    fields.text(u"reason"_s, 1000);
    const bool force = fields.boolean(u"force"_s).value_or(false);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    QList<Esim*> unused;
    for (const auto& tranNo : std::as_const(order->tranNos)) {
        auto* const esim = call.platform.esim(*call.user, tranNo);
        if (!isAllocated(*esim) ||
            (esim->esimStatus == "GOT_RESOURCE"_L1 && esim->smdpStatus == "RELEASED"_L1))
            unused.append(esim);
    }
    if (unused.isEmpty() || (unused.size() < order->tranNos.size() && !force))
        return refuse(u"ORDER_NOT_CANCELLABLE"_s);
    for (auto* const esim : std::as_const(unused))
        esim->esimStatus = u"CANCEL"_s;
    const qint64 amount = order->unitPrice * unused.size();
    order->refunded += amount;
    order->updatedAt = call.platform.now();
    call.platform.credit(*call.user, amount, u"refund"_s, u"Refund: "_s + order->planName,
                         order->id);
    return success({{u"message"_s, u"Order cancelled successfully"_s},
                    {u"data"_s, QJsonObject{{u"refunded_amount"_s, decimal(amount)}}}});
}

} // namespace

QJsonObject orderJson(Call& call, const Order& order)
{
    return {{u"id"_s, order.id},
            {u"status"_s, call.platform.statusOf(*call.user, order)},
            {u"plan_id"_s, call.platform.isSeed(u"plan"_s)
                               ? QJsonValue(u"plan-%1"_s.arg(order.planId))
                               : QJsonValue(order.planId)},
            {u"price_charged"_s, decimal(order.total())},
            {u"currency"_s, u"USD"_s},
            {u"end_customer_email"_s, order.email},
            {u"customer_name"_s, order.customer},
            {u"created_at"_s, Call::timeText(order.createdAt)},
            {u"updated_at"_s,
             Call::timeText(qMax(order.updatedAt, qMin(order.readyAt, call.platform.now())))}};
}

Order* orderOf(User& user, const QString& id)
{
    const auto found = user.orders.find(id);
    return found == user.orders.end() ? nullptr : &found->second;
}

Outcome listOrders(Call& call)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto status = call.item(u"status"_s).toLower();
    const auto search = call.item(u"search"_s);
    QJsonArray items;
    qint64 total = 0;
    const auto& sequence = call.user->sequence;
    for (auto id = sequence.rbegin(); id != sequence.rend(); ++id) { // newest first
        const auto& order = call.user->orders.at(*id);
        if (fits(call, order, status, search) && page->holds(total++))
            items.append(listItem(call, order));
    }
    return page->answer(items, total);
}

Outcome oneOrder(Call& call)
{
    const auto* const order = orderOf(*call.user, call.ids[0]);
    if (order == nullptr) {
        const auto* const other = byOtherId(call, call.ids[0]);
        if (other == nullptr)
            return refuse(u"ORDER_NOT_FOUND"_s);
        Answer answer = success({{u"message"_s, u"Use the order's own id"_s},
                                 {u"data"_s, QJsonObject{{u"redirectToId"_s, other->id}}}},
                                307);
        answer.headers.append({"Location", "/api/v1/orders/" + other->id.toLatin1()});
        return answer;
    }
    QJsonArray profiles;
    for (const auto& tranNo : order->tranNos) {
        const auto profile = profileJson(call, *call.platform.esim(*call.user, tranNo));
        if (!profile.isEmpty())
            profiles.append(profile);
    }
    return success({{u"data"_s, QJsonObject{{u"order"_s, orderJson(call, *order)},
                                            {u"profiles"_s, profiles}}}});
}

Outcome updateOrder(Call& call)
{
    auto* const order = orderOf(*call.user, call.ids[0]);
    if (order == nullptr)
        return refuse(u"ORDER_NOT_FOUND"_s);
    Fields fields(call.body);
    const auto status = fields.text(u"status"_s);
    const auto email = fields.has(u"customer_email"_s) ? fields.email(u"customer_email"_s) : u""_s;
    const auto customer =
        fields.has(u"customer_name"_s) ? fields.requiredText(u"customer_name"_s) : u""_s;
    static const QStringList statuses{u"pending"_s, u"active"_s, u"completed"_s, u"cancelled"_s,
                                      u"expired"_s};
    if (!status.isEmpty() && !statuses.contains(status))
        fields.refuse(u"status is not one of "_s + statuses.join(u", "_s));
    if (status.isEmpty() && email.isEmpty() && customer.isEmpty())
        fields.refuse(u"nothing to update"_s);
    if (fields.refusal())
        return tl::unexpected(*fields.refusal());
    if (!status.isEmpty())
        order->forced = status;
    if (!email.isEmpty())
        order->email = email;
    if (!customer.isEmpty())
        order->customer = customer;
    order->updatedAt = call.platform.now();
    call.platform.changed();
    return success(
        {{u"message"_s, u"Order updated successfully"_s}, {u"data"_s, orderJson(call, *order)}});
}

Outcome cancelByPost(Call& call)
{
    const auto& broken = call.platform.settings().cancelPost;
    if (broken.isEmpty())
        return cancel(call);
    const int status = broken.startsWith(u"404") ? 404 : 405;
    if (broken.endsWith(u"-empty"))
        return Answer{{}, status, {}, ""};
    return refuse(status == 404 ? u"NOT_FOUND"_s : u"METHOD_NOT_ALLOWED"_s);
}

Outcome cancelByDelete(Call& call)
{
    return cancel(call);
}

} // namespace simstock::sandbox::whitelabel
