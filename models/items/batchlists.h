// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/batchdesk.h"
#include "models/items/tablemodel.h"
#include "models/items/tone.h"

#include <QLocale>

namespace simstock {

class AccountBook;

enum class BatchesColumn { State, Title, Made, Orders, Spent, Count };

/// All batches, newest first.
class BatchesModel final : public TableModel {
    Q_OBJECT
public:
    BatchesModel(BatchDesk& batches, Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] const BatchId& idAt(int row) const { return m_lines[sourceRow(row)].id; }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override { return m_lines[source].id.text(); }

private:
    struct Line {
        BatchId id;
        QDateTime madeAt;
        QString state;
        Tone tone = Tone::Neutral;
        QString title;
        QString orders;
        QString spent;
        bool operator==(const Line&) const = default;
    };
    void refresh();
    [[nodiscard]] Line lineOf(const Batch& batch) const;

    BatchDesk& m_batches;
    Clock& m_clock;
    QLocale m_locale;
    QList<Line> m_lines;
};

enum class BatchCheckColumn {
    Line,
    Check,
    Customer,
    Plan,
    Account,
    Quantity,
    Agreed, ///< once before; of the rest of a batch only
    Price,
    Problem,
    Count
};

/// What a list would buy, line by line; lines with a problem are marked.
class BatchChecksModel final : public TableModel {
    Q_OBJECT
public:
    explicit BatchChecksModel(const AccountBook& accounts, QObject* parent = nullptr);
    void setChecks(const QList<BatchLineCheck>& checks);
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_checks.size()); }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override { return QString::number(source); }

private:
    enum class Verdict { LeftOut, Dearer, Cheaper, Fine };
    [[nodiscard]] static Verdict verdict(const BatchLineCheck& check);
    [[nodiscard]] QString text(const BatchLineCheck& check, BatchCheckColumn column) const;
    [[nodiscard]] QString problem(const BatchLineCheck& check) const;

    const AccountBook& m_accounts;
    QLocale m_locale;
    QList<BatchLineCheck> m_checks;
};

enum class BatchTotalColumn { Account, Orders, Esims, Total, Balance, Left, Count };

/// What a batch would take out of each account.
class BatchTotalsModel final : public TableModel {
    Q_OBJECT
public:
    explicit BatchTotalsModel(const AccountBook& accounts, QObject* parent = nullptr);
    void setTotals(const QList<BatchTotal>& totals);
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_totals.size()); }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override { return QString::number(source); }

private:
    [[nodiscard]] std::optional<Money> amount(const BatchTotal& total,
                                              BatchTotalColumn column) const;
    [[nodiscard]] QString text(const BatchTotal& total, BatchTotalColumn column) const;

    const AccountBook& m_accounts;
    QLocale m_locale;
    QList<BatchTotal> m_totals;
};

} // namespace simstock
