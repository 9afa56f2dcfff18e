// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sortkey.h"
#include "models/desk/pricedesk.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>

#include <array>
#include <memory>
#include <vector>

namespace simstock {

enum class PriceColumn {
    Plan,
    Account,
    Cost,
    Override,
    CustomerPrice,
    Margin,
    Floor,
    State,
    Count
};

/// The rows of the prices table with all that searching and sorting need. Made on a worker from
/// values alone, since that takes several frames with a large catalogue; only read afterwards.
class PriceTable {
public:
    using Rows = std::vector<quint32>;

    PriceTable() = default;
    PriceTable(QList<PriceRow> rows, QHash<AccountId, QString> labels, const QLocale& locale);

    [[nodiscard]] const QList<PriceRow>& rows() const { return m_rows; }
    [[nodiscard]] QString text(int row, PriceColumn column) const;
    [[nodiscard]] int overrideCount() const { return m_overrideCount; }
    [[nodiscard]] int underFloorCount() const { return m_underFloorCount; }
    /// Rows that hold every word (folded), in order: cells without a value last, ties as they lie.
    [[nodiscard]] Rows select(const QList<QByteArray>& words, const QList<SortKey>& order) const;
    /// Whether a table of these would show the same: most changes of the desk change no row.
    [[nodiscard]] bool isSame(const QList<PriceRow>& rows, const QHash<AccountId, QString>& labels,
                              const QLocale& locale) const
    {
        return m_rows == rows && m_labels == labels && m_locale == locale;
    }

private:
    static constexpr auto columnCount = static_cast<std::size_t>(PriceColumn::Count);
    void sortTexts(PriceColumn column);
    void sortNumbers();

    QList<PriceRow> m_rows;
    QHash<AccountId, QString> m_labels;
    QLocale m_locale;
    std::vector<std::array<qint64, columnCount>> m_keys; ///< numbers, or places of texts
    std::vector<QByteArray> m_folded;
    int m_overrideCount = 0;
    int m_underFloorCount = 0;
};

/// Sold below its cost.
[[nodiscard]] bool isLoss(const PriceRow& row);
/// Sold for less than the local price book allows.
[[nodiscard]] bool isUnderFloor(const PriceRow& row);
/// What the price leaves, in millionths of a percent; nothing without a price and a cost.
[[nodiscard]] std::optional<std::int64_t> marginOf(const PriceRow& row);
/// "28.5 %" for people, one digit after the point.
[[nodiscard]] QString percentFigure(std::int64_t micros, const QLocale& locale);

} // namespace simstock
