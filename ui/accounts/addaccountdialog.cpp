// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/addaccountdialog.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/accountrules.h"
#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "models/ports/secretstore.h"
#include "ui/accounts/credentialfields.h"
#include "ui/shell/deskbanner.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/draftkeeper.h"

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
    m_vendor->setObjectName(u"vendor"_s);
    m_label->setObjectName(u"label"_s);
    m_environment->setObjectName(u"environment"_s);
    m_address->setObjectName(u"address"_s);
    keepOutOfDrafts(*m_sessionOnly);
    keepDraft(m_desk.books().drafts, m_desk.clock(), {u"account"_s}, tr("Add account"));
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
    addField(tr("&Label"), m_label, tr("Your own name for this account."));
    m_environmentHelp = addField(tr("&Environment"), m_environment);
    m_addressHelp = addField(tr("A&ddress"), m_address);
    m_warning = addText({});
    setTextFont(*m_warning, TextSize::Body, TextWeight::Strong);
    m_warning->setContentsMargins(0, metrics::gap, 0, 0);
    addRegistration();
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

void AddAccountDialog::addRegistration()
{
    m_registration = new QWidget(this);
    auto* row = new QHBoxLayout(m_registration);
    row->setContentsMargins(0, metrics::gap, 0, 0);
    row->setSpacing(metrics::gap);
    using Step = RegistrationSheet::Step;
    for (const auto& [step, text] : {std::pair(Step::Register, tr("Re&gister…")),
                                     std::pair(Step::Verify, tr("Ver&ify e-mail…")),
                                     std::pair(Step::Reset, tr("For&got password…"))}) {
        auto* button = new QPushButton(text, m_registration);
        setButtonRole(*button, ButtonRole::Secondary);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, chosen = step] { openRegistration(chosen); });
    }
    row->addStretch(1);
    addWidget(m_registration);
}

void AddAccountDialog::openRegistration(RegistrationSheet::Step step)
{
    const VendorDescriptor* chosen = vendor();
    const QUrl base = account().baseUrl;
    if (chosen == nullptr || !chosen->registration)
        return;
    if (!isAcceptableBaseUrl(base)) {
        setProblem(tr("Give the address of the server first."));
        m_address->setFocus();
        return;
    }
    auto* sheet = new RegistrationSheet(step, *chosen, base, m_email, m_desk.clock(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RegistrationSheet::emailUsed, this,
            [this](const QString& email) { m_email = email; });
    sheet->open();
}

void AddAccountDialog::preset(const VendorId& vendor, Environment environment,
                              const QString& likeLabel)
{
    m_vendor->setCurrentIndex(m_vendor->findData(vendor.text()));
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(environment)));
    m_label->setText(tr("%1 %2").arg(likeLabel.left(50), environmentName(environment)));
    m_keys->setFocus();
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

/// What must not be overlooked: which world the keys will spend in.
void AddAccountDialog::showWarning()
{
    const VendorDescriptor* chosen = vendor();
    const bool live = environment() == Environment::Live;
    const QString host = account().baseUrl.host();
    band().setEnvironment(live, host.isEmpty() ? chosen->name : host);
    m_registration->setVisible(static_cast<bool>(chosen->registration));
    const auto other = live ? Environment::Sandbox : Environment::Live;
    const QString otherHost = chosen->baseUrls.value(other).host();
    m_warning->setVisible(chosen->sameKeys);
    if (chosen->sameKeys)
        m_warning->setText(tr("The same keys work at %1 too, with another wallet. This account is "
                              "%2: every order made with it goes to %3.")
                               .arg(otherHost.isEmpty() ? environmentWord(other) : otherHost,
                                    environmentWord(environment()),
                                    host.isEmpty() ? tr("the address above") : host));
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
    const VendorDescriptor* chosen = vendor();
    if (const Status fine = chosen ? accountrules::checkAddress(*chosen, wanted) : Status(); !fine)
        return fine.error().userText;
    return m_keys->problem();
}

void AddAccountDialog::changed()
{
    showWarning();
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
