// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/floorlist.h"
#include "ui/widgets/sheet.h"

namespace simstock {

class Desk;
class FloorModel;
class TableView;

/// The plans that are sold under their floor, as after a sync that made them dearer, and one
/// button that raises them. Only prices at this desk; no vendor is told.
class FloorSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet. plans: as plansUnderFloor() found them.
    FloorSheet(Desk& desk, const QList<UnderFloor>& plans, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void showButton();
    void raisePrices();
    /// The selected ones when there are several, else all.
    [[nodiscard]] QList<UnderFloor> meant() const;

    Desk& m_desk;
    FloorModel* m_model;
    TableView* m_table;
};

} // namespace simstock
