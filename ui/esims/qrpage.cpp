// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/qrpage.h"

#include "models/core/untrustedtext.h"
#include "models/desk/esimdesk.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/qrview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

QrPage::QrPage(EsimDesk& esims, Clipboard& clipboard, QAction& showAtCounter, QWidget* parent)
    : QWidget(parent),
      m_esims(esims),
      m_qr(new QrView(this)),
      m_reveal(new QPushButton(tr("Show it anyway"), this)),
      m_words(new QLabel(this)),
      m_codes(new QWidget(this)),
      m_address(new CodeField(clipboard, tr("SM-DP+ address"), m_codes)),
      m_matchingId(new CodeField(clipboard, tr("Activation code"), m_codes)),
      m_full(new CodeField(clipboard, tr("Full code"), m_codes)),
      m_confirmation(new CodeField(clipboard, tr("Confirmation code"), m_codes)),
      m_iphone(new CodeField(clipboard, tr("iPhone link"), m_codes)),
      m_android(new CodeField(clipboard, tr("Android link"), m_codes)),
      m_windows(new CodeField(clipboard, tr("Windows link"), m_codes))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_address->setSecret(false);
    m_confirmation->setHelp(tr("The phone will ask for this code."));
    m_iphone->setHelp(tr("Opens the installation on an iPhone with iOS 17.4 or later."));
    m_android->setHelp(tr("Works on many Android phones, not on all."));
    m_windows->setHelp(tr("For Windows 11 24H2 or later with a modem."));
    auto* codes = new QVBoxLayout(m_codes);
    codes->setContentsMargins({});
    codes->setSpacing(metrics::gap);
    for (auto* field :
         {m_address, m_matchingId, m_confirmation, m_full, m_iphone, m_android, m_windows})
        codes->addWidget(field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_words);
    layout->addWidget(m_qr, 0, Qt::AlignHCenter);
    layout->addWidget(m_reveal);
    auto* counter = new ActionButton(showAtCounter, ButtonRole::Primary, this);
    counter->setAccessibleName(tr("Show this eSIM at the counter")); // its twin stands in the head
    layout->addWidget(counter);
    layout->addWidget(m_codes);
    layout->addStretch(1);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = true;
        setEsim(m_esims.find(m_key));
    });
    setEsim(nullptr);
}

QString QrPage::concealment(const Esim& esim) const
{
    if (m_revealed)
        return {};
    switch (esim.state) {
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
    case EsimState::UsedUp:
    case EsimState::Paused:
        return tr("Already on a phone. Showing the code again will not help.");
    case EsimState::Expired:
        return tr("Expired. The code cannot be installed any more.");
    case EsimState::Ended:
        return tr("Cancelled or revoked. The code is worthless now.");
    default:
        return {};
    }
}

void QrPage::setEsim(const Esim* esim)
{
    if (!esim) {
        setWaiting(tr("Choose an eSIM to see its code."));
        return;
    }
    const bool same = esim->key == m_key && esim->state == m_state;
    if (esim->key != m_key)
        m_revealed = false;
    m_key = esim->key;
    m_state = esim->state;
    const QString hidden = concealment(*esim);
    m_qr->setConcealed(hidden);
    m_reveal->setVisible(!hidden.isEmpty());
    if (!esim->hasCode) {
        m_secrets.cancel();
        showWords(esim->state == EsimState::BeingPrepared
                      ? tr("The vendor is still preparing this eSIM.")
                      : tr("No activation code is stored for this eSIM."));
        return;
    }
    if (same && m_qr->modules() > 0 && hidden.isEmpty() == m_codes->isVisibleTo(this))
        return;
    if (!same)
        clearCode(); // never the code of one beside the name of another
    m_secrets = m_esims.secrets(m_key);
    m_secrets.onDone([this](Result<EsimSecrets> secrets) {
        if (secrets)
            showCode(*secrets);
        else
            showWords(secrets.error().userText);
    });
}

void QrPage::setWaiting(const QString& sentence)
{
    m_key = {};
    m_revealed = false;
    m_secrets.cancel();
    showWords(sentence);
}

void QrPage::showCode(const EsimSecrets& secrets)
{
    const auto code = ActivationCode::parse(QString::fromUtf8(secrets.activationCode.reveal()));
    if (!code) {
        showWords(code.error().userText);
        return;
    }
    m_qr->setContent(code->qrText().toUtf8());
    m_qr->show();
    m_words->setText(code->hasSuspiciousHost()
                         ? tr("Look twice: %1 is not an operator's usual address.")
                               .arg(forDisplay(code->smdpAddress(), 80))
                         : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    m_address->setCode(code->smdpAddress());
    const auto id = code->matchingId();
    m_matchingId->setCode(id, id.contains(u'-') ? 0 : 4); // its maker grouped it, else we do
    m_full->setCode(code->qrText());
    m_iphone->setCode(code->iphoneLink());
    m_android->setCode(code->androidLink());
    m_windows->setCode(code->windowsLink());
    const QString confirmation = secrets.confirmationCode.isEmpty()
                                     ? code->possibleConfirmationCode()
                                     : QString::fromUtf8(secrets.confirmationCode.reveal());
    m_confirmation->setCode(forDisplay(confirmation, 64));
    m_confirmation->setVisible(!confirmation.isEmpty());
    m_codes->setVisible(!m_qr->isConcealed());
}

void QrPage::showWords(const QString& sentence)
{
    m_words->setText(sentence);
    m_words->show();
    clearCode();
    m_qr->hide();
    m_reveal->hide();
}

void QrPage::clearCode()
{
    m_qr->setContent({});
    m_codes->hide();
    for (auto* field :
         {m_address, m_matchingId, m_full, m_confirmation, m_iphone, m_android, m_windows})
        field->setCode({});
}

} // namespace simstock
