// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/priceplan.h"
#include "ui/widgets/sheet.h"

#include <QVariantMap>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace simstock {

class Desk;
class PricePlanModel;
class TableView;

/// Prices that come from somewhere else than a rule.
struct PriceProposal {
    QString name; ///< where from, "prices.csv"; empty = there is none
    GivenPrices prices;
    QStringList problems; ///< a sentence for each line that cannot be used
};

/// Changes the prices of one or many plans by a rule or as proposed; shows all that would happen
/// before anything is sent. What is under the floor of the local price book is sent only when a
/// person ticks it. Edits can be undone until they are saved.
class ChangePricesSheet final : public Sheet {
    Q_OBJECT
    /// All of it: the plans, the rule, what is left out, and prices that came from elsewhere.
    Q_PROPERTY(QVariantMap draft READ draft WRITE setDraft NOTIFY draftChanged)
public:
    /// The desk must outlive the sheet.
    ChangePricesSheet(Desk& desk, const QList<PriceRow>& rows, const PriceProposal& proposal = {},
                      QWidget* parent = nullptr);

    [[nodiscard]] QVariantMap draft() const;
    /// For the plans this sheet has: the rule and what is left out.
    void setDraft(const QVariantMap& draft);
    /// The proposal of a draft, and the plans it is about.
    [[nodiscard]] static PriceProposal proposalOf(const QVariantMap& draft);
    [[nodiscard]] static QList<PlanKey> plansOf(const QVariantMap& draft);

Q_SIGNALS:
    void said(const QString& sentence);
    void draftChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameAccounts();
    void addFields();
    void addProblems();
    void addPreview();
    void addUndo();
    void connectAll();
    void kindChanged();
    void textChanged();
    void toggle(int row);
    void tickAll();
    void undo(bool forth);
    /// The fields as the current edit has them.
    void showEdit();
    void showPlan();
    void start();
    [[nodiscard]] QVariantMap given() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString help() const;

    Desk& m_desk;
    QList<PriceRow> m_rows;
    PriceProposal m_proposal;
    PriceEdits m_edits;
    PricePlan m_plan;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QLabel* m_help = nullptr;
    QCheckBox* m_tickAll;
    QLabel* m_summary;
    PricePlanModel* m_model;
    TableView* m_table;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
};

} // namespace simstock
