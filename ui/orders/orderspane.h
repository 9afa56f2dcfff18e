// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "ui/shell/tablepane.h"

#include <memory>

namespace simstock {

class DetailPages;
class OrdersModel;
class Timer;

/// The journal as a person reads it: what was wished, what came of it, what is still open.
class OrdersPane final : public TablePane {
    Q_OBJECT
public:
    explicit OrdersPane(const PaneContext& context, QWidget* parent = nullptr);
    ~OrdersPane() override;

    [[nodiscard]] Availability availability(ActionId action) const override;
    void trigger(ActionId action) override;
    [[nodiscard]] bool openDraft(const Draft& draft) override;
    [[nodiscard]] std::optional<PlanKey> chosenPlan() const override;

protected:
    [[nodiscard]] QString countText(int shown, int total) const override;
    void showCurrent() override;

private:
    void settle(const IntentRecord& record);
    OrdersPane(const PaneContext& context, OrdersModel* model, QWidget* parent);
    void showStates();
    void countSeconds();
    /// Tags stand on orders of this desk only.
    [[nodiscard]] QStringList tagSubjects() const;
    void tagSelected();
    /// The order sheet with what this draft or refused order was about.
    void orderAgain(const Intent& intent);
    [[nodiscard]] const IntentRecord* current() const;
    [[nodiscard]] const Esim* currentEsim() const;
    [[nodiscard]] Availability onRecord(ActionId action, const IntentRecord& record) const;

    OrdersModel* m_model;
    DetailPages* m_pages;
    std::unique_ptr<Timer> m_second; ///< runs only while something counts down
};

} // namespace simstock
