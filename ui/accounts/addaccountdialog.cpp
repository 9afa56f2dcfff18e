// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/addaccountdialog.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/ports/secretstore.h"
#include "ui/accounts/credentialfields.h"
#include "ui/shell/deskbanner.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace simstock {

using namespace Qt::StringLiterals;

AddAccountDialog::AddAccountDialog(Desk& desk, QWidget* parent)
    : Sheet(tr("Add account"), parent),
      m_desk(desk),
      m_vendor(new QComboBox(this)),
      m_label(new QLineEdit(this)),
      m_environment(new QComboBox(this)),
      m_address(new QLineEdit(this)),
      m_keys(new CredentialFields(this)),
      m_sessionOnly(new QCheckBox(tr("&Keep the keys in memory only, for this session"), this)),
      m_test(new QPushButton(tr("&Test"), this)),
      m_result(new QLabel(this))
{
    addFields();
    addTest();
    setReturnPressesPrimary(true); // adding spends nothing
    connect(setPrimary(tr("&Add")), &QPushButton::clicked, this, &AddAccountDialog::add);
    connect(m_vendor, &QComboBox::currentIndexChanged, this, &AddAccountDialog::showVendor);
    connect(m_environment, &QComboBox::currentIndexChanged, this,
            &AddAccountDialog::showEnvironment);
    connect(m_label, &QLineEdit::textChanged, this, &AddAccountDialog::changed);
    connect(m_address, &QLineEdit::textChanged, this, &AddAccountDialog::changed);
    connect(m_keys, &CredentialFields::edited, this, &AddAccountDialog::changed);
    connect(&m_desk.secrets(), &SecretStore::stateChanged, this, &AddAccountDialog::showVault);
    showVendor();
    showVault(m_desk.secrets().state());
    (m_vendor->count() > 1 ? static_cast<QWidget*>(m_vendor) : m_label)->setFocus();
}

AddAccountDialog::~AddAccountDialog() = default;

void AddAccountDialog::addFields()
{
    for (const VendorDescriptor& vendor : m_desk.accounts().directory().vendors)
        m_vendor->addItem(vendor.name, vendor.id.text());
    for (const Environment environment : {Environment::Live, Environment::Sandbox})
        m_environment->addItem(environmentWord(environment), static_cast<int>(environment));
    m_label->setMaxLength(60);
    m_vendorHelp = addField(tr("&Vendor"), m_vendor);
    addField(tr("&Label"), m_label, tr("How you call this account."));
    m_environmentHelp = addField(tr("&Environment"), m_environment);
    m_addressHelp = addField(tr("A&ddress"), m_address);
    addWidget(m_keys);
    m_vaultText = addText({});
    addWidget(m_sessionOnly);
}

void AddAccountDialog::addTest()
{
    setButtonRole(*m_test, ButtonRole::Secondary);
    m_test->setAutoDefault(false);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metrics::between, 0, 0);
    layout->setSpacing(metrics::cellPadding);
    layout->addWidget(m_test, 0, Qt::AlignTop);
    layout->addWidget(m_result, 1, Qt::AlignVCenter);
    addWidget(row);
    connect(m_test, &QPushButton::clicked, this, &AddAccountDialog::test);
}

const VendorDescriptor* AddAccountDialog::vendor() const
{
    return m_desk.accounts().directory().find(VendorId(m_vendor->currentData().toString()));
}

Environment AddAccountDialog::environment() const
{
    return static_cast<Environment>(m_environment->currentData().toInt());
}

void AddAccountDialog::showVendor()
{
    const VendorDescriptor* chosen = vendor();
    if (chosen == nullptr)
        return;
    m_keys->setVendor(*chosen);
    setTabOrder(m_address, m_keys);
    if (m_label->text() == m_suggestedLabel) {
        m_suggestedLabel = chosen->name;
        m_label->setText(m_suggestedLabel);
    }
    m_vendorHelp->setText(chosen->note);
    m_vendorHelp->setVisible(!chosen->note.isEmpty());
    showEnvironment();
}

