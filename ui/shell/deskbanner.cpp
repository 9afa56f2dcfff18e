// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskbanner.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

DeskBanner::DeskBanner(Desk& desk, bool quietSession, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_quietSession(quietSession),
      m_journal(new Banner(this)),
      m_keys(new Banner(this)),
      m_notice(new Banner(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (auto* banner : {m_journal, m_keys, m_notice})
        column->addWidget(banner);
    connect(&m_desk.intents(), &IntentBook::healthChanged, this, &DeskBanner::showJournal);
    connect(&m_desk.intents(), &IntentBook::opened, this, &DeskBanner::showJournal);
    connect(&m_desk.secrets(), &SecretStore::stateChanged, this, &DeskBanner::showKeys);
    connect(&m_desk.accounts(), &AccountBook::statusChanged, this, &DeskBanner::showKeys);
    connect(&m_desk.accounts(), &AccountBook::accountsChanged, this, &DeskBanner::showKeys);
    connect(&m_desk, &Desk::noticeChanged, this, &DeskBanner::showNotice);
    connect(m_keys, &Banner::actionTriggered, this, [this] {
        m_desk.secrets().probe();
        m_desk.accounts().open();
    });
    showJournal();
    showKeys();
}

void DeskBanner::showJournal()
{
    const JournalHealth& health = m_desk.intents().health();
    const bool fine = health.maySpend() || health.state == JournalHealth::State::Checking;
    m_journal->setMessage(Tone::Bad,
                          fine ? QString() : tr("Nothing can be bought: %1").arg(health.reason));
    showNotice();
}

QString DeskBanner::keysText() const
{
    const VaultState state = m_desk.secrets().state();
    if (state == VaultState::SessionOnly && m_quietSession)
        return {};
    if (m_desk.accounts().accounts().isEmpty())
        return {}; // no key is missed yet; the account dialog explains the keyring
    const QString text = vaultText(state);
    if (!text.isEmpty())
        return text;
    const auto& accounts = m_desk.accounts().accounts();
    const auto missing = std::find_if(accounts.begin(), accounts.end(), [this](const auto& one) {
        return m_desk.accounts().status(one.id).link == LinkState::KeyMissing;
    });
    return missing == accounts.end()
               ? QString()
               : tr("The keyring holds no keys for %1. Enter them again in Accounts, Replace keys.")
                     .arg(missing->label);
}

void DeskBanner::showKeys()
{
    const QString text = keysText();
    const VaultState state = m_desk.secrets().state();
    const bool again = state == VaultState::Locked || state == VaultState::NoService ||
                       state == VaultState::Waiting;
    m_keys->setActionText(again ? tr("Try again") : QString());
    m_keys->setMessage(Tone::Warn, text);
}

void DeskBanner::showNotice()
{
    const QString notice = m_desk.notice();
    const bool said = !notice.isEmpty() && m_journal->message().contains(notice);
    m_notice->setMessage(Tone::Warn, said ? QString() : notice);
}

QString vaultText(VaultState state)
{
    switch (state) {
    case VaultState::Checking:
    case VaultState::Ready:
        return {};
    case VaultState::Locked:
        return DeskBanner::tr(
            "The keyring is locked: vendors cannot be reached and codes stay hidden. Unlock "
            "it, then try again.");
    case VaultState::NoService:
        return DeskBanner::tr(
            "No keyring is running on this machine: stored keys cannot be read. Start one "
            "(for example GNOME Keyring), then try again.");
    case VaultState::Waiting:
        return DeskBanner::tr(
            "The keyring has not answered yet. Maybe a window asks for its password.");
    case VaultState::SessionOnly:
        return DeskBanner::tr("Keys are kept in memory only and are gone when Simstock is closed.");
    }
    return {};
}

} // namespace simstock
