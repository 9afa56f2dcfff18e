// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accountsmodel.h"

#include "models/core/agetext.h"
#include "models/core/clock.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/walletdesk.h"
#include "models/items/statetones.h"

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnInfo> accountColumns()
{
    return {{u"label"_s, AccountsModel::tr("Account"), 140},
            {u"vendor"_s, AccountsModel::tr("Vendor"), 140},
            {u"environment"_s, AccountsModel::tr("Environment"), 110},
            {u"state"_s, AccountsModel::tr("State"), 150},
            {u"balance"_s, AccountsModel::tr("Balance"), 130, true, true},
            {u"lastAnswer"_s, AccountsModel::tr("Last answer"), 110, true, true},
            {u"catalogue"_s, AccountsModel::tr("Catalogue"), 110, true, true,
             AccountsModel::tr("Since the last complete sync")},
            {u"baseUrl"_s, AccountsModel::tr("Address"), 180}};
}

} // namespace

AccountsModel::AccountsModel(AccountBook& book, WalletDesk& wallets, CatalogueDesk& catalogue,
                             Clock& clock, QObject* parent)
    : TableModel(accountColumns(), parent),
      m_book(book),
      m_wallets(wallets),
      m_catalogue(catalogue),
      m_clock(clock),
      m_accounts(book.accounts())
{
    connect(&m_book, &AccountBook::accountsChanged, this,
            [this] { sourceReset([this] { m_accounts = m_book.accounts(); }); });
    connect(&m_book, &AccountBook::statusChanged, this, &AccountsModel::accountChanged);
    connect(&m_wallets, &WalletDesk::changed, this, &AccountsModel::accountChanged);
    connect(&m_catalogue, &CatalogueDesk::standingChanged, this, &AccountsModel::accountChanged);
    sourceReset();
}

int AccountsModel::sourceCount() const
{
    return static_cast<int>(m_accounts.size());
}

const Account& AccountsModel::accountAt(int row) const
{
    return m_accounts[sourceRow(row)];
}

QVariant AccountsModel::key(int source) const
{
    return m_accounts[source].id.text();
}

void AccountsModel::accountChanged(const AccountId& id)
{
    for (int source = 0; source < sourceCount(); ++source) {
        if (m_accounts[source].id == id)
            sourceChanged({source});
    }
}

QString AccountsModel::text(const Account& account, AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Label:
        return account.label;
    case AccountColumn::Vendor: {
        const auto* vendor = m_book.directory().find(account.vendor);
        return vendor ? vendor->name : account.vendor.text();
    }
    case AccountColumn::Environment:
        return environmentWord(account.environment);
    case AccountColumn::State:
        return linkText(m_book.status(account.id).link);
    case AccountColumn::Balance: {
        const auto wallet = m_wallets.wallet(account.id);
        return wallet ? wallet->balance.display(m_locale) : u"—"_s;
    }
    case AccountColumn::LastAnswer:
        return ageText(m_book.status(account.id).lastSuccess, m_clock.now());
    case AccountColumn::Catalogue: {
        const auto standing = m_catalogue.standing(account.id);
        return standing.running ? tr("syncing…") : ageText(standing.lastSuccess, m_clock.now());
    }
    case AccountColumn::BaseUrl:
        return account.baseUrl.toDisplayString();
    case AccountColumn::Count:
        break;
    }
    return {};
}

QVariant AccountsModel::cell(int source, int columnNumber, int role) const
{
    const Account& account = m_accounts[source];
    const auto column = static_cast<AccountColumn>(columnNumber);
    const auto link = m_book.status(account.id).link;
    const bool chip = column == AccountColumn::State || column == AccountColumn::Environment;
    switch (role) {
    case Qt::DisplayRole:
        return text(account, column);
    case SortRole: {
        const auto wallet = m_wallets.wallet(account.id);
        if (column == AccountColumn::Balance)
            return wallet ? QVariant(static_cast<qlonglong>(wallet->balance.micros())) : QVariant();
        if (column == AccountColumn::LastAnswer)
            return m_book.status(account.id).lastSuccess;
        return text(account, column);
    }
    case ChipRole:
        return chip ? QVariant(true) : QVariant();
    case ChipToneRole:
        if (column == AccountColumn::Environment)
            return static_cast<int>(account.environment == Environment::Live ? Tone::Bad
                                                                             : Tone::Good);
        return chip ? QVariant(static_cast<int>(toneOf(link))) : QVariant();
    case StrongRole:
        return column == AccountColumn::Label ? QVariant(true) : QVariant();
    case MonospaceRole:
        return column == AccountColumn::BaseUrl ? QVariant(true) : QVariant();
    case AmountCurrencyRole: {
        const auto wallet = m_wallets.wallet(account.id);
        return column == AccountColumn::Balance && wallet
                   ? QVariant(wallet->balance.currency().code())
                   : QVariant();
    }
    case Qt::ToolTipRole:
        return column == AccountColumn::State
                   ? QVariant(forDisplay(m_book.status(account.id).lastError).toHtmlEscaped())
                   : QVariant();
    default:
        return {};
    }
}

} // namespace simstock