void AddAccountDialog::showEnvironment()
{
    const VendorDescriptor* chosen = vendor();
    if (chosen == nullptr)
        return;
    const bool live = environment() == Environment::Live;
    const QUrl usual = chosen->baseUrls.value(environment());
    m_address->setPlaceholderText(usual.toDisplayString());
    const bool own = usual.isEmpty();
    m_addressHelp->setText(own ? tr("This vendor has no address of its own for it: give the one "
                                    "of your server.")
                               : tr("Empty for the vendor's own. https, or http on this machine."));
    m_addressHelp->show();
    QString help = live ? tr("Orders cost real money.") : tr("For trying out: no real money.");
    if (live && !chosen->hasSandbox)
        help = tr("This vendor has no sandbox: everything is live and costs real money.");
    m_environmentHelp->setText(help);
    m_environmentHelp->show();
    changed();
}

void AddAccountDialog::showVault(VaultState state)
{
    const bool fine = state == VaultState::Ready || state == VaultState::Checking;
    m_vaultText->setText(vaultText(state));
    m_vaultText->setVisible(!fine);
    m_sessionOnly->setVisible(!fine && state != VaultState::SessionOnly);
    if (fine)
        m_sessionOnly->setChecked(false);
}

Account AddAccountDialog::account() const
{
    Account account;
    account.vendor = VendorId(m_vendor->currentData().toString());
    account.label = m_label->text().simplified();
    account.environment = environment();
    QString address = m_address->text().trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    const VendorDescriptor* chosen = vendor();
    account.baseUrl = address.isEmpty() && chosen != nullptr
                          ? chosen->baseUrls.value(account.environment)
                          : QUrl(address, QUrl::StrictMode);
    return account;
}

QString AddAccountDialog::problem() const
{
    const Account wanted = account();
    if (wanted.label.isEmpty())
        return tr("Give the account a label.");
    if (wanted.baseUrl.isEmpty() && m_address->text().isEmpty())
        return tr("Give the address of the server.");
    if (!isAcceptableBaseUrl(wanted.baseUrl))
        return tr("The address must begin with https:// (http:// only for this machine) and hold "
                  "no name, password or question mark.");
    return m_keys->problem();
}

void AddAccountDialog::changed()
{
    m_result->clear(); // it was about something else
    m_testing.cancel();
    setProblem({});
    showButtons();
}

void AddAccountDialog::showButtons()
{
    const QString why = problem();
    const bool busy = m_adding.isActive();
    m_test->setEnabled(why.isEmpty() && !busy && !m_testing.isActive());
    m_test->setToolTip(why);
    if (primary() == nullptr)
        return;
    primary()->setEnabled(why.isEmpty() && !busy);
    primary()->setToolTip(why);
}

void AddAccountDialog::test()
{
    if (!problem().isEmpty() || m_testing.isActive())
        return;
    m_result->setText(tr("Asking the vendor…"));
    m_testing = m_desk.accounts().test(account(), m_keys->credentials());
    m_testing.onDone([this](Result<QString> answer) {
        m_result->setText(answer ? forDisplay(*answer) : answer.error().userText);
        showButtons();
    });
    showButtons();
}

void AddAccountDialog::add()
{
    if (!problem().isEmpty() || m_adding.isActive())
        return;
    m_testing.cancel();
    setProblem({});
    m_result->setText(tr("Storing the keys…"));
    m_adding = m_desk.accounts().add(account(), m_keys->credentials(), m_sessionOnly->isChecked());
    m_adding.onDone([this, label = account().label](Result<AccountId> answer) {
        m_result->clear();
        if (!answer) {
            setProblem(answer.error().userText);
            showVault(m_desk.secrets().state());
            showButtons();
            return;
        }
        m_keys->clear();
        emit said(tr("Account %1 added. Its catalogue is being read.").arg(label));
        emit added(*answer);
        accept();
    });
    showButtons();
}

} // namespace simstock
