// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/leavebar.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/credentialedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace simstock {

namespace {

/// Long enough to type it, short enough for the next customer.
constexpr milliseconds leavePatience{30'000};
constexpr int longestPin = 64;

} // namespace

LeaveBar::LeaveBar(Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_label(new QLabel(tr("Staff: type the spending PIN to leave"), this)),
      m_pin(new CredentialEdit(this)),
      m_problem(new QLabel(this))
{
    for (auto* label : {m_label, m_problem})
        label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true); // in the customer's size of words on a narrow page
    m_problem->setWordWrap(true);
    m_label->setBuddy(m_pin);
    m_pin->setAccessibleName(tr("Spending PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(longestPin);
    m_pin->setFixedWidth(metrics::sheetMinimum / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addWidget(m_label, 1);
    row->addWidget(m_pin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::tight);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_pin, &QLineEdit::returnPressed, this, &LeaveBar::check);
    connect(m_pin, &QLineEdit::textEdited, this, &LeaveBar::arm);
    hide();
}

void LeaveBar::ask(const PinCheck& check, const std::function<void()>& proven)
{
    m_check = check;
    m_proven = proven;
    m_pin->clear();
    m_problem->clear();
    show();
    m_pin->setFocus();
    arm();
}

void LeaveBar::giveUp()
{
    m_checking.cancel();
    m_patience.reset();
    m_pin->clear();
    m_problem->clear();
    hide();
}

void LeaveBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        event->accept(); // what is typed here is nothing for the page
}

void LeaveBar::arm()
{
    m_patience = m_clock.after(leavePatience, [this] { giveUp(); });
}

void LeaveBar::check()
{
    if (m_checking.isActive())
        return;
    const Secret pin(m_pin->text().toUtf8());
    m_pin->clear();
    m_checking = m_check(pin);
    m_checking.onDone([this](const Result<bool>& isRight) {
        if (!isRight) {
            m_problem->setText(isRight.error().userText);
            arm();
            return;
        }
        const auto proven = std::exchange(m_proven, {});
        giveUp();
        proven();
    });
}

} // namespace simstock
