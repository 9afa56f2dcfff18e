// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

class AccountBook;
class CatalogueDesk;
class Clock;
class WalletDesk;

enum class AccountColumn {
    Label,
    Vendor,
    Environment,
    State,
    Balance,
    LastAnswer,
    Catalogue,
    BaseUrl,
    Count
};

class AccountsModel final : public TableModel {
    Q_OBJECT
public:
    AccountsModel(AccountBook& book, WalletDesk& wallets, CatalogueDesk& catalogue, Clock& clock,
                  QObject* parent = nullptr);

    [[nodiscard]] int sourceCount() const override;
    [[nodiscard]] const Account& accountAt(int row) const;

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    void accountChanged(const AccountId& id);
    [[nodiscard]] QString text(const Account& account, AccountColumn column) const;

    AccountBook& m_book;
    WalletDesk& m_wallets;
    CatalogueDesk& m_catalogue;
    Clock& m_clock;
    QLocale m_locale;
    QList<Account> m_accounts; ///< those of the shown rows
};

} // namespace simstock
