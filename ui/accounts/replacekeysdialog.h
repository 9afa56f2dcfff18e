// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/account.h"
#include "ui/widgets/sheet.h"

namespace simstock {

class AccountBook;
class CredentialFields;

/// New keys for an account; the old ones stay until the new ones are stored.
class ReplaceKeysDialog final : public Sheet {
    Q_OBJECT
public:
    /// The book must outlive the dialog.
    ReplaceKeysDialog(AccountBook& book, Account account, QWidget* parent = nullptr);
    ~ReplaceKeysDialog() override;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void showButton();
    void replace();
    AccountBook& m_book;
    Account m_account;
    CredentialFields* m_keys;
    Call<bool> m_replacing;
};

} // namespace simstock
