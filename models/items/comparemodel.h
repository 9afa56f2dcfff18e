// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/domain/pricelist.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace simstock {

/// Up to four plans side by side: a column per plan, a row per fact. The best value of a row is
/// marked by a word, unless all are alike.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int most = 4;
    enum class Fact {
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
                   const PriceList& prices);
    [[nodiscard]] const QList<Offer>& offers() const { return m_offers; }

private:
    [[nodiscard]] QString text(const Offer& offer, Fact fact) const;
    /// The columns with the best value; empty when there is none or all are alike.
    [[nodiscard]] QList<int> best(Fact fact) const;
    QList<Offer> m_offers;
    QHash<AccountId, QString> m_labels;
    PriceList m_prices;
    QLocale m_locale;
    QHash<int, QList<int>> m_best; ///< by row
};

} // namespace simstock
