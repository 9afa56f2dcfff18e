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

/// Prices from a file.
struct PriceFileWish {
    QString name; ///< "As in prices.csv"; empty = there is no file
    QHash<PlanKey, Money> prices;
    QStringList problems; ///< a sentence for each line that cannot be used
};

/// Sets what customers pay for some plans: a fixed price, a formula, the floor, no price of
/// their own, or what a file says. What it comes to is shown before it is saved. Nothing is sent to
/// any vendor.
class RetailPricesSheet final : public Sheet {
    Q_OBJECT
    /// What the sheet is about; its fields are found by their names.
    Q_PROPERTY(QVariantMap draft READ draft CONSTANT)
public:
    /// More plans than this are a matter of the price rules.
    static constexpr int mostPlans = 5000;

    /// The desk must outlive the sheet. At least one offer.
    RetailPricesSheet(Desk& desk, const QList<Offer>& offers, const PriceFileWish& file = {},
                      QWidget* parent = nullptr);

    [[nodiscard]] QVariantMap draft() const;
    /// The prices from a file that a draft has.
    [[nodiscard]] static PriceFileWish fileOf(const QVariantMap& draft);

signals:
    void said(const QString& sentence);
    /// The rules of all plans are wanted instead.
    void rulesRequested();
    /// Prices from a file are wanted instead.
    void importRequested();
    /// These plans shall be written to a file.
    void exportRequested();

private:
    void addFields();
    void addProblems();
    void addButtons();
    void showFields();
    void showReview();
    /// The wish as typed; nothing with a problem said, when it cannot be read.
    [[nodiscard]] std::optional<PriceWish> wish();
    void save();
    [[nodiscard]] QString money(const std::optional<Money>& amount) const;

    Desk& m_desk;
    QList<Offer> m_offers;
    PriceFileWish m_file;
    QComboBox* m_how;
    QLineEdit* m_price;
    QLineEdit* m_formula;
    QWidget* m_review = nullptr;
    PricePreview m_preview;
};

} // namespace simstock
