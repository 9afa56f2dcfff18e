// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace simstock {

/// The calls of a vendor whose paths are not all documented, each with how sure we are of it and
/// what an account uses instead. The last column is typed in; what cannot be read is said below.
class EndpointTable final : public QWidget {
    Q_OBJECT
public:
    EndpointTable(const QList<EndpointRow>& rows, const QMap<QString, QString>& settings,
                  QWidget* parent = nullptr);

    /// Setting names and texts of the rows that differ from the vendor's table.
    [[nodiscard]] QMap<QString, QString> overrides() const;
    /// The first row that cannot be read, in words; empty when all can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(int at, const QString& standing);
    void layOut();
    void showState();
    /// Empty when the row is as the vendor's table has it.
    [[nodiscard]] Result<QString> overrideOf(int at) const;

    QList<EndpointRow> m_rows;
    QTableWidget* m_table;
    QLabel* m_state;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

} // namespace simstock
