// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/walletcard.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/paymentdesk.h"
#include "models/desk/walletdesk.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/environmentword.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 296;

QString modeText(const Wallet& wallet)
{
    switch (wallet.billing) {
    case BillingMode::Prepaid:
        return WalletCard::tr("Prepaid");
    case BillingMode::Postpaid:
        return WalletCard::tr("Postpaid");
    case BillingMode::Unknown:
        break;
    }
    return wallet.creditLimit ? WalletCard::tr("With credit") : WalletCard::tr("Balance");
}

bool hasCredit(const Wallet& wallet)
{
    return wallet.available && *wallet.available != wallet.balance;
}

} // namespace

WalletCard::WalletCard(Desk& desk, const AccountId& account, QWidget* parent)
    : QAbstractButton(parent),
      m_desk(desk),
      m_account(account),
      m_name(new QLabel(this)),
      m_amount(new AmountLabel(TextSize::Heading, this)),
      m_what(new QLabel(this)),
      m_low(new Chip(this)),
      m_age(new AgeLabel(desk.clock(), this)),
      m_payment(new QPushButton(this))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // all cards of one height
    const auto* const known = desk.accounts().find(account);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::between, metrics::cellPadding, metrics::between,
                               metrics::cellPadding);
    column->setSpacing(metrics::tight);
    auto* head = new QHBoxLayout;
    m_name->setTextFormat(Qt::PlainText);
    setTextFont(*m_name, TextSize::Body, TextWeight::Strong);
    head->addWidget(m_name, 1);
    head->addWidget(new EnvironmentWord(!known || known->environment == Environment::Live, this));
    column->addLayout(head);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(metrics::gap);
    m_what->setTextFormat(Qt::PlainText);
    setTextFont(*m_what, TextSize::Caption);
    setMuted(*m_what);
    figure->addWidget(m_amount);
    figure->addStretch(1);
    figure->addWidget(m_low);
    column->addLayout(figure);
    column->addWidget(m_what);
    m_credit = addLine();
    m_pace = addLine();
    m_lasts = addLine();
    m_mark = addLine();
    m_invoices = addLine();
    m_suppliers = addLine();
    m_age->setPrefix(tr("read"));
    column->addWidget(m_age);
    setButtonRole(*m_payment, ButtonRole::Link);
    m_payment->setAutoDefault(false);
    column->addWidget(m_payment, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_payment, &QPushButton::clicked, this, [this] { Q_EMIT paymentRequested(m_waiting); });
    refresh();
}

QLabel* WalletCard::addLine()
{
    auto* line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    setTextFont(*line, TextSize::Caption);
    layout()->addWidget(line);
    return line;
}

QStringList WalletCard::creditLines() const
{
    const auto wallet = m_desk.wallets().wallet(m_account);
    const QLocale locale;
    QStringList parts;
    if (!wallet)
        return parts;
    if (hasCredit(*wallet))
        parts << tr("Balance %1").arg(wallet->balance.display(locale));
    if (wallet->owed && !wallet->owed->isZero())
        parts << tr("Owed %1").arg(wallet->owed->display(locale));
    if (wallet->creditLimit && !wallet->creditLimit->isZero())
        parts << tr("Credit limit %1").arg(wallet->creditLimit->display(locale));
    return parts;
}

QString WalletCard::paceLine() const
{
    const auto burn = m_desk.ledger().burn(m_account);
    const QLocale locale;
    if (!burn.week || !burn.month)
        return {};
    if (burn.month->isZero())
        return tr("Nothing spent in 30 days");
    return tr("Spent %1 in 7 days, %2 in 30")
        .arg(burn.week->display(locale), burn.month->figure(locale));
}

QString WalletCard::lastsLine() const
{
    const auto burn = m_desk.ledger().burn(m_account);
    if (!burn.lastsUntil.isValid())
        return {};
    const auto now = m_desk.clock().now();
    const auto fewest = static_cast<int>(now.daysTo(burn.lastsUntil));
    const auto date =
        QLocale().toString(burn.lastsUntil.toLocalTime().date(), QLocale::ShortFormat);
    if (!burn.lastsAtMost.isValid())
        return tr("Lasts %n day(s) or more (%1)", nullptr, fewest).arg(date);
    const auto most = static_cast<int>(now.daysTo(burn.lastsAtMost));
    return fewest == most ? tr("Lasts about %n day(s) (%1)", nullptr, fewest).arg(date)
                          : tr("Lasts %1 to %n day(s) (%2 at the soonest)", nullptr, most)
                                .arg(fewest)
                                .arg(date);
}

QString WalletCard::markLine() const
{
    const auto& ledger = m_desk.ledger();
    const auto mark = ledger.lowMark(m_account);
    if (!mark)
        return tr("No low mark");
    return (ledger.ownLowMark(m_account) ? tr("Low mark %1") : tr("Low mark %1 (the vendor's)"))
        .arg(mark->display(QLocale()));
}

