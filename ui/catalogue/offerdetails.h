// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offer.h"
#include "models/domain/pricelist.h"

#include <QWidget>

#include <optional>

class QAction;
class QListWidget;
class QVBoxLayout;

namespace simstock {

class DetailDock;
class LayoutStore;

/// Everything a plan says of itself, beside the catalogue: prices and rules, where it works, on
/// which networks.
class OfferDetails final : public QWidget {
    Q_OBJECT
public:
    /// The order action is the menu's own; the store must outlive this.
    OfferDetails(QAction& order, LayoutStore& store, QWidget* parent = nullptr);

    /// account: the label of the account that sells it.
    void setOffer(const Offer& offer, const QString& account, const PriceList& prices);

Q_SIGNALS:
    void closeRequested();

private:
    void showPlan(const Offer& offer, const QString& account, const PriceList& prices);
    void showCoverage(const Offer& offer);
    void showNetworks(const Offer& offer);

    DetailDock* m_dock;
    QVBoxLayout* m_plan;
    QListWidget* m_countries;
    QListWidget* m_networks;
    std::optional<Offer> m_shown;
    std::optional<RetailPrice> m_shownRetail;
    bool m_shownLow = false;
};

} // namespace simstock
