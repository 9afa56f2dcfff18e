// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/replacekeysdialog.h"

#include "models/desk/accountbook.h"
#include "ui/accounts/credentialfields.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QPushButton>

namespace simstock {

ReplaceKeysDialog::ReplaceKeysDialog(AccountBook& book, Account account, QWidget* parent)
    : Sheet(tr("Replace keys"), parent),
      m_book(book),
      m_account(std::move(account)),
      m_keys(new CredentialFields(this))
{
    band().setEnvironment(m_account.environment == Environment::Live, m_account.label);
    addText(tr("The keys of %1 as the vendor shows them. The old ones are kept until the new ones "
               "are stored.")
                .arg(m_account.label));
    if (const auto* vendor = m_book.directory().find(m_account.vendor))
        m_keys->setVendor(*vendor);
    addWidget(m_keys);
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("&Replace")), &QPushButton::clicked, this, &ReplaceKeysDialog::replace);
    connect(m_keys, &CredentialFields::edited, this, &ReplaceKeysDialog::showButton);
    showButton();
}

ReplaceKeysDialog::~ReplaceKeysDialog() = default;

void ReplaceKeysDialog::showButton()
{
    const QString why = m_keys->problem();
    primary()->setEnabled(why.isEmpty() && !m_replacing.isActive());
    primary()->setToolTip(why);
}

void ReplaceKeysDialog::replace()
{
    if (!m_keys->problem().isEmpty() || m_replacing.isActive())
        return;
    setProblem({});
    m_replacing = m_book.replaceKeys(m_account.id, m_keys->credentials());
    m_replacing.onDone([this](Result<bool> answer) {
        if (!answer) {
            setProblem(answer.error().userText);
            showButton();
            return;
        }
        m_keys->clear();
        emit said(tr("Keys of %1 replaced.").arg(m_account.label));
        accept();
    });
    showButton();
}

} // namespace simstock
