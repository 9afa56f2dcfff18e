// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/branddesk.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace simstock {

class CredentialEdit;
class Desk;

/// The mail server of a branding profile. Read anew when opened; the password is only ever
/// written. The vendor tests the connection when it is saved and on request.
class MailServerSheet final : public Sheet {
    Q_OBJECT
public:
    MailServerSheet(Desk& desk, const BrandRow& row, QWidget* parent = nullptr);
    ~MailServerSheet() override;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addFields();
    void addSender();
    void addTest();
    void fill(const MailServer& server);
    void load();
    void test();
    void save();
    void disable();
    void showState();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] MailServer wish() const;
    [[nodiscard]] QString obstacle() const;

    Desk& m_desk;
    AccountId m_account;
    BrandProfile m_profile;
    MailServer m_server; ///< as the vendor has it
    QLineEdit* m_host;
    QSpinBox* m_port;
    QCheckBox* m_secure;
    QLineEdit* m_user;
    CredentialEdit* m_password;
    QLineEdit* m_from;
    QLineEdit* m_fromName;
    QPushButton* m_test;
    QLabel* m_result;
    QPushButton* m_disable;
    bool m_isLoaded = false;
    Call<MailServer> m_reading;
    Call<MailServer> m_saving;
    Call<QString> m_testing;
};

} // namespace simstock
