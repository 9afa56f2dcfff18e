// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/pricehistory.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace simstock {

class Desk;
class PriceHistoryModel;
class TableView;

/// The changes of prices at vendors as the journal has them, and the way back to an earlier one.
class PriceHistorySheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    explicit PriceHistorySheet(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// These prices shall be looked at for saving; the sheet is closed.
    void putBackRequested(const simstock::GivenPrices& prices);

private:
    void addTable();
    void follow();
    void putBack();
    [[nodiscard]] QList<PastPrice> chosen() const;

    QLineEdit* m_filter;
    PriceHistoryModel* m_model;
    TableView* m_table;
    QLabel* m_note = nullptr;
};

} // namespace simstock
