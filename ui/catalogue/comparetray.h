// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plankey.h"
#include "models/domain/trip.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace simstock {

class CompareModel;
class Desk;
struct Offer;

/// Up to four plans side by side below the catalogue; hidden while it holds none.
class CompareTray final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the tray.
    explicit CompareTray(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool contains(const PlanKey& plan) const { return m_plans.contains(plan); }
    [[nodiscard]] bool isFull() const;
    /// Puts the plans on the tray as far as there is room; when all are there, takes them off.
    void toggle(const QList<PlanKey>& plans);
    /// These plans instead of what was there, with what each costs for the trip.
    void compareFor(const QList<PlanKey>& plans, const Trip& trip);
    /// The customer's, until the comparison is cleared; may be empty.
    [[nodiscard]] const Trip& trip() const { return m_trip; }

signals:
    void orderRequested(const simstock::Offer& offer);
    void said(const QString& sentence);
    void changed();

private:
    void refresh();
    void fit();
    void removeCurrent();
    [[nodiscard]] int column() const;

    Desk& m_desk;
    CompareModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QPushButton* m_order;
    QPushButton* m_remove;
    QList<PlanKey> m_plans;
    Trip m_trip;
};

} // namespace simstock
