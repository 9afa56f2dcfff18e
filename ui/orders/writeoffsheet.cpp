// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/writeoffsheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/orderdesk.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int writeOffRow = 0;
constexpr int choicesHeight = 84;

} // namespace

WriteOffSheet::WriteOffSheet(Desk& desk, const IntentRecord& record, QWidget* parent)
    : Sheet(tr("Settle unknown outcome"), parent),
      m_desk(desk),
      m_id(record.intent.id),
      m_decision(new QListWidget(this)),
      m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto* account = desk.accounts().find(record.intent.account))
        band().setEnvironment(account->environment == Environment::Live, account->label);
    addText(tr("%1: the request went out, and the vendor's answer never came or could not be "
               "understood. "
               "It may have been bought.")
                .arg(forDisplay(record.intent.planName, 120)));
    const auto findings = desk.orders().findings(m_id);
    QStringList words;
    for (const auto& finding : findings)
        words.append(u"• "_s + forDisplay(finding, 300));
    addText(words.isEmpty() ? tr("Nothing has been found at the vendor yet. Check now looks again.")
                            : words.join(u'\n'));
    m_decision->addItem(
        tr("Write it off: I looked at the vendor's own page and settle it by hand"));
    if (record.state() == IntentState::Absent)
        m_decision->addItem(
            tr("Send again with the same key: the vendor takes it as the same request"));
    m_decision->setMaximumHeight(choicesHeight);
    m_decision->setCurrentRow(writeOffRow);
    addField(tr("&Decision"), m_decision);
    addField(tr("&Reason"), m_reason, tr("Kept in the trail of this order."));
    auto* button = setPrimary(tr("Settle"), ButtonRole::Danger);
    button->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, button,
            [button](const QString& text) { button->setEnabled(!text.trimmed().isEmpty()); });
    connect(button, &QPushButton::clicked, this, &WriteOffSheet::decide);
}

void WriteOffSheet::decide()
{
    const QString reason = m_reason->text().trimmed();
    const auto done = m_decision->currentRow() == writeOffRow
                          ? m_desk.orders().writeOff(m_id, reason)
                          : m_desk.orders().resend(m_id, reason);
    if (!done) {
        setProblem(done.error().userText);
        return;
    }
    Q_EMIT said(tr("Settled. The decision stands in the order's timeline."));
    accept();
}

} // namespace simstock
