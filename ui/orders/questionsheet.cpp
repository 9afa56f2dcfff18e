// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/questionsheet.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/acttext.h"
#include "models/desk/desk.h"
#include "models/desk/orderdesk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/trail.h"
#include "models/desk/walletdesk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/reviewcolumn.h"
#include "ui/widgets/typedconfirmation.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceHeight = 30;
constexpr int mostChoicesSeen = 6;
constexpr int longestNumber = 64;

bool isBought(const IntentRecord& record)
{
    return record.intent.act.kind == ActKind::Order;
}

QString momentOf(const QDateTime& at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : u"–"_s;
}

} // namespace

QList<QuestionSheet::Choice> QuestionSheet::choicesFor(const Desk& desk, const IntentRecord& record,
                                                       const Inquiry& inquiry)
{
    QList<Choice> choices;
    const auto add = [&choices](Decision decision, const QString& words, const QString& meaning,
                                const VendorOrderId& order = {}) {
        choices.append({decision, words, meaning, order});
    };
    if (record.damaged) {
        add(Decision::WriteOff, tr("Settle it by hand"),
            tr("The vendor's own page shows what happened. The damaged record stays in the list."));
        return choices;
    }
    const QLocale locale;
    if (isBought(record)) {
        for (const auto& one : inquiry.candidates)
            add(Decision::Adopt, tr("It is order %1").arg(forDisplay(one.id.text(), 40)),
                tr("Made %1, quantity %2, %3. It is followed from here like any other order.")
                    .arg(momentOf(one.at), locale.toString(one.quantity),
                         one.charged ? one.charged->display(locale) : tr("price not told")),
                one.id);
        add(Decision::AdoptNumber, tr("I found it: type its number"),
            tr("The number on the vendor's own page. It is followed from here like any other "
               "order."));
    }
    const auto* const ordering = desk.accounts().ports(record.intent.account).ordering;
    if (record.state() == IntentState::Absent && ordering && ordering->rules().resendWithSameKey &&
        !record.intent.act.idempotencyKey.isEmpty())
        add(Decision::Resend, tr("Send again with the same key"),
            tr("The vendor takes it as the same request, so it cannot be carried out twice."));
    if (isBought(record))
        add(Decision::Anew, tr("Not bought: order anew"),
            tr("Closes the question and opens the order sheet. If it was bought after all, it is "
               "paid twice."));
    add(Decision::WriteOff, tr("Write it off"),
        tr("Closes the question: it is settled by hand at the vendor."));
    if (!record.isOverridden())
        add(Decision::Overrule, tr("Keep it open, spend on"),
            tr("The desk goes on looking, and this account may spend again meanwhile."));
    return choices;
}

