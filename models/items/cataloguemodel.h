// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/facetwish.h"
#include "models/items/tablemodel.h"

#include <QLocale>

#include <memory>

namespace simstock {

class CatalogueDesk;
class CatalogueIndex;
enum class OfferColumn;
class Clock;
class Favourites;
struct Offer;

/// The catalogue of all accounts as rows. The index answers filter and order.
class CatalogueModel final : public TableModel {
    Q_OBJECT
public:
    CatalogueModel(CatalogueDesk& desk, Favourites& favourites, Clock& clock,
                   QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override;
    /// The offer of a shown row.
    [[nodiscard]] const Offer& offerAt(int row) const;
    [[nodiscard]] const std::shared_ptr<const CatalogueIndex>& index() const { return m_index; }
    using QAbstractTableModel::index;
    /// The rows of the index that are shown, in their order.
    [[nodiscard]] std::vector<quint32> shownRows() const;
    /// Narrows by values beside the words of the filter.
    void setFacets(const FacetWish& wish);
    [[nodiscard]] const FacetWish& facets() const { return m_wish; }
    /// As the index takes them, for counting elsewhere.
    [[nodiscard]] FacetFilter facetFilter() const;
    using TableModel::query;
    /// Asks the index, which has them without reading every row.
    [[nodiscard]] QList<std::pair<QString, int>> filterValues(int field) const override;
    /// "★" alone says nothing to who hears it.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Asks the index, so that no key of a row out of sight is ever made.
    [[nodiscard]] int rowOfKey(const QVariant& key) const override;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;
    [[nodiscard]] SourceRows select(const QString& filter, const QList<SortKey>& order) override;
    [[nodiscard]] QVariant filterValue(int source, int field) const override;

private:
    [[nodiscard]] FilterMoment moment() const;
    [[nodiscard]] QString text(quint32 row, OfferColumn column) const;
    [[nodiscard]] QString moneyText(const Offer& offer, OfferColumn column) const;
    [[nodiscard]] QString retailText(const Offer& offer) const;
    [[nodiscard]] QVariant amount(const Offer& offer, OfferColumn column) const;
    [[nodiscard]] QVariant mark(const Offer& offer, OfferColumn column, int role) const;
    [[nodiscard]] QVariant toolTip(const Offer& offer, OfferColumn column) const;
    void takeMarks();
    void marksChanged();
    [[nodiscard]] QVariant sortValue(quint32 row, OfferColumn column) const;
    CatalogueDesk& m_desk;
    Favourites& m_favourites;
    Clock& m_clock;
    QLocale m_locale;
    std::shared_ptr<const CatalogueIndex> m_index; ///< what the shown rows are rows of
    FacetWish m_wish;
    FacetMarks m_marks;                     ///< of the rows of m_index
    mutable std::vector<int> m_rowOfSource; ///< -1: not shown; empty: to be made
};

} // namespace simstock
