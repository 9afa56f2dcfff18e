// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QAbstractButton>

class QLabel;
class QPushButton;

namespace simstock {

class AgeLabel;
class AmountLabel;
class Chip;
class Desk;

/// What one account can spend, as a card that can be chosen: balance or credit, pace, how long it
/// lasts, mark, invoices, and a payment that waits for a person.
class WalletCard final : public QAbstractButton {
    Q_OBJECT
public:
    WalletCard(Desk& desk, const AccountId& account, QWidget* parent = nullptr);
    [[nodiscard]] const AccountId& account() const { return m_account; }
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A payment that was made and is not over.
    void paymentRequested(const simstock::IntentId& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addLine();
    [[nodiscard]] QStringList creditLines() const;
    [[nodiscard]] QString paceLine() const;
    [[nodiscard]] QString lastsLine() const;
    [[nodiscard]] QString markLine() const;
    [[nodiscard]] QString invoiceLine() const;
    [[nodiscard]] QString supplierLine() const;
    void showPayment();

    Desk& m_desk;
    AccountId m_account;
    QLabel* m_name;
    AmountLabel* m_amount;
    QLabel* m_what;
    Chip* m_low;
    QLabel* m_credit;
    QLabel* m_pace;
    QLabel* m_lasts;
    QLabel* m_mark;
    QLabel* m_invoices;
    QLabel* m_suppliers;
    AgeLabel* m_age;
    QPushButton* m_payment;
    IntentId m_waiting;
};

} // namespace simstock
