// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/priceplan.h"

#include "models/domain/priceformula.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace simstock {

namespace {

struct PricePlanWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PricePlan)
};

constexpr qsizetype mostSteps = 200;

/// The rule, read once.
struct Reading {
    std::optional<PriceFormula> formula;
    std::optional<std::int64_t> markupMicros;
    const GivenPrices* given = nullptr;
};

Result<Reading> read(const PriceRule& rule, const GivenPrices& given)
{
    Reading reading;
    switch (rule.kind) {
    case PriceRule::Kind::Formula: {
        auto formula = PriceFormula::parse(rule.text);
        if (!formula)
            return tl::unexpected(formula.error());
        reading.formula = *formula;
        break;
    }
    case PriceRule::Kind::MarkUp: {
        auto percent = parsePercent(rule.text);
        if (!percent)
            return tl::unexpected(percent.error());
        reading.markupMicros = *percent;
        break;
    }
    case PriceRule::Kind::Given:
        reading.given = &given;
        break;
    }
    return reading;
}

/// The wish for one plan and what customers would pay by it.
Result<Money> priced(PlannedPrice& one, const Reading& reading)
{
    const Money& cost = *one.row.cost;
    if (reading.formula) {
        auto price = reading.formula->apply(cost);
        if (price)
            one.wish.finalPrice = *price;
        return price;
    }
    one.wish.markupMicros = reading.markupMicros;
    if (reading.given) {
        const auto given = reading.given->value(one.key());
        one.wish.markupMicros = given.markupMicros;
        one.wish.finalPrice = given.finalPrice;
    }
    if (one.wish.finalPrice && !one.wish.markupMicros)
        return *one.wish.finalPrice;
    if (!one.wish.markupMicros || one.wish.finalPrice)
        return failure(
            makeError(ErrorKind::Rejected, PricePlanWords::tr("No price is given for it."), {}));
    return markedUp(cost, *one.wish.markupMicros);
}

PlannedPrice planned(const PriceRow& row, const Reading& reading, const PriceEdit& edit)
{
    PlannedPrice one;
    one.row = row;
    one.wish.offer = row.offer;
    one.wish.planName = row.planName;
    one.wish.cost = row.cost;
    if (!row.isOffered || !row.cost) {
        one.reason = row.isOffered ? PricePlanWords::tr("Its cost is not known.")
                                   : PricePlanWords::tr("The vendor does not offer it any more.");
        return one;
    }
    const auto price = priced(one, reading);
    if (!price) {
        one.reason = price.error().userText;
        return one;
    }
    one.price = *price;
    const bool isSame =
        row.markupMicros == one.wish.markupMicros && row.finalPrice == one.wish.finalPrice;
    one.kind = isSame                     ? PlannedPrice::Kind::Same
               : row.isUnderFloor(*price) ? PlannedPrice::Kind::UnderFloor
                                          : PlannedPrice::Kind::Change;
    one.isTicked = one.kind == PlannedPrice::Kind::UnderFloor
                       ? edit.underFloorOk.contains(one.key())
                       : one.isChoice() && !edit.leftOut.contains(one.key());
    return one;
}

void count(PricePlan& plan, const PlannedPrice& one)
{
    plan.ticked += one.isTicked ? 1 : 0;
    switch (one.kind) {
    case PlannedPrice::Kind::Change:
        plan.leftOut += one.isTicked ? 0 : 1;
        break;
    case PlannedPrice::Kind::Same:
        ++plan.same;
        break;
    case PlannedPrice::Kind::UnderFloor:
        ++plan.underFloor;
        plan.underFloorTicked += one.isTicked ? 1 : 0;
        break;
    case PlannedPrice::Kind::Impossible:
        ++plan.impossible;
        break;
    }
}

} // namespace

PricePlan planPrices(const QList<PriceRow>& rows, const PriceEdit& edit, const GivenPrices& given)
{
    PricePlan plan;
    const auto reading = read(edit.rule, given);
    if (!reading) {
        plan.problem = reading.error().userText;
        return plan;
    }
    for (const auto& row : rows) {
        plan.prices.append(planned(row, *reading, edit));
        count(plan, plan.prices.constLast());
    }
    // Whoever ticks them must have seen them.
    std::stable_partition(plan.prices.begin(), plan.prices.end(), [](const PlannedPrice& one) {
        return one.kind == PlannedPrice::Kind::UnderFloor;
    });
    return plan;
}

QList<PriceChange> PricePlan::toSend() const
{
    QList<PriceChange> list;
    for (const auto& one : prices) {
        if (one.isTicked)
            list.append({one.row.account, one.wish});
    }
    return list;
}

void PriceEdits::setRule(const PriceRule& rule)
{
    if (rule == current().rule)
        return;
    const bool isTyping = rule.kind == current().rule.kind;
    if (isTyping && m_isTyping && m_at > 0) {
        m_steps.resize(m_at + 1);
        m_steps[m_at] = {rule, {}, {}};
        return;
    }
    append({rule, {}, {}});
    m_isTyping = isTyping;
}

void PriceEdits::tick(const QList<PlanKey>& plans, bool isUnderFloor, bool on)
{
    auto edit = current();
    auto& set = isUnderFloor ? edit.underFloorOk : edit.leftOut;
    for (const auto& plan : plans) {
        if (on == isUnderFloor)
            set.insert(plan);
        else
            set.remove(plan);
    }
    if (edit == current())
        return;
    append(std::move(edit));
    m_isTyping = false;
}

void PriceEdits::append(PriceEdit edit)
{
    m_steps.resize(m_at + 1);
    m_steps.append(std::move(edit));
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_at = m_steps.size() - 1;
}

} // namespace simstock
