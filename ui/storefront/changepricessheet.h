// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/priceplan.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace simstock {

class Desk;
class PricePlanModel;
class TableView;

/// Changes the prices of one or many plans by a rule; shows all that would happen before anything
/// is sent.
class ChangePricesSheet final : public Sheet {
    Q_OBJECT
public:
    ChangePricesSheet(Desk& desk, const QList<PriceRow>& rows, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addFields();
    void addPreview();
    void kindChanged();
    void showPlan();
    void start();
    [[nodiscard]] PriceRule rule() const;
    [[nodiscard]] QString summary() const;

    Desk& m_desk;
    QList<PriceRow> m_rows;
    PricePlan m_plan;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QLabel* m_help = nullptr;
    QDoubleSpinBox* m_floor;
    QCheckBox* m_leaveOut;
    QLabel* m_summary;
    PricePlanModel* m_model;
    TableView* m_table;
};

} // namespace simstock
