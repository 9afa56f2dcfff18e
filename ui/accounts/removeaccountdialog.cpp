// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/removeaccountdialog.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/typedconfirmation.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace simstock {

RemoveAccountDialog::RemoveAccountDialog(Desk& desk, Account account, QWidget* parent)
    : Sheet(tr("Remove account"), parent),
      m_desk(desk),
      m_account(std::move(account)),
      m_confirmation(new TypedConfirmation(m_account.label, this))
{
    band().setEnvironment(m_account.environment == Environment::Live, m_account.label);
    addText(tr("The keys are deleted from the keyring and the plans of this account go. Its "
               "orders and eSIMs stay here; at the vendor nothing changes."));
    const int open = m_desk.intents().openQuestions(m_account.id);
    if (open > 0)
        addText(tr("%n order(s) with an unknown outcome can no longer be checked without the keys.",
                   nullptr, open));
    addWidget(m_confirmation);
    connect(setPrimary(tr("Re&move"), ButtonRole::Danger), &QPushButton::clicked, this,
            &RemoveAccountDialog::remove);
    connect(m_confirmation, &TypedConfirmation::confirmedChanged, this,
            &RemoveAccountDialog::showButton);
    m_confirmation->field().setFocus();
    showButton();
}

RemoveAccountDialog::~RemoveAccountDialog() = default;

void RemoveAccountDialog::showButton()
{
    const bool ready = m_confirmation->isConfirmed();
    primary()->setEnabled(ready && !m_removing.isActive());
    primary()->setToolTip(ready ? QString() : tr("Type the account's label first."));
}

void RemoveAccountDialog::remove()
{
    if (!m_confirmation->isConfirmed() || m_removing.isActive())
        return;
    setProblem({});
    m_removing = m_desk.accounts().remove(m_account.id);
    m_removing.onDone([this](Result<bool> answer) {
        if (!answer) {
            setProblem(answer.error().userText);
            showButton();
            return;
        }
        emit said(tr("Account %1 removed.").arg(m_account.label));
        accept();
    });
    showButton();
}

} // namespace simstock
