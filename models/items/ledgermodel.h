// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/bookingmatch.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

class AccountBook;
class Clock;
class IntentBook;
class LedgerDesk;

enum class LedgerColumn {
    When,
    Type,
    Amount,
    After,
    Reference,
    Match,
    Standing,
    AccountLabel,
    Description,
    Count
};

/// What the vendors booked, or the journal spent, with the order each line belongs to.
class LedgerModel final : public TableModel {
    Q_OBJECT
public:
    LedgerModel(LedgerDesk& desk, IntentBook& book, AccountBook& accounts, Clock& clock,
                QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const LedgerRow& rowAt(int row) const { return m_rows[sourceRow(row)]; }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    void rebuild();
    [[nodiscard]] QString text(const LedgerRow& row, LedgerColumn column) const;
    [[nodiscard]] QVariant sortValue(const LedgerRow& row, LedgerColumn column) const;
    [[nodiscard]] QString matchText(const LedgerRow& row) const;

    LedgerDesk& m_desk;
    IntentBook& m_book;
    AccountBook& m_accounts;
    Clock& m_clock;
    QLocale m_locale;
    QList<LedgerRow> m_rows;
};

QString transactionText(TransactionKind kind);
QString transactionText(TransactionStatus status);

} // namespace simstock
