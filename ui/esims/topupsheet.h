// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/offer.h"
#include "models/domain/wallet.h"
#include "ui/esims/actsheets.h"

class QListWidget;
class QSpinBox;

namespace simstock {

class PinPanel;
class ReviewColumn;

/// Adds data or days to one eSIM. Only plans that the vendor says fit this eSIM can be chosen; they
/// are read when the sheet opens, with the eSIM's state and the balance. The others stand below,
/// greyed, with the reason. A state older than a minute is read again before anything is paid.
class TopUpSheet final : public ActSheet {
    Q_OBJECT
    /// For drafts: the plan, which is chosen again when the plans that fit were read.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
public:
    TopUpSheet(Desk& desk, const Esim& esim, QWidget* parent);
    [[nodiscard]] QString draft() const;
    void setDraft(const QString& plan) { m_wished = plan; }

Q_SIGNALS:
    void draftChanged();

private:
    void addReview();
    void loaded(Result<QList<Offer>> offers);
    void showOthers();
    void showReview();
    void showDays(bool shown);
    void start();
    void prove();
    void stopped(const QString& problem);
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] const Offer* chosen() const;
    [[nodiscard]] std::optional<Money> total() const;

    Call<QList<Offer>> m_loading;
    Call<QList<Esim>> m_reading; ///< the state, before paying
    Call<Wallet> m_wallet;
    QList<Offer> m_offers;
    QString m_wished; ///< the code of the plan a draft had chosen
    QListWidget* m_plans;
    QListWidget* m_others;
    QSpinBox* m_days;
    PinPanel* m_pin;
    QLabel* m_help = nullptr;
    QLabel* m_daysHelp = nullptr;
    ReviewColumn* m_review;
    QLabel* m_before = nullptr;
    QLabel* m_after = nullptr;
    QLabel* m_newTotal = nullptr;
    bool m_isStarting = false; ///< between the click and the act
};

} // namespace simstock
