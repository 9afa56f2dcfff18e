// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountreads.h"

#include "models/desk/activitylog.h"

#include <QCoreApplication>

namespace simstock {

namespace {

struct AccountReadingsWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::AccountReadings)
};

} // namespace

AccountReadings::AccountReadings(const House& house, Kind kind, QObject& owner)
    : m_house(house), m_kind(std::move(kind))
{
    const auto& accounts = m_house.accounts;
    QObject::connect(&accounts, &AccountBook::vendorOpened, &owner,
                     [this](const AccountId& account) {
                         if (m_isWanted)
                             refresh(account);
                         changed();
                     });
    QObject::connect(&accounts, &AccountBook::vendorClosing, &owner,
                     [this](const AccountId& account) { closing(account); });
    QObject::connect(&accounts, &AccountBook::accountsChanged, &owner, [this] { forgetRemoved(); });
}

QList<AccountId> AccountReadings::served() const
{
    QList<AccountId> all;
    for (const auto& account : m_house.accounts.accounts()) {
        if (m_kind.isServed(m_house.accounts.ports(account.id)))
            all.append(account.id);
    }
    return all;
}

bool AccountReadings::isShown(const AccountId& account) const
{
    if (m_house.accounts.vendor(account))
        return m_kind.isServed(m_house.accounts.ports(account));
    return m_house.accounts.find(account) && standing(account).readAt.isValid();
}

ReadStanding AccountReadings::standing(const AccountId& account) const
{
    return m_readings.value(account).standing;
}

QDateTime AccountReadings::asOf() const
{
    QDateTime oldest;
    for (const auto& account : m_house.accounts.accounts()) {
        if (!isShown(account.id))
            continue;
        const auto at = standing(account.id).readAt;
        if (!at.isValid())
            return {};
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest;
}

void AccountReadings::refreshAll()
{
    m_isWanted = true;
    for (const auto& account : served())
        refresh(account);
}

void AccountReadings::refresh(const AccountId& account)
{
    if (!m_kind.isServed(m_house.accounts.ports(account)))
        return;
    auto& here = m_readings[account];
    if (here.standing.running)
        return;
    here.standing.running = true;
    here.activity = m_house.log.begin(m_kind.activity, account);
    ask(account);
    changed();
}

void AccountReadings::end(const AccountId& account, const Error* error)
{
    auto& here = m_readings[account];
    here.standing.running = false;
    here.standing.lastError = error ? error->userText : QString();
    if (!error)
        here.standing.readAt = m_house.clock.now();
    m_house.log.finish(here.activity, error ? ActivityResult::Failed : ActivityResult::Done,
                       here.standing.lastError);
    m_house.accounts.noteAnswer(account, error);
    changed();
}

bool AccountReadings::adopt(const AccountId& account, const QDateTime& readAt)
{
    if (!m_house.accounts.find(account)) { // removed while the console was closed
        if (m_house.accounts.wereListed())
            m_writes.add<bool>(m_house.cache.forgetAccount(account), [](const Result<bool>&) {});
        return false;
    }
    auto& standing = m_readings[account].standing;
    if (standing.readAt.isValid())
        return false; // read from the vendor meanwhile
    standing.readAt = readAt;
    return true;
}

void AccountReadings::closing(const AccountId& account)
{
    m_calls.drop(account);
    const auto here = m_readings.find(account);
    if (here == m_readings.end() || !here->standing.running)
        return;
    here->standing.running = false;
    m_house.log.finish(here->activity, ActivityResult::Stopped,
                       AccountReadingsWords::tr("The account was closed."));
    changed();
}

void AccountReadings::forgetRemoved()
{
    for (const auto& account : m_readings.keys()) {
        if (m_house.accounts.find(account))
            continue;
        m_readings.remove(account);
        forget(account);
        m_writes.add<bool>(m_house.cache.forgetAccount(account), [](const Result<bool>&) {});
    }
    changed();
}

} // namespace simstock
