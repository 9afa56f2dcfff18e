// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panehost.h"

class QStackedWidget;
class QTabBar;

namespace simstock {

class LayoutStore;

/// What customers see of a shop: Branding and Prices, one under each tab.
class StorefrontPane final : public Pane {
    Q_OBJECT
public:
    explicit StorefrontPane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    void focusFilter() override;
    void reveal(const QVariant& key) override;
    void setFilterText(const QString& text) override;
    [[nodiscard]] bool openDraft(const Draft& draft) override;
    /// 0 = Branding, 1 = Prices.
    void setPage(int page);

private:
    void addPage(const QString& title, Pane* page);
    [[nodiscard]] Pane& current() const;

    LayoutStore& m_layouts;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace simstock
