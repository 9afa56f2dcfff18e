// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/ports/vendor.h"
#include "ui/widgets/sheet.h"

#include <memory>

class QLineEdit;

namespace simstock {

class Desk;

/// Another password for an account: at the vendor first, then in the keyring.
class PasswordSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    PasswordSheet(Desk& desk, const Account& account, QWidget* parent = nullptr);
    ~PasswordSheet() override;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    [[nodiscard]] QString problem() const;
    void showButton();
    void change();

    Desk& m_desk;
    Account m_account;
    std::unique_ptr<Registration> m_rules; ///< knows what a password must be; may be null
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QLabel* m_help = nullptr;
    Call<bool> m_changing;
};

} // namespace simstock
