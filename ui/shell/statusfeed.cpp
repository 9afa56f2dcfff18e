// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusfeed.h"

#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "models/desk/ledgerdesk.h"
#include "models/desk/walletdesk.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/statusstrip.h"

#include <QLocale>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

StatusFeed::StatusFeed(Desk& desk, StatusStrip& strip, NavigationList& navigation, QObject* parent)
    : QObject(parent), m_desk(desk), m_strip(strip), m_navigation(navigation)
{
    auto& book = m_desk.accounts();
    connect(&book, &AccountBook::accountsChanged, this, &StatusFeed::refresh);
    connect(&book, &AccountBook::statusChanged, this, &StatusFeed::showConnection);
    connect(&m_desk.wallets(), &WalletDesk::changed, this, &StatusFeed::showAccounts);
    connect(&m_desk.catalogue(), &CatalogueDesk::standingChanged, this,
            &StatusFeed::showConnection);
    auto& intents = m_desk.intents();
    connect(&intents, &IntentBook::opened, this, &StatusFeed::showOutcomes);
    connect(&intents, &IntentBook::recordAdded, this, &StatusFeed::showOutcomes);
    connect(&intents, &IntentBook::recordChanged, this, &StatusFeed::showOutcomes);
    connect(&m_desk.ledger(), &LedgerDesk::becameLow, this,
            [this](const AccountId&, const QString& sentence) { say(sentence); });
    connect(&m_desk.activity(), &ActivityLog::added, this, &StatusFeed::showMessage);
    connect(&m_desk.activity(), &ActivityLog::changed, this, &StatusFeed::showMessage);
    refresh();
}

void StatusFeed::refresh()
{
    showAccounts();
    showOutcomes();
    showConnection();
    showMessage();
}

void StatusFeed::say(const QString& sentence)
{
    m_sentence = sentence;
    showMessage();
}

void StatusFeed::hint(const QString& text)
{
    m_hint = text;
    showMessage();
}

void StatusFeed::showAccounts()
{
    QList<AccountBadge> badges;
    for (const Account& account : m_desk.accounts().accounts()) {
        const auto wallet = m_desk.wallets().wallet(account.id);
        badges.append({account.label, account.environment == Environment::Live,
                       wallet ? wallet->spendable().display(QLocale()) : QString()});
    }
    m_strip.setAccounts(badges);
}

void StatusFeed::showOutcomes()
{
    const int unknown = m_desk.intents().openQuestions();
    m_strip.setUnknownOutcomes(unknown);
    const auto& records = m_desk.intents().records();
    const auto open = std::count_if(records.begin(), records.end(), [](const auto& record) {
        return record.intent.act.kind == ActKind::Order && !isFinal(record.state()) &&
               record.state() != IntentState::Prepared;
    });
    if (unknown > 0)
        m_navigation.setBadge(u"orders"_s, unknown, Tone::Bad,
                              tr("%n unknown outcome(s)", nullptr, unknown));
    else
        m_navigation.setBadge(u"orders"_s, static_cast<int>(open), Tone::Neutral,
                              tr("%n open order(s)", nullptr, static_cast<int>(open)));
}

void StatusFeed::showConnection()
{
    const auto& accounts = m_desk.accounts().accounts();
    const bool offline = std::any_of(accounts.begin(), accounts.end(), [this](const auto& one) {
        return m_desk.accounts().status(one.id).link == LinkState::Offline;
    });
    const QDateTime asOf = m_desk.catalogue().asOf();
    m_strip.setConnection(!offline, asOf.isValid() ? std::optional(asOf) : std::nullopt);
}

QString StatusFeed::runningText() const
{
    const auto& entries = m_desk.activity().entries();
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const auto& entry) {
        return entry.result == ActivityResult::Running && !entry.network;
    });
    if (last == entries.rend())
        return {};
    const QLocale locale;
    if (last->total > 0)
        return tr("%1: %2 of %3")
            .arg(last->what, locale.toString(last->done), locale.toString(last->total));
    return last->done > 0 ? tr("%1: %2").arg(last->what, locale.toString(last->done))
                          : tr("%1…").arg(last->what);
}

void StatusFeed::showMessage()
{
    if (!m_hint.isEmpty())
        m_strip.setMessage(m_hint);
    else if (const QString running = runningText(); !running.isEmpty())
        m_strip.setMessage(m_sentence.isEmpty() ? running : running + u" · "_s + m_sentence);
    else
        m_strip.setMessage(m_sentence);
}

} // namespace simstock
