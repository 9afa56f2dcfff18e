// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passwordsheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/accountdesk.h"
#include "models/desk/desk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/credentialedit.h"

#include <QLabel>
#include <QPushButton>

namespace simstock {

PasswordSheet::PasswordSheet(Desk& desk, const Account& account, QWidget* parent)
    : Sheet(tr("Change password"), parent),
      m_desk(desk),
      m_account(account),
      m_old(new CredentialEdit(this)),
      m_new(new CredentialEdit(this)),
      m_again(new CredentialEdit(this))
{
    const auto* vendor = desk.accounts().directory().find(account.vendor);
    if (vendor != nullptr && vendor->registration)
        m_rules = vendor->registration(account.baseUrl);
    band().setEnvironment(account.environment == Environment::Live, account.label);
    addText(tr("The password is changed at the vendor first and then kept here in place of the "
               "old one."));
    for (auto* field : {m_old, m_new, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PasswordSheet::showButton);
    }
    addField(tr("&Old password"), m_old);
    addField(tr("&New password"), m_new);
    m_help = addField(tr("New password &again"), m_again);
    m_help->show();
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("&Change")), &QPushButton::clicked, this, &PasswordSheet::change);
    m_old->setFocus();
    showButton();
}

PasswordSheet::~PasswordSheet() = default;

QString PasswordSheet::problem() const
{
    if (m_old->text().isEmpty())
        return tr("Give the old password.");
    if (m_new->text().isEmpty())
        return tr("Give the new password.");
    if (m_new->text() == m_old->text())
        return tr("The new password is the old one.");
    if (m_rules) {
        const QString weak = m_rules->passwordProblem(Secret(m_new->text().toUtf8()));
        if (!weak.isEmpty())
            return weak;
    }
    return m_again->text() == m_new->text() ? QString()
                                            : tr("The two new passwords are not the same.");
}

void PasswordSheet::showButton()
{
    const QString why = problem();
    primary()->setEnabled(why.isEmpty() && !m_changing.isActive());
    primary()->setToolTip(why);
    m_help->setText(why.isEmpty() ? tr("This password will do.") : why);
}

void PasswordSheet::change()
{
    if (!problem().isEmpty() || m_changing.isActive())
        return;
    setProblem({});
    m_changing = m_desk.accountDesk().changePassword(m_account.id, Secret(m_old->text().toUtf8()),
                                                     Secret(m_new->text().toUtf8()));
    m_changing.onDone([this](const Result<bool>& answer) {
        if (!answer) {
            setProblem(forDisplay(answer.error().userText));
            showButton();
            return;
        }
        for (auto* field : {m_old, m_new, m_again})
            field->clear();
        emit said(tr("Password of %1 changed.").arg(m_account.label));
        accept();
    });
    showButton();
}

} // namespace simstock
