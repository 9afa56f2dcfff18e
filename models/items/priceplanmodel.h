// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/priceplan.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

enum class PlannedColumn { Send, Plan, Cost, Floor, Now, Then, Margin, State, Count };

/// The first lines of what an edit would do, for a look before it is done. The first column has the
/// ticks; who shows it takes clicks there to PriceEdits.
class PricePlanModel final : public TableModel {
    Q_OBJECT
public:
    static constexpr int mostRows = 200;

    explicit PricePlanModel(QObject* parent = nullptr);
    void setPlan(const PricePlan& plan);
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const PlannedPrice& rowAt(int row) const { return m_rows[sourceRow(row)]; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    [[nodiscard]] QString text(const PlannedPrice& row, PlannedColumn column) const;
    [[nodiscard]] static QVariant tick(const PlannedPrice& row, int role);
    QLocale m_locale;
    QList<PlannedPrice> m_rows;
};

} // namespace simstock
