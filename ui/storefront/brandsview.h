// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablepane.h"

namespace simstock {

class BrandPreview;
class BrandsModel;
class FactsPage;
struct BrandProfile;
struct BrandRow;

/// The branding profiles of all accounts.
class BrandsView final : public TablePane {
    Q_OBJECT
public:
    explicit BrandsView(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    [[nodiscard]] bool openDraft(const Draft& draft) override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override;

private:
    BrandsView(const PaneContext& context, BrandsModel* model, QWidget* parent);
    void connectDesk();
    void showStates();
    void showNotice();
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] const BrandRow* current() const;
    [[nodiscard]] AccountId accountForNew() const;
    void edit(const BrandRow* row);
    void open(const AccountId& account, const std::optional<BrandProfile>& known);
    void openMailServer(const BrandRow& row);
    void editMailServer();
    void remove();

    BrandsModel* m_model;
    FactsPage* m_facts = nullptr;
    BrandPreview* m_preview = nullptr;
};

} // namespace simstock
