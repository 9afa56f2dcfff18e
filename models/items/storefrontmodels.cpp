// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storefrontmodels.h"

#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/items/tone.h"

#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> brandColumns()
{
    return {{u"name"_s, BrandsModel::tr("Name"), 120},
            {u"sender"_s, BrandsModel::tr("Sender"), 150},
            {u"colour"_s, BrandsModel::tr("Colour"), 84},
            {u"default"_s, BrandsModel::tr("Default"), 92},
            {u"mailServer"_s, BrandsModel::tr("Mail server"), 160},
            {u"account"_s, BrandsModel::tr("Account"), 100}};
}

QList<ColumnInfo> priceColumns()
{
    return {
        {u"plan"_s, PricesModel::tr("Plan"), 240},
        {u"account"_s, PricesModel::tr("Account"), 120},
        {u"cost"_s, PricesModel::tr("Cost"), 110, true, true, PricesModel::tr("Of the whole plan")},
        {u"override"_s, PricesModel::tr("Override"), 120, true, true},
        {u"customerPrice"_s, PricesModel::tr("Customer price"), 130, true, true},
        {u"margin"_s, PricesModel::tr("Margin"), 90, true, true,
         PricesModel::tr("Share of the price left after the cost")},
        {u"floor"_s, PricesModel::tr("Floor"), 100, true, true,
         PricesModel::tr("The least by the local price book")},
        {u"state"_s, PricesModel::tr("State"), 170}};
}

} // namespace

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
    : TableModel(priceColumns(), parent), m_desk(desk), m_accounts(accounts)
{
    m_pool.setMaxThreadCount(1);
    setDefaultOrder({{static_cast<int>(PriceColumn::Plan), Qt::AscendingOrder}});
    connect(&m_desk, &PriceDesk::changed, this, &PricesModel::rebuild);
    rebuild();
}

/// One at a time; what changes meanwhile is built right after.
void PricesModel::rebuild()
{
    m_isStale = m_building.isActive();
    if (m_isStale)
        return;
    QHash<AccountId, QString> labels;
    for (const auto& account : m_accounts.accounts())
        labels.insert(account.id, account.label);
    m_building = inBackground(m_pool,
                              [sources = m_desk.sources(), labels = std::move(labels),
                               locale = QLocale(), old = m_table]() -> Result<Table> {
                                  auto rows = PriceDesk::rows(sources);
                                  return old->isSame(rows, labels, locale)
                                             ? old
                                             : std::make_shared<const PriceTable>(std::move(rows),
                                                                                  labels, locale);
                              });
    m_building.onDone([this](const Result<Table>& table) {
        if (table)
            built(*table);
        if (m_isStale)
            rebuild();
    });
}

void PricesModel::built(const Table& table)
{
    if (table == m_table)
        Q_EMIT countsChanged(); // nothing is on its way any more
    else
        sourceReset([this, &table] { m_table = table; });
}

TableModel::SourceRows PricesModel::select(const QString& filter, const QList<SortKey>& order)
{
    const auto folded = m_folder.fold(filter).simplified();
    return m_table->select(folded.isEmpty() ? QList<QByteArray>() : folded.split(' '), order);
}

QVariant PricesModel::key(int source) const
{
    const auto& row = m_table->rows()[source];
    return QString(row.account.text() + u'/' + row.offer.text());
}

QVariant PricesModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_table->rows()[source];
    const auto column = static_cast<PriceColumn>(columnNumber);
    const bool isState = column == PriceColumn::State;
    switch (role) {
    case Qt::DisplayRole:
        return m_table->text(source, column);
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
