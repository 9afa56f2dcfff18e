// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookaddresssheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

namespace simstock {

using namespace Qt::StringLiterals;

WebhookAddressSheet::WebhookAddressSheet(Desk& desk, const WebhookRow& row, QWidget* parent)
    : Sheet(tr("Set webhook address"), parent),
      m_desk(desk),
      m_account(row.account),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_url(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto* account = desk.accounts().find(row.account))
        band().setEnvironment(account->environment == Environment::Live, account->label);
    const auto now = row.subscription.url.toDisplayString();
    const bool isRead = desk.webhooks().standing(row.account).readAt.isValid();
    setTextFont(*addText(now.isEmpty() && isRead
                             ? tr("This account has one address for all events. None is set now.")
                             : tr("This account has one address for all events. A new one "
                                  "replaces the one that is set: it gets nothing more.")),
                TextSize::Body, TextWeight::Strong);
    if (!now.isEmpty())
        addText(tr("Set now: %1").arg(forDisplay(now, 300)));
    m_url->setMaxLength(2000);
    m_url->setPlaceholderText(u"https://"_s);
    addField(tr("New &address"), m_url,
             tr("The vendor tests it at once. An address that does not answer the test is not "
                "saved, so your server must run before you press the button."));
    const auto* account = desk.accounts().find(row.account);
    const auto* vendor = account ? desk.accounts().directory().find(account->vendor) : nullptr;
    if (vendor && !vendor->webhookSenders.isEmpty()) {
        addText(tr("Messages are not signed. Let in only these senders: %1")
                    .arg(vendor->webhookSenders.join(u", "_s)))
            ->setContentsMargins(0, metrics::gap, 0, 0);
    }
    auto* button = setPrimary(now.isEmpty() && isRead ? tr("Set address") : tr("Replace address"));
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, &WebhookAddressSheet::save);
    connect(m_url, &QLineEdit::textChanged, button, [button](const QString& text) {
        button->setEnabled(text.trimmed().startsWith(u"https://"_s));
    });
    keepDraft(desk.books().drafts, desk.clock(), {u"webhookaddress"_s, m_account.text()},
              windowTitle());
    m_url->setFocus();
}

void WebhookAddressSheet::save()
{
    const auto started = m_desk.webhooks().saveAddress(m_token, m_account, m_url->text());
    if (!started) {
        setProblem(started.error().userText);
        return;
    }
    primary()->setEnabled(false);
    Q_EMIT said(tr("Saving the address. The vendor tests it; the result appears in Activity."));
    accept();
}

} // namespace simstock
