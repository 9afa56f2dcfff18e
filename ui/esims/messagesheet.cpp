// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/messagesheet.h"

#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace simstock {

MessageSheet::MessageSheet(Desk& desk, const Esim& esim, QWidget* parent)
    : ActSheet(tr("Send SMS"), desk, esim, parent), m_text(new QPlainTextEdit(this))
{
    const auto rules = desk.esims().messageRules(esim.key).value_or(MessageRules{});
    m_maxLength = rules.maxLength;
    m_text->setTabChangesFocus(true);
    m_count = addField(tr("&Message"), m_text, QStringLiteral(" "));
    addText(rules.free ? tr("Sending is free. The vendor does not say whether it arrived.")
                       : tr("Each part of a message costs money at this vendor."));
    auto* send = setPrimary(tr("Send"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageSheet::countCharacters);
    connect(send, &QPushButton::clicked, this, [this] {
        finishWith(this->desk().esims().sendMessage(token(), key(), m_text->toPlainText()),
                   tr("Sending the message. The result appears in Activity."));
    });
    countCharacters();
}

void MessageSheet::countCharacters()
{
    const auto length = m_text->toPlainText().size();
    m_count->setText(tr("%1 of %2 characters").arg(length).arg(m_maxLength));
    primary()->setEnabled(length > 0 && length <= m_maxLength);
}

} // namespace simstock
