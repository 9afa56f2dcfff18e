// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/pricehistory.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

class AccountBook;
class IntentBook;

enum class PastPriceColumn { When, Plan, Account, From, To, Outcome, Count };

/// The changes of prices at vendors, newest first, as the journal has them.
class PriceHistoryModel final : public TableModel {
    Q_OBJECT
public:
    /// All must outlive this.
    PriceHistoryModel(IntentBook& book, AccountBook& accounts, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const PastPrice& rowAt(int row) const { return m_rows[sourceRow(row)]; }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    [[nodiscard]] QString text(const PastPrice& row, PastPriceColumn column) const;
    [[nodiscard]] QString priceText(const GivenPrice& price) const;
    void rebuild();

    IntentBook& m_book;
    AccountBook& m_accounts;
    QLocale m_locale;
    QList<PastPrice> m_rows;
};

} // namespace simstock
