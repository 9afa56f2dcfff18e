// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/paymentdesk.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QLineEdit;

namespace simstock {

class Chip;
class Desk;

/// Adds money in three steps a person sees: the payment is made, approved in the browser, and
/// captured once. May be closed at any step; the payment waits in the journal.
class AddMoneySheet final : public Sheet {
    Q_OBJECT
public:
    /// A payment that is there already is gone on with; empty begins a new one.
    AddMoneySheet(Desk& desk, const AccountId& account, const IntentId& payment,
                  QWidget* parent = nullptr);
    ~AddMoneySheet() override;

    /// Who opens an address outside; the system's browser unless a test sets another.
    using Browser = std::function<bool(const QUrl&)>;
    void setBrowser(Browser browser) { m_browser = std::move(browser); }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void buildAmount();
    void buildApproval();
    void readRules();
    void judgeAmount();
    void create();
    void act();
    void discard();
    void openPage();
    void showStage();
    void showWords(PaymentStage stage, const IntentRecord& record);

    Desk& m_desk;
    AccountId m_account;
    IntentId m_payment;
    Browser m_browser;
    QWidget* m_amountPart;
    QLineEdit* m_amount = nullptr;
    QLabel* m_amountHelp = nullptr;
    QWidget* m_approvalPart;
    Chip* m_chip = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_host = nullptr;
    QLineEdit* m_link = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_discard;
    PaymentRules m_rules;
    bool m_hasRules = false;
    bool m_wasOpened = false;
    Call<PaymentRules> m_reading;
    Call<IntentId> m_creating;
};

} // namespace simstock
