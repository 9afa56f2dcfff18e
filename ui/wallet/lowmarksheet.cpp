// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/lowmarksheet.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/walletdesk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/typedamount.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace simstock {

using namespace Qt::StringLiterals;

LowMarkSheet::LowMarkSheet(Desk& desk, const AccountId& account, QWidget* parent)
    : Sheet(tr("Set low mark"), parent),
      m_desk(desk),
      m_account(account),
      m_amount(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto* known = desk.accounts().find(account))
        band().setEnvironment(known->environment == Environment::Live, known->label);
    const auto wallet = desk.wallets().wallet(account);
    if (wallet)
        m_currency = wallet->balance.currency();
    const auto own = desk.ledger().ownLowMark(account);
    if (own)
        m_amount->setText(own->figure(QLocale::c()).remove(u','));
    QString help = tr("You are told when less than this is left. Leave it empty for none.");
    if (wallet && wallet->lowMark)
        help = tr("You are told when less than this is left. Leave it empty to use the vendor's "
                  "own mark of %1.")
                   .arg(wallet->lowMark->display(QLocale()));
    addField(tr("Low mark in %1").arg(m_currency.code()), m_amount, help);
    auto* button = setPrimary(tr("Set"));
    setReturnPressesPrimary(true);
    connect(button, &QPushButton::clicked, this, &LowMarkSheet::set);
    keepDraft(desk.books().drafts, desk.clock(), {u"lowmark"_s, account.text()}, windowTitle());
    m_amount->setFocus();
}

void LowMarkSheet::set()
{
    const auto text = m_amount->text().trimmed();
    const auto mark = typedAmount(text, m_currency);
    if (!text.isEmpty() && (!mark || mark->isZero())) {
        setProblem(tr("Type an amount, for example 100 or 99.50."));
        return;
    }
    const auto done = m_desk.ledger().setLowMark(m_account, text.isEmpty() ? std::nullopt : mark);
    if (!done) {
        setProblem(done.error().userText);
        return;
    }
    Q_EMIT said(text.isEmpty() ? tr("No own low mark any more.")
                               : tr("Low mark set to %1.").arg(mark->display(QLocale())));
    accept();
}

} // namespace simstock
