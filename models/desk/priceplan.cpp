// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/priceplan.h"

#include "models/domain/priceformula.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(simstock::PricePlan)
};

/// The rule, read once.
struct Reading {
    std::optional<PriceFormula> formula;
    std::optional<std::int64_t> markupMicros;
};

Result<Reading> read(const PriceRule& rule)
{
    Reading reading;
    if (rule.kind == PriceRule::Kind::Formula) {
        auto formula = PriceFormula::parse(rule.text);
        if (!formula)
            return tl::unexpected(formula.error());
        reading.formula = *formula;
    } else {
        auto percent = parsePercent(rule.text);
        if (!percent)
            return tl::unexpected(percent.error());
        reading.markupMicros = *percent;
    }
    return reading;
}

bool isTooLow(const Money& cost, const Money& price, const PriceRule& rule)
{
    const auto margin = marginMicros(cost, price);
    return !margin || *margin < rule.leastMarginMicros;
}

PlannedPrice planned(const PriceRow& row, const Reading& reading, const PriceRule& rule)
{
    PlannedPrice one;
    one.row = row;
    one.wish.offer = row.offer;
    one.wish.planName = row.planName;
    one.wish.cost = row.cost;
    if (!row.isOffered || !row.cost) {
        one.reason = row.isOffered ? Words::tr("Its cost is not known.")
                                   : Words::tr("The vendor does not offer it any more.");
        return one;
    }
    const auto price = reading.formula ? reading.formula->apply(*row.cost)
                                       : markedUp(*row.cost, *reading.markupMicros);
    if (!price) {
        one.reason = price.error().userText;
        return one;
    }
    one.price = *price;
    one.wish.markupMicros = reading.markupMicros;
    if (!reading.markupMicros)
        one.wish.finalPrice = *price;
    const bool isSame =
        row.markupMicros == one.wish.markupMicros && row.finalPrice == one.wish.finalPrice;
    one.kind = isSame                              ? PlannedPrice::Kind::Same
               : isTooLow(*row.cost, *price, rule) ? PlannedPrice::Kind::TooLow
                                                   : PlannedPrice::Kind::Change;
    return one;
}

} // namespace

PricePlan planPrices(const QList<PriceRow>& rows, const PriceRule& rule)
{
    PricePlan plan;
    const auto reading = read(rule);
    if (!reading) {
        plan.problem = reading.error().userText;
        return plan;
    }
    for (const auto& row : rows) {
        plan.prices.append(planned(row, *reading, rule));
        switch (plan.prices.constLast().kind) {
        case PlannedPrice::Kind::Change:
            ++plan.changes;
            break;
        case PlannedPrice::Kind::Same:
            ++plan.same;
            break;
        case PlannedPrice::Kind::TooLow:
            ++plan.tooLow;
            plan.changes += rule.leaveOutTooLow ? 0 : 1;
            break;
        case PlannedPrice::Kind::Impossible:
            ++plan.impossible;
            break;
        }
    }
    return plan;
}

QList<PriceChange> PricePlan::toSend(const PriceRule& rule) const
{
    QList<PriceChange> list;
    for (const auto& one : prices) {
        if (one.kind == PlannedPrice::Kind::Change ||
            (one.kind == PlannedPrice::Kind::TooLow && !rule.leaveOutTooLow))
            list.append({one.row.account, one.wish});
    }
    return list;
}

} // namespace simstock
