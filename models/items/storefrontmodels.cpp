// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storefrontmodels.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/domain/priceformula.h"
#include "models/items/tone.h"

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> brandColumns()
{
    const auto tr = [](const char* text) { return BrandsModel::tr(text); };
    return {{u"name"_s, tr("Name"), 120},
            {u"sender"_s, tr("Sender"), 150},
            {u"colour"_s, tr("Colour"), 84},
            {u"default"_s, tr("Default"), 92},
            {u"mailServer"_s, tr("Mail server"), 160},
            {u"account"_s, tr("Account"), 100}};
}

QList<ColumnInfo> priceColumns()
{
    const auto tr = [](const char* text) { return PricesModel::tr(text); };
    return {
        {u"plan"_s, tr("Plan"), 240},
        {u"account"_s, tr("Account"), 120},
        {u"cost"_s, tr("Cost"), 110, true, true, tr("Of the whole plan")},
        {u"override"_s, tr("Override"), 120, true, true},
        {u"customerPrice"_s, tr("Customer price"), 130, true, true},
        {u"margin"_s, tr("Margin"), 90, true, true, tr("Share of the price left after the cost")},
        {u"floor"_s, tr("Floor"), 100, true, true, tr("The least by the local price book")},
        {u"state"_s, tr("State"), 170}};
}

} // namespace

QString percentFigure(std::int64_t micros, const QLocale& locale)
{
    return PricesModel::tr("%1 %").arg(
        locale.toString(static_cast<double>(micros) / Money::unit, 'f', 1));
}

BrandsModel::BrandsModel(BrandDesk& desk, AccountBook& accounts, QObject* parent)
    : TableModel(brandColumns(), parent), m_desk(desk), m_accounts(accounts), m_rows(desk.rows())
{
    connect(&m_desk, &BrandDesk::changed, this, [this] {
        auto rows = m_desk.rows();
        if (rows != m_rows)
            sourceReset([this, &rows] { m_rows = std::move(rows); });
    });
    sourceReset();
}

QVariant BrandsModel::key(int source) const
{
    return QString(m_rows[source].account.text() + u'/' + m_rows[source].profile.id);
}

QString BrandsModel::text(const BrandRow& row, BrandColumn column) const
{
    switch (column) {
    case BrandColumn::Name:
        return forDisplay(row.profile.name, 100);
    case BrandColumn::Sender:
        return forDisplay(row.profile.senderName, 100);
    case BrandColumn::Colour:
        return forDisplay(row.profile.color, 20).toUpper();
    case BrandColumn::Default:
        return row.profile.isDefault ? tr("Default") : QString();
    case BrandColumn::MailServer:
        if (!row.mailServer)
            return u"—"_s;
        return row.mailServer->enabled && !row.mailServer->host.isEmpty()
                   ? forDisplay(row.mailServer->host, 100)
                   : tr("The vendor's");
    case BrandColumn::Account:
        return m_accounts.label(row.account);
    case BrandColumn::Count:
        break;
    }
    return {};
}

QVariant BrandsModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<BrandColumn>(columnNumber);
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text(row, column);
    case ChipRole:
        return column == BrandColumn::Default && row.profile.isDefault ? QVariant(true)
                                                                       : QVariant();
    case ChipToneRole:
        return static_cast<int>(Tone::Good);
    case StrongRole:
        return column == BrandColumn::Name ? QVariant(true) : QVariant();
    case MonospaceRole:
        return column == BrandColumn::Colour ? QVariant(true) : QVariant();
    default:
        return {};
    }
}

PricesModel::PricesModel(PriceDesk& desk, AccountBook& accounts, QObject* parent)
    : TableModel(priceColumns(), parent), m_desk(desk), m_accounts(accounts), m_rows(desk.rows())
{
    setDefaultOrder({{static_cast<int>(PriceColumn::Plan), Qt::AscendingOrder}});
    connect(&m_desk, &PriceDesk::changed, this, [this] {
        auto rows = m_desk.rows();
        if (rows != m_rows)
            sourceReset([this, &rows] { m_rows = std::move(rows); });
    });
    sourceReset();
}

