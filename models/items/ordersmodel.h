// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/domain/intent.h"
#include "models/items/tablemodel.h"

#include <QLocale>

#include <optional>

namespace simstock {

class AccountBook;
class Clock;
class EsimDesk;
class IntentBook;
class TagBook;

enum class OrderColumn {
    State,
    When,
    Plan,
    Quantity,
    Customer,
    Account,
    Cost,
    OrderNumber,
    Next,
    What,
    Note,
    Environment,
    Tags,
    Count
};

/// Every wish of the journal, newest first, and the orders found at a vendor that nobody made here
/// ("not from this desk"). Acts on one eSIM appear while their outcome is open; their history
/// stands in the eSIM's timeline.
class OrdersModel final : public TableModel {
    Q_OBJECT
public:
    OrdersModel(IntentBook& book, EsimDesk& esims, AccountBook& accounts, Clock& clock,
                QObject* parent = nullptr);

    /// One row: an intent, or an order of the vendor's without one.
    struct Row {
        IntentId intent; ///< empty for an order not from this desk
        AccountId account;
        VendorOrderId order;
        bool operator==(const Row&) const = default;
    };

    /// The column Tags; the book outlives the model.
    void showTags(TagBook& tags);
    [[nodiscard]] QList<RowLens> lenses() const override;
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[sourceRow(row)]; }
    /// Null for an order not from this desk.
    [[nodiscard]] const IntentRecord* recordAt(int row) const;
    /// Something shows a countdown: timePassed() is wanted every second.
    [[nodiscard]] bool isCounting() const;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;
    [[nodiscard]] QVariant filterValue(int source, int field) const override;

private:
    void rebuild();
    void recordChanged(const IntentId& id);
    [[nodiscard]] QString text(const Row& row, OrderColumn column) const;
    [[nodiscard]] QString orphanText(const Row& row, OrderColumn column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, OrderColumn column) const;
    [[nodiscard]] OrderWord word(const Row& row) const;

    IntentBook& m_book;
    EsimDesk& m_esims;
    AccountBook& m_accounts;
    Clock& m_clock;
    TagBook* m_tags = nullptr;
    QLocale m_locale;
    QList<Row> m_rows;
};

} // namespace simstock
