// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/registrationsheet.h"

#include "models/core/untrustedtext.h"
#include "models/items/accounttext.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/selectabletext.h"

#include <QLabel>
#include <QPushButton>

namespace simstock {

namespace {

QString titleOf(RegistrationSheet::Step step)
{
    switch (step) {
    case RegistrationSheet::Step::Register:
        return RegistrationSheet::tr("Register");
    case RegistrationSheet::Step::Verify:
        return RegistrationSheet::tr("Verify e-mail");
    case RegistrationSheet::Step::Reset:
        break;
    }
    return RegistrationSheet::tr("Forgot password");
}

} // namespace

RegistrationSheet::RegistrationSheet(Step step, const VendorDescriptor& vendor, const QUrl& baseUrl,
                                     const QString& email, Clock& clock, QWidget* parent)
    : Sheet(titleOf(step), parent),
      m_step(step),
      m_clock(clock),
      m_registration(vendor.registration(baseUrl)),
      m_email(new QLineEdit(email, this))
{
    band().setMessage(Tone::Info, tr("%1 · %2").arg(vendor.name, baseUrl.toDisplayString()));
    m_email->setMaxLength(254);
    if (step == Step::Register)
        addRegister();
    else if (step == Step::Verify)
        addVerify();
    else
        addReset();
    m_lock = addText({});
    m_lock->setAccessibleDescription(tr("Registration"));
    setTextFont(*m_lock, TextSize::Body, TextWeight::Strong);
    m_answer = addText({});
    setSelectable(*m_answer);
    m_answer->setAccessibleDescription(tr("Answer of the vendor"));
    m_answer->hide();
    setReturnPressesPrimary(true);
    connect(m_email, &QLineEdit::textChanged, this, &RegistrationSheet::showButtons);
    (m_email->text().isEmpty() || m_token == nullptr ? m_email : m_token)->setFocus();
    showLock();
}

RegistrationSheet::~RegistrationSheet()
{
    m_asking.cancel();
}

void RegistrationSheet::addRegister()
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(120);
    addField(tr("&E-mail"), m_email);
    addField(tr("&Name (optional)"), m_name);
    addPassword(tr("&Password"));
    connect(setPrimary(tr("&Register")), &QPushButton::clicked, this, [this] {
        ask(m_registration->registerAccount({email(), password(), m_name->text().trimmed()}));
    });
}

void RegistrationSheet::addVerify()
{
    addField(tr("&E-mail"), m_email);
    addToken(tr("From the e-mail of the vendor."));
    m_mail = addButton(tr("Send the e-mail a&gain"));
    connect(m_mail, &QPushButton::clicked, this,
            [this] { ask(m_registration->resendVerification(email())); });
    connect(setPrimary(tr("&Verify")), &QPushButton::clicked, this,
            [this] { ask(m_registration->verify(email(), token())); });
}

void RegistrationSheet::addReset()
{
    addField(tr("&E-mail"), m_email, tr("First let the vendor send you an e-mail."));
    addToken(tr("Then copy the token here from that e-mail."));
    addPassword(tr("New &password"));
    m_mail = addButton(tr("Send the e-&mail"));
    connect(m_mail, &QPushButton::clicked, this,
            [this] { ask(m_registration->requestReset(email())); });
    connect(setPrimary(tr("&Set password")), &QPushButton::clicked, this,
            [this] { ask(m_registration->resetPassword(token(), password())); });
}

void RegistrationSheet::addPassword(const QString& label)
{
    m_password = new CredentialEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordHelp = addField(label, m_password);
    m_passwordHelp->show(); // its room is kept: the sheet does not jump while typing
    connect(m_password, &QLineEdit::textChanged, this, &RegistrationSheet::showButtons);
}

void RegistrationSheet::addToken(const QString& help)
{
    m_token = new CredentialEdit(this);
    m_token->setEchoMode(QLineEdit::Password);
    addField(tr("&Token"), m_token, help);
    connect(m_token, &QLineEdit::textChanged, this, &RegistrationSheet::showButtons);
}

QString RegistrationSheet::email() const
{
    return m_email->text().trimmed();
}

Secret RegistrationSheet::password() const
{
    return m_password != nullptr ? Secret(m_password->text().toUtf8()) : Secret();
}

Secret RegistrationSheet::token() const
{
    return m_token != nullptr ? Secret(m_token->text().trimmed().toUtf8()) : Secret();
}

QString RegistrationSheet::problem() const
{
    const auto at = email().indexOf(QLatin1Char('@'));
    if (at < 1 || at == email().size() - 1)
        return tr("Give your e-mail address.");
    if (m_token != nullptr && token().isEmpty())
        return tr("Give the token from the e-mail.");
    return m_password != nullptr ? m_registration->passwordProblem(password()) : QString();
}

bool RegistrationSheet::isLocked() const
{
    const auto until = m_registration->lockedUntil();
    return m_step == Step::Register && until.isValid() && until > m_clock.now();
}

void RegistrationSheet::showLock()
{
    m_tick.reset();
    m_lock->setVisible(isLocked());
    showButtons();
    if (!isLocked())
        return;
    const auto until = m_registration->lockedUntil();
    const auto now = m_clock.now();
    m_lock->setText(tr("%1: too many registrations and sign-ins in a short time.")
                        .arg(lockText(until, now, locale())));
    // Up to the next whole second of what is left, so that no number is skipped.
    const auto left = now.msecsTo(until);
    m_tick =
        m_clock.after(milliseconds(left % 1000 == 0 ? 1000 : left % 1000), [this] { showLock(); });
}

void RegistrationSheet::showButtons()
{
    if (primary() == nullptr)
        return;
    const QString why = isLocked() ? tr("Wait until the lock-out is over.") : problem();
    const bool busy = m_asking.isActive();
    primary()->setEnabled(why.isEmpty() && !busy);
    primary()->setToolTip(why);
    if (m_mail != nullptr)
        m_mail->setEnabled(email().contains(QLatin1Char('@')) && !busy);
    if (m_passwordHelp != nullptr) {
        const QString weak = m_registration->passwordProblem(password());
        m_passwordHelp->setText(weak.isEmpty() ? tr("This password will do.") : weak);
    }
}

void RegistrationSheet::ask(Call<QString> call)
{
    setProblem({});
    m_answer->setText(tr("Asking the vendor…"));
    m_answer->show();
    emit emailUsed(email());
    m_asking = std::move(call);
    m_asking.onDone([this](const Result<QString>& answer) { answered(answer); });
    showButtons();
}

void RegistrationSheet::answered(const Result<QString>& answer)
{
    m_answer->setVisible(answer.has_value());
    if (answer) {
        const QString words = forDisplay(*answer, 300);
        m_answer->setText(words.isEmpty() ? tr("The vendor took it and says nothing more.")
                                          : tr("The vendor answers: %1").arg(words));
    } else {
        setProblem(forDisplay(answer.error().userText, 300));
    }
    showLock();
}

} // namespace simstock
