// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/planstakes.h"
#include "ui/widgets/sheet.h"

#include <QSet>

#include <optional>

namespace simstock {

class Desk;
class OfferChangesModel;
class TableView;

/// What the syncs changed lately, as a table; Return on a row goes to the plan.
class ChangesSheet final : public Sheet {
    Q_OBJECT
public:
    enum class Scope { All, Mine, Favourites, Prices, Stock };
    /// The desk must outlive the sheet. underFloor: how many prices are, as the pane counted them.
    ChangesSheet(Desk& desk, Scope scope, int underFloor, QWidget* parent = nullptr);

signals:
    void planRequested(const simstock::PlanKey& plan);
    void esimRequested(const simstock::EsimKey& esim);
    void floorRequested();

private:
    void addImpact(int underFloor);
    void addScope(Scope first);
    void addWays(bool isUnderFloor);
    void followCurrent();
    void showScope(Scope scope);
    [[nodiscard]] std::optional<QSet<PlanKey>> plansOf(Scope scope) const;
    void showPlan();
    Desk& m_desk;
    PlanStakes m_stakes;
    OfferChangesModel* m_model;
    TableView* m_table;
    QPushButton* m_esim = nullptr;
};

} // namespace simstock
