// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sortkey.h"
#include "models/domain/offer.h"
#include "models/domain/pricelist.h"
#include "models/index/offerfacets.h"

#include <QHash>
#include <QList>
#include <QLocale>

#include <memory>
#include <vector>

namespace simstock {

/// Columns the catalogue can be sorted by. Order is the order of the table.
enum class OfferColumn {
    Country,
    Plan,
    Data,
    Days,
    Account,
    Cost,
    CostPerGigabyte,
    CostPerDay,
    Retail,
    Type,
    Networks,
    TopUp,
    Sms,
    Start,
    InstallBy,
    IpExit,
    Coverage,
    Code,
    Age,
    Margin,
    Favourite,
    Count
};

/// An immutable snapshot of all offers, searchable and sortable without touching the GUI thread's
/// frame budget: folded text once, sort orders cached. Built off the GUI thread, shared by pointer.
class CatalogueIndex {
public:
    using Row = quint32;
    using Rows = std::vector<Row>;

    CatalogueIndex();
    ~CatalogueIndex();
    CatalogueIndex(const CatalogueIndex&) = delete;
    CatalogueIndex& operator=(const CatalogueIndex&) = delete;

    static std::shared_ptr<const CatalogueIndex> build(QList<Offer> offers,
                                                       QHash<AccountId, QString> accountLabels,
                                                       const QLocale& locale,
                                                       PriceList prices = {});
    /// The same offers at other selling prices: folded text and orders are made anew.
    [[nodiscard]] std::shared_ptr<const CatalogueIndex> repriced(PriceList prices) const;

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] const Offer& offer(Row row) const;
    /// Country name in the index's locale, or the region's words.
    [[nodiscard]] const QString& place(Row row) const;
    [[nodiscard]] const QString& accountLabel(Row row) const;
    [[nodiscard]] const PriceList& prices() const;
    /// The accounts with offers, in the order of their labels: the values of Facet::Account.
    [[nodiscard]] const QList<AccountId>& accounts() const;
    [[nodiscard]] QStringList accountLabels() const;
    [[nodiscard]] std::optional<Row> find(const AccountId& account, const OfferCode& code) const;
    /// Rows whose text holds every word of `filter` (folded, any column), in the given order: the
    /// first key decides, then the next, then country, cost per GB and code. Calls are cheap enough
    /// for every key press; a filter that only grew narrows the previous result.
    [[nodiscard]] Rows query(const QString& filter, const QList<SortKey>& order,
                             const FacetFilter& facets = {}) const;
    /// The same for a filter about the fields of offerFilterFields() beside words.
    [[nodiscard]] Rows select(const FilterQuery& filter, const QList<SortKey>& order,
                              const FacetFilter& facets = {}) const;
    /// For a worker: some rows the filter leaves, own plans of a named place first.
    [[nodiscard]] Rows some(const FilterQuery& filter, size_t most) const;
    /// For a worker: reads every row.
    [[nodiscard]] FacetCounts countFacets(const QString& filter, const FacetFilter& facets) const;
    [[nodiscard]] FacetCounts countFacets(const FilterQuery& filter,
                                          const FacetFilter& facets) const;
    /// What a row has in a field, and what all rows have; see OfferFilter.
    [[nodiscard]] QVariant filterValue(Row row, OfferField field, const FilterMoment& moment) const;
    [[nodiscard]] QList<std::pair<QString, int>> filterValues(OfferField field) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock
