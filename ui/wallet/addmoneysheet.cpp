// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/addmoneysheet.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/walletdesk.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/typedamount.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* columnOf(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    return column;
}

} // namespace

AddMoneySheet::AddMoneySheet(Desk& desk, const AccountId& account, const IntentId& payment,
                             QWidget* parent)
    : Sheet(tr("Add money"), parent),
      m_desk(desk),
      m_account(account),
      m_payment(payment),
      m_browser([](const QUrl& url) { return QDesktopServices::openUrl(url); }),
      m_amountPart(new QWidget(this)),
      m_approvalPart(new QWidget(this)),
      m_discard(addButton(tr("Discard payment")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto* known = desk.accounts().find(account))
        band().setEnvironment(known->environment == Environment::Live, known->label);
    buildAmount();
    buildApproval();
    addWidget(m_amountPart);
    addWidget(m_approvalPart);
    auto* button = setPrimary(tr("Create payment"));
    connect(button, &QPushButton::clicked, this, &AddMoneySheet::act);
    connect(m_discard, &QPushButton::clicked, this, &AddMoneySheet::discard);
    const auto changed = [this](const IntentId& id) {
        if (id == m_payment)
            showStage();
    };
    connect(&desk.intents(), &IntentBook::recordAdded, this, changed);
    connect(&desk.intents(), &IntentBook::recordChanged, this, changed);
    showStage();
    if (m_payment.isEmpty()) {
        keepDraft(desk.books().drafts, desk.clock(), {u"addmoney"_s, account.text()},
                  windowTitle());
        readRules();
    }
}

AddMoneySheet::~AddMoneySheet() = default;

void AddMoneySheet::buildAmount()
{
    auto* column = columnOf(m_amountPart);
    column->setSpacing(metrics::tight);
    m_amount = new QLineEdit(m_amountPart);
    auto* label = new QLabel(tr("&Amount"), m_amountPart);
    setTextFont(*label, TextSize::Caption);
    setMuted(*label);
    label->setBuddy(m_amount);
    m_amount->setAccessibleName(tr("Amount"));
    m_amountHelp = plainLabel(m_amountPart);
    setTextFont(*m_amountHelp, TextSize::Caption);
    setMuted(*m_amountHelp);
    auto* steps = plainLabel(m_amountPart);
    steps->setText(tr("1. The payment is made here; nothing is taken.\n"
                      "2. You approve it in your browser.\n"
                      "3. You say so here, and it is captured once."));
    column->addWidget(label);
    column->addWidget(m_amount);
    column->addWidget(m_amountHelp);
    column->addSpacing(metrics::gap);
    column->addWidget(steps);
    connect(m_amount, &QLineEdit::textChanged, this, &AddMoneySheet::judgeAmount);
}

void AddMoneySheet::buildApproval()
{
    auto* column = columnOf(m_approvalPart);
    m_chip = new Chip(m_approvalPart);
    m_words = plainLabel(m_approvalPart);
    m_host = plainLabel(m_approvalPart);
    setTextFont(*m_host, TextSize::Body, TextWeight::Strong);
    m_link = new QLineEdit(m_approvalPart);
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Approval page"));
    m_open = new QPushButton(tr("Open in browser"), m_approvalPart);
    m_open->setAutoDefault(false);
    setButtonRole(*m_open, ButtonRole::Secondary);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_link, 1);
    row->addWidget(m_open);
    column->addWidget(m_chip, 0, Qt::AlignLeft);
    column->addWidget(m_words);
    column->addWidget(m_host);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &AddMoneySheet::openPage);
}

void AddMoneySheet::readRules()
{
    m_amountHelp->setText(tr("Reading what the vendor takes…"));
    m_reading = m_desk.payments().rules(m_account);
    m_reading.onDone([this](const Result<PaymentRules>& rules) {
        if (!rules) {
            m_amountHelp->setText({});
            setProblem(rules.error().userText);
            return;
        }
        m_rules = *rules;
        m_hasRules = true;
        judgeAmount();
        m_amount->setFocus();
    });
}

void AddMoneySheet::judgeAmount()
{
    if (!m_hasRules || !m_payment.isEmpty())
        return;
    const QLocale locale;
    const auto wallet = m_desk.wallets().wallet(m_account);
    const auto currency = m_rules.minimum ? m_rules.minimum->currency()
                          : wallet        ? wallet->balance.currency()
                                          : Currency::usd();
    const auto amount = typedAmount(m_amount->text(), currency);
    const auto problem = PaymentDesk::problem(amount, m_rules);
    QStringList words{m_rules.needsDeposit ? tr("The first payment is a deposit.")
                                           : tr("Tops up the balance.")};
    if (m_rules.minimum && m_rules.maximum)
        words << tr("From %1 to %2.")
                     .arg(m_rules.minimum->display(locale), m_rules.maximum->display(locale));
    const bool isOpen = m_rules.canPay || m_rules.needsDeposit;
    m_amount->setEnabled(isOpen);
    m_amountHelp->setText(isOpen ? words.join(u' ') : QString());
    setProblem(!isOpen || !m_amount->text().isEmpty() ? problem : QString());
    primary()->setEnabled(problem.isEmpty() && !m_creating.isActive());
    primary()->setText(problem.isEmpty() ? tr("Create payment of %1").arg(amount->display(locale))
                                         : tr("Create payment"));
}

