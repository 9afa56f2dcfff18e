// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/priceplanmodel.h"

#include "models/core/untrustedtext.h"
#include "models/domain/priceformula.h"
#include "models/items/storefrontmodels.h"
#include "models/items/tone.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> columnsOfPlan()
{
    return {{u"send"_s, PricePlanModel::tr("Save"), 48},
            {u"plan"_s, PricePlanModel::tr("Plan"), 150},
            {u"cost"_s, PricePlanModel::tr("Cost"), 84, true, true},
            {u"floor"_s, PricePlanModel::tr("Floor"), 84, true, true},
            {u"now"_s, PricePlanModel::tr("Now"), 84, true, true},
            {u"then"_s, PricePlanModel::tr("New price"), 92, true, true},
            {u"margin"_s, PricePlanModel::tr("Margin"), 72, true, true},
            {u"state"_s, PricePlanModel::tr("State"), 120}};
}

Tone toneOf(PlannedPrice::Kind kind)
{
    switch (kind) {
    case PlannedPrice::Kind::Change:
        return Tone::Good;
    case PlannedPrice::Kind::Same:
        return Tone::Neutral;
    case PlannedPrice::Kind::UnderFloor:
        return Tone::Bad;
    case PlannedPrice::Kind::Impossible:
        return Tone::Warn;
    }
    return Tone::Neutral;
}

} // namespace

PricePlanModel::PricePlanModel(QObject* parent) : TableModel(columnsOfPlan(), parent)
{
    sourceReset();
}

void PricePlanModel::setPlan(const PricePlan& plan)
{
    auto rows = plan.prices.mid(0, mostRows);
    const auto isSamePlan = [](const PlannedPrice& one, const PlannedPrice& other) {
        return one.key() == other.key();
    };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isSamePlan)) {
        m_rows = std::move(rows); // the ticks of some: nothing moves under the pointer
        timePassed();
        return;
    }
    sourceReset([this, &rows] { m_rows = std::move(rows); });
}

Qt::ItemFlags PricePlanModel::flags(const QModelIndex& index) const
{
    auto flags = TableModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(PlannedColumn::Send) &&
        rowAt(index.row()).isChoice())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PricePlanModel::tick(const PlannedPrice& row, int role)
{
    if (!row.isChoice())
        return {};
    switch (role) {
    case Qt::CheckStateRole:
        return static_cast<int>(row.isTicked ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return row.isTicked ? tr("will be saved") : tr("will not be saved");
    case SortRole:
        return row.isTicked ? 1 : 0;
    default:
        return {};
    }
}

QVariant PricePlanModel::key(int source) const
{
    return QString(m_rows[source].row.account.text() + u'/' + m_rows[source].row.offer.text());
}

QString PricePlanModel::text(const PlannedPrice& row, PlannedColumn column) const
{
    const auto amount = [this](const std::optional<Money>& money) {
        return money ? money->figure(m_locale) : u"—"_s;
    };
    switch (column) {
    case PlannedColumn::Plan:
        return forDisplay(row.row.planName.isEmpty() ? row.row.offer.text() : row.row.planName,
                          200);
    case PlannedColumn::Cost:
        return amount(row.row.cost);
    case PlannedColumn::Floor:
        return amount(row.row.floor);
    case PlannedColumn::Now:
        return amount(row.row.customerPrice());
    case PlannedColumn::Then:
        return amount(row.price);
    case PlannedColumn::Margin: {
        const auto margin =
            row.price && row.row.cost ? marginMicros(*row.row.cost, *row.price) : std::nullopt;
        return margin ? percentFigure(*margin, m_locale) : QString();
    }
    case PlannedColumn::State:
        switch (row.kind) {
        case PlannedPrice::Kind::Change:
            return row.isTicked ? tr("Changes") : tr("Left out");
        case PlannedPrice::Kind::Same:
            return tr("As it is");
        case PlannedPrice::Kind::UnderFloor:
            return tr("Under floor");
        case PlannedPrice::Kind::Impossible:
            return tr("Not possible");
        }
        break;
    case PlannedColumn::Send:
    case PlannedColumn::Count:
        break;
    }
    return {};
}

QVariant PricePlanModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<PlannedColumn>(columnNumber);
    const bool isState = column == PlannedColumn::State;
    if (column == PlannedColumn::Send)
        return tick(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        if (column == PlannedColumn::Cost && row.row.cost)
            return static_cast<qlonglong>(row.row.cost->micros());
        if (column == PlannedColumn::Then && row.price)
            return static_cast<qlonglong>(row.price->micros());
        return text(row, column);
    case ChipRole:
        return isState ? QVariant(true) : QVariant();
    case ChipToneRole:
        if (!isState)
            return {};
        return static_cast<int>(row.isChoice() && !row.isTicked &&
                                        row.kind == PlannedPrice::Kind::Change
                                    ? Tone::Neutral
                                    : toneOf(row.kind));
    case StrongRole:
        return column == PlannedColumn::Then ? QVariant(true) : QVariant();
    case Qt::ToolTipRole:
        return isState && !row.reason.isEmpty() ? QVariant(row.reason.toHtmlEscaped()) : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
