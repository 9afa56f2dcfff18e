// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/domain/pricelist.h"
#include "models/domain/trip.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace simstock {

/// Up to four plans side by side: a column per plan, a row per fact in which they differ. The best
/// value of a row is marked by a word.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int most = 4;
    enum class Fact {
        ForTrip, ///< what the whole trip costs; only where there is one
        Price,
        PerGigabyte,
        PerDay,
        Retail,
        Data,
        Days,
        Coverage,
        Networks,
        Start,
        TopUp,
        Sms,
        Account,
        Count
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void setOffers(const QList<Offer>& offers, const QHash<AccountId, QString>& accountLabels,
                   const PriceList& prices, const Trip& trip = {});
    /// Facts that are the same for all plans and stand in no row.
    [[nodiscard]] int alikeCount() const { return m_alike; }
    [[nodiscard]] const QList<Offer>& offers() const { return m_offers; }

private:
    [[nodiscard]] QString text(const Offer& offer, Fact fact) const;
    /// Of all facts, those in which the plans differ.
    void chooseFacts();
    [[nodiscard]] std::optional<qint64> worth(const Offer& offer, Fact fact) const;
    /// The columns with the best value; empty when there is none or all are alike.
    [[nodiscard]] QList<int> best(Fact fact) const;
    QList<Offer> m_offers;
    QHash<AccountId, QString> m_labels;
    PriceList m_prices;
    QLocale m_locale;
    Trip m_trip;
    QList<Fact> m_facts; ///< by row
    int m_alike = 0;
    QHash<int, QList<int>> m_best; ///< by row
};

} // namespace simstock
