// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspane.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/walletdesk.h"
#include "models/items/accountsmodel.h"
#include "ui/accounts/removeaccountdialog.h"
#include "ui/accounts/replacekeysdialog.h"
#include "ui/shell/actionset.h"
#include "ui/shell/paneexport.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

AccountsPane::AccountsPane(const PaneContext& context, QWidget* parent)
    : Pane(parent),
      m_desk(context.desk),
      m_actions(context.actions),
      m_model(new AccountsModel(m_desk.accounts(), m_desk.wallets(), m_desk.catalogue(),
                                m_desk.clock(), this)),
      m_table(new TableView(tr("Accounts table"))),
      m_frame(new PaneFrame(m_desk.clock(), tr("Accounts"), tr("Filter accounts"), m_table, this))
{
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(AccountColumn::BaseUrl));
    m_table->rememberLayout(context.layouts, u"accounts/table"_s);
    m_table->setRowActions(
        m_actions.actions({ActionId::SyncNow, ActionId::ReplaceKeys, ActionId::RemoveAccount}));
    m_frame->attachTable(*m_table);
    m_frame->setPrimaryAction(m_actions.action(ActionId::AddAccount));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_table);
    connect(&m_frame->filter(), &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    connect(m_model, &TableModel::countsChanged, this, &AccountsPane::showState);
    connect(&m_frame->placeholder(), &Placeholder::emptyActionRequested, this, [this] {
        if (m_desk.accounts().accounts().isEmpty())
            m_actions.action(ActionId::AddAccount)->trigger();
        else
            m_frame->filter().clear();
    });
    connect(m_table, &TableView::currentKeyChanged, this, &AccountsPane::showNotice);
    connect(m_table, &TableView::currentKeyChanged, this, &Pane::availabilityChanged);
    connect(m_table, &TableView::selectionSummaryChanged, this, &AccountsPane::showState);
    connect(&m_desk.accounts(), &AccountBook::statusChanged, this, &AccountsPane::showNotice);
    connect(m_table, &TableView::detailsRequested, this, [this] {
        if (const Account* account = current())
            emit said(m_desk.accounts().status(account->id).lastError);
    });
    showState();
}

void AccountsPane::showState()
{
    const int total = m_model->sourceCount();
    if (total == 0)
        m_frame->placeholder().showEmpty(
            Icon::Accounts, tr("Accounts you have with vendors stand here, with their balances."),
            tr("Add account…"));
    else if (m_model->rowCount() == 0)
        m_frame->placeholder().showEmpty(Icon::Search, tr("No account matches the filter."),
                                         tr("Clear the filter"));
    else
        m_frame->placeholder().showContent();
    m_frame->setCount(total > 0 ? tr("%n account(s)", nullptr, total) : QString());
    showNotice();
    emit availabilityChanged();
}

/// What went wrong with the current account, in words; an account without trouble says nothing.
void AccountsPane::showNotice()
{
    const Account* account = current();
    const AccountStatus status =
        account != nullptr ? m_desk.accounts().status(account->id) : AccountStatus{};
    const bool bad = status.link == LinkState::Refused || status.link == LinkState::Offline ||
                     status.link == LinkState::KeyLocked || status.link == LinkState::KeyMissing;
    const QString text = bad && !status.lastError.isEmpty()
                             ? tr("%1: %2").arg(account->label, forDisplay(status.lastError))
                             : QString();
    m_frame->placeholder().setNotice(status.link == LinkState::Refused ? Tone::Bad : Tone::Warn,
                                     text);
}

const Account* AccountsPane::current() const
{
    const int row = m_table->chosenRow();
    return row >= 0 ? &m_model->accountAt(row) : nullptr;
}

Availability AccountsPane::availability(ActionId action) const
{
    switch (action) {
    case ActionId::RemoveAccount:
    case ActionId::ReplaceKeys:
        return current() != nullptr ? Availability::yes() : elsewhere(action);
    case ActionId::SyncNow:
        return m_model->sourceCount() > 0 ? Availability::yes()
                                          : Availability::no(tr("There is no account yet."));
    case ActionId::Export:
        return exportAvailability(*m_table);
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
        exportTable(*m_table, u"accounts"_s, m_desk, *this);
        return;
    }
    const Account* account = current();
    if (account == nullptr)
        return;
    const auto open = [this](auto* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &std::remove_pointer_t<decltype(dialog)>::said, this, &Pane::said);
        dialog->open();
    };
    if (action == ActionId::ReplaceKeys)
        open(new ReplaceKeysDialog(m_desk.accounts(), *account, window()));
    else if (action == ActionId::RemoveAccount)
        open(new RemoveAccountDialog(m_desk, *account, window()));
}

/// Balances of all accounts; their keys are looked for again where they were missing.
void AccountsPane::sync()
{
    bool missing = false;
    for (const Account& account : m_desk.accounts().accounts()) {
        if (m_desk.accounts().vendor(account.id) != nullptr)
            m_desk.wallets().refresh(account.id);
        else
            missing = true;
    }
    if (missing) {
        m_desk.secrets().probe();
        m_desk.accounts().open();
    }
    emit said(tr("Reading the balances…"));
}

void AccountsPane::focusFilter()
{
    m_frame->focusFilter();
}

void AccountsPane::reveal(const QVariant& key)
{
    m_frame->filter().clear();
    m_table->selectKey(key);
}

void AccountsPane::setFilterText(const QString& text)
{
    m_frame->filter().setText(text);
}

} // namespace simstock
