// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"

#include <QWidget>

class QLabel;

namespace simstock {

class AccountDesk;
class ActionSet;

/// How one account is signed in, with the lock-out counting down, and the three things to do about
/// it. Hidden for accounts that work with keys.
class SignInPanel final : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the panel.
    SignInPanel(AccountDesk& desk, Clock& clock, ActionSet& actions, QWidget* parent = nullptr);

    void setAccount(const AccountId& account);

Q_SIGNALS:
    /// A lock-out has ended: signing in is possible again.
    void unlocked();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();

    AccountDesk& m_desk;
    Clock& m_clock;
    AccountId m_account;
    QLabel* m_text;
    std::unique_ptr<Timer> m_tick; ///< runs only while visible and locked
    bool m_wasLocked = false;
};

} // namespace simstock
