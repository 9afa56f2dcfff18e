// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablepane.h"

namespace simstock {

class PricesModel;
struct PricedPlan;
struct PriceProposal;
struct PriceRow;

/// What customers pay for the plans of accounts that keep prices at their vendor.
class PricesView final : public TablePane {
    Q_OBJECT
public:
    explicit PricesView(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    [[nodiscard]] bool openDraft(const Draft& draft) override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override {}

private:
    PricesView(const PaneContext& context, PricesModel* model, QWidget* parent);
    void showStates();
    void showNotice();
    [[nodiscard]] bool isReading() const;
    void changePrices();
    void importPrices();
    void exportPrices();
    void showHistory();
    void open(const QList<PriceRow>& rows, const PriceProposal& proposal);
    /// Opens the sheet for all plans that get a price.
    void propose(const PriceProposal& proposal);
    [[nodiscard]] PricedPlan pricedPlan(const PriceRow& row) const;

    PricesModel* m_model;
};

} // namespace simstock
