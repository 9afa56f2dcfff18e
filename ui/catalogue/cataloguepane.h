// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panehost.h"

class QHBoxLayout;

namespace simstock {

class CatalogueFacets;
class CatalogueFilter;
class CatalogueModel;
class CataloguePrices;
class CatalogueSheets;
class CompareTray;
class LayoutStore;
class OfferDetails;
class PaneFrame;
class PaneViews;
struct PlanKey;
struct Trip;
class TableView;
struct Offer;

/// The plans of all accounts: filter, sort, look at one, order it.
class CataloguePane final : public Pane {
    Q_OBJECT
public:
    explicit CataloguePane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    [[nodiscard]] bool openDraft(const Draft& draft) override;
    void focusFilter() override;
    /// key: account id and offer code with a slash between, as the model makes it.
    void reveal(const QVariant& key) override;
    void setFilterText(const QString& text) override;
    [[nodiscard]] std::optional<PlanKey> chosenPlan() const override;

private:
    void connectTable();
    void connectDesk();
    void showState();
    void showCount();
    void showNotice();
    void showDetails(bool shown);
    void followCurrent();
    void order(const Offer& offer, const Trip& trip);
    void connectTray();
    void addViews(LayoutStore& layouts);
    void favourite();
    void clearFilters();
    [[nodiscard]] QString emptyWords() const;
    [[nodiscard]] QList<PlanKey> selectedPlans() const;
    [[nodiscard]] QList<Offer> selectedOffers() const;
    [[nodiscard]] Availability onSelection(bool possible) const;
    [[nodiscard]] const Offer* current() const;
    [[nodiscard]] QStringList syncProblems() const;
    [[nodiscard]] bool isSyncing() const;
    [[nodiscard]] bool canSync() const;
    [[nodiscard]] Availability syncAvailability() const;

    Desk& m_desk;
    ActionSet& m_actions;
    CatalogueModel* m_model;
    TableView* m_table;
    OfferDetails* m_details;
    CompareTray* m_tray;
    QHBoxLayout* m_row; ///< facets, table, details
    PaneFrame* m_frame;
    CatalogueFacets* m_facets;
    CatalogueFilter* m_filter;
    PaneViews* m_views = nullptr; ///< child of the pane
    CataloguePrices* m_prices;    // parent: this
    CatalogueSheets* m_sheets;    // parent: this
};

} // namespace simstock
