// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/batchmodel.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/items/batchtext.h"
#include "models/items/statetones.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// More rows than this are announced as one reset.
constexpr qsizetype mostSingleChanges = 200;
constexpr qsizetype longestShown = 200;

QList<ColumnInfo> columnsOfBatch()
{
    return {{u"row"_s, BatchModel::tr("Row"), 52, true, true},
            {u"state"_s, BatchModel::tr("State"), 132},
            {u"customer"_s, BatchModel::tr("Customer"), 140},
            {u"plan"_s, BatchModel::tr("Plan"), 160},
            {u"quantity"_s, BatchModel::tr("Qty"), 48, true, true},
            {u"price"_s, BatchModel::tr("Price"), 92, true, true},
            {u"account"_s, BatchModel::tr("Account"), 110},
            {u"order"_s, BatchModel::tr("Order no."), 140},
            {u"iccid"_s, BatchModel::tr("ICCID"), 160, false},
            {u"email"_s, BatchModel::tr("E-mail"), 160, false},
            {u"phone"_s, BatchModel::tr("Phone"), 120, false},
            {u"note"_s, BatchModel::tr("Note"), 140, false}};
}

} // namespace

BatchModel::BatchModel(BatchDesk& batches, const IntentBook& book, const EsimDesk& esims,
                       const AccountBook& accounts, BatchId id, QObject* parent)
    : TableModel(columnsOfBatch(), parent),
      m_batches(batches),
      m_book(book),
      m_esims(esims),
      m_accounts(accounts),
      m_id(std::move(id))
{
    connect(&m_batches, &BatchDesk::changed, this, [this](const BatchId& changed) {
        if (changed == m_id)
            refresh();
    });
    connect(&m_esims, &EsimDesk::changed, this, &TableModel::timePassed);
    connect(&m_accounts, &AccountBook::accountsChanged, this, &TableModel::timePassed);
    refresh();
}

void BatchModel::refresh()
{
    const auto* const batch = m_batches.find(m_id);
    if (!batch)
        return;
    QList<BatchRowStanding> standings;
    QList<int> changed;
    standings.reserve(batch->rows.size());
    for (qsizetype row = 0; row < batch->rows.size(); ++row) {
        standings.append(m_batches.standing(*batch, row));
        if (row >= m_standings.size() || standings.constLast() != m_standings[row])
            changed.append(static_cast<int>(row));
    }
    if (m_rows.size() != batch->rows.size() || changed.size() > mostSingleChanges) {
        sourceReset([this, batch, &standings] {
            m_rows = batch->rows;
            m_standings = std::move(standings);
        });
    } else if (!changed.isEmpty()) {
        m_standings = std::move(standings);
        sourceChanged(changed);
    }
}

QString BatchModel::orderNumber(int source) const
{
    const auto* const record = m_book.find(m_standings[source].intent);
    if (!record)
        return {};
    QStringList numbers;
    for (const auto& order : record->orders)
        numbers.append(forDisplay(order.text(), 100));
    return numbers.join(u' ');
}

QString BatchModel::iccids(int source) const
{
    const auto* const record = m_book.find(m_standings[source].intent);
    if (!record)
        return {};
    QStringList numbers;
    for (const auto& order : record->orders) {
        for (const auto& key : m_esims.ofOrder(record->intent.account, order)) {
            const auto* const esim = m_esims.find(key);
            if (esim && !esim->iccid.isEmpty())
                numbers.append(forDisplay(esim->iccid.text(), 24));
        }
    }
    return numbers.join(u' ');
}

QString BatchModel::textOf(int source, BatchColumn column) const
{
    const auto& row = m_rows[source];
    switch (column) {
    case BatchColumn::Row:
        return m_locale.toString(source + 1);
    case BatchColumn::State:
        return batchtext::rowText(m_standings[source].word);
    case BatchColumn::Customer:
        return forDisplay(row.customerName, longestShown);
    case BatchColumn::Plan:
        return forDisplay(row.planName.isEmpty() ? row.offer.text() : row.planName, longestShown);
    case BatchColumn::Quantity:
        return m_locale.toString(row.quantity);
    case BatchColumn::Price:
        return row.price.display(m_locale);
    case BatchColumn::Account:
        return m_accounts.label(row.account);
    case BatchColumn::OrderNumber:
        return orderNumber(source);
    case BatchColumn::IccidNumber:
        return iccids(source);
    case BatchColumn::Email:
        return forDisplay(row.customerEmail, longestShown);
    case BatchColumn::Phone:
        return forDisplay(row.customerPhone, longestShown);
    case BatchColumn::Note:
        return forDisplay(row.note, longestShown);
    case BatchColumn::Count:
        break;
    }
    return {};
}

QVariant BatchModel::sortValue(int source, BatchColumn column) const
{
    switch (column) {
    case BatchColumn::Row:
        return source;
    case BatchColumn::State:
        return static_cast<int>(m_standings[source].word);
    case BatchColumn::Quantity:
        return m_rows[source].quantity;
    case BatchColumn::Price:
        return static_cast<qlonglong>(m_rows[source].price.micros());
    default:
        return textOf(source, column);
    }
}

QString BatchModel::cause(int source) const
{
    const auto* const record = m_book.find(m_standings[source].intent);
    return record && !record->events.isEmpty() ? record->events.constLast().cause : QString();
}

QVariant BatchModel::cell(int source, int columnNumber, int role) const
{
    const auto column = static_cast<BatchColumn>(columnNumber);
    const auto word = m_standings[source].word;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(source, column);
    case SortRole:
        return sortValue(source, column);
    case ChipRole:
        return column == BatchColumn::State ? QVariant(true) : QVariant();
    case ChipToneRole:
        return column == BatchColumn::State ? QVariant(static_cast<int>(toneOf(word))) : QVariant();
    case StrongRole:
        return column == BatchColumn::Customer ? QVariant(true) : QVariant();
    case MutedRole:
        return column == BatchColumn::Row ? QVariant(true) : QVariant();
    case MonospaceRole:
        return column == BatchColumn::OrderNumber || column == BatchColumn::IccidNumber
                   ? QVariant(true)
                   : QVariant();
    case AmountCurrencyRole:
        return column == BatchColumn::Price ? QVariant(m_rows[source].price.currency().code())
                                            : QVariant();
    case Qt::ToolTipRole:
        return column == BatchColumn::State ? QVariant(cause(source).toHtmlEscaped()) : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
