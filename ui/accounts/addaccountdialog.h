// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/account.h"
#include "models/ports/vendor.h"
#include "ui/accounts/registrationsheet.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace simstock {

class CredentialFields;
class Desk;
enum class VaultState;

/// Adds an account: vendor, environment, keys, a read-only test, and where the keys are kept.
class AddAccountDialog final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the dialog.
    explicit AddAccountDialog(Desk& desk, QWidget* parent = nullptr);
    ~AddAccountDialog() override;

    /// The other environment of an account that is there: vendor and environment chosen, a label
    /// after its label; the keys are typed.
    void preset(const VendorId& vendor, Environment environment, const QString& likeLabel);

Q_SIGNALS:
    void said(const QString& sentence);
    void added(const simstock::AccountId& id);

private:
    void addFields();
    void addTest();
    void addRegistration();
    void openRegistration(RegistrationSheet::Step step);
    void showWarning();
    void showVendor();
    void showEnvironment();
    void showVault(VaultState state);
    void showButtons();
    void test();
    void add();
    void changed();
    [[nodiscard]] const VendorDescriptor* vendor() const;
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] Account account() const;
    /// Why it cannot be added or tested yet; empty when it can.
    [[nodiscard]] QString problem() const;

    Desk& m_desk;
    QComboBox* m_vendor;
    QLineEdit* m_label;
    QComboBox* m_environment;
    QLineEdit* m_address;
    QLabel* m_environmentHelp = nullptr;
    QLabel* m_addressHelp = nullptr;
    QLabel* m_vendorHelp = nullptr;
    CredentialFields* m_keys;
    QWidget* m_registration = nullptr; ///< the row of buttons for vendors where one can register
    QLabel* m_warning = nullptr;
    QCheckBox* m_sessionOnly;
    QLabel* m_vaultText = nullptr;
    QPushButton* m_test;
    QLabel* m_result;
    Call<QString> m_testing;
    Call<AccountId> m_adding;
    QString m_email;          ///< as last used in a registration sheet
    QString m_suggestedLabel; ///< follows the vendor until a person typed one
};

} // namespace simstock
