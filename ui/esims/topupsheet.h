// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/offer.h"
#include "ui/esims/actsheets.h"

class QListWidget;
class QSpinBox;

namespace simstock {

class ReviewColumn;

/// Adds data or days to one eSIM. Only plans that the vendor says fit this eSIM are offered; they
/// are read when the sheet opens.
class TopUpSheet final : public ActSheet {
    Q_OBJECT
public:
    TopUpSheet(Desk& desk, const Esim& esim, QWidget* parent);

private:
    void loaded(Result<QList<Offer>> offers);
    void showReview();
    void showDays(bool shown);
    [[nodiscard]] const Offer* chosen() const;
    [[nodiscard]] std::optional<Money> total() const;

    Call<QList<Offer>> m_loading;
    QList<Offer> m_offers;
    QListWidget* m_plans;
    QSpinBox* m_days;
    QLabel* m_help = nullptr;
    QLabel* m_daysHelp = nullptr;
    ReviewColumn* m_review;
    QLabel* m_before;
    QLabel* m_after;
    QLabel* m_newTotal;
};

} // namespace simstock
