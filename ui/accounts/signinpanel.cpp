// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signinpanel.h"

#include "models/items/accounttext.h"
#include "ui/shell/actionset.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace simstock {

SignInPanel::SignInPanel(AccountDesk& desk, Clock& clock, ActionSet& actions, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_clock(clock), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleDescription(tr("Sign-in"));
    setTextFont(*m_text, TextSize::Body, TextWeight::Strong);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    const auto make = [this, &actions](ActionId id) {
        return new ActionButton(*actions.action(id), ButtonRole::Secondary, this);
    };
    row->addWidget(make(ActionId::SignIn));
    row->addWidget(make(ActionId::SignOut));
    row->addStretch(1);
    column->addLayout(row);
    // Three of them side by side are wider than the dock in most languages.
    column->addWidget(make(ActionId::ChangePassword), 0, Qt::AlignLeft);
    connect(&desk, &AccountDesk::signInChanged, this, [this](const AccountId& account) {
        if (account == m_account)
            refresh();
    });
    hide();
}

void SignInPanel::setAccount(const AccountId& account)
{
    m_account = account;
    m_wasLocked = false;
    refresh();
}

void SignInPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SignInPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_tick.reset();
}

void SignInPanel::refresh()
{
    const auto standing = m_desk.signIn(m_account);
    m_tick.reset();
    setVisible(standing.has_value());
    if (!standing)
        return;
    const auto now = m_clock.now();
    m_text->setText(signInText(*standing, now, locale()));
    const bool locked = standing->state == SignInState::Locked;
    if (std::exchange(m_wasLocked, locked) && !locked)
        emit unlocked();
    if (!locked || !isVisible())
        return;
    // Up to the next whole second of what is left, so that no number is skipped.
    const auto left = now.msecsTo(standing->until);
    m_tick =
        m_clock.after(milliseconds(left % 1000 == 0 ? 1000 : left % 1000), [this] { refresh(); });
}

} // namespace simstock
