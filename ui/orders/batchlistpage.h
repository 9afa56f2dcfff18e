// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batchlist.h"
#include "models/domain/plankey.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace simstock {

class CustomerList;
class Desk;
class PlanField;
struct Offer;

/// What a new batch shall buy: a plan, and how many of it or for whom.
class BatchListPage final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the page.
    BatchListPage(Desk& desk, const std::optional<PlanKey>& plan, QWidget* parent = nullptr);

    void setPlan(const PlanKey& plan);
    /// Lines of customers that were pasted elsewhere.
    void setList(const QString& lines);
    /// Why there can be no preview now (a sentence); empty when there can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QList<BatchListLine> lines() const;
    [[nodiscard]] std::optional<PlanKey> plan() const;
    /// The name of the batch.
    [[nodiscard]] QString title() const;
    /// The account of the chosen plan; empty without one.
    [[nodiscard]] AccountId account() const;

Q_SIGNALS:
    void changed();

private:
    void followFocus();
    void addModes(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeQuantityPage();
    void showPlan();
    void showTitle();
    [[nodiscard]] bool isList() const;
    [[nodiscard]] QString planWords(const Offer& offer) const;

    Desk& m_desk;
    PlanField* m_plan;
    QLabel* m_planHelp = nullptr;
    QWidget* m_daysBox;
    QSpinBox* m_days;
    QButtonGroup* m_modes;
    QStackedWidget* m_pages;
    QSpinBox* m_quantity = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_note = nullptr;
    CustomerList* m_list;
    QLineEdit* m_title;
    QString m_listName; ///< of the imported file
};

} // namespace simstock
