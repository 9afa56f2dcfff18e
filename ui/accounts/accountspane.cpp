// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspane.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/accountdesk.h"
#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/walletdesk.h"
#include "models/items/accountsmodel.h"
#include "models/items/accounttext.h"
#include "ui/accounts/accountpages.h"
#include "ui/accounts/accountsettingssheet.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/accounts/passwordsheet.h"
#include "ui/accounts/removeaccountdialog.h"
#include "ui/accounts/replacekeysdialog.h"
#include "ui/shell/actionset.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>

namespace simstock {

using namespace Qt::StringLiterals;

AccountsPane::AccountsPane(const PaneContext& context, QWidget* parent)
    : AccountsPane(context,
                   new AccountsModel(context.desk.accounts(), context.desk.wallets(),
                                     context.desk.catalogue(), context.desk.clock()),
                   parent)
{
}

AccountsPane::AccountsPane(const PaneContext& context, AccountsModel* model, QWidget* parent)
    : TablePane(context,
                {u"accounts"_s, tr("Accounts"), tr("Accounts table"), tr("Filter accounts")}, model,
                parent),
      m_model(model),
      m_pages(new AccountPages(dock(), context, this))
{
    auto& actions = context.actions;
    auto& desk = context.desk;
    frame().setPrimaryAction(actions.action(ActionId::AddAccount));
    table().setRowActions(actions.actions(
        {ActionId::SyncNow, ActionId::AccountSettings, ActionId::SignIn, ActionId::SignOut,
         ActionId::ChangePassword, ActionId::ReplaceKeys, ActionId::RemoveAccount}));
    setFocusProxy(&table());
    connect(m_model, &TableModel::countsChanged, this, &AccountsPane::showState);
    connect(&frame().placeholder(), &Placeholder::emptyActionRequested, this, [this, &actions] {
        if (m_model->sourceCount() == 0)
            actions.action(ActionId::AddAccount)->trigger();
        else
            setFilterText({});
    });
    connect(&frame().placeholder(), &Placeholder::noticeActionRequested, this, &AccountsPane::sync);
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &AccountsPane::showCurrent);
    connect(&desk.accountDesk(), &AccountDesk::told, this,
            [this](const AccountId&, const QString& sentence) { emit said(sentence); });
    connect(m_pages, &AccountPages::availabilityChanged, this, &Pane::availabilityChanged);
    finishSetup(static_cast<int>(AccountColumn::BaseUrl));
    showState();
}

QString AccountsPane::countText(int shown, int total) const
{
    if (total == 0)
        return {};
    return shown == total ? tr("%n account(s)", nullptr, total)
                          : tr("%1 of %2").arg(shown).arg(tr("%n account(s)", nullptr, total));
}

void AccountsPane::showCurrent()
{
    m_pages->show(current());
    showNotice();
}

void AccountsPane::showState()
{
    auto& placeholder = frame().placeholder();
    if (m_model->sourceCount() == 0)
        placeholder.showEmpty(Icon::Accounts,
                              tr("Accounts you have with vendors stand here, with their balances."),
                              tr("Add account…"));
    else if (m_model->rowCount() == 0)
        placeholder.showEmpty(Icon::Search, tr("No account matches the filter."),
                              tr("Clear the filter"));
    else
        placeholder.showContent();
    showNotice();
    emit availabilityChanged();
}

/// What went wrong with the current account, in words; an account without trouble says nothing.
void AccountsPane::showNotice()
{
    const Account* account = current();
    const AccountStatus status =
        account != nullptr ? context().desk.accounts().status(account->id) : AccountStatus{};
    const QString text = status.lastError.isEmpty()
                             ? QString()
                             : tr("%1: %2").arg(account->label, forDisplay(status.lastError));
    frame().placeholder().setNotice(status.link == LinkState::Refused ? Tone::Bad : Tone::Warn,
                                    text, text.isEmpty() ? QString() : tr("Try again"));
}

const Account* AccountsPane::current() const
{
    const int row = currentRow();
    return row >= 0 ? &m_model->accountAt(row) : nullptr;
}