void AddMoneySheet::create()
{
    const auto wallet = m_desk.wallets().wallet(m_account);
    const auto currency = m_rules.minimum ? m_rules.minimum->currency()
                          : wallet        ? wallet->balance.currency()
                                          : Currency::usd();
    const auto amount = typedAmount(m_amount->text(), currency);
    if (!m_hasRules || m_creating.isActive() || !PaymentDesk::problem(amount, m_rules).isEmpty())
        return;
    setProblem({});
    m_creating = m_desk.payments().create(m_account, *amount, m_rules.needsDeposit);
    primary()->setEnabled(false);
    m_creating.onDone([this](const Result<IntentId>& made) {
        if (!made) {
            setProblem(made.error().userText);
            primary()->setEnabled(true);
            return;
        }
        m_payment = *made;
        Q_EMIT said(tr("The payment is made and waits for your approval. Nothing was taken."));
        showStage();
    });
}

void AddMoneySheet::openPage()
{
    const auto* const record = m_desk.intents().find(m_payment);
    const auto page = record ? PaymentDesk::approvalPage(record->intent) : QUrl();
    if (page.isEmpty())
        return;
    m_wasOpened = m_browser(page);
    setProblem(m_wasOpened ? QString()
                           : tr("No browser could be opened. Copy the address instead."));
    showStage();
}

void AddMoneySheet::act()
{
    const auto* const record = m_desk.intents().find(m_payment);
    if (m_payment.isEmpty()) {
        create();
        return;
    }
    if (!record)
        return;
    const auto stage = stageOf(record->state());
    setProblem({});
    if (stage == PaymentStage::Created) {
        primary()->setEnabled(false);
        if (const auto done = m_desk.payments().capture(m_payment); !done) {
            setProblem(done.error().userText);
            primary()->setEnabled(true);
        }
    } else if (stage == PaymentStage::Refused) {
        const auto again = m_desk.payments().tryAgain(m_payment);
        if (!again)
            setProblem(again.error().userText);
        else
            m_payment = *again;
        showStage();
    } else if (stage == PaymentStage::Unknown) {
        m_desk.orders().checkNow(m_payment);
    } else {
        accept();
    }
}

void AddMoneySheet::discard()
{
    if (const auto done = m_desk.payments().discard(m_payment); !done) {
        setProblem(done.error().userText);
        return;
    }
    Q_EMIT said(tr("The payment was discarded. Nothing was taken."));
    accept();
}

void AddMoneySheet::showStage()
{
    const auto* const record = m_desk.intents().find(m_payment);
    m_amountPart->setVisible(m_payment.isEmpty());
    m_approvalPart->setVisible(record != nullptr);
    const auto stage = record ? stageOf(record->state()) : PaymentStage::Created;
    m_discard->setVisible(record && stage == PaymentStage::Created);
    if (!record) {
        primary()->setEnabled(false);
        return;
    }
    showWords(stage, *record);
    const auto page = PaymentDesk::approvalPage(record->intent);
    const bool waits = stage == PaymentStage::Created && !page.isEmpty();
    m_host->setText(tr("Page at %1").arg(page.host(QUrl::FullyEncoded)));
    m_link->setText(page.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    for (auto* part : std::initializer_list<QWidget*>{m_host, m_link, m_open})
        part->setVisible(waits);
    primary()->setEnabled(stage != PaymentStage::Capturing);
    if (stage == PaymentStage::Captured)
        Q_EMIT said(tr("The payment was captured."));
}

void AddMoneySheet::showWords(PaymentStage stage, const IntentRecord& record)
{
    const auto amount = record.intent.expected.value_or(Money()).display(QLocale());
    switch (stage) {
    case PaymentStage::Created:
        m_chip->setState(m_wasOpened ? tr("Opened in the browser") : tr("Created"), Tone::Info);
        m_words->setText(tr("Approve the payment of %1 on the page below, then come back and say "
                            "so. Nothing is taken before that.")
                             .arg(amount));
        primary()->setText(tr("I have paid"));
        break;
    case PaymentStage::Capturing:
        m_chip->setState(tr("Approved by you"), Tone::Info);
        m_words->setText(tr("Capturing %1…").arg(amount));
        primary()->setText(tr("Capturing…"));
        break;
    case PaymentStage::Captured:
        m_chip->setState(tr("Captured"), Tone::Good);
        m_words->setText(tr("%1 were added. The balance is being read.").arg(amount));
        primary()->setText(tr("Done"));
        break;
    case PaymentStage::Refused: {
        const auto vendor =
            record.events.isEmpty() ? QString() : record.events.constLast().evidence.vendorCode;
        m_chip->setState(tr("Refused"), Tone::Bad);
        m_words->setText(
            tr("The vendor refused to capture %1. Nothing was taken. Perhaps the page was not "
               "approved yet.")
                .arg(amount) +
            (vendor.isEmpty() ? QString() : u' ' + tr("Vendor code: %1").arg(vendor)));
        primary()->setText(tr("Try again"));
        break;
    }
    case PaymentStage::Unknown:
        m_chip->setState(tr("Unknown outcome, checking"), Tone::Bad);
        m_words->setText(
            tr("No clear answer came. Nobody knows yet whether %1 were captured. It is not sent "
               "again; bookings and balance are read to find out.")
                .arg(amount) +
            u'\n' + m_desk.orders().inquiry(m_payment).findings.join(u' '));
        primary()->setText(tr("Check now"));
        break;
    case PaymentStage::Over:
        m_chip->setState(tr("Discarded"), Tone::Neutral);
        m_words->setText(tr("This payment is over. Nothing was taken."));
        primary()->setText(tr("Close"));
        break;
    }
}

} // namespace simstock