QString WalletCard::invoiceLine() const
{
    const auto overview = m_desk.ledger().overview(m_account);
    if (!overview || overview->pendingInvoices.isEmpty())
        return {};
    const QLocale locale;
    QStringList lines;
    for (const auto& invoice :
         overview->pendingInvoices.first(qMin<qsizetype>(overview->pendingInvoices.size(), 2))) {
        const auto due =
            invoice.due.isValid()
                ? tr(", due %1")
                      .arg(locale.toString(invoice.due.toLocalTime().date(), QLocale::ShortFormat))
                : QString();
        lines << tr("Invoice %1: %2")
                         .arg(forDisplay(invoice.number, 24), invoice.amount.display(locale)) +
                     due;
    }
    const auto more = overview->pendingInvoices.size() - lines.size();
    if (more > 0)
        lines << tr("and %n more pending invoice(s)", nullptr, static_cast<int>(more));
    const auto age = [this, &locale](const QDateTime& time) {
        return longAgeText(time, m_desk.clock().now(), locale);
    };
    const auto wallet = m_desk.wallets().wallet(m_account);
    if (!wallet || age(wallet->readAt) != age(overview->readAt)) // the card names the wallet's age
        lines << tr("Invoices read %1").arg(age(overview->readAt));
    return lines.join(u'\n');
}

QString WalletCard::supplierLine() const
{
    const QLocale locale;
    QStringList lines;
    const auto suppliers = m_desk.ledger().suppliers(m_account);
    for (const auto& one : suppliers.first(qMin<qsizetype>(suppliers.size(), 3))) {
        const auto name = forDisplay(one.supplier, 24);
        const auto amount = one.balance.display(locale);
        lines << (one.asOf.isValid()
                      ? tr("Platform's balance at %1: %2, as of %3")
                            .arg(name, amount,
                                 locale.toString(one.asOf.toLocalTime(), QLocale::ShortFormat))
                      : tr("Platform's balance at %1: %2").arg(name, amount));
    }
    return lines.join(u'\n');
}

void WalletCard::showPayment()
{
    const auto waiting = m_desk.payments().waiting(m_account);
    m_waiting = waiting.isEmpty() ? IntentId() : waiting.constFirst();
    const auto* const record = m_desk.intents().find(m_waiting);
    m_payment->setVisible(record != nullptr);
    if (!record)
        return;
    const auto amount = record->intent.expected.value_or(Money()).display(QLocale());
    const auto stage = stageOf(record->state());
    setButtonRole(*m_payment,
                  stage == PaymentStage::Unknown ? ButtonRole::LinkBad : ButtonRole::Link);
    m_payment->setText(stage == PaymentStage::Created ? tr("%1 wait for you…").arg(amount)
                       : stage == PaymentStage::Unknown
                           ? tr("%1: outcome unknown, checking…").arg(amount)
                           : tr("%1 are being captured…").arg(amount));
    const auto* const account = m_desk.accounts().find(m_account);
    m_payment->setAccessibleName(tr("Payment of %1").arg(account ? account->label : QString()));
}

void WalletCard::refresh()
{
    const auto* const known = m_desk.accounts().find(m_account);
    const auto wallet = m_desk.wallets().wallet(m_account);
    const auto name = known ? forDisplay(known->label, 60) : QString();
    m_name->setText(name);
    setAccessibleName(tr("Wallet of %1").arg(name));
    m_amount->setVisible(wallet.has_value());
    if (wallet) {
        const auto money = wallet->spendable();
        m_amount->setAmount(money.currency().code(), money.figure(QLocale()));
        m_what->setText(hasCredit(*wallet) ? tr("available · %1").arg(modeText(*wallet))
                                           : modeText(*wallet));
    } else {
        m_what->setText(m_desk.accounts().ports(m_account).wallet
                            ? tr("Not read yet. Press Sync now.")
                            : tr("The balance cannot be read now."));
    }
    m_low->setState(tr("Low"), Tone::Warn);
    m_low->setVisible(m_desk.ledger().isLow(m_account));
    const auto show = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_credit, creditLines().join(u" · "_s));
    show(m_pace, paceLine());
    show(m_lasts, lastsLine());
    show(m_mark, markLine());
    show(m_invoices, invoiceLine());
    show(m_suppliers, supplierLine());
    m_age->setTime(wallet && wallet->readAt.isValid() ? std::optional(wallet->readAt)
                                                      : std::nullopt);
    showPayment();
    setAccessibleDescription(
        QStringList{wallet ? wallet->spendable().display(QLocale()) : QString(), m_what->text(),
                    m_credit->text(), m_pace->text(), m_lasts->text(), m_mark->text(),
                    m_invoices->text(), m_suppliers->text()}
            .join(u' ')
            .simplified());
    updateGeometry();
    update();
}

QSize WalletCard::sizeHint() const
{
    const auto width = static_cast<int>(cardWidth * textScale());
    const auto height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                      : layout()->sizeHint().height();
    return {width, height};
}

void WalletCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    const bool strong = isChecked() || hasFocus();
    const qreal line = hasFocus() ? metrics::focusRing : tokens.border;
    painter.setPen(QPen(strong ? tokens.accent : tokens.line, line));
    painter.setBrush(tokens.surface);
    const auto inset = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::radius,
                            metrics::radius);
}

} // namespace simstock