QuestionSheet::QuestionSheet(Desk& desk, const IntentRecord& record, QWidget* parent)
    : Sheet(tr("Settle unknown outcome"), parent),
      m_desk(desk),
      m_record(record),
      m_decision(new QListWidget(this)),
      m_number(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_typed(new TypedConfirmation(acttext::challenge(record.intent), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto* account = desk.accounts().find(record.intent.account))
        band().setEnvironment(account->environment == Environment::Live, account->label);
    const auto inquiry = desk.orders().inquiry(record.intent.id);
    m_choices = choicesFor(desk, record, inquiry);
    addText(record.damaged
                ? tr("%1: the record of this is damaged, so the desk cannot say what happened.")
                      .arg(acttext::subject(record.intent))
                : tr("%1: the request went out, and the vendor's answer never came or could not be "
                     "understood. It may have happened.")
                      .arg(acttext::subject(record.intent)));
    QStringList words;
    for (const auto& finding : inquiry.findings)
        words.append(u"• "_s + forDisplay(finding, 300));
    addText(words.isEmpty() ? tr("Nothing has been found at the vendor yet. Check now looks again.")
                            : words.join(u'\n'));
    buildFields();
    setReview(evidence(record, inquiry));
    keepOutOfDrafts(*m_typed); // the decision, too, is taken anew
    keepDraft(desk.books().drafts, desk.clock(), {u"question"_s, record.intent.id.text()},
              windowTitle());
    judge();
}

void QuestionSheet::buildFields()
{
    for (const auto& choice : m_choices) {
        auto* line = new QListWidgetItem(choice.words, m_decision);
        line->setSizeHint({0, choiceHeight});
        line->setToolTip(choice.meaning.toHtmlEscaped());
    }
    m_decision->setTextElideMode(Qt::ElideRight);
    m_decision->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_decision->setFixedHeight(std::min(static_cast<int>(m_choices.size()), mostChoicesSeen) *
                                   choiceHeight +
                               2 * m_decision->frameWidth());
    // A candidate, else the one decision that neither sends nor spends; never a resend.
    const auto first = std::find_if(m_choices.cbegin(), m_choices.cend(), [](const Choice& one) {
        return one.decision == Decision::Adopt || one.decision == Decision::WriteOff;
    });
    m_decision->setCurrentRow(static_cast<int>(first - m_choices.cbegin()));
    m_meaning = addField(tr("&Decision"), m_decision, choice().meaning);
    m_number->setMaxLength(longestNumber);
    m_number->setPlaceholderText(tr("The vendor's order number"));
    m_number->setAccessibleName(tr("Vendor's order number"));
    addWidget(m_number);
    addWidget(m_typed);
    addField(tr("&Reason"), m_reason, tr("Kept in the trail of this order."));
    auto* button = setPrimary(tr("Settle"), ButtonRole::Danger);
    connect(m_decision, &QListWidget::currentRowChanged, this, &QuestionSheet::judge);
    connect(m_number, &QLineEdit::textChanged, this, &QuestionSheet::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &QuestionSheet::judge);
    connect(m_typed, &TypedConfirmation::confirmedChanged, this, &QuestionSheet::judge);
    connect(button, &QPushButton::clicked, this, &QuestionSheet::decide);
}

ReviewColumn* QuestionSheet::evidence(const IntentRecord& record, const Inquiry& inquiry)
{
    auto* column = new ReviewColumn(this);
    const QLocale locale;
    const auto& intent = record.intent;
    const auto shown = [&locale](const std::optional<Money>& money) {
        return money ? money->display(locale) : tr("not known");
    };
    if (intent.expected)
        column->setTotal(tr("In question"), intent.expected->currency().code(),
                         intent.expected->figure(locale));
    const auto sendings =
        std::count_if(record.events.cbegin(), record.events.cend(),
                      [](const IntentEvent& event) { return event.state == IntentState::Sending; });
    column->addLine(tr("Written down"), momentOf(intent.createdAt));
    column->addLine(tr("Sent"), sendings > 0 ? momentOf(trail::lastSent(record)) : tr("not known"));
    column->addLine(tr("Times sent"), locale.toString(static_cast<qlonglong>(sendings)));
    if (intent.quantity > 0)
        column->addLine(tr("Quantity"), locale.toString(intent.quantity));
    const auto answer =
        std::find_if(record.events.crbegin(), record.events.crend(),
                     [](const IntentEvent& event) { return event.evidence != Evidence(); });
    if (answer != record.events.crend())
        column->addLine(tr("Answer"), answer->evidence.httpStatus > 0
                                          ? tr("HTTP %1").arg(answer->evidence.httpStatus)
                                          : tr("none"));
    column->addSeparator();
    const auto wallet = m_desk.wallets().wallet(intent.account);
    column->addLine(tr("Balance before"), shown(intent.baseline.balance));
    column->addLine(tr("Balance now"),
                    shown(wallet ? std::optional(wallet->balance) : std::nullopt));
    if (wallet)
        column->addLine(tr("Read"), longAgeText(wallet->readAt, m_desk.clock().now(), locale));
    column->addSeparator();
    column->addLine(tr("Looks at the vendor"), locale.toString(inquiry.looks));
    if (inquiry.lastLook.isValid())
        column->addLine(tr("Last look"),
                        longAgeText(inquiry.lastLook, m_desk.clock().now(), locale));
    if (record.isOverridden())
        column->addNote(tr("Spending on this account goes on in spite of this question."));
    return column;
}

const QuestionSheet::Choice& QuestionSheet::choice() const
{
    return m_choices.at(std::max(m_decision->currentRow(), 0));
}

void QuestionSheet::judge()
{
    const auto decision = choice().decision;
    m_meaning->setText(choice().meaning);
    m_number->setVisible(decision == Decision::AdoptNumber);
    const bool isTyped = decision == Decision::Anew || decision == Decision::Overrule ||
                         (m_record.damaged && decision == Decision::WriteOff);
    m_typed->setVisible(isTyped);
    primary()->setEnabled(
        !m_reason->text().trimmed().isEmpty() && (!isTyped || m_typed->isConfirmed()) &&
        (decision != Decision::AdoptNumber || !m_number->text().trimmed().isEmpty()));
}

Status QuestionSheet::carryOut(const Choice& chosen, const QString& reason)
{
    auto& orders = m_desk.orders();
    const auto& id = m_record.intent.id;
    switch (chosen.decision) {
    case Decision::Adopt:
        return orders.adopt(id, chosen.order, reason);
    case Decision::AdoptNumber:
        return orders.adopt(id, VendorOrderId(m_number->text().trimmed()), reason);
    case Decision::Resend:
        return orders.resend(id, reason);
    case Decision::Overrule:
        return orders.overrule(id, reason);
    case Decision::Anew:
    case Decision::WriteOff:
        break;
    }
    return orders.writeOff(id, reason);
}

void QuestionSheet::decide()
{
    const auto& chosen = choice();
    if (const auto done = carryOut(chosen, m_reason->text().trimmed()); !done) {
        setProblem(done.error().userText);
        return;
    }
    Q_EMIT said(chosen.decision == Decision::Overrule
                    ? tr("The question stays open; this account may spend again.")
                    : tr("Settled. The decision stands in the order's timeline."));
    if (chosen.decision == Decision::Anew)
        Q_EMIT anewWanted(m_record.intent);
    accept();
}

} // namespace simstock
