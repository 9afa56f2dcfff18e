// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/troveana/troveanavendor.h"

// Admin commands of this vendor: /_sandbox/troveana/<command>.

namespace simstock::sandbox {

using namespace Qt::StringLiterals;
using namespace troveana;

namespace {

tl::unexpected<Error> nonsense(const QString& why)
{
    return failure(makeError(ErrorKind::Rejected, why, {}));
}

void applyTo(troveana::Esim& esim, const QJsonObject& arguments, qint64 now)
{
    esim.moving = arguments.value(u"moving").toBool(false);
    esim.movedAt = now;
    esim.status = arguments.value(u"status").toString(esim.status);
    esim.sms = arguments.value(u"sms").toBool(esim.sms);
    if (esim.status == "ACTIVE"_L1)
        esim.activate(now);
    if (arguments.contains(u"usedVolume"))
        esim.usedVolume = arguments.value(u"usedVolume").toInteger();
    const auto expiry =
        QDateTime::fromString(arguments.value(u"expiryTime").toString(), Qt::ISODate);
    if (expiry.isValid())
        esim.expiresAt = expiry.toMSecsSinceEpoch();
}

} // namespace

/// balance {"balance": micro-units}: sets when given; esims {}: all that are allocated, as the list
/// has them.
Result<QJsonObject> TroveanaVendor::control(const QString& command, const QJsonObject& arguments)
{
    const std::lock_guard lock(m_mutex);
    if (command == "balance"_L1) {
        if (arguments.contains(u"balance")) {
            m_account.purse().set(arguments.value(u"balance").toInteger());
            m_account.changed();
        }
        return QJsonObject{{u"balance"_s, m_account.purse().balance()}};
    }
    if (command == "esims"_L1) {
        QJsonArray list;
        for (const auto* const esim : m_account.esims())
            list.append(itemJson(*esim));
        return QJsonObject{{u"esims"_s, list}};
    }
    if (command == "esim"_L1)
        return controlEsim(arguments);
    if (command == "order"_L1)
        return controlOrder(arguments);
    if (command == "package"_L1)
        return controlPackage(arguments);
    if (command == "settings"_L1)
        return controlSettings(arguments);
    return nonsense(u"troveana knows no command \"%1\"."_s.arg(command));
}

/// esim {"iccid", "status", "usedVolume", "sms", "expiryTime", "moving": false}: sets what is
/// given; any words are taken, also unknown ones. The eSIM then no longer moves by itself unless
/// moving is true.
Result<QJsonObject> TroveanaVendor::controlEsim(const QJsonObject& arguments)
{
    auto* const esim = m_account.esim(arguments.value(u"iccid").toString());
    if (esim == nullptr)
        return nonsense(u"No such eSIM."_s);
    applyTo(*esim, arguments, m_clock.now());
    m_account.changed();
    return itemJson(*esim);
}

/// order {"trackingId", "status"}: any word; empty goes back to its own.
Result<QJsonObject> TroveanaVendor::controlOrder(const QJsonObject& arguments)
{
    auto* const order = m_account.order(arguments.value(u"trackingId").toString());
    if (order == nullptr)
        return nonsense(u"No such order."_s);
    order->forced = arguments.value(u"status").toString(order->forced);
    m_account.changed();
    return QJsonObject{{u"trackingId"_s, order->trackingId},
                       {u"status"_s, m_account.statusOf(*order)},
                       {u"iccids"_s, QJsonArray::fromStringList(order->iccids)}};
}

/// package {"item": id or SKU, "price": micro-units, "name", "withdrawn": bool}
Result<QJsonObject> TroveanaVendor::controlPackage(const QJsonObject& arguments)
{
    auto* const offer = m_account.offers().findAny(arguments.value(u"item").toString());
    if (offer == nullptr)
        return nonsense(u"No such package."_s);
    if (arguments.contains(u"price"))
        offer->priceMicros = arguments.value(u"price").toInteger();
    offer->name = arguments.value(u"name").toString(offer->name);
    offer->withdrawn = arguments.value(u"withdrawn").toBool(offer->withdrawn);
    return QJsonObject{{u"id"_s, offer->id},
                       {u"topUpId"_s, offer->topUpId()},
                       {u"sku"_s, offer->plan->code},
                       {u"name"_s, offer->name},
                       {u"price"_s, offer->priceMicros},
                       {u"withdrawn"_s, offer->withdrawn}};
}

/// settings: see Settings; answers all of them.
Result<QJsonObject> TroveanaVendor::controlSettings(const QJsonObject& arguments)
{
    const auto wrong = m_account.settings().set(arguments);
    if (!wrong.isEmpty())
        return nonsense(u"No such setting, or no such value: \"%1\"."_s.arg(wrong));
    m_rate.setRequests(m_account.settings().rateLimit);
    return m_account.settings().toJson();
}

} // namespace simstock::sandbox
