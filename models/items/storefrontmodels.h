// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/branddesk.h"
#include "models/items/pricetable.h"
#include "models/items/tablemodel.h"

#include <QThreadPool>

namespace simstock {

enum class BrandColumn { Name, Sender, Colour, Default, MailServer, Account, Count };

/// The branding profiles of all accounts.
class BrandsModel final : public TableModel {
    Q_OBJECT
public:
    BrandsModel(BrandDesk& desk, AccountBook& accounts, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const BrandRow& rowAt(int row) const { return m_rows[sourceRow(row)]; }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    [[nodiscard]] QString text(const BrandRow& row, BrandColumn column) const;

    BrandDesk& m_desk;
    AccountBook& m_accounts;
    QList<BrandRow> m_rows;
};

/// What customers pay for every plan of the accounts that keep prices at their vendor. Follows its
/// desk one turn or more later: the rows are made on a worker.
class PricesModel final : public TableModel {
    Q_OBJECT
public:
    PricesModel(PriceDesk& desk, AccountBook& accounts, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override
    {
        return static_cast<int>(m_table->rows().size());
    }
    [[nodiscard]] const PriceRow& rowAt(int row) const { return m_table->rows()[sourceRow(row)]; }
    [[nodiscard]] int overrideCount() const { return m_table->overrideCount(); }
    [[nodiscard]] int underFloorCount() const { return m_table->underFloorCount(); }
    /// All rows, without the filter.
    [[nodiscard]] const QList<PriceRow>& rows() const { return m_table->rows(); }
    /// Newer rows are on their way.
    [[nodiscard]] bool isBuilding() const { return m_building.isActive(); }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;
    [[nodiscard]] SourceRows select(const QString& filter, const QList<SortKey>& order) override;

private:
    using Table = std::shared_ptr<const PriceTable>;
    void rebuild();
    void built(const Table& table);

    PriceDesk& m_desk;
    AccountBook& m_accounts;
    Table m_table = std::make_shared<PriceTable>();
    Folder m_folder;
    bool m_isStale = false; ///< what is being built is old already
    QThreadPool m_pool;
    Call<Table> m_building;
};

} // namespace simstock