int PricesModel::overrideCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const PriceRow& row) { return row.hasOverride(); }));
}

int PricesModel::underFloorCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), isUnderFloor));
}

bool PricesModel::isUnderFloor(const PriceRow& row)
{
    const auto price = row.customerPrice();
    return price && row.isUnderFloor(*price);
}

bool PricesModel::isLoss(const PriceRow& row)
{
    const auto price = row.customerPrice();
    return price && row.cost && price->currency() == row.cost->currency() &&
           price->micros() < row.cost->micros();
}

QVariant PricesModel::key(int source) const
{
    return QString(m_rows[source].account.text() + u'/' + m_rows[source].offer.text());
}

QString PricesModel::text(const PriceRow& row, PriceColumn column) const
{
    const auto price = row.customerPrice();
    switch (column) {
    case PriceColumn::Plan:
        return forDisplay(row.planName.isEmpty() ? row.offer.text() : row.planName, 200);
    case PriceColumn::Account:
        return m_accounts.label(row.account);
    case PriceColumn::Cost:
        return row.cost ? row.cost->display(m_locale) : u"—"_s;
    case PriceColumn::Override:
        if (row.finalPrice)
            return tr("fixed");
        return row.markupMicros ? u'+' + percentFigure(*row.markupMicros, m_locale) : QString();
    case PriceColumn::CustomerPrice:
        return price ? price->display(m_locale) : QString();
    case PriceColumn::Margin: {
        const auto margin = price && row.cost ? marginMicros(*row.cost, *price) : std::nullopt;
        return margin ? percentFigure(*margin, m_locale) : QString();
    }
    case PriceColumn::Floor:
        return row.floor ? row.floor->display(m_locale) : QString();
    case PriceColumn::State:
        if (!row.isOffered)
            return tr("Plan withdrawn");
        if (!row.hasOverride())
            return tr("Vendor's price");
        if (isLoss(row))
            return tr("Below cost");
        return isUnderFloor(row) ? tr("Under floor") : tr("Own price");
    case PriceColumn::Count:
        break;
    }
    return {};
}

QVariant PricesModel::sortValue(const PriceRow& row, PriceColumn column) const
{
    const auto micros = [](const std::optional<Money>& money) {
        return money ? QVariant(static_cast<qlonglong>(money->micros())) : QVariant();
    };
    switch (column) {
    case PriceColumn::Cost:
        return micros(row.cost);
    case PriceColumn::CustomerPrice:
        return micros(row.customerPrice());
    case PriceColumn::Floor:
        return micros(row.floor);
    case PriceColumn::Override:
        return row.markupMicros ? QVariant(static_cast<qlonglong>(*row.markupMicros)) : QVariant();
    case PriceColumn::Margin: {
        const auto price = row.customerPrice();
        const auto margin = price && row.cost ? marginMicros(*row.cost, *price) : std::nullopt;
        return margin ? QVariant(static_cast<qlonglong>(*margin)) : QVariant();
    }
    default:
        return text(row, column);
    }
}

QVariant PricesModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<PriceColumn>(columnNumber);
    const bool isState = column == PriceColumn::State;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortValue(row, column);
    case ChipRole:
        return isState ? QVariant(true) : QVariant();
    case ChipToneRole:
        if (!isState)
            return {};
        return static_cast<int>(isLoss(row) || isUnderFloor(row) ? Tone::Bad
                                : !row.isOffered                 ? Tone::Warn
                                : row.hasOverride()              ? Tone::Good
                                                                 : Tone::Neutral);
    case StrongRole:
        return column == PriceColumn::CustomerPrice ? QVariant(true) : QVariant();
    case AmountCurrencyRole:
        if (column == PriceColumn::Cost && row.cost)
            return row.cost->currency().code();
        if (column == PriceColumn::Floor && row.floor)
            return row.floor->currency().code();
        if (const auto price = row.customerPrice(); column == PriceColumn::CustomerPrice && price)
            return price->currency().code();
        return {};
    default:
        return {};
    }
}

} // namespace simstock
