// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/account.h"
#include "ui/widgets/sheet.h"

namespace simstock {

class Desk;
class TypedConfirmation;

/// Removes an account after its label was typed; says what stays and what goes.
class RemoveAccountDialog final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the dialog.
    RemoveAccountDialog(Desk& desk, Account account, QWidget* parent = nullptr);
    ~RemoveAccountDialog() override;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void showButton();
    void remove();
    Desk& m_desk;
    Account m_account;
    TypedConfirmation* m_confirmation;
    Call<bool> m_removing;
};

} // namespace simstock
