// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/branddesk.h"
#include "models/desk/pricedesk.h"
#include "models/items/tablemodel.h"

#include <QLocale>

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

enum class PriceColumn {
    Plan,
    Account,
    Cost,
    Override,
    CustomerPrice,
    Margin,
    Floor,
    State,
    Count
};

/// What customers pay for every plan of the accounts that keep prices at their vendor.
class PricesModel final : public TableModel {
    Q_OBJECT
public:
    PricesModel(PriceDesk& desk, AccountBook& accounts, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const PriceRow& rowAt(int row) const { return m_rows[sourceRow(row)]; }
    [[nodiscard]] int overrideCount() const;
    [[nodiscard]] int underFloorCount() const;
    /// Sold for less than the local price book allows.
    [[nodiscard]] static bool isUnderFloor(const PriceRow& row);
    /// Sold below its cost.
    [[nodiscard]] static bool isLoss(const PriceRow& row);

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    [[nodiscard]] QString text(const PriceRow& row, PriceColumn column) const;
    [[nodiscard]] QVariant sortValue(const PriceRow& row, PriceColumn column) const;

    PriceDesk& m_desk;
    AccountBook& m_accounts;
    QLocale m_locale;
    QList<PriceRow> m_rows;
};

/// "28.5 %" for people, one digit after the point.
QString percentFigure(std::int64_t micros, const QLocale& locale);

} // namespace simstock
