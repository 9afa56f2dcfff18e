// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/floormodel.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/index/offertext.h"
#include "models/items/tone.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> floorColumns()
{
    return {{u"plan"_s, FloorModel::tr("Plan"), 200},
            {u"account"_s, FloorModel::tr("Account"), 100},
            {u"cost"_s, FloorModel::tr("Cost"), 90, true, true},
            {u"price"_s, FloorModel::tr("Price now"), 90, true, true},
            {u"margin"_s, FloorModel::tr("Margin"), 80, true, true},
            {u"raised"_s, FloorModel::tr("Raised to"), 90, true, true},
            {u"source"_s, FloorModel::tr("Price from"), 100}};
}

} // namespace

FloorModel::FloorModel(AccountBook& accounts, QObject* parent)
    : TableModel(floorColumns(), parent), m_accounts(accounts)
{
}

void FloorModel::setPlans(const QList<UnderFloor>& plans, const PriceList& prices)
{
    sourceReset([&] {
        m_plans = plans;
        m_prices = prices;
    });
}

QVariant FloorModel::key(int source) const
{
    const auto& offer = m_plans.at(source).offer;
    return QString(offer.account.text() + u'/' + offer.code.text());
}

QString FloorModel::text(const UnderFloor& plan, FloorColumn column) const
{
    switch (column) {
    case FloorColumn::Plan:
        return placeText(plan.offer, m_locale) + u" · "_s +
               planText(plan.offer, plan.offer.days, m_locale);
    case FloorColumn::Account:
        return forDisplay(m_accounts.label(plan.offer.account), 60);
    case FloorColumn::Cost:
        return plan.offer.cost.display(m_locale);
    case FloorColumn::Price:
        return plan.price.price.display(m_locale);
    case FloorColumn::Margin:
        return marginText(m_prices.margin(plan.offer), m_locale);
    case FloorColumn::Raised:
        return plan.raised.display(m_locale);
    case FloorColumn::Source:
        return priceSourceText(plan.price.source);
    }
    return {};
}

QVariant FloorModel::sortValue(const UnderFloor& plan, FloorColumn column) const
{
    const auto amount = [](const Money& money) {
        return QVariant(static_cast<qlonglong>(money.micros()));
    };
    switch (column) {
    case FloorColumn::Cost:
        return amount(plan.offer.cost);
    case FloorColumn::Price:
        return amount(plan.price.price);
    case FloorColumn::Raised:
        return amount(plan.raised);
    case FloorColumn::Margin: {
        const auto margin = m_prices.margin(plan.offer);
        return margin ? QVariant(static_cast<qlonglong>(*margin)) : QVariant();
    }
    default:
        return text(plan, column);
    }
}

QVariant FloorModel::cell(int source, int columnNumber, int role) const
{
    const auto& plan = m_plans.at(source);
    const auto column = static_cast<FloorColumn>(columnNumber);
    const bool isMargin = column == FloorColumn::Margin;
    switch (role) {
    case Qt::DisplayRole:
        return text(plan, column);
    case SortRole:
        return sortValue(plan, column);
    case ChipRole:
        return isMargin ? QVariant(true) : QVariant();
    case ChipToneRole: {
        const bool isLoss = m_prices.margin(plan.offer).value_or(0) < 0;
        return isMargin ? QVariant(static_cast<int>(isLoss ? Tone::Bad : Tone::Warn)) : QVariant();
    }
    case StrongRole:
        return column == FloorColumn::Raised ? QVariant(true) : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
