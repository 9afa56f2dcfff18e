// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QLabel;

namespace simstock {

class Desk;
class RefundsModel;
class TableView;

/// Money you can still get back: eSIMs nobody installed, with what they cost and until when they
/// can be cancelled. Cancelling is done by the cancel sheet of the eSIM.
class RefundsSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    explicit RefundsSheet(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What was started, for the status bar.
    void said(const QString& sentence);

private:
    void showSums();
    void showChosen();
    void cancelChosen();

    Desk& m_desk;
    RefundsModel* m_model;
    QLabel* m_sums;
    QLabel* m_priceless;
    TableView* m_table;
};

} // namespace simstock
