// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pricebook.h"

#include "models/store/accountstore.h"
#include "models/store/planstore.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

// Names of the rules in the file; a country's floor has its code behind the slash.
QString formulaName()
{
    return u"formula"_s;
}
QString endingName()
{
    return u"ending"_s;
}
QString floorName()
{
    return u"floor"_s;
}
QString countryFloorPrefix()
{
    return u"floor/"_s;
}

PriceRules toRules(const QMap<QString, QString>& rows)
{
    PriceRules rules;
    rules.formula = rows.value(formulaName());
    bool isNumber = false;
    const int ending = rows.value(endingName()).toInt(&isNumber);
    if (isNumber && ending >= 0 && ending <= 99)
        rules.ending = ending;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (!row.key().startsWith(floorName()))
            continue;
        const auto floor = PriceFloor::parse(*row);
        if (!floor)
            continue;
        if (row.key() == floorName())
            rules.floor = *floor;
        else
            rules.countryFloors.insert(row.key().mid(countryFloorPrefix().size()), *floor);
    }
    return rules;
}

QMap<QString, QString> toRows(const PriceRules& rules)
{
    QMap<QString, QString> rows;
    if (!rules.formula.trimmed().isEmpty())
        rows.insert(formulaName(), rules.formula.trimmed());
    if (rules.ending)
        rows.insert(endingName(), QString::number(*rules.ending));
    if (rules.floor)
        rows.insert(floorName(), rules.floor->text());
    for (auto floor = rules.countryFloors.cbegin(); floor != rules.countryFloors.cend(); ++floor)
        rows.insert(countryFloorPrefix() + floor.key(), floor->text());
    return rows;
}

} // namespace

PriceBook::PriceBook(AccountStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &AccountStore::changedOutside, this, &PriceBook::open);
}

void PriceBook::open()
{
    auto prices = m_store.plans().prices();
    const auto rows = m_store.plans().rules();
    if (!prices || !rows)
        return; // what was read before stays
    const PriceRules rules = toRules(*rows);
    if (*prices == m_byHand && rules == m_list.rules())
        return;
    m_byHand = std::move(*prices);
    m_list = PriceList(m_byHand, rules);
    Q_EMIT changed();
}

std::optional<Money> PriceBook::retail(const Offer& offer) const
{
    const auto price = m_list.retail(offer);
    return price ? std::optional(price->price) : std::nullopt;
}

std::optional<std::int64_t> PriceBook::margin(const Offer& offer) const
{
    return m_list.margin(offer);
}

bool PriceBook::isUnderFloor(const Offer& offer) const
{
    return m_list.isUnderFloor(offer);
}

Status PriceBook::setPrices(const QHash<PlanKey, std::optional<Money>>& prices)
{
    auto done = m_store.plans().setPrices(prices);
    if (!done)
        return done;
    for (auto entry = prices.cbegin(); entry != prices.cend(); ++entry) {
        if (*entry)
            m_byHand.insert(entry.key(), **entry);
        else
            m_byHand.remove(entry.key());
    }
    m_list = PriceList(m_byHand, m_list.rules());
    Q_EMIT changed();
    return done;
}

Status PriceBook::setRules(const PriceRules& rules)
{
    if (!rules.formula.trimmed().isEmpty()) {
        if (auto formula = PriceFormula::parse(rules.formula); !formula)
            return tl::unexpected(std::move(formula.error()));
    }
    auto done = m_store.plans().setRules(toRows(rules));
    if (!done)
        return done;
    m_list = PriceList(m_byHand, rules);
    Q_EMIT changed();
    return done;
}

} // namespace simstock
