// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/batchpreview.h"

#include <QList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace simstock {

class AccountBook;
class BatchChecksModel;
class BatchTotalsModel;
class TableView;

/// What a batch would buy, row by row, what it would take out of each account, and the budget and
/// reserve it has to keep.
class BatchPreviewPage final : public QWidget {
    Q_OBJECT
public:
    explicit BatchPreviewPage(const AccountBook& accounts, QWidget* parent = nullptr);

    void setPreview(const BatchPreview& preview);
    [[nodiscard]] const BatchPreview& preview() const { return m_preview; }
    /// What the person has to change or confirm first (a sentence); empty when it can be bought.
    [[nodiscard]] QString obstacle() const;
    /// As typed; without those that are no amount.
    [[nodiscard]] QList<BatchLimit> limits() const;
    /// What it costs, one per currency.
    [[nodiscard]] QList<Money> sums() const;
    /// "Buy 40 eSIMs for USD 182.00".
    [[nodiscard]] QString buyWords() const;

Q_SIGNALS:
    void changed();

private:
    struct LimitRow {
        Money total;
        QLineEdit* most = nullptr;
        QLineEdit* reserve = nullptr;
    };
    void addTables(QVBoxLayout& column);
    void showSummary();
    void showProblem();
    void showTotals();
    void showLimits();
    void addLimit(const Money& total);
    void judge();
    [[nodiscard]] QStringList priceNotes() const;
    [[nodiscard]] QStringList leftNotes() const;
    [[nodiscard]] QString limitNote() const;

    const AccountBook& m_accounts;
    BatchPreview m_preview;
    QLabel* m_summary;
    BatchChecksModel* m_checks;
    TableView* m_table;
    QLabel* m_problem; ///< of the line that is chosen, in full
    QCheckBox* m_leaveOut;
    BatchTotalsModel* m_totals;
    TableView* m_totalsTable;
    QGridLayout* m_limits;
    QLabel* m_limitNote;
    std::vector<LimitRow> m_rows; ///< the fields are children
};

} // namespace simstock
