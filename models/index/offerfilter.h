// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/filterquery.h"
#include "models/core/textfold.h"
#include "models/domain/offer.h"
#include "models/domain/pricelist.h"

#include <QDateTime>
#include <QHash>
#include <QVariant>

#include <array>
#include <utility>
#include <vector>

namespace simstock {

/// The fields of the catalogue's filter, in the order of offerFilterFields().
enum class OfferField {
    Country,
    Plan,
    Gigabytes,
    Days,
    Account,
    Cost,
    PerGigabyte,
    PerDay,
    Retail,
    Margin,
    Type,
    Network,
    TopUp,
    Sms,
    Start,
    Exit,
    Code,
    Countries,
    Age,
    Changed,
    Currency,
    Count
};

QList<FilterField> offerFilterFields();

/// What a filter about ages is measured by; without it no row has an age.
struct FilterMoment {
    QDateTime now = {};
    QHash<AccountId, double> accountAges = {}; ///< days since the account's last sync
};

/// What the rows of an index answer to the fields of a filter: figures side by side, and words once
/// for all rows that share them, so that 200,000 rows are judged within a fraction of a frame.
/// Plan and Code are answered by the index from its text.
class OfferFilter {
public:
    /// The words of a row's cells, as the table shows them.
    using Words = std::array<QString, static_cast<size_t>(OfferField::Count)>;

    /// `countries`: the folded codes and names of a row's countries, each code marked with "=".
    void add(const Offer& offer, const Words& words, const QByteArray& countries,
             const PriceList& prices, Folder& folder);
    /// Whether each row fits the term, negation included.
    [[nodiscard]] std::vector<bool> fits(const FilterTerm& term, const FilterMoment& moment) const;
    /// A number in the field's unit, or words; invalid = none.
    [[nodiscard]] QVariant value(quint32 row, OfferField field, const FilterMoment& moment) const;
    /// The words of a field with how many rows have them, the most frequent first.
    [[nodiscard]] QList<std::pair<QString, int>> values(OfferField field) const;

private:
    /// A column of words that few rows do not share.
    struct Shared {
        std::vector<quint32> ofRow;
        QList<QString> words;
        QList<QByteArray> folded;
        QHash<QString, quint32> known; ///< by word, or what else tells them apart
        /// False when it has to be added with its folded text.
        [[nodiscard]] bool addKnown(const QString& key);
        void add(const QString& key, const QString& word, const QByteArray& text);
    };
    static constexpr auto count = static_cast<size_t>(OfferField::Count);
    [[nodiscard]] float number(size_t row, OfferField field, const FilterMoment& moment,
                               const std::vector<float>& ages) const;
    [[nodiscard]] std::vector<float> agesOfAccounts(const FilterMoment& moment) const;

    std::array<std::vector<float>, count> m_numbers; ///< NaN = none; empty for other fields
    std::array<Shared, count> m_shared;              ///< empty for other fields
    std::vector<quint32> m_accountOfRow;
    QList<AccountId> m_accounts;
    std::vector<qint64> m_changedAt; ///< ms since the epoch; 0 = not known
};

} // namespace simstock
