// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/salebook.h"

#include "models/desk/cataloguedesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/pricebook.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

std::optional<Money> soldFor(const QVariantMap& body)
{
    const auto currency = Currency::fromCode(body.value(u"currency"_s).toString());
    if (!currency)
        return std::nullopt;
    const auto amount =
        Money::fromDecimal(body.value(u"retail"_s).toString().toLatin1(), *currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace

bool isSale(const Intent& intent)
{
    return intent.act.kind == ActKind::Order || intent.act.kind == ActKind::TopUp;
}

SaleBook::SaleBook(ShopStore& store, QObject* parent) : QObject(parent), m_shelf(store, u"sale"_s)
{
    connect(&m_shelf, &ShopShelf::failed, this, &SaleBook::failed);
}

void SaleBook::follow(IntentBook& intents, CatalogueDesk& catalogue, PriceBook& prices)
{
    connect(&intents, &IntentBook::recordChanged, this,
            [this, &intents, &catalogue, &prices](const IntentId& id) {
                const auto* const record = intents.find(id);
                if (record && record->state() == IntentState::Sending)
                    note(*record, catalogue, prices);
            });
}

void SaleBook::note(const IntentRecord& record, CatalogueDesk& catalogue, PriceBook& prices)
{
    const auto& intent = record.intent;
    if (!isSale(intent) || m_shelf.find(intent.id.text())) // sent again: sold the first time
        return;
    const auto offer = catalogue.find(intent.account, intent.offer);
    const auto price = offer ? prices.retail(*offer) : std::nullopt;
    if (!price)
        return;
    const std::int64_t days = offer->isDayPlan() ? std::max(intent.days, 1) : 1;
    if (const auto whole = price->times(days * std::max(intent.quantity, 1))) {
        m_shelf.put(intent.id.text(),
                    {{u"retail"_s, whole->toDecimal()}, {u"currency"_s, whole->currency().code()}});
    }
}

std::optional<Money> SaleBook::retail(const IntentId& sale) const
{
    const auto* const body = m_shelf.find(sale.text());
    return body ? soldFor(*body) : std::nullopt;
}

QHash<IntentId, Money> SaleBook::sales() const
{
    QHash<IntentId, Money> all;
    const auto& records = m_shelf.records();
    for (auto record = records.cbegin(); record != records.cend(); ++record) {
        if (const auto amount = soldFor(record.value()))
            all.insert(IntentId(record.key()), *amount);
    }
    return all;
}

} // namespace simstock
