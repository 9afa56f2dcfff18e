// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pricetable.h"

#include "models/core/textfold.h"
#include "models/core/untrustedtext.h"
#include "models/domain/priceformula.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct PricesModelWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PricesModel)
};

constexpr qint64 noValue = std::numeric_limits<qint64>::min();

qint64 keyOf(const std::optional<Money>& money)
{
    return money ? money->micros() : noValue;
}

QString stateText(const PriceRow& row)
{
    if (!row.isOffered)
        return PricesModelWords::tr("Plan withdrawn");
    if (!row.hasOverride())
        return PricesModelWords::tr("Vendor's price");
    if (isLoss(row))
        return PricesModelWords::tr("Below cost");
    return isUnderFloor(row) ? PricesModelWords::tr("Under floor")
                             : PricesModelWords::tr("Own price");
}

/// The place of each text by the rules of the locale, digits by value.
QHash<QString, qint64> places(const QStringList& texts, const QLocale& locale)
{
    // The C locale compares bytes and knows no numbers inside words.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const QSet<QString> distinct(texts.begin(), texts.end());
    std::vector<std::pair<QCollatorSortKey, QString>> keyed;
    keyed.reserve(static_cast<std::size_t>(distinct.size()));
    for (const auto& text : distinct)
        keyed.emplace_back(collator.sortKey(text), text);
    std::sort(keyed.begin(), keyed.end(),
              [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    QHash<QString, qint64> found;
    found.reserve(distinct.size());
    qint64 place = 0;
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        if (i > 0 && keyed[i - 1].first.compare(keyed[i].first) != 0)
            ++place; // what the locale holds for the same has the same place
        found.insert(keyed[i].second, keyed[i].second.isEmpty() ? noValue : place);
    }
    return found;
}

} // namespace

QString percentFigure(std::int64_t micros, const QLocale& locale)
{
    return PricesModelWords::tr("%1 %").arg(
        locale.toString(static_cast<double>(micros) / Money::unit, 'f', 1));
}

bool isLoss(const PriceRow& row)
{
    const auto price = row.customerPrice();
    return price && row.cost && price->currency() == row.cost->currency() &&
           price->micros() < row.cost->micros();
}

bool isUnderFloor(const PriceRow& row)
{
    const auto price = row.customerPrice();
    return price && row.isUnderFloor(*price);
}

std::optional<std::int64_t> marginOf(const PriceRow& row)
{
    const auto price = row.customerPrice();
    return price && row.cost ? marginMicros(*row.cost, *price) : std::nullopt;
}

PriceTable::PriceTable(QList<PriceRow> rows, QHash<AccountId, QString> labels,
                       const QLocale& locale)
    : m_rows(std::move(rows)),
      m_labels(std::move(labels)),
      m_locale(locale),
      m_keys(static_cast<std::size_t>(m_rows.size())),
      m_overrideCount(static_cast<int>(std::count_if(
          m_rows.cbegin(), m_rows.cend(), [](const PriceRow& row) { return row.hasOverride(); }))),
      m_underFloorCount(
          static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), isUnderFloor)))
{
    sortNumbers();
    for (const auto column : {PriceColumn::Plan, PriceColumn::Account, PriceColumn::State})
        sortTexts(column);
    Folder folder;
    m_folded.reserve(m_keys.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        QString all;
        for (std::size_t column = 0; column < columnCount; ++column)
            all += text(row, static_cast<PriceColumn>(column)) + u'\n';
        m_folded.push_back(folder.fold(all));
    }
}

void PriceTable::sortNumbers()
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const auto& row = m_rows[static_cast<qsizetype>(i)];
        const auto set = [&keys = m_keys[i]](PriceColumn column, qint64 key) {
            keys[static_cast<std::size_t>(column)] = key;
        };
        set(PriceColumn::Cost, keyOf(row.cost));
        set(PriceColumn::CustomerPrice, keyOf(row.customerPrice()));
        set(PriceColumn::Floor, keyOf(row.floor));
        set(PriceColumn::Override, row.markupMicros.value_or(noValue));
        set(PriceColumn::Margin, marginOf(row).value_or(noValue));
    }
}

void PriceTable::sortTexts(PriceColumn column)
{
    QStringList texts;
    texts.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row)
        texts.append(text(row, column));
    const auto found = places(texts, m_locale);
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i][static_cast<std::size_t>(column)] =
            found.value(texts[static_cast<qsizetype>(i)], noValue);
}

QString PriceTable::text(int number, PriceColumn column) const
{
    const auto& row = m_rows[number];
    switch (column) {
    case PriceColumn::Plan:
        return forDisplay(row.planName.isEmpty() ? row.offer.text() : row.planName, 200);
    case PriceColumn::Account:
        return m_labels.value(row.account);
    case PriceColumn::Cost:
        return row.cost ? row.cost->display(m_locale) : u"—"_s;
    case PriceColumn::Override:
        if (row.finalPrice)
            return PricesModelWords::tr("fixed");
        return row.markupMicros ? u'+' + percentFigure(*row.markupMicros, m_locale) : QString();
    case PriceColumn::CustomerPrice: {
        const auto price = row.customerPrice();
        return price ? price->display(m_locale) : QString();
    }
    case PriceColumn::Margin: {
        const auto margin = marginOf(row);
        return margin ? percentFigure(*margin, m_locale) : QString();
    }
    case PriceColumn::Floor:
        return row.floor ? row.floor->display(m_locale) : QString();
    case PriceColumn::State:
        return stateText(row);
    case PriceColumn::Count:
        break;
    }
    return {};
}

PriceTable::Rows PriceTable::select(const QList<QByteArray>& words,
                                    const QList<SortKey>& order) const
{
    Rows rows;
    rows.reserve(m_folded.size());
    for (std::size_t row = 0; row < m_folded.size(); ++row) {
        if (std::all_of(words.begin(), words.end(), [this, row](const QByteArray& word) {
                return m_folded[row].contains(word);
            }))
            rows.push_back(static_cast<quint32>(row));
    }
    if (order.isEmpty())
        return rows;
    std::stable_sort(rows.begin(), rows.end(), [this, &order](quint32 a, quint32 b) {
        for (const auto& level : order) {
            const auto column = static_cast<std::size_t>(level.column);
            const auto left = m_keys[a][column];
            const auto right = m_keys[b][column];
            if (left == right)
                continue;
            if (left == noValue || right == noValue)
                return right == noValue;
            return (left < right) == (level.order == Qt::AscendingOrder);
        }
        return false;
    });
    return rows;
}

} // namespace simstock
