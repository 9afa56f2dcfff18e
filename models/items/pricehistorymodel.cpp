// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pricehistorymodel.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/intentbook.h"
#include "models/items/statetones.h"
#include "models/items/storefrontmodels.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> historyColumns()
{
    return {{u"when"_s, PriceHistoryModel::tr("When"), 130},
            {u"plan"_s, PriceHistoryModel::tr("Plan"), 150},
            {u"account"_s, PriceHistoryModel::tr("Account"), 110},
            {u"from"_s, PriceHistoryModel::tr("From"), 96, true, true},
            {u"to"_s, PriceHistoryModel::tr("To"), 96, true, true},
            {u"outcome"_s, PriceHistoryModel::tr("Outcome"), 110}};
}

} // namespace

PriceHistoryModel::PriceHistoryModel(IntentBook& book, AccountBook& accounts, QObject* parent)
    : TableModel(historyColumns(), parent), m_book(book), m_accounts(accounts)
{
    setDefaultOrder({{static_cast<int>(PastPriceColumn::When), Qt::DescendingOrder}});
    connect(&m_book, &IntentBook::opened, this, &PriceHistoryModel::rebuild);
    connect(&m_book, &IntentBook::recordAdded, this, &PriceHistoryModel::rebuild);
    connect(&m_book, &IntentBook::recordChanged, this, &PriceHistoryModel::rebuild);
    rebuild();
}

void PriceHistoryModel::rebuild()
{
    auto rows = priceHistory(m_book.records());
    sourceReset([this, &rows] { m_rows = std::move(rows); });
}

QVariant PriceHistoryModel::key(int source) const
{
    return m_rows[source].id.text();
}

QString PriceHistoryModel::priceText(const GivenPrice& price) const
{
    if (price.finalPrice)
        return price.finalPrice->display(m_locale);
    return price.markupMicros ? u'+' + percentFigure(*price.markupMicros, m_locale)
                              : tr("vendor's");
}

QString PriceHistoryModel::text(const PastPrice& row, PastPriceColumn column) const
{
    switch (column) {
    case PastPriceColumn::When:
        return m_locale.toString(row.when.toLocalTime(), QLocale::ShortFormat);
    case PastPriceColumn::Plan:
        return forDisplay(row.planName.isEmpty() ? row.offer.text() : row.planName, 200);
    case PastPriceColumn::Account:
        return m_accounts.label(row.account);
    case PastPriceColumn::From:
        return row.earlier ? priceText(*row.earlier) : tr("not known");
    case PastPriceColumn::To:
        return priceText(row.wish);
    case PastPriceColumn::Outcome:
        return wordOf(row.state) == OrderWord::Ready ? tr("Saved") : wordText(wordOf(row.state));
    case PastPriceColumn::Count:
        break;
    }
    return {};
}

QVariant PriceHistoryModel::cell(int source, int columnNumber, int role) const
{
    const auto& row = m_rows[source];
    const auto column = static_cast<PastPriceColumn>(columnNumber);
    const bool isOutcome = column == PastPriceColumn::Outcome;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return column == PastPriceColumn::When ? QVariant(row.when) : QVariant(text(row, column));
    case ChipRole:
        return isOutcome ? QVariant(true) : QVariant();
    case ChipToneRole:
        return isOutcome ? QVariant(static_cast<int>(toneOf(wordOf(row.state)))) : QVariant();
    case StrongRole:
        return column == PastPriceColumn::To ? QVariant(true) : QVariant();
    case MutedRole:
        return column == PastPriceColumn::From && !row.earlier ? QVariant(true) : QVariant();
    case Qt::ToolTipRole: {
        const auto obstacle = row.obstacle();
        return isOutcome && !obstacle.isEmpty() ? QVariant(obstacle) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace simstock
