// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/batchdesk.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

class AccountBook;
class EsimDesk;

enum class BatchColumn {
    Row,
    State,
    Customer,
    Plan,
    Quantity,
    Price,
    Account,
    OrderNumber,
    IccidNumber,
    Email,
    Phone,
    Note,
    Count
};

/// The rows of one batch and what became of each.
class BatchModel final : public TableModel {
    Q_OBJECT
public:
    BatchModel(BatchDesk& batches, const IntentBook& book, const EsimDesk& esims,
               const AccountBook& accounts, BatchId id, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    /// The order of a shown row; empty while there is none.
    [[nodiscard]] const IntentId& intentAt(int row) const
    {
        return m_standings[sourceRow(row)].intent;
    }
    /// The whole cell of a row of the batch, for an export.
    [[nodiscard]] QString textOf(int batchRow, BatchColumn column) const;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override { return QString::number(source); }

private:
    void refresh();
    [[nodiscard]] QString orderNumber(int source) const;
    [[nodiscard]] QString iccids(int source) const;
    [[nodiscard]] QVariant sortValue(int source, BatchColumn column) const;
    [[nodiscard]] QString cause(int source) const;

    BatchDesk& m_batches;
    const IntentBook& m_book;
    const EsimDesk& m_esims;
    const AccountBook& m_accounts;
    BatchId m_id;
    QLocale m_locale;
    QList<BatchRow> m_rows;
    QList<BatchRowStanding> m_standings; ///< one per row
};

} // namespace simstock
