// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/travelroam/account.h"

#include <QJsonArray>

namespace simstock::sandbox::travelroam {

using namespace Qt::StringLiterals;

QJsonObject Figures::toJson() const
{
    return {{u"purchaseRequests"_s, purchaseRequests},
            {u"purchases"_s, purchases},
            {u"refusedForPace"_s, refusedForPace},
            {u"smallestPurchaseGapMs"_s, smallestPurchaseGap},
            {u"mostCountries"_s, mostCountries},
            {u"catalogueRequests"_s, catalogueRequests},
            {u"usageRequests"_s, usageRequests},
            {u"balanceRequests"_s, balanceRequests}};
}

Account::Account(const VendorContext& context)
    : m_context(context),
      m_wallet(context.ledger, u"travelroam"_s, context.openingBalance * 10'000) // cents → micros
{
    const auto delay = static_cast<qint64>(context.allocationDelay.count());
    (void)m_settings.set({{u"allocationDelayMs"_s, delay}});
}

Offers& Account::offers()
{
    if (!m_offers)
        m_offers = std::make_unique<Offers>(m_context.plans, m_context.derivation);
    return *m_offers;
}

bool Account::admitPurchase()
{
    const qint64 now = clock().wire();
    ++m_figures.purchaseRequests;
    if (m_lastRequest >= 0) {
        const qint64 gap = now - m_lastRequest;
        auto& smallest = m_figures.smallestPurchaseGap;
        smallest = smallest < 0 ? gap : qMin(smallest, gap);
    }
    m_lastRequest = now;
    if (m_lastPurchase < 0 || now - m_lastPurchase >= m_settings.number(u"purchaseGapMs"))
        return true;
    ++m_figures.refusedForPace;
    return false;
}

QString Account::nextReference() const
{
    auto text = QString::fromLatin1(
        derivation().hex("orderReference", QByteArray::number(m_counter + 1), 32));
    for (const auto position : {8, 13, 18, 23})
        text.insert(position, u'-');
    return text;
}

const Order& Account::addOrder(const QString& number, const Bundle& bundle)
{
    Order order{nextReference(), number, clock().now()};
    ++m_counter;
    order.readyAt += clock().vendorTime(milliseconds(m_settings.number(u"allocationDelayMs")));
    auto& esim = number.isEmpty() ? newEsim(bundle, order.readyAt) : m_esims.at(number);
    order.number = esim.number;
    esim.bundles.append({order.reference, bundle.name, bundle.description, bundle.bytes(),
                         bundle.plan->days, order.readyAt});
    ++m_figures.purchases;
    m_lastPurchase = clock().wire();
    changed();
    return m_orders[order.reference] = order;
}

Esim& Account::newEsim(const Bundle& bundle, qint64 readyAt)
{
    Esim esim;
    esim.number = QString::number(m_counter).rightJustified(8, u'0');
    esim.provider = bundle.provider;
    esim.countries = bundle.countries;
    esim.readyAt = readyAt;
    esim.useBy = readyAt + bundle.plan->unusedValidDays * qint64(86'400'000);
    return keep(std::move(esim));
}

Esim& Account::keep(Esim esim)
{
    m_numberByIccid.insert(iccidOf(esim.number, derivation()), esim.number);
    return m_esims[esim.number] = std::move(esim);
}

const Order* Account::order(const QString& reference) const
{
    const auto found = m_orders.find(reference);
    return found == m_orders.end() ? nullptr : &found->second;
}

Esim* Account::esim(const QString& number)
{
    const auto found = m_esims.find(number);
    if (found == m_esims.end() || found->second.revoked)
        return nullptr;
    if (moveOn(found->second, clock().now(), derivation(), m_context.movingStatuses))
        changed();
    return &found->second;
}

Esim* Account::esimByIccid(const QString& iccid)
{
    auto* const found = esim(m_numberByIccid.value(iccid));
    // Nobody can know an ICCID before the assignment is there.
    return found == nullptr || found->profileStatus.isEmpty() ? nullptr : found;
}

std::vector<Esim*> Account::esims()
{
    std::vector<Esim*> list;
    for (auto& [number, kept] : m_esims) {
        auto* const moved = esim(number);
        list.push_back(moved == nullptr ? &kept : moved);
    }
    return list;
}

QJsonObject Account::toJson() const
{
    QJsonArray orders;
    for (const auto& [reference, order] : m_orders)
        orders.append(QJsonObject{{u"reference"_s, reference},
                                  {u"number"_s, order.number},
                                  {u"readyAt"_s, order.readyAt}});
    QJsonArray esims;
    for (const auto& [number, esim] : m_esims)
        esims.append(esim.toJson());
    return {{u"balance"_s, m_wallet.balance()},
            {u"counter"_s, m_counter},
            {u"orders"_s, orders},
            {u"esims"_s, esims}};
}

void Account::restore(const QJsonObject& json)
{
    if (json.isEmpty())
        return;
    m_wallet.setBalance(json.value(u"balance").toInteger());
    m_counter = json.value(u"counter").toInteger();
    const auto orders = json.value(u"orders").toArray();
    for (const auto& value : orders) {
        const Order order{value[u"reference"].toString(), value[u"number"].toString(),
                          value[u"readyAt"].toInteger()};
        m_orders[order.reference] = order;
    }
    const auto esims = json.value(u"esims").toArray();
    for (const auto& value : esims)
        keep(Esim::fromJson(value.toObject()));
}

} // namespace simstock::sandbox::travelroam
