// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/pricelist.h"
#include "ui/widgets/sheet.h"

#include <QThreadPool>

class QComboBox;
class QLineEdit;

namespace simstock {

class Desk;
class ReviewColumn;

/// The rules of the local price book: the formula for all plans without a price of their own, what
/// prices end on, and the floors.
class PriceRulesSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    explicit PriceRulesSheet(Desk& desk, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    /// Prices from a file are wanted instead.
    void importRequested();
    /// The prices of all plans shall be written to a file.
    void exportRequested();

private:
    void addFields();
    void read();
    void count();
    void save();

    struct Counts {
        int plans = 0;
        int priced = 0;
        int underFloor = 0;
    };
    Desk& m_desk;
    QLineEdit* m_formula;
    QComboBox* m_ending;
    QLineEdit* m_floor;
    QLineEdit* m_countries;
    ReviewColumn* m_review;
    QLabel* m_plans;
    QLabel* m_underFloor;
    std::optional<PriceRules> m_rules; ///< as typed; nothing while they cannot be read
    QThreadPool m_pool;
    Call<Counts> m_counting;
};

/// "JP 15 %, TH 0.50" as floors by country; Rejected with a sentence.
Result<QMap<QString, PriceFloor>> parseCountryFloors(const QString& text);
QString countryFloorsText(const QMap<QString, PriceFloor>& floors);

} // namespace simstock
