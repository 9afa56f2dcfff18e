// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plankey.h"
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
    /// The desk must outlive the sheet.
    explicit ChangesSheet(Desk& desk, QWidget* parent = nullptr);

signals:
    void planRequested(const simstock::PlanKey& plan);

private:
    enum class Scope { All, Favourites, Prices, Stock };
    void addScope();
    [[nodiscard]] std::optional<QSet<PlanKey>> plansOf(Scope scope) const;
    void showPlan();
    Desk& m_desk;
    OfferChangesModel* m_model;
    TableView* m_table;
};

} // namespace simstock
