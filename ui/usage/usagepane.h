// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tablepane.h"

namespace simstock {

class DetailPages;
class UsageModel;

/// What customers have used, with the age of each figure.
class UsagePane final : public TablePane {
    Q_OBJECT
public:
    explicit UsagePane(const PaneContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override;

private:
    UsagePane(const PaneContext& context, UsageModel* model, QWidget* parent);
    void showStates();

    UsageModel* m_model;
    DetailPages* m_pages;
};

} // namespace simstock
