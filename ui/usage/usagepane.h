// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/messagetexts.h"
#include "ui/shell/tablepane.h"

class QAction;

namespace simstock {

class DetailPages;
class FilterChip;
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
    void showView() override;

private:
    UsagePane(const PaneContext& context, UsageModel* model, QWidget* parent);
    void addRadar();
    void showStates();
    void message(MessageText text);
    [[nodiscard]] QList<EsimKey> selectedKeys() const;
    [[nodiscard]] Availability messageAvailability() const;

    UsageModel* m_model;
    DetailPages* m_pages;
    FilterChip* m_urgentChip = nullptr;
    QAction* m_urgent = nullptr;
    QAction* m_offerTopUp = nullptr;
};

} // namespace simstock
