// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/refunds.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

enum class RefundColumn { Deadline, Amount, Plan, Customer, Promise, Number, AccountLabel };

/// The eSIMs whose money can still come back, the next deadline first.
class RefundsModel final : public TableModel {
    Q_OBJECT
public:
    /// The desk must outlive the model.
    explicit RefundsModel(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Refundable& rowAt(int row) const { return m_rows[sourceRow(row)]; }
    [[nodiscard]] const QList<Refundable>& rows() const { return m_rows; }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    void rebuild();
    [[nodiscard]] QString text(const Refundable& row, RefundColumn column) const;
    [[nodiscard]] QVariant sortValue(const Refundable& row, RefundColumn column) const;
    [[nodiscard]] QString deadlineText(const Refundable& row) const;

    Desk& m_desk;
    QLocale m_locale;
    QList<Refundable> m_rows;
};

QString promiseText(Refundable::Promise promise);

} // namespace simstock
