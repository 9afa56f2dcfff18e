// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/orderdesk.h"
#include "models/desk/routingdesk.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QListWidget;
class QSpinBox;

namespace simstock {

class Desk;

/// "Find a plan for…": what the customer needs, and what the desk's rules propose for it. Buys
/// nothing: a proposal goes to the order sheet. Opens with the next proposal where an order of one
/// was refused or not sent.
class RouteSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    explicit RouteSheet(Desk& desk, QWidget* parent = nullptr);

    /// The order sheet's start for a chosen proposal.
    static OrderDraft draftOf(const Route& route);

Q_SIGNALS:
    void said(const QString& sentence);
    /// The sheet has closed.
    void orderRequested(const simstock::Route& route);
    void rulesRequested();

private:
    void addFields(const RouteNeed& need);
    void find();
    void show(Route route);
    void showButton();
    void order();
    [[nodiscard]] RouteNeed need() const;

    Desk& m_desk;
    QComboBox* m_country;
    QSpinBox* m_gigabytes;
    QSpinBox* m_days;
    QSpinBox* m_quantity;
    QLabel* m_instead;
    QListWidget* m_list;
    Route m_route;
};

} // namespace simstock
