// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pricelist.h"

#include <QCoreApplication>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct PriceListWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PriceList)
};

constexpr std::int64_t wholeMicros = 100 * Money::unit; ///< 100 % in millionths of a percent

} // namespace

Result<PriceFloor> PriceFloor::parse(const QString& text)
{
    const QString plain = text.trimmed();
    PriceFloor floor;
    if (plain.endsWith(u'%')) {
        const auto percent = parsePercent(plain);
        if (percent && *percent < wholeMicros)
            floor.percentMicros = *percent;
    } else if (const auto amount = Money::fromDecimal(QString(plain).replace(u',', u'.').toLatin1(),
                                                      Currency::usd());
               amount && !amount->isNegative()) {
        floor.amountMicros = amount->micros();
    }
    if (!floor.percentMicros && !floor.amountMicros)
        return failure(
            makeError(ErrorKind::Rejected,
                      PriceListWords::tr("\"%1\" is no floor. Write a share of the price, such as "
                                         "10 %, or an amount, such as 1.50.")
                          .arg(plain.left(20)),
                      {}));
    return floor;
}

QString PriceFloor::text() const
{
    if (percentMicros)
        return percentText(*percentMicros) + u" %"_s;
    const auto amount = Money::fromMicros(amountMicros.value_or(0), Currency::usd());
    return amount ? amount->toDecimal() : QString();
}

std::optional<Money> PriceFloor::lowestPrice(const Money& cost) const
{
    Result<Money> price = cost;
    if (percentMicros) {
        if (*percentMicros >= wholeMicros)
            return std::nullopt;
        price = cost.scaled(wholeMicros, wholeMicros - *percentMicros);
    } else if (const auto least = Money::fromMicros(amountMicros.value_or(0), cost.currency())) {
        price = cost.plus(*least);
    }
    return price ? std::optional(*price) : std::nullopt;
}

PriceList::PriceList(QHash<PlanKey, Money> byHand, PriceRules rules)
    : m_byHand(std::move(byHand)), m_rules(std::move(rules))
{
    if (m_rules.formula.trimmed().isEmpty())
        return;
    if (auto formula = PriceFormula::parse(m_rules.formula))
        m_formula = *formula;
}

std::optional<Money> PriceList::byHand(const PlanKey& plan) const
{
    const auto found = m_byHand.constFind(plan);
    return found == m_byHand.cend() ? std::nullopt : std::optional(*found);
}

std::optional<RetailPrice> PriceList::retail(const Offer& offer) const
{
    if (!m_byHand.isEmpty()) {
        if (const auto price = byHand({offer.account, offer.code}))
            return RetailPrice{*price, PriceSource::ByHand};
    }
    return ruled(offer);
}

std::optional<RetailPrice> PriceList::ruled(const Offer& offer) const
{
    if (m_formula) {
        if (const auto price = computed(*m_formula, offer))
            return RetailPrice{*price, PriceSource::Formula};
    }
    // Of day plans nobody says whether the suggestion is per day.
    if (offer.suggestedRetail && !offer.isDayPlan())
        return RetailPrice{*offer.suggestedRetail, PriceSource::Vendor};
    return std::nullopt;
}

std::optional<std::int64_t> PriceList::margin(const Offer& offer) const
{
    const auto price = retail(offer);
    return price ? marginMicros(offer.cost, price->price) : std::nullopt;
}

const PriceFloor* PriceList::floorOf(const Offer& offer) const
{
    if (offer.countries.size() == 1) {
        const auto own = m_rules.countryFloors.constFind(offer.countries.constFirst());
        if (own != m_rules.countryFloors.cend())
            return &*own;
    }
    return m_rules.floor ? &*m_rules.floor : nullptr;
}

bool PriceList::isUnderFloor(const Offer& offer) const
{
    const auto price = retail(offer);
    return price && isUnderFloor(offer, price->price);
}

bool PriceList::isUnderFloor(const Offer& offer, const Money& price) const
{
    if (price.currency() != offer.cost.currency())
        return false;
    const auto lowest = lowestPrice(offer);
    return lowest && price.micros() < lowest->micros();
}

std::optional<Money> PriceList::lowestPrice(const Offer& offer) const
{
    const auto* floor = floorOf(offer);
    return floor ? floor->lowestPrice(offer.cost) : std::optional(offer.cost);
}

std::optional<Money> PriceList::floorPrice(const Offer& offer) const
{
    const auto* floor = floorOf(offer);
    const auto lowest = floor ? floor->lowestPrice(offer.cost) : std::nullopt;
    if (!lowest || !m_rules.ending)
        return lowest;
    const auto price = PriceFormula::raised(*lowest, *m_rules.ending);
    return price ? std::optional(*price) : lowest;
}

Result<Money> PriceList::computed(const PriceFormula& formula, const Offer& offer) const
{
    auto price = formula.apply(offer.cost);
    if (!price || formula.ending() || !m_rules.ending || offer.cost.currency().exponent() < 2)
        return price;
    return PriceFormula::raised(*price, *m_rules.ending);
}

} // namespace simstock
