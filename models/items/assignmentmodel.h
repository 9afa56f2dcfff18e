// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/assignment.h"
#include "models/items/tablemodel.h"

namespace simstock {

class EsimDesk;

enum class AssignmentColumn { Line, Name, Email, Esim, Customer, Problem, Count };

/// What a pasted list would give to whom, before anything is changed.
class AssignmentModel final : public TableModel {
    Q_OBJECT
public:
    /// The desk outlives the model.
    explicit AssignmentModel(EsimDesk& esims, QObject* parent = nullptr);

    void setRows(const QList<AssignedRow>& rows);
    [[nodiscard]] const QList<AssignedRow>& rows() const { return m_rows; }
    [[nodiscard]] int goodCount() const;
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override { return QString::number(source); }

private:
    [[nodiscard]] QString text(const AssignedRow& row, AssignmentColumn column) const;

    EsimDesk& m_esims;
    QList<AssignedRow> m_rows;
};

} // namespace simstock
