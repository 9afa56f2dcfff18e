// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pricechange.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace simstock {

class Desk;
class ReviewColumn;

/// Sets what customers pay for some plans: a fixed price, a formula, the floor, or no price of
/// their own. What it comes to is shown before it is saved. Nothing is sent to any vendor.
class RetailPricesSheet final : public Sheet {
    Q_OBJECT
public:
    /// More plans than this are a matter of the price rules.
    static constexpr int mostPlans = 5000;

    /// The desk must outlive the sheet. At least one offer.
    RetailPricesSheet(Desk& desk, const QList<Offer>& offers, QWidget* parent = nullptr);

signals:
    void said(const QString& sentence);
    /// The rules of all plans are wanted instead.
    void rulesRequested();

private:
    void showFields();
    void showReview();
    /// The wish as typed; nothing with a problem said, when it cannot be read.
    [[nodiscard]] std::optional<PriceWish> wish();
    void save();
    [[nodiscard]] QString money(const std::optional<Money>& amount) const;

    Desk& m_desk;
    QList<Offer> m_offers;
    QComboBox* m_how;
    QLineEdit* m_price;
    QLineEdit* m_formula;
    QWidget* m_review = nullptr;
    PricePreview m_preview;
};

} // namespace simstock
