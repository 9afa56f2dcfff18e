// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/lockpage.h"

#include "ui/desktop/shoplock.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

namespace {

QLabel* lockLabel(QWidget* parent, TextSize size)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    setTextFont(*label, size);
    return label;
}

} // namespace

LockPage::LockPage(ShopLock& lock, QWidget* parent)
    : QWidget(parent),
      m_lock(lock),
      m_words(lockLabel(this, TextSize::Body)),
      m_label(lockLabel(this, TextSize::Caption)),
      m_pin(new CredentialEdit(this)),
      m_problem(lockLabel(this, TextSize::Body)),
      m_unlock(new QPushButton(tr("&Unlock"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* mark = new Mark(this);
    mark->set(Icon::Lock, Tone::Neutral);
    auto* title = lockLabel(this, TextSize::Heading);
    title->setText(tr("Simstock is locked"));
    setTextFont(*title, TextSize::Heading, TextWeight::Strong);
    setMuted(*m_words);
    m_label->setText(tr("Spending &PIN"));
    m_label->setBuddy(m_pin);
    m_pin->setAccessibleName(tr("Spending PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(64);
    m_pin->setAlignment(Qt::AlignCenter);
    setButtonRole(*m_unlock, ButtonRole::Primary);
    m_unlock->setAutoDefault(true);
    auto* inside = new QVBoxLayout;
    inside->setSpacing(metrics::gap);
    inside->addWidget(mark, 0, Qt::AlignHCenter);
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_words),
                            static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_pin),
                            static_cast<QWidget*>(m_unlock), static_cast<QWidget*>(m_problem)})
        inside->addWidget(widget);
    auto* body = new QWidget(this);
    body->setFixedWidth(metrics::sheetMinimum);
    body->setLayout(inside);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    auto* middle = new QHBoxLayout; // with an alignment wrapped words would get no height
    middle->addStretch();
    middle->addWidget(body);
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(3);
    connect(m_pin, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
}

void LockPage::prepare()
{
    m_pin->clear();
    m_problem->clear();
    follow();
}

void LockPage::follow()
{
    const bool asks = m_lock.asksPin();
    m_words->setText(asks ? tr("Orders that are on their way go on. Type the PIN to see the shop "
                               "again.")
                          : tr("Orders that are on their way go on. There is no PIN: anyone can "
                               "unlock it. Set one in Settings."));
    m_label->setVisible(asks);
    m_pin->setVisible(asks);
    setFocusProxy(asks ? static_cast<QWidget*>(m_pin) : m_unlock);
}

void LockPage::unlock()
{
    if (m_opening.isActive())
        return;
    m_opening = m_lock.unlock(Secret(m_pin->text().toUtf8()));
    m_pin->clear();
    m_opening.onDone([this](const Result<bool>& opened) {
        m_problem->setText(opened ? QString() : opened.error().userText);
        if (!opened)
            setFocus();
    });
}

} // namespace simstock
