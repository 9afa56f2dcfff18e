// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/floorlist.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

class AccountBook;

enum class FloorColumn { Plan, Account, Cost, Price, Margin, Raised, Source };

/// The plans whose selling price is under the floor.
class FloorModel final : public TableModel {
    Q_OBJECT
public:
    explicit FloorModel(AccountBook& accounts, QObject* parent = nullptr);

    void setPlans(const QList<UnderFloor>& plans, const PriceList& prices);
    [[nodiscard]] const QList<UnderFloor>& plans() const { return m_plans; }
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_plans.size()); }
    [[nodiscard]] const UnderFloor& planAt(int row) const { return m_plans.at(sourceRow(row)); }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    [[nodiscard]] QString text(const UnderFloor& plan, FloorColumn column) const;
    [[nodiscard]] QVariant sortValue(const UnderFloor& plan, FloorColumn column) const;
    AccountBook& m_accounts;
    QLocale m_locale;
    PriceList m_prices;
    QList<UnderFloor> m_plans;
};

} // namespace simstock
