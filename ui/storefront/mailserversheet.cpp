// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/mailserversheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/credentialedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPort = 65'535;

/// Two fields in one line, the first one wide.
QWidget* pairOf(const QString& wideText, QWidget* wide, const QString& narrowText, QWidget* narrow,
                int wideShare)
{
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, metrics::gap, 0, 0);
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnStretch(0, wideShare);
    grid->setColumnStretch(1, 1);
    int column = 0;
    for (const auto& [text, field] : {std::pair(wideText, wide), std::pair(narrowText, narrow)}) {
        auto* label = new QLabel(text, row);
        setTextFont(*label, TextSize::Caption);
        setMuted(*label);
        label->setBuddy(field);
        QString name = text;
        field->setAccessibleName(name.remove(u'&'));
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column++);
    }
    return row;
}

} // namespace

MailServerSheet::MailServerSheet(Desk& desk, const BrandRow& row, QWidget* parent)
    : Sheet(tr("Mail server"), parent),
      m_desk(desk),
      m_account(row.account),
      m_profile(row.profile),
      m_host(new QLineEdit(this)),
      m_port(new QSpinBox(this)),
      m_secure(new QCheckBox(tr("&Encrypted connection (TLS)"), this)),
      m_user(new QLineEdit(this)),
      m_password(new CredentialEdit(this)),
      m_from(new QLineEdit(this)),
      m_fromName(new QLineEdit(this)),
      m_test(new QPushButton(tr("&Test"), this)),
      m_result(new QLabel(this)),
      m_disable(addButton(tr("&Disable…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto* account = desk.accounts().find(row.account))
        band().setEnvironment(account->environment == Environment::Live, account->label);
    addText(tr("Mails of \"%1\" to customers are sent by this server. The vendor keeps the "
               "password and never shows it again.")
                .arg(forDisplay(m_profile.name, 80)));
    addFields();
    addSender();
    addTest();
    setReturnPressesPrimary(true); // spends nothing
    connect(setPrimary(tr("&Save and test")), &QPushButton::clicked, this, &MailServerSheet::save);
    connect(m_disable, &QPushButton::clicked, this, &MailServerSheet::disable);
    for (auto* field : {m_host, m_user, m_from, static_cast<QLineEdit*>(m_password)})
        connect(field, &QLineEdit::textChanged, this, &MailServerSheet::showState);
    m_host->setObjectName(u"host"_s);
    m_port->setObjectName(u"port"_s);
    m_secure->setObjectName(u"secure"_s);
    m_user->setObjectName(u"user"_s);
    m_from->setObjectName(u"from"_s);
    m_fromName->setObjectName(u"fromName"_s);
    load();
    m_host->setFocus();
}

MailServerSheet::~MailServerSheet() = default;

void MailServerSheet::addFields()
{
    m_host->setMaxLength(253);
    m_host->setPlaceholderText(u"smtp.example.com"_s);
    m_port->setRange(1, largestPort);
    m_port->setValue(MailServer().port);
    addWidget(pairOf(tr("&Host"), m_host, tr("P&ort"), m_port, 3));
    m_secure->setChecked(true);
    addWidget(m_secure);
    m_user->setMaxLength(254);
    m_password->setMaxLength(256);
    addWidget(pairOf(tr("&User"), m_user, tr("&Password"), m_password, 1));
}

void MailServerSheet::addSender()
{
    m_from->setMaxLength(254);
    m_fromName->setMaxLength(100);
    addWidget(pairOf(tr("&From address"), m_from, tr("From &name"), m_fromName, 1));
}

void MailServerSheet::addTest()
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
    connect(m_test, &QPushButton::clicked, this, &MailServerSheet::test);
}

void MailServerSheet::load()
{
    m_result->setText(tr("Reading what the vendor has…"));
    m_reading = m_desk.brands().mailServer(m_account, m_profile.id);
    m_reading.onDone([this](const Result<MailServer>& server) {
        m_isLoaded = server.has_value();
        m_result->clear();
        if (server) {
            fill(*server);
            keepDraft(m_desk.books().drafts, m_desk.clock(),
                      {u"mailserver"_s, m_account.text() + u'/' + m_profile.id}, windowTitle());
        } else {
            setProblem(server.error().userText);
        }
        showState();
    });
    showState();
}

void MailServerSheet::fill(const MailServer& server)
{
    m_server = server;
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_secure->setChecked(server.secure);
    m_user->setText(server.user);
    m_from->setText(server.fromAddress);
    m_fromName->setText(server.fromName);
    m_password->setPlaceholderText(server.hasPassword ? tr("Unchanged") : QString());
    m_result->setText(server.enabled ? tr("In use. Test tries what is saved.")
                                     : tr("Not in use: the vendor's own server sends."));
}

bool MailServerSheet::isBusy() const
{
    return m_reading.isActive() || m_saving.isActive() || m_testing.isActive();
}

MailServer MailServerSheet::wish() const
{
    auto wish = m_server;
    wish.host = m_host->text().trimmed();
    wish.port = m_port->value();
    wish.secure = m_secure->isChecked();
    wish.user = m_user->text().trimmed();
    wish.fromAddress = m_from->text().trimmed();
    wish.fromName = m_fromName->text().trimmed();
    wish.enabled = true;
    return wish;
}

QString MailServerSheet::obstacle() const
{
    if (m_host->text().trimmed().isEmpty())
        return tr("Name the host.");
    if (!m_from->text().contains(u'@'))
        return tr("Name the address mails come from.");
    if (!m_user->text().trimmed().isEmpty() && m_password->text().isEmpty() &&
        !m_server.hasPassword)
        return tr("Type the password.");
    return m_desk.brands().obstacle(m_account);
}

void MailServerSheet::showState()
{
    const auto reason = obstacle();
    primary()->setEnabled(reason.isEmpty() && !isBusy());
    primary()->setToolTip(reason);
    m_test->setEnabled(m_server.enabled && !isBusy());
    m_test->setToolTip(m_server.enabled ? QString() : tr("There is nothing saved to test."));
    m_disable->setEnabled(m_server.enabled && !isBusy());
}

void MailServerSheet::test()
{
    if (isBusy())
        return;
    setProblem({});
    m_result->setText(tr("Testing. This can take a minute…"));
    m_testing = m_desk.brands().testMailServer(m_account, m_profile.id);
    m_testing.onDone([this](const Result<QString>& answer) {
        m_result->setText(answer ? forDisplay(*answer, 300)
                                 : tr("It does not work: %1").arg(answer.error().userText));
        showState();
    });
    showState();
}

void MailServerSheet::save()
{
    if (isBusy() || !obstacle().isEmpty())
        return;
    setProblem({});
    m_result->setText(tr("Saving. The vendor tests the connection; this can take a minute…"));
    m_saving = m_desk.brands().saveMailServer(m_account, m_profile.id, wish(),
                                              Secret(m_password->text().toUtf8()));
    m_saving.onDone([this](const Result<MailServer>& server) {
        m_result->clear();
        if (!server) {
            setProblem(server.error().userText);
            showState();
            return;
        }
        Q_EMIT said(tr("The mail server was saved and tested."));
        accept();
    });
    showState();
}

void MailServerSheet::disable()
{
    const ConfirmSheet::Words words{
        tr("Disable mail server"),
        tr("The vendor deletes all of it: host, user, password and sender. Its own server sends "
           "the mails from then on."),
        tr("Disable and delete"), tr("The mail server was disabled.")};
    auto* sheet = new ConfirmSheet(
        words,
        [&brands = m_desk.brands(), account = m_account, id = m_profile.id] {
            return brands.disableMailServer(account, id);
        },
        this);
    connect(sheet, &ConfirmSheet::said, this, &MailServerSheet::said);
    connect(sheet, &ConfirmSheet::carriedOut, this, &QDialog::accept);
    sheet->open();
}

} // namespace simstock