Availability AccountsPane::signInAvailability(ActionId action) const
{
    const auto standing = context().desk.accountDesk().signIn(current()->id);
    if (context().desk.accounts().vendor(current()->id) == nullptr)
        return Availability::no(tr("The account is not open: its keys are missing."));
    if (!standing)
        return Availability::no(tr("This vendor works with keys; there is no sign-in."));
    if (standing->busy)
        return Availability::no(tr("The vendor is being asked."));
    if (action == ActionId::SignIn && standing->state == SignInState::Locked)
        return Availability::no(signInText(*standing, context().desk.clock().now(), QLocale()) +
                                u'.');
    return Availability::yes();
}

Availability AccountsPane::availability(ActionId action) const
{
    switch (action) {
    case ActionId::RemoveAccount:
    case ActionId::ReplaceKeys:
    case ActionId::AccountSettings:
        return current() != nullptr ? Availability::yes() : elsewhere(action);
    case ActionId::SignIn:
    case ActionId::SignOut:
    case ActionId::ChangePassword:
        return current() != nullptr ? signInAvailability(action) : elsewhere(action);
    case ActionId::SyncNow:
        return m_model->sourceCount() > 0 ? Availability::yes()
                                          : Availability::no(tr("There is no account yet."));
    case ActionId::Export:
        return exportAvailability();
    default:
        return elsewhere(action);
    }
}

void AccountsPane::trigger(ActionId action)
{
    if (action == ActionId::SyncNow) {
        sync();
        return;
    }
    if (action == ActionId::Export) {
        exportRows();
        return;
    }
    const Account* account = current();
    if (account == nullptr)
        return;
    if (action == ActionId::SignIn)
        context().desk.accountDesk().startSignIn(account->id);
    else if (action == ActionId::SignOut)
        context().desk.accountDesk().startSignOut(account->id);
    else
        openSheet(action, *account);
}

bool AccountsPane::openDraft(const Draft& draft)
{
    const auto* account = context().desk.accounts().find(AccountId(draft.key.subject));
    if (account != nullptr)
        openSheet(ActionId::AccountSettings, *account);
    return account != nullptr;
}

void AccountsPane::openSheet(ActionId action, const Account& account)
{
    auto& desk = context().desk;
    const auto open = [this](auto* sheet) {
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &std::remove_pointer_t<decltype(sheet)>::said, this, &Pane::said);
        sheet->open();
    };
    if (action == ActionId::ReplaceKeys) {
        open(new ReplaceKeysDialog(desk.accounts(), account, window()));
    } else if (action == ActionId::RemoveAccount) {
        open(new RemoveAccountDialog(desk, account, window()));
    } else if (action == ActionId::ChangePassword) {
        open(new PasswordSheet(desk, account, window()));
    } else if (action == ActionId::AccountSettings) {
        auto* settings = new AccountSettingsSheet(desk.accounts(), account, window());
        connect(settings, &AccountSettingsSheet::otherEnvironmentRequested, this,
                &AccountsPane::addOther);
        settings->keepDraft(desk.books().drafts, desk.clock(),
                            {u"accountsettings"_s, account.id.text()}, settings->windowTitle());
        open(settings);
    }
}

/// The same vendor in the other environment: another account with keys of its own.
void AccountsPane::addOther(const Account& like)
{
    auto* dialog = new AddAccountDialog(context().desk, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->preset(like.vendor,
                   like.environment == Environment::Live ? Environment::Sandbox : Environment::Live,
                   like.label);
    connect(dialog, &AddAccountDialog::said, this, &Pane::said);
    connect(dialog, &AddAccountDialog::added, this,
            [this](const AccountId& id) { reveal(id.text()); });
    dialog->open();
}

/// Balances of all accounts; their keys are looked for again where they were missing.
void AccountsPane::sync()
{
    bool missing = false;
    for (const Account& account : context().desk.accounts().accounts()) {
        if (context().desk.accounts().vendor(account.id) != nullptr)
            context().desk.wallets().refresh(account.id);
        else
            missing = true;
    }
    if (missing) {
        context().desk.secrets().probe();
        context().desk.accounts().open();
    }
    emit said(tr("Reading the balances…"));
}

} // namespace simstock
